//! What the person themselves decides about theirs.
use std::collections::BTreeSet;

use time::Date;

use super::Reader;
use crate::{
    access::Standing,
    celebrations::What,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Change,
    seal::{Key, Sealed},
    sql,
};

/// One of the viewer's own, made or put aside before it was, and its day.
pub async fn own_by_mark(
    tx: &mut Tx,
    of: &Standing,
    mark: &str,
) -> Result<Option<(CelebrationId, Date)>> {
    let found = tx.query(sql!(
        "select id, day from celebrations where house_id = $1 and person_id = $2 and mark = $3 and gone_at is null"
    ));
    let found = found.bind(of.house()).bind(of.viewer().id);
    Ok(found.bind(mark.to_owned()).maybe().await?)
}

/// "Not this time", and back. Nobody is told.
pub async fn put_aside(tx: &mut WriteTx, by: &Standing, mark: &str, is_aside: bool) -> Result<()> {
    tx.query(sql!(
        "update celebrations set put_aside_at = $4 where house_id = $1 and person_id = $2 and mark = $3"
    ))
    .bind(by.house())
    .bind(by.viewer().id)
    .bind(mark.to_owned())
    .bind(is_aside.then(|| by.at()))
    .run()
    .await?;
    Ok(())
}

/// The marks of what the viewer put aside, today and later.
pub async fn marks_aside(tx: &mut Tx, of: &Standing) -> Result<BTreeSet<String>> {
    let marks = tx.query(sql!(
        "select mark from celebrations
         where house_id = $1 and person_id = $2 and day >= $3 and put_aside_at is not null"
    ));
    let marks = marks.bind(of.house()).bind(of.viewer().id);
    let marks: Vec<(String,)> = marks.bind(of.today()).all().await?;
    Ok(marks.into_iter().map(|(mark,)| mark).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: CelebrationId,
    day: Date,
    what: Sealed,
    is_gone: bool,
}

/// Of today and later: what is not reached any more is gone, and what is reached again comes back.
pub async fn reckon_again(
    tx: &mut WriteTx,
    by: &Standing,
    key: &Key,
    is_reached: impl Fn(&What, Date) -> bool,
) -> Result<()> {
    let rows = tx.query(sql!(
        "select id, day, what, gone_at is not null as is_gone from celebrations
         where house_id = $1 and person_id = $2 and day >= $3"
    ));
    let rows = rows.bind(by.house()).bind(by.viewer().id);
    let rows: Vec<Row> = rows.bind(by.today()).all().await?;
    let mut turned = Vec::new();
    for row in rows {
        let what = What::open(key, row.id, &row.what)?;
        if is_reached(&what, row.day) == row.is_gone {
            turned.push(row.id.to_string());
        }
    }
    if turned.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "update celebrations set gone_at = case when gone_at is null then $3 end
         where house_id = $1 and person_id = $2 and id in (select unhex(j.value) from json_each($4) j)",
        postgres: "update celebrations set gone_at = case when gone_at is null then cast($3 as timestamptz) end
         where house_id = $1 and person_id = $2
           and id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)"
    ))
    .bind(by.house())
    .bind(by.viewer().id)
    .bind(by.at())
    .bind(serde_json::to_string(&turned)?)
    .run()
    .await?;
    Ok(())
}

/// As if it had never been there; cheers go with it.
pub async fn forget(tx: &mut WriteTx, by: &Standing, mark: &str) -> Result<()> {
    tx.query(sql!(
        "delete from celebrations where house_id = $1 and person_id = $2 and mark = $3"
    ))
    .bind(by.house())
    .bind(by.viewer().id)
    .bind(mark.to_owned())
    .run()
    .await?;
    Ok(())
}

/// Whose open pages and screens look again when one comes or goes: nobody's while nobody may know of it.
pub async fn noticed(tx: &mut Tx, id: Option<CelebrationId>) -> Result<Vec<Change>> {
    let ids: Vec<_> = id.into_iter().collect();
    Ok(noticed_by(&super::readers(tx, &ids).await?))
}

/// The same, of readers who are known.
pub fn noticed_by(readers: &[Reader]) -> Vec<Change> {
    let walls: BTreeSet<HouseId> = readers.iter().map(|reader| reader.house_id).collect();
    let readers = readers.iter().map(|reader| Change::For(reader.reader_id));
    readers.chain(walls.into_iter().map(Change::Wall)).collect()
}

/// Whose open pages look again when someone cheers: those who may know of it now, and the one who is celebrated.
pub async fn hearers(tx: &mut Tx, id: CelebrationId) -> Result<Vec<Change>> {
    let readers = super::readers(tx, &[id]).await?;
    let whose = readers.first().map(|reader| reader.person_id);
    let readers = readers.iter().map(|reader| reader.reader_id);
    Ok(readers.chain(whose).map(Change::For).collect())
}
