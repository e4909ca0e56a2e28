//! What a noticer or whoever it was passed on to reads: the answer alone, or the notice.
use super::{
    content::{Answer, Content, Reply},
    store::{open, open_answer},
    words,
};
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    id::*,
    looking_out::Reader,
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
    words::Words,
};

pub struct Card {
    pub id: NoticeId,
    pub house: HouseId,
    pub house_name: String,
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    pub says: Says,
    /// Since it was answered or passed on.
    minutes: i64,
    pub is_news: bool,
    pub is_looked: bool,
}

pub enum Says {
    /// To whoever noticed: what the resident answers.
    Answer(Answer),
    /// Passed on by the resident: what was noticed, and by whom.
    Passed { content: Content, by: String },
}

#[derive(sqlx::FromRow)]
struct Row {
    id: NoticeId,
    house_id: HouseId,
    house_name: String,
    person_id: PersonId,
    name: String,
    at: Timestamp,
    answer: Option<Sealed>,
    content: Option<Sealed>,
    noticed_by: Option<String>,
    is_news: bool,
    is_looked: bool,
}

/// Those that were not put aside yet: what one noticed oneself tells no more than the answer.
pub async fn cards(tx: &mut Tx, reader: &Reader, key: &Key) -> Result<Vec<Card>> {
    let rows = tx.query(sql!(
        "select n.id as id, n.house_id, h.name as house_name, n.person_id, p.name, n.answered_at as at, n.answer,
                cast(null as text) as content, cast(null as text) as noticed_by,
                exists (select 1 from deliveries d where d.notice_id = n.id and d.person_id = n.noticer_id and d.role = n.role
                        and d.kind = 'notice_answered' and d.seen_at is null) as is_news,
                exists (select 1 from looks l where l.person_id = n.person_id and l.looked_at = $4
                        and l.viewer_id = n.noticer_id and l.role = n.role and l.class = 'notice') as is_looked
         from notices n
         join houses h on h.id = n.house_id
         join people p on p.id = n.person_id
         where n.noticer_id = $1 and n.role = $2 and n.house_id = coalesce($3, n.house_id)
           and n.answered_at is not null and n.read_at is null
         union all
         select n.id, n.house_id, h.name, n.person_id, p.name, x.passed_at, cast(null as text), n.content, b.name,
                exists (select 1 from deliveries d where d.notice_id = n.id and d.person_id = x.helper_id and d.role = x.role
                        and d.kind = 'notice_passed' and d.seen_at is null),
                exists (select 1 from looks l where l.person_id = n.person_id and l.looked_at = $4
                        and l.viewer_id = x.helper_id and l.role = x.role and l.class = 'notice')
         from notice_passes_in_force x
         join notices n on n.house_id = x.house_id and n.id = x.notice_id
         join houses h on h.id = x.house_id
         join people p on p.id = x.person_id
         join people b on b.id = n.noticer_id
         where x.helper_id = $1 and x.role = $2 and x.house_id = coalesce($3, x.house_id) and x.read_at is null
         order by at, id"
    ));
    let rows = rows.bind(reader.id).bind(reader.role).bind(reader.house);
    let rows: Vec<Row> = rows.bind(reader.at.hour()).all().await?;
    let cards = rows.into_iter().map(|row| row.card(reader, key));
    cards.collect()
}

impl Row {
    fn card(self, reader: &Reader, key: &Key) -> Result<Card> {
        let says = match (&self.answer, &self.content) {
            (Some(answer), _) => Says::Answer(open_answer(key, self.id, answer)?),
            (None, Some(content)) => Says::Passed {
                content: open(key, self.id, content)?,
                by: self.noticed_by.unwrap_or_default(),
            },
            (None, None) => return Err(anyhow::anyhow!("a notice says nothing").into()),
        };
        Ok(Card {
            id: self.id,
            house: self.house_id,
            house_name: self.house_name,
            person: self.person_id,
            name: self.name,
            role: reader.role,
            says,
            minutes: ((reader.at.seconds() - self.at.seconds()) / 60).max(0),
            is_news: self.is_news,
            is_looked: self.is_looked,
        })
    }
}

impl Card {
    pub fn title(&self, t: &Words) -> String {
        let name = self.name.as_str();
        match &self.says {
            Says::Answer(answer) => words::answered(t, name, answer.reply),
            Says::Passed { by, .. } => t.looking_out_passed(by.as_str(), name),
        }
    }

    pub fn ago(&self, t: &Words) -> String {
        crate::reach_outs::ago(t, self.minutes)
    }

    pub fn signs(&self, t: &Words) -> Vec<String> {
        match &self.says {
            Says::Passed { content, .. } => {
                content.signs.iter().map(|s| words::sign(t, *s)).collect()
            }
            Says::Answer(_) => Vec::new(),
        }
    }

    pub fn words(&self) -> Option<&str> {
        match &self.says {
            Says::Answer(answer) => answer.words.as_deref(),
            Says::Passed { content, .. } => content.words.as_deref(),
        }
    }

    /// How to open the talk: where there is one to have.
    pub fn openings(&self, t: &Words) -> Vec<String> {
        match &self.says {
            Says::Answer(answer) if answer.reply != Reply::Talk => Vec::new(),
            Says::Answer(_) => words::openings(t),
            Says::Passed { .. } => words::openings(t),
        }
    }

    pub fn initials(&self) -> String {
        crate::reach_outs::initials(&self.name)
    }

    pub fn address(&self) -> String {
        let (role, house, id) = (self.role, self.house, self.id);
        format!("/{role}/houses/{house}/notices/{id}/reading")
    }
}
