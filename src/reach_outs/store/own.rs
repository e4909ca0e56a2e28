//! What the sender reads of their own.
use time::Duration;

use super::{open_afterwards, open_content, words_place};
use crate::{
    access::{About, Permission, Role},
    db::Tx,
    error::Result,
    id::*,
    reach_outs::{
        content::Content,
        course::{EndedAs, Kind, Passed, Step},
    },
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

/// One of the sender's own.
#[derive(sqlx::FromRow)]
pub struct Own {
    pub id: ReachOutId,
    content: Sealed,
    pub sent_at: Timestamp,
    pub ring: i16,
    pub last_ring: i16,
    pub due_at: Option<Timestamp>,
    pub claimed_by: Option<PersonId>,
    pub claimed_name: Option<String>,
    pub step: Option<Step>,
    pub unanswered_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub ended_by: Option<PersonId>,
    pub ended_as: Option<EndedAs>,
    afterwards: Option<Sealed>,
    pub thanked_at: Option<Timestamp>,
}

impl Own {
    pub fn content(&self, key: &Key) -> Result<Content> {
        open_content(key, self.id, &self.content)
    }

    pub fn afterwards(&self, key: &Key) -> Result<Option<String>> {
        let sealed = self.afterwards.as_ref();
        sealed
            .map(|text| open_afterwards(key, self.id, text))
            .transpose()
    }
}

pub async fn one<P: Permission>(tx: &mut Tx, of: &About<P>, id: ReachOutId) -> Result<Option<Own>> {
    let row = tx.query(sql!(
        "select r.id, r.content, r.sent_at, r.ring, r.last_ring, r.due_at, r.claimed_by, c.name as claimed_name, r.step,
                r.unanswered_at, r.ended_at, r.ended_by, r.ended_as, r.afterwards, r.thanked_at
         from reach_outs r left join people c on c.id = r.claimed_by
         where r.house_id = $1 and r.person_id = $2 and r.id = $3"
    ));
    let row = row.bind(of.house()).bind(of.person().id).bind(id);
    Ok(row.maybe().await?)
}

/// The one that is open, if one is.
pub async fn open_of<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Option<ReachOutId>> {
    let found = tx.query(sql!(
        "select id from reach_outs where house_id = $1 and person_id = $2 and ended_at is null"
    ));
    let found = found.bind(of.house()).bind(of.person().id);
    Ok(found.maybe::<(ReachOutId,)>().await?.map(|(id,)| id))
}

/// Someone who was asked, for the sender.
#[derive(sqlx::FromRow)]
pub struct Seen {
    pub name: String,
    pub role: Role,
    pub ring: i16,
    pub seen_at: Option<Timestamp>,
    pub passed_as: Option<Passed>,
}

pub async fn asked<P: Permission>(tx: &mut Tx, of: &About<P>, id: ReachOutId) -> Result<Vec<Seen>> {
    let rows = tx.query(sql!(
        "select p.name, k.role, k.ring, k.seen_at, k.passed_as
         from reach_out_asks k join people p on p.id = k.helper_id
         where k.house_id = $1 and k.person_id = $2 and k.reach_out_id = $3 and k.asked_at is not null
         order by k.ring, k.asked_at, p.name, k.role"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(id);
    Ok(rows.all().await?)
}

/// A line of the history.
#[derive(sqlx::FromRow)]
pub struct Line {
    pub id: ReachOutEventId,
    pub at: Timestamp,
    pub kind: Kind,
    pub by_id: Option<PersonId>,
    pub name: Option<String>,
    pub ring: Option<i16>,
    words: Option<Sealed>,
}

impl Line {
    pub fn words(&self, key: &Key) -> Result<Option<String>> {
        let sealed = self.words.as_ref();
        let opened = sealed.map(|words| key.open(&words_place(self.id), words));
        Ok(opened.transpose()?)
    }
}

pub async fn history<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    id: ReachOutId,
) -> Result<Vec<Line>> {
    let rows = tx.query(sql!(
        "select e.id, e.at, e.kind, e.by_id, p.name, e.ring, e.words
         from reach_out_events e left join people p on p.id = e.by_id
         where e.house_id = $1 and e.person_id = $2 and e.reach_out_id = $3 order by e.at, e.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(id);
    Ok(rows.all().await?)
}

/// An open one in a line: who is on it, or that nobody answered.
#[derive(sqlx::FromRow)]
pub struct Open {
    pub id: ReachOutId,
    pub claimed_name: Option<String>,
    pub step: Option<Step>,
    pub unanswered_at: Option<Timestamp>,
}

pub async fn still_open<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Option<Open>> {
    let row = tx.query(sql!(
        "select r.id, c.name as claimed_name, r.step, r.unanswered_at
         from reach_outs r left join people c on c.id = r.claimed_by
         where r.house_id = $1 and r.person_id = $2 and r.ended_at is null"
    ));
    Ok(row.bind(of.house()).bind(of.person().id).maybe().await?)
}

/// One that has ended, in a line.
#[derive(sqlx::FromRow)]
pub struct Past {
    pub id: ReachOutId,
    pub sent_at: Timestamp,
    pub ended_as: Option<EndedAs>,
    pub claimed_name: Option<String>,
}

/// Of the last ninety days, newest first.
pub async fn recent<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Vec<Past>> {
    let rows = tx.query(sql!(
        "select r.id, r.sent_at, r.ended_as, c.name as claimed_name
         from reach_outs r left join people c on c.id = r.claimed_by
         where r.house_id = $1 and r.person_id = $2 and r.ended_at is not null and r.sent_at >= $3
         order by r.sent_at desc, r.id limit 10"
    ));
    let since = of.at().minus(Duration::days(90));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(since);
    Ok(rows.all().await?)
}
