//! What others read: wins as their people show them, and praise that both agreed to show the house.
use time::{Date, Duration};
use uuid::Uuid;

use super::{Kind, own, praise, words};
use crate::{
    access::{About, Permission},
    db::Tx,
    error::Result,
    house_time::HouseTime,
    id::*,
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
    words::Words,
};

/// A win of someone, or something good that was said to them; shown since `at`.
#[derive(Clone, Debug)]
pub struct Shown {
    pub person: PersonId,
    pub name: String,
    pub at: Timestamp,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Win {
        kind: Kind,
        words: Option<String>,
    },
    /// What whoever is named saw.
    Praise {
        by: String,
        words: String,
    },
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    person_id: PersonId,
    name: String,
    /// None for praise.
    kind: Option<Kind>,
    words: Option<Sealed>,
    /// Who praised.
    by_name: Option<String>,
    at: Timestamp,
}

impl Row {
    fn shown(self, key: &Key) -> Result<Shown> {
        let what = match (self.kind, self.by_name) {
            (Some(kind), _) => What::Win {
                kind,
                words: own::open(key, self.id.into(), self.words.as_ref())?,
            },
            (None, by) => What::Praise {
                by: by.unwrap_or_default(),
                words: praise::open(key, self.id.into(), self.words.as_ref())?,
            },
        };
        Ok(Shown {
            person: self.person_id,
            name: self.name,
            at: self.at,
            what,
        })
    }
}

/// What is shown to the whole house since a moment and before another, newest first: for whoever lives there,
/// for its manager, its wall and its meeting, whose proof the caller holds. Only of those who live there now.
pub async fn of_the_house(
    tx: &mut Tx,
    house: HouseId,
    (from, to): (Timestamp, Timestamp),
    key: &Key,
) -> Result<Vec<Shown>> {
    let rows = tx.query(sql!(
        "select w.id as id, w.person_id, p.name, w.kind, w.words, cast(null as text) as by_name, s.from_at as at
         from win_posts s
         join wins w on w.person_id = s.person_id and w.id = s.win_id and w.removed_at is null
         join memberships m on m.house_id = s.house_id and m.person_id = s.person_id and m.role = 'resident' and m.until_at is null
         join people p on p.id = s.person_id
         where s.house_id = $1 and s.audience = 'house' and s.until_at is null and s.from_at >= $2 and s.from_at < $3
         union all
         select x.id, x.person_id, p.name, cast(null as text), x.content, b.name, x.shown_at
         from praise x
         join memberships m on m.house_id = x.house_id and m.person_id = x.person_id and m.role = 'resident' and m.until_at is null
         join memberships n on n.house_id = x.house_id and n.person_id = x.writer_id and n.role = x.role and n.until_at is null
         join people p on p.id = x.person_id
         join people b on b.id = x.writer_id
         where x.house_id = $1 and x.shown_at >= $2 and x.shown_at < $3 and x.may_show and x.removed_at is null
         order by at desc, id limit 60"
    ));
    let rows: Vec<Row> = rows.bind(house).bind(from).bind(to).all().await?;
    rows.into_iter().map(|row| row.shown(key)).collect()
}

/// The last seven house days, today included.
pub fn this_week(time: &HouseTime, today: Date) -> (Timestamp, Timestamp) {
    (
        time.starts(today.saturating_sub(Duration::days(6))),
        time.ends(today),
    )
}

/// What a resident shows this one viewer: their mentor or counselor as such, a housemate by name as long as they
/// are in the circle, whatever it is that is shared with them there.
pub async fn to_viewer<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Vec<Shown>> {
    let rows = tx.query(sql!(
        "select w.id as id, w.person_id, p.name, w.kind, w.words, cast(null as text) as by_name, s.from_at as at
         from win_posts s
         join wins w on w.person_id = s.person_id and w.id = s.win_id and w.removed_at is null
         join people p on p.id = s.person_id
         where s.house_id = $1 and s.person_id = $2 and s.until_at is null
           and ((s.audience = $3 and $3 in ('mentor', 'counselor'))
             or (s.audience = 'circle' and s.grantee_id = $4 and $3 = 'resident' and exists (select 1 from shares c
                 where c.person_id = s.person_id and c.audience = 'circle' and c.grantee_id = s.grantee_id
                   and c.from_at <= $5 and (c.until_at is null or c.until_at > $5))))
         order by at desc, id limit 20"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows = rows.bind(of.role()).bind(of.viewer().id);
    let rows: Vec<Row> = rows.bind(of.at()).all().await?;
    rows.into_iter().map(|row| row.shown(key)).collect()
}

impl Shown {
    /// As the style sheet calls its meaning.
    pub fn tag(&self) -> &'static str {
        match &self.what {
            What::Win { kind, .. } => kind.tag(),
            What::Praise { .. } => "light",
        }
    }

    /// "Said no", "Ben saw".
    pub fn word(&self, t: &Words) -> String {
        match &self.what {
            What::Win { kind, .. } => words::shown(t, *kind),
            What::Praise { by, .. } => t.wins_saw(by.as_str()),
        }
    }

    pub fn words(&self) -> Option<&str> {
        match &self.what {
            What::Win { words, .. } => words.as_deref(),
            What::Praise { words, .. } => Some(words),
        }
    }
}
