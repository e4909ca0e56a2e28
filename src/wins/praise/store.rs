//! The SQL of praise: saying it, taking it back, reading one's own, showing it to the house.
use time::Duration;

use super::content::NewPraise;
use crate::{
    access::{About, policy::GivePraise, policy::KeepWins},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

pub type Of = About<KeepWins>;
pub type Giving = About<GivePraise>;

fn place(row: PraiseId) -> Place<'static, PraiseId> {
    Place {
        table: "praise",
        column: "content",
        row,
    }
}

pub fn seal(key: &Key, id: PraiseId, words: &str) -> Sealed {
    key.seal(&place(id), words)
}

/// Empty where there is nothing to open.
pub fn open(key: &Key, id: PraiseId, sealed: Option<&Sealed>) -> Result<String> {
    let words = sealed.map(|sealed| key.open(&place(id), sealed));
    Ok(words.transpose()?.unwrap_or_default())
}

/// How many this viewer gave this resident within a day.
pub async fn lately(tx: &mut Tx, of: &Giving) -> Result<i64> {
    let given = tx.query(sql!(
        "select cast(count(*) as bigint) from praise
         where house_id = $1 and person_id = $2 and writer_id = $3 and written_at > $4"
    ));
    let given = given.bind(of.house()).bind(of.person().id);
    let since = of.at().minus(Duration::days(1));
    Ok(given.bind(of.viewer().id).bind(since).value().await?)
}

