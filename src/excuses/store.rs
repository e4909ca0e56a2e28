//! The SQL of excuses.
use super::{Given, NewExcuse};
use crate::{
    access::{About, policy::CorrectDay},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
};

/// Gives an excuse, or says one that stands otherwise. False where it has ended meanwhile.
pub async fn put(
    tx: &mut WriteTx,
    by: &About<CorrectDay>,
    id: ExcuseId,
    new: &NewExcuse,
) -> Result<bool> {
    let put = tx.query(sql!(
        "insert into excuses (house_id, person_id, id, kind, from_at, until_at, given_by, given_role, given_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set kind = excluded.kind, from_at = excluded.from_at, until_at = excluded.until_at
         where excuses.house_id = $1 and excuses.person_id = $2 and excuses.ended_at is null"
    ));
    let put = put.bind(by.house()).bind(by.person().id).bind(id);
    let put = put.bind(new.kind).bind(new.from).bind(new.until);
    let put = put.bind(by.viewer().id).bind(by.role()).bind(by.at());
    Ok(put.run().await? == 1)
}

/// The last fifty, newest first.
pub async fn of_person(tx: &mut Tx, by: &About<CorrectDay>) -> Result<Vec<Given>> {
    let rows = tx.query(sql!(
        "select e.id, e.kind, e.from_at, e.until_at, p.name as given_by, e.ended_at
         from excuses e join people p on p.id = e.given_by
         where e.house_id = $1 and e.person_id = $2
         order by e.until_at desc, e.id desc limit 50"
    ));
    Ok(rows.bind(by.house()).bind(by.person().id).all().await?)
}

/// Ends it now; one that is over, or not begun yet, opens nothing any more either. False where there is none.
pub async fn end(tx: &mut WriteTx, by: &About<CorrectDay>, id: ExcuseId) -> Result<bool> {
    let ended = tx.query(sql!(
        "update excuses set ended_at = $4, until_at = case when until_at < $4 then until_at
                when from_at > $4 then from_at else $4 end
         where house_id = $1 and person_id = $2 and id = $3 and ended_at is null"
    ));
    let ended = ended.bind(by.house()).bind(by.person().id).bind(id);
    Ok(ended.bind(by.at()).run().await? == 1)
}
