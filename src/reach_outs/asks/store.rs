//! The SQL of those who are asked: only what is in force, only in the role they act in, only what that ask
//! opens. What one may not read never leaves the database.
use time::Duration;

use super::{
    card::{Card, Said, Thanks},
    views::Asks,
};
use crate::{
    access::{Caseload, Class, Look, Looks, Role, Standing, policy::ReceiveReachOut, record_in},
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Change,
    looking_out::{self, Reader},
    reach_outs::{
        content::Content,
        course::{Passed, Step},
        store::{open_content, words_place},
    },
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
struct Row {
    reach_out_id: ReachOutId,
    house_id: HouseId,
    house_name: String,
    person_id: PersonId,
    name: String,
    phone: Option<Sealed>,
    content: Option<Sealed>,
    sent_at: Timestamp,
    due_at: Option<Timestamp>,
    ring: i16,
    call_only: bool,
    passed_as: Option<Passed>,
    claimed_by: Option<PersonId>,
    claimed_name: Option<String>,
    step: Option<Step>,
    is_news: bool,
    is_looked: bool,
}

/// Whoever acts, in which role, where.
struct Viewer {
    id: PersonId,
    role: Role,
    house: Option<HouseId>,
    at: Timestamp,
}

/// In a role, over all houses.
pub async fn of_caseload(
    tx: &mut Tx,
    of: &Caseload<ReceiveReachOut>,
    key: &Key,
) -> Result<(Vec<Card>, Vec<Thanks>)> {
    let viewer = Viewer::over_houses(of);
    Ok((open(tx, &viewer, key).await?, thanks(tx, &viewer).await?))
}

/// What waits, on the page of those one walks with.
pub async fn cards<P>(tx: &mut Tx, of: &Caseload<P>, key: &Key) -> Result<Vec<Card>> {
    open(tx, &Viewer::over_houses(of), key).await
}

/// In a house. Where nothing waits, nothing is asked.
pub async fn of_standing(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Vec<Card>> {
    open(tx, &Viewer::of(of), key).await
}

pub async fn thanks_of_standing(tx: &mut Tx, of: &Standing) -> Result<Vec<Thanks>> {
    thanks(tx, &Viewer::of(of)).await
}

impl Viewer {
    fn over_houses<P>(of: &Caseload<P>) -> Self {
        Self {
            id: of.viewer().id,
            role: of.role(),
            house: None,
            at: of.at(),
        }
    }

    fn of(of: &Standing) -> Self {
        Self {
            id: of.viewer().id,
            role: of.role(),
            house: Some(of.house()),
            at: of.at(),
        }
    }
}

/// What still is open, what waits longest first. The number is there where the sender asks for a call, for
/// whoever is on call, and where it is shared anyhow.
async fn open(tx: &mut Tx, viewer: &Viewer, key: &Key) -> Result<Vec<Card>> {
    let rows = tx.query(sql!(
        "select k.reach_out_id, k.house_id, h.name as house_name, k.person_id, p.name,
                case when k.call_only or r.number_shown or k.role = 'manager' or exists (select 1 from shares s
                     where s.person_id = k.person_id and s.class = 'contact'
                       and s.from_at <= $4 and (s.until_at is null or s.until_at > $4)
                       and (s.audience = k.role or (k.role = 'resident' and s.audience = 'circle' and s.grantee_id = k.helper_id)))
                     then p.phone end as phone,
                case when not k.call_only then r.content end as content,
                r.sent_at, r.due_at, k.ring, k.call_only, k.passed_as, r.claimed_by, c.name as claimed_name, r.step,
                k.seen_at is null or exists (select 1 from deliveries d
                    where d.reach_out_id = k.reach_out_id and d.person_id = k.helper_id and d.role = k.role
                      and d.kind = 'reach_out' and d.seen_at is null) as is_news,
                exists (select 1 from looks l where l.person_id = k.person_id and l.looked_at = $5
                    and l.viewer_id = k.helper_id and l.role = k.role and l.class = 'reach_out') as is_looked
         from reach_out_asks_in_force k
         join reach_outs r on r.house_id = k.house_id and r.id = k.reach_out_id
         join houses h on h.id = k.house_id
         join people p on p.id = k.person_id
         left join people c on c.id = r.claimed_by
         where k.helper_id = $1 and k.role = $2 and k.house_id = coalesce($3, k.house_id) and k.is_open
         order by r.sent_at, k.reach_out_id"
    ));
    let rows = rows.bind(viewer.id).bind(viewer.role).bind(viewer.house);
    let rows: Vec<Row> = rows.bind(viewer.at).bind(viewer.at.hour()).all().await?;
    let mut said = said(tx, &rows, key).await?;
    let cards = rows.into_iter().map(|row| {
        let said = said.iter_mut().filter(|(id, _)| *id == row.reach_out_id);
        let said = said.map(|(_, said)| std::mem::take(said)).collect();
        row.card(viewer, said, key)
    });
    cards.collect()
}

impl Row {
    fn card(self, viewer: &Viewer, said: Vec<Said>, key: &Key) -> Result<Card> {
        let phone = Place {
            table: "people",
            column: "phone",
            row: self.person_id,
        };
        let content = self
            .content
            .map(|text| open_content(key, self.reach_out_id, &text));
        Ok(Card {
            id: self.reach_out_id,
            house: self.house_id,
            house_name: self.house_name,
            person: self.person_id,
            name: self.name,
            phone: self.phone.map(|text| key.open(&phone, &text)).transpose()?,
            content: content.transpose()?.unwrap_or_else(Content::default),
            said,
            minutes: minutes(viewer.at, self.sent_at),
            due_in: self.due_at.map(|due| minutes(due, viewer.at)),
            ring: self.ring,
            call_only: self.call_only,
            has_passed: self.passed_as.is_some(),
            claimed_by: self.claimed_by,
            claimed_name: self.claimed_name,
            step: self.step,
            role: viewer.role,
            is_news: self.is_news,
            is_looked: self.is_looked,
        })
    }
}

fn minutes(later: Timestamp, earlier: Timestamp) -> i64 {
    ((later.seconds() - earlier.seconds()) / 60).max(0)
}

#[derive(sqlx::FromRow)]
struct SaidRow {
    id: ReachOutEventId,
    reach_out_id: ReachOutId,
    name: String,
    words: Sealed,
}

/// Words that were added and answered, for those who read words at all.
async fn said(tx: &mut Tx, rows: &[Row], key: &Key) -> Result<Vec<(ReachOutId, Said)>> {
    let ids = rows.iter().filter(|row| !row.call_only);
    let ids: Vec<String> = ids.map(|row| row.reach_out_id.to_string()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx.query(sql!(
        sqlite: "select e.id, e.house_id, e.reach_out_id, p.name, e.words from reach_out_events e join people p on p.id = e.by_id
         where e.reach_out_id in (select unhex(j.value) from json_each($1) j) and e.words is not null
         order by e.at, e.id",
        postgres: "select e.id, e.house_id, e.reach_out_id, p.name, e.words
         from reach_out_events e join people p on p.id = e.by_id
         where e.reach_out_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
           and e.words is not null order by e.at, e.id"
    ));
    let rows: Vec<SaidRow> = rows.bind(serde_json::to_string(&ids)?).all().await?;
    let said = rows.into_iter().map(|row| {
        let words = key.open(&words_place(row.id), &row.words)?;
        let name = row.name;
        Ok((row.reach_out_id, Said { name, words }))
    });
    said.collect()
}

/// Those one was there for, of the last two weeks.
async fn thanks(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Thanks>> {
    let rows = tx.query(sql!(
        "select p.name, r.thanked_at is not null as is_thanked
         from reach_outs r
         join reach_out_asks_in_force k on k.house_id = r.house_id and k.reach_out_id = r.id and k.helper_id = r.claimed_by
         join people p on p.id = r.person_id
         where r.claimed_by = $1 and k.role = $2 and r.claimed_role = k.role and r.house_id = coalesce($3, r.house_id)
           and r.ended_as = 'helped' and r.ended_at >= $4
         order by r.ended_at desc, r.id limit 10"
    ));
    let rows = rows.bind(viewer.id).bind(viewer.role).bind(viewer.house);
    let since = viewer.at.minus(Duration::days(14));
    Ok(rows.bind(since).all().await?)
}

/// Notes that one has seen them, and that staff looked, before the page is shown; the sender reads both.
pub async fn seen(app: &App, of: &Standing, asks: &Asks) -> Result<()> {
    looking_out::seen(app, &Reader::of(of), &asks.care).await?;
    note_all(app, &Viewer::of(of), &asks.cards).await
}

/// The same over all houses.
pub async fn seen_in<P>(app: &App, of: &Caseload<P>, asks: &Asks) -> Result<()> {
    looking_out::seen(app, &Reader::over_houses(of), &asks.care).await?;
    note_all(app, &Viewer::over_houses(of), &asks.cards).await
}

async fn note_all(app: &App, viewer: &Viewer, cards: &[Card]) -> Result<()> {
    let (role, at) = (viewer.role, viewer.at);
    let unseen: Vec<_> = cards.iter().filter(|card| card.is_news).collect();
    let looks = cards
        .iter()
        .filter(|card| role.is_staff() && !card.is_looked);
    let looks = looks.map(|card| Look {
        person: card.person,
        class: Class::ReachOut,
        house: card.house,
    });
    let looks: Vec<Look> = looks.collect();
    if unseen.is_empty() && looks.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    if !looks.is_empty() {
        let looks = Looks {
            viewer: viewer.id,
            role,
            hour: at.hour(),
            at: looks,
        };
        record_in(&mut tx, &looks, at).await?;
    }
    if !unseen.is_empty() {
        let ids: Vec<String> = unseen.iter().map(|card| card.id.to_string()).collect();
        note_seen(&mut tx, viewer, serde_json::to_string(&ids)?).await?;
    }
    tx.commit().await?;
    let senders = unseen.iter().map(|card| Change::For(card.person));
    app.live.publish(senders);
    Ok(())
}

async fn note_seen(tx: &mut WriteTx, viewer: &Viewer, ids: String) -> Result<()> {
    tx.query(sql!(
        sqlite: "update reach_out_asks set seen_at = $3
         where helper_id = $1 and role = $2 and seen_at is null and house_id is not null
           and reach_out_id in (select unhex(j.value) from json_each($4) j)",
        postgres: "update reach_out_asks set seen_at = $3
         where helper_id = $1 and role = $2 and seen_at is null and house_id is not null
           and reach_out_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)"
    ))
    .bind(viewer.id)
    .bind(viewer.role)
    .bind(viewer.at)
    .bind(ids.clone())
    .run()
    .await?;
    tx.query(sql!(
        sqlite: "update deliveries set seen_at = $3
         where person_id = $1 and role = $2 and kind = 'reach_out' and seen_at is null and house_id is not null
           and reach_out_id in (select unhex(j.value) from json_each($4) j)",
        postgres: "update deliveries set seen_at = $3
         where person_id = $1 and role = $2 and kind = 'reach_out' and seen_at is null and house_id is not null
           and reach_out_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)"
    ))
    .bind(viewer.id)
    .bind(viewer.role)
    .bind(viewer.at)
    .bind(ids)
    .run()
    .await?;
    Ok(())
}

/// Was one asked in it, in this role, and does that hold now? Else it is not there.
pub async fn is_asked(tx: &mut Tx, of: &Standing, id: ReachOutId) -> Result<bool> {
    let found = tx.query(sql!(
        "select k.role from reach_out_asks_in_force k
         where k.house_id = $1 and k.helper_id = $2 and k.role = $3 and k.reach_out_id = $4"
    ));
    let found = found.bind(of.house()).bind(of.viewer().id);
    let found: Option<(Role,)> = found.bind(of.role()).bind(id).maybe().await?;
    Ok(found.is_some())
}
