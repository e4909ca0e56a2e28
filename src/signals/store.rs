//! The SQL of stress signals.
use super::{Signal, open, place};
use crate::{
    access::{About, policy::RecordDay},
    db::{Tx, WriteTx},
    error::Result,
    id::SignalId,
    seal::{Key, Sealed},
    sql,
};

/// The list, oldest first.
pub async fn of_person(tx: &mut Tx, of: &About<RecordDay>, key: &Key) -> Result<Vec<Signal>> {
    let rows = tx.query(sql!(
        "select id, label from stress_signals where person_id = $1 and removed_at is null order by id"
    ));
    let rows: Vec<(SignalId, Sealed)> = rows.bind(of.person().id).all().await?;
    rows.iter()
        .map(|(id, label)| open(key, *id, label))
        .collect()
}

/// A new one, or another word for one that is there.
pub async fn put(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    signal: &Signal,
    key: &Key,
) -> Result<()> {
    tx.query(sql!(
        "insert into stress_signals (person_id, id, label) values ($1, $2, $3)
         on conflict (id) do update set label = excluded.label where stress_signals.person_id = $1"
    ))
    .bind(of.person().id)
    .bind(signal.id)
    .bind(key.seal(&place(signal.id), &signal.label))
    .run()
    .await?;
    Ok(())
}

/// False for one that is not on the person's list.
pub async fn remove(tx: &mut WriteTx, of: &About<RecordDay>, id: SignalId) -> Result<bool> {
    let known = tx.query(sql!(
        "update stress_signals set removed_at = coalesce(removed_at, $3) where person_id = $1 and id = $2"
    ));
    let known = known.bind(of.person().id).bind(id).bind(of.at());
    Ok(known.run().await? == 1)
}