/// Said; the resident hears that there is something to read.
pub async fn give(
    tx: &mut WriteTx,
    of: &Giving,
    id: PraiseId,
    new: &NewPraise,
    key: &Key,
) -> Result<()> {
    let (house, person, at) = (of.house(), of.person().id, of.at());
    tx.query(sql!(
        "insert into praise (house_id, person_id, id, writer_id, role, content, may_show, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(house)
    .bind(person)
    .bind(id)
    .bind(of.viewer().id)
    .bind(of.role())
    .bind(seal(key, id, &new.words))
    .bind(new.may_show)
    .bind(at)
    .run()
    .await?;
    tx.query(sql!(
        "insert into deliveries (house_id, person_id, id, role, kind, about_id, praise_id, created_at)
         values ($1, $2, $3, 'resident', 'praise', $2, $4, $5) on conflict do nothing"
    ))
    .bind(house)
    .bind(person)
    .bind(DeliveryId::new())
    .bind(id)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// Said otherwise, until it is read. False where it is.
pub async fn say_instead(
    tx: &mut WriteTx,
    of: &Giving,
    id: PraiseId,
    new: &NewPraise,
    key: &Key,
) -> Result<bool> {
    let said = tx.query(sql!(
        "update praise set content = $5, may_show = $6
         where house_id = $1 and person_id = $2 and id = $3 and writer_id = $4 and read_at is null"
    ));
    let said = said.bind(of.house()).bind(of.person().id).bind(id);
    let said = said.bind(of.viewer().id).bind(seal(key, id, &new.words));
    Ok(said.bind(new.may_show).run().await? == 1)
}

/// Before it was read it is as if it had never been said. Afterwards the resident keeps the words, and the house
/// reads them no more. The writer does not learn which of the two it was: that would say whether somebody looked
/// at their phone. False where there is nothing of theirs to take back.
pub async fn take_back(tx: &mut WriteTx, of: &Giving, id: PraiseId) -> Result<bool> {
    let (house, person, writer) = (of.house(), of.person().id, of.viewer().id);
    let unread = tx.query(sql!(
        "delete from praise
         where house_id = $1 and person_id = $2 and id = $3 and writer_id = $4 and role = $5 and read_at is null"
    ));
    let unread = unread.bind(house).bind(person).bind(id).bind(writer);
    if unread.bind(of.role()).run().await? == 1 {
        return Ok(true);
    }
    let read = tx.query(sql!(
        "update praise set may_show = false, shown_at = null, taken_back_at = $6
         where house_id = $1 and person_id = $2 and id = $3 and writer_id = $4 and role = $5 and taken_back_at is null"
    ));
    let read = read.bind(house).bind(person).bind(id).bind(writer);
    Ok(read.bind(of.role()).bind(of.at()).run().await? == 1)
}

/// What someone said to a resident.
#[derive(Clone, Debug)]
pub struct Praise {
    pub id: PraiseId,
    /// Who said it.
    pub name: String,
    pub written_at: Timestamp,
    pub words: String,
    /// The writer agrees, and it was said in this house.
    pub may_show: bool,
    pub is_shown: bool,
    pub is_new: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PraiseId,
    name: String,
    written_at: Timestamp,
    content: Sealed,
    may_show: bool,
    is_shown: bool,
    is_new: bool,
}

impl Row {
    fn praise(self, key: &Key) -> Result<Praise> {
        Ok(Praise {
            words: open(key, self.id, Some(&self.content))?,
            id: self.id,
            name: self.name,
            written_at: self.written_at,
            may_show: self.may_show,
            is_shown: self.is_shown,
            is_new: self.is_new,
        })
    }
}

/// What this viewer said to this resident in ninety days and did not take back, newest first. Whether it was read,
/// kept or shown is not theirs to know.
pub async fn given(tx: &mut Tx, of: &Giving, key: &Key) -> Result<Vec<Praise>> {
    let rows = tx.query(sql!(
        "select x.id, p.name, x.written_at, x.content, x.may_show, false as is_shown, false as is_new
         from praise x join people p on p.id = x.writer_id
         where x.house_id = $1 and x.person_id = $2 and x.writer_id = $3 and x.role = $4 and x.written_at >= $5
           and x.taken_back_at is null
         order by x.written_at desc, x.id limit 20"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows = rows.bind(of.viewer().id).bind(of.role());
    let rows: Vec<Row> = rows.bind(of.at().minus(KEPT)).all().await?;
    rows.into_iter().map(|row| row.praise(key)).collect()
}

pub const KEPT: Duration = Duration::days(90);

/// One's own that was not removed, newest first: what was said in an earlier house too.
pub async fn own(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Praise>> {
    let rows = tx.query(sql!(
        "select x.id, p.name, x.written_at, x.content, x.may_show and x.house_id = $2 as may_show,
                x.shown_at is not null and x.house_id = $2 as is_shown, x.read_at is null as is_new
         from praise x join people p on p.id = x.writer_id
         where x.person_id = $1 and x.removed_at is null order by x.written_at desc, x.id limit 60"
    ));
    let rows = rows.bind(of.person().id).bind(of.house());
    let rows: Vec<Row> = rows.all().await?;
    rows.into_iter().map(|row| row.praise(key)).collect()
}

/// What was said between two moments and kept, in order: by whom, and what.
pub async fn of_days(
    tx: &mut Tx,
    of: &Of,
    (from, to): (Timestamp, Timestamp),
    key: &Key,
) -> Result<Vec<(String, String)>> {
    let rows = tx.query(sql!(
        "select x.id, p.name, x.content from praise x join people p on p.id = x.writer_id
         where x.house_id is not null and x.person_id = $1 and x.removed_at is null and x.read_at is not null
           and x.written_at >= $2 and x.written_at < $3 order by x.written_at, x.id"
    ));
    let rows = rows.bind(of.person().id).bind(from).bind(to);
    let rows: Vec<(PraiseId, String, Sealed)> = rows.all().await?;
    let said = rows.into_iter().map(|(id, name, content)| {
        let words = open(key, id, Some(&content))?;
        Ok((name, words))
    });
    said.collect()
}

/// How many wait to be read.
pub async fn unread(tx: &mut Tx, of: &Of) -> Result<i64> {
    let unread = tx.query(sql!(
        "select cast(count(*) as bigint) from praise
         where house_id is not null and person_id = $1 and read_at is null and removed_at is null"
    ));
    Ok(unread.bind(of.person().id).value().await?)
}

/// The resident has read what there is: what was said up to now.
pub async fn all_read(tx: &mut WriteTx, of: &Of) -> Result<()> {
    tx.query(sql!(
        "update praise set read_at = $2
         where house_id is not null and person_id = $1 and read_at is null and written_at <= $2"
    ))
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    tx.query(sql!(
        "update deliveries set seen_at = $2
         where house_id is not null and person_id = $1 and role = 'resident' and kind = 'praise' and seen_at is null
           and created_at <= $2"
    ))
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// The house reads it from now on, or no more. False where it is not there, or its writer does not agree.
pub async fn show(tx: &mut WriteTx, of: &Of, id: PraiseId, is_shown: bool) -> Result<bool> {
    let shown = tx.query(sql!(
        "update praise set shown_at = case when $4 then coalesce(shown_at, $5) else null end
         where house_id = $1 and person_id = $2 and id = $3 and removed_at is null and (may_show or not $4)"
    ));
    let shown = shown.bind(of.house()).bind(of.person().id).bind(id);
    Ok(shown.bind(is_shown).bind(of.at()).run().await? == 1)
}

/// False where it is not there.
pub async fn remove(tx: &mut WriteTx, of: &Of, id: PraiseId) -> Result<bool> {
    let removed = tx.query(sql!(
        "update praise set removed_at = $3, shown_at = null
         where house_id is not null and person_id = $1 and id = $2 and removed_at is null"
    ));
    let removed = removed.bind(of.person().id).bind(id).bind(of.at());
    Ok(removed.run().await? == 1)
}
