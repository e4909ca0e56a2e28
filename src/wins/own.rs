//! The SQL of one's own wins: reading, noting by hand, removing.
use time::{Date, Duration};

use super::{Kind, form::NewWin};
use crate::{
    access::{About, Permission, policy::KeepWins},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    routines::{Source, columns},
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

pub type Of = About<KeepWins>;

/// As its person reads it.
#[derive(Clone, Debug)]
pub struct Win {
    pub id: WinId,
    pub kind: Kind,
    pub day: Date,
    pub words: Option<String>,
    pub rests: Rests,
}

/// What a win rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rests {
    /// Its person noted it.
    Hand,
    ReachOut,
    Help,
    Appointment,
    /// A routine item, by its name of that day; none where it is gone with its house.
    Routine(Option<String>),
}

fn place(row: WinId) -> Place<'static, WinId> {
    Place {
        table: "wins",
        column: "words",
        row,
    }
}

pub fn seal(key: &Key, id: WinId, words: &str) -> Sealed {
    key.seal(&place(id), words)
}

pub(super) fn open(key: &Key, id: WinId, words: Option<&Sealed>) -> Result<Option<String>> {
    let words = words.map(|sealed| key.open(&place(id), sealed));
    Ok(words.transpose()?)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: WinId,
    kind: Kind,
    day: Date,
    words: Option<Sealed>,
    rests: String,
    item_id: Option<ItemId>,
    source: Option<Source>,
    title: Option<String>,
    version_from: Option<Date>,
}

impl Row {
    fn win(self, key: &Key) -> Result<Win> {
        let named = self.item_id.zip(self.source).zip(self.version_from);
        let title = named
            .zip(self.title)
            .map(|(((item, source), from), kept)| columns::title(key, source, item, from, kept));
        let title = title.transpose()?;
        Ok(Win {
            id: self.id,
            kind: self.kind,
            day: self.day,
            words: open(key, self.id, self.words.as_ref())?,
            rests: match self.rests.as_str() {
                "routine" => Rests::Routine(title),
                "reach_out" => Rests::ReachOut,
                "help" => Rests::Help,
                "appointment" => Rests::Appointment,
                _ => Rests::Hand,
            },
        })
    }
}

/// Newest first, as many as a page holds, and those that someone reads here however old they are: each can be taken back.
pub async fn latest(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Win>> {
    between(tx, of, None, key).await
}

/// One that was not removed.
pub async fn one(tx: &mut Tx, of: &Of, id: WinId, key: &Key) -> Result<Option<Win>> {
    Ok(between(tx, of, Some(id), key).await?.pop())
}

async fn between(tx: &mut Tx, of: &Of, only: Option<WinId>, key: &Key) -> Result<Vec<Win>> {
    let rows = tx.query(sql!(
        "select w.id, w.kind, w.day, w.words,
                case when w.kind = 'kept_seven' then 'routine' when w.source_id is null then 'hand'
                     when w.kind = 'finished' then 'appointment'
                     when exists (select 1 from reach_outs r where r.id = w.source_id and r.house_id is not null)
                     then 'reach_out' else 'help' end as rests,
                i.id as item_id, i.source, v.title, v.from_day as version_from
         from wins w
         left join routine_assignments a on a.house_id is not null and a.person_id = w.person_id and a.id = w.assignment_id
         left join routine_items i on i.id = a.item_id
         left join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(x.from_day) from routine_versions x where x.item_id = i.id and x.from_day <= w.day)
         where w.person_id = $1 and w.id = coalesce($2, w.id) and w.removed_at is null
           and (w.id in (select x.id from wins x where x.person_id = $1 and x.id = coalesce($2, x.id) and x.removed_at is null
                         order by x.noted_at desc, x.id desc limit 40)
             or w.id in (select s.win_id from win_posts s where s.house_id = $3 and s.person_id = $1 and s.until_at is null))
         order by w.noted_at desc, w.id desc"
    ));
    let rows = rows.bind(of.person().id).bind(only).bind(of.house());
    let rows: Vec<Row> = rows.all().await?;
    rows.into_iter().map(|row| row.win(key)).collect()
}

