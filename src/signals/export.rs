//! Of a copy: one's own stress signs, those taken off the list too.
use serde::Serialize;

use super::open;
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::SignalId,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const SIGNALS: Chapter = Chapter {
    name: "stress_signs",
    title: |t| t.me_signals(),
    tables: &["stress_signals"],
    by_days: false,
    read: |tx, mine| Box::pin(signals(tx, mine)),
};

#[derive(Serialize)]
struct Sign<'a> {
    label: &'a str,
    removed_at: Option<String>,
}

async fn signals(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select id, label, removed_at from stress_signals where person_id = $1 order by id"
    ));
    let rows: Vec<(SignalId, Sealed, Option<Timestamp>)> = rows.bind(mine.person()).all().await?;
    let signals = rows.into_iter().map(|(id, label, removed_at)| {
        let signal = open(&mine.key, id, &label)?;
        let sign = Sign {
            label: &signal.label,
            removed_at: mine.maybe_at(removed_at),
        };
        let line = match removed_at {
            Some(at) => mine
                .t
                .export_removed(mine.moment(at), signal.label.as_str()),
            None => signal.label.clone(),
        };
        Entry::of(sign, String::new(), vec![line])
    });
    signals.collect()
}
