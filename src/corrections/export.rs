//! Of a copy: days that staff changed, who did it and why.
use serde::Serialize;
use time::Date;

use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    history,
    id::*,
    routines::{Source, columns::title, day::kept::Correction},
    sql,
};

pub const CORRECTIONS: Chapter = Chapter {
    name: "corrections",
    title: |t| t.export_corrections(),
    tables: &["corrections"],
    by_days: true,
    read: |tx, mine| Box::pin(corrections(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    made: Correction,
    before: String,
    after: String,
    item_id: ItemId,
    source: Source,
    version_from: Date,
    title: String,
}

#[derive(Serialize)]
struct Corrected<'a> {
    day: String,
    /// The `id` of an entry of `routine`.
    routine: RoutineAssignmentId,
    title: &'a str,
    before: &'a str,
    after: &'a str,
    reason: &'a str,
    corrected_by: &'a str,
    role: &'static str,
    corrected_at: String,
}

async fn corrections(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select c.day, c.assignment_id, c.reason, p.name, c.role, c.corrected_at, c.before, c.after, i.id as item_id,
                i.source, v.from_day as version_from, v.title
         from corrections c join people p on p.id = c.corrected_by
         join routine_assignments a on a.house_id = c.house_id and a.person_id = c.person_id and a.id = c.assignment_id
         join routine_items i on i.id = a.item_id
         join routine_versions v on v.item_id = i.id and v.from_day = (
             select max(w.from_day) from routine_versions w where w.item_id = i.id and w.from_day <= c.day)
         where c.person_id = $1 and c.day >= $2 and c.day <= $3 order by c.day, c.corrected_at, c.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.from).bind(mine.to);
    let rows: Vec<Row> = rows.all().await?;
    rows.into_iter().map(|row| corrected(mine, row)).collect()
}

fn corrected(mine: &Mine, row: Row) -> Result<Entry> {
    let made = &row.made;
    let title = title(
        &mine.key,
        row.source,
        row.item_id,
        row.version_from,
        row.title,
    )?;
    let corrected = Corrected {
        day: made.day.to_string(),
        routine: made.assignment_id,
        title: &title,
        before: &row.before,
        after: &row.after,
        reason: &made.reason,
        corrected_by: &made.name,
        role: made.role.segment(),
        corrected_at: mine.at(made.corrected_at),
    };
    let line = mine.line(title.as_str(), history::corrected(&mine.t, made));
    Entry::of(corrected, mine.day(made.day), vec![line])
}
