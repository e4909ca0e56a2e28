//! Of a copy: what was asked of one, in each of its versions, and what one wished to have changed.
use serde::Serialize;
use time::Date;

use super::{
    Kind, Plan, PlanColumn, Source,
    columns::{PlanRow, helper_place},
    views::when,
};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub use super::day::export::DAYS;

pub const ROUTINE: Chapter = Chapter {
    name: "routine",
    title: |t| t.routine_mine(),
    tables: &["routine_items", "routine_versions", "routine_assignments"],
    by_days: false,
    read: |tx, mine| Box::pin(routine(tx, mine)),
};

pub const WISHES: Chapter = Chapter {
    name: "wishes",
    title: |t| t.export_wishes(),
    tables: &["routine_proposals"],
    by_days: false,
    read: |tx, mine| Box::pin(wishes(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: RoutineAssignmentId,
    house: String,
    item: ItemId,
    kind: Kind,
    source: Source,
    asked_by: String,
    since_day: Date,
    until_day: Option<Date>,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    plan_column: PlanColumn,
    helper: Option<Sealed>,
    on_board: bool,
    #[sqlx(flatten)]
    version: PlanRow,
}

#[derive(Serialize)]
struct Item {
    id: RoutineAssignmentId,
    house: String,
    kind: Kind,
    source: Source,
    asked_by: String,
    from_day: String,
    until_day: Option<String>,
    paused_from: Option<String>,
    paused_until: Option<String>,
    plan_column: PlanColumn,
    with: Option<String>,
    on_board: bool,
    versions: Vec<Version>,
    /// The first and the last day, for people.
    #[serde(skip)]
    held: (Date, Option<Date>),
}

#[derive(Serialize)]
struct Version {
    from_day: String,
    title: String,
    days: String,
    opens: String,
    closes: String,
    grace_minutes: u16,
}

/// Each with the versions that held while one had it, and those that are to come.
async fn routine(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select a.id, h.name as house, i.id as item, i.kind, i.source, p.name as asked_by, a.from_day as since_day,
                a.until_day, i.paused_from, i.paused_until, a.plan_column, a.helper, a.on_board, v.from_day, v.title,
                v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_assignments a join houses h on h.id = a.house_id
         join routine_items i on i.id = a.item_id join people p on p.id = i.asked_by
         join routine_versions v on v.item_id = i.id and (a.until_day is null or v.from_day <= a.until_day or v.from_day <= a.from_day)
           and v.from_day >= coalesce((select max(w.from_day) from routine_versions w
                                       where w.item_id = i.id and w.from_day <= a.from_day), v.from_day)
         where a.person_id = $1 order by a.from_day, a.id, v.from_day"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let mut items: Vec<(Item, Vec<String>)> = Vec::new();
    for row in rows {
        let is_same = items.last().is_some_and(|(item, _)| item.id == row.id);
        let (source, item, from_day) = (row.source, row.item, row.version.from_day);
        if !is_same {
            items.push(begun(mine, &row)?);
        }
        let plan = row.version.plan(&mine.key, source, item)?;
        if let Some((item, lines)) = items.last_mut() {
            let since = mine.day(from_day);
            let said = format!("{}: {}", plan.title, when(&mine.t, &plan));
            match lines.is_empty() {
                true => lines.push(said),
                false => lines.push(mine.t.export_from_day(since, said)),
            }
            item.versions.push(version(from_day, plan));
        }
    }
    items
        .into_iter()
        .map(|(item, lines)| entry(mine, item, lines))
        .collect()
}

fn begun(mine: &Mine, row: &Row) -> Result<(Item, Vec<String>)> {
    let helper = row.helper.as_ref();
    let with = helper.map(|helper| mine.key.open(&helper_place(row.id), helper));
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let item = Item {
        id: row.id,
        house: row.house.clone(),
        kind: row.kind,
        source: row.source,
        asked_by: row.asked_by.clone(),
        from_day: row.since_day.to_string(),
        until_day: day(row.until_day),
        paused_from: day(row.paused_from),
        paused_until: day(row.paused_until),
        plan_column: row.plan_column,
        with: with.transpose()?,
        on_board: row.on_board,
        versions: Vec::new(),
        held: (row.since_day, row.until_day),
    };
    Ok((item, Vec::new()))
}

fn version(from_day: Date, plan: Plan) -> Version {
    Version {
        from_day: from_day.to_string(),
        title: plan.title,
        days: plan.days.to_string(),
        opens: plan.from.to_string(),
        closes: plan.until.to_string(),
        grace_minutes: plan.grace_minutes,
    }
}

/// When it began stands above; below, who asked for it and how it stands in the plan.
fn entry(mine: &Mine, item: Item, mut lines: Vec<String>) -> Result<Entry> {
    let t = &mine.t;
    lines.push(match item.source {
        Source::House => t.routine_asked_by_house(),
        Source::Program => t.routine_asked_by_program(item.asked_by.as_str()),
        Source::Own => t.routine_asked_by_me(),
    });
    let column = match item.plan_column {
        PlanColumn::Own => t.routine_column_own(),
        PlanColumn::SomeHelp => t.routine_column_some_help(),
        PlanColumn::NotAlone => t.routine_column_not_alone(),
    };
    let with = item.with.as_deref().map(|with| t.routine_with(with));
    lines.push(
        [Some(column), with]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
    );
    let when = match item.held {
        (from, Some(until)) => t.sharing_from_until(mine.day(from), mine.day(until)),
        (from, None) => t.sharing_since(mine.day(from)),
    };
    Entry::of(item, when, lines)
}

#[derive(sqlx::FromRow)]
struct WishRow {
    house: String,
    title: String,
    words: String,
    proposed_at: Timestamp,
    answer: Option<String>,
    answered_by: Option<String>,
    answered_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Wish<'a> {
    house: &'a str,
    title: &'a str,
    words: &'a str,
    sent_at: String,
    answer: Option<&'a str>,
    answered_by: Option<&'a str>,
    answered_at: Option<String>,
}

/// About items of the house and of a program, as they are called now: those are never sealed.
async fn wishes(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select h.name as house, v.title, w.words, w.proposed_at, w.answer, p.name as answered_by, w.answered_at
         from routine_proposals w join houses h on h.id = w.house_id
         join routine_items i on i.id = w.item_id and i.source <> 'own'
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         left join people p on p.id = w.answered_by
         where w.person_id = $1 order by w.proposed_at, w.id"
    ));
    let rows: Vec<WishRow> = rows.bind(mine.person()).all().await?;
    rows.iter().map(|row| wish(mine, row)).collect()
}

fn wish(mine: &Mine, row: &WishRow) -> Result<Entry> {
    let t = &mine.t;
    let wish = Wish {
        house: &row.house,
        title: &row.title,
        words: &row.words,
        sent_at: mine.at(row.proposed_at),
        answer: row.answer.as_deref(),
        answered_by: row.answered_by.as_deref(),
        answered_at: mine.maybe_at(row.answered_at),
    };
    let answer = match row.answer.as_deref() {
        Some("yes") => t.routine_answered_yes(),
        Some(_) => t.routine_answered_no(),
        None => t.routine_not_answered(),
    };
    let said = t.routine_proposed(row.words.as_str());
    let lines = vec![row.title.clone(), said, answer];
    Entry::of(wish, mine.moment(row.proposed_at), lines)
}