/// What was noted between two days, both included, in order: each kind, and the words of it.
pub async fn of_days(
    tx: &mut Tx,
    of: &Of,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<(Kind, Option<String>)>> {
    let rows = tx.query(sql!(
        "select id, kind, words from wins
         where person_id = $1 and day >= $2 and day <= $3 and removed_at is null order by day, noted_at, id"
    ));
    let rows = rows.bind(of.person().id).bind(from).bind(to);
    let rows: Vec<(WinId, Kind, Option<Sealed>)> = rows.all().await?;
    let wins = rows
        .iter()
        .map(|(id, kind, words)| Ok((*kind, open(key, *id, words.as_ref())?)));
    wins.collect()
}

/// The latest that rest on help asked for or given, newest first.
pub async fn of_help<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
) -> Result<Vec<(WinId, Kind, Date)>> {
    let rows = tx.query(sql!(
        "select id, kind, day from wins
         where person_id = $1 and source_id is not null and kind <> 'finished' and removed_at is null
         order by noted_at desc, id desc limit 20"
    ));
    Ok(rows.bind(of.person().id).all().await?)
}

/// How many were noted by hand within a day of that moment.
pub async fn around(tx: &mut Tx, of: &Of, at: Timestamp) -> Result<i64> {
    let noted = tx.query(sql!(
        "select cast(count(*) as bigint) from wins
         where person_id = $1 and noted_at > $2 and noted_at <= $3 and source_id is null and assignment_id is null"
    ));
    let day = Duration::days(1);
    let noted = noted.bind(of.person().id).bind(at.minus(day));
    Ok(noted.bind(at.plus(day)).value().await?)
}

/// Noted by hand, of the day on which it was made.
pub async fn make(
    tx: &mut WriteTx,
    of: &Of,
    id: WinId,
    new: &NewWin,
    acted_at: Timestamp,
    key: &Key,
) -> Result<()> {
    tx.query(sql!(
        "insert into wins (person_id, id, kind, words, day, noted_at) values ($1, $2, $3, $4, $5, $6)"
    ))
    .bind(of.person().id)
    .bind(id)
    .bind(new.kind)
    .bind(new.words.as_deref().map(|words| seal(key, id, words)))
    .bind(of.time().day_of(acted_at))
    .bind(acted_at)
    .run()
    .await?;
    Ok(())
}

/// Said otherwise, as long as nobody else reads it. False where it is not there any more, or shown.
pub async fn say_instead(
    tx: &mut WriteTx,
    of: &Of,
    id: WinId,
    new: &NewWin,
    key: &Key,
) -> Result<bool> {
    let said = tx.query(sql!(
        "update wins set kind = $3, words = $4
         where person_id = $1 and id = $2 and source_id is null and assignment_id is null and removed_at is null
           and not exists (select 1 from win_posts s where s.house_id is not null and s.win_id = wins.id)"
    ));
    let said = said.bind(of.person().id).bind(id).bind(new.kind);
    let said = said.bind(new.words.as_deref().map(|words| seal(key, id, words)));
    Ok(said.run().await? == 1)
}

/// Off the list, and off every page it was shown on. False where it is not there.
pub async fn remove(tx: &mut WriteTx, of: &Of, id: WinId) -> Result<bool> {
    let removed = tx.query(sql!(
        "update wins set removed_at = $3 where person_id = $1 and id = $2 and removed_at is null"
    ));
    let removed = removed.bind(of.person().id).bind(id).bind(of.at());
    if removed.run().await? == 0 {
        return Ok(false);
    }
    tx.query(sql!(
        "update win_posts set until_at = $3
         where house_id is not null and person_id = $1 and win_id = $2 and until_at is null"
    ))
    .bind(of.person().id)
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    Ok(true)
}
