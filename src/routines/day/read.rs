//! Reading a day, in two statements however many items there are.
use time::Date;

use super::{Due, Happened, kept::Totals};
use crate::{
    access::{About, Class, Permission, Role, Standing},
    db::Tx,
    error::Result,
    id::*,
    routines::{
        Excuse, Kind, Outcome, PlanColumn, Source,
        columns::{appointment_place, helper_place, title as title_of, version},
        schedule::{Occurrence, Pause, Schedule, Version},
    },
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

/// A house day of someone.
pub struct Day {
    /// What is due, and what of the day before is not over yet. In order of opening.
    pub due: Vec<Due>,
    /// For oneself: something was missed, and people who care know of it.
    pub is_noticed: bool,
}

pub async fn of_day<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    day: Date,
    key: &Key,
) -> Result<Day> {
    let before = day.previous_day().unwrap_or(day);
    let read = read(tx, &Sight::of(of), before, day, None, key).await?;
    Ok(Day::of(read, day, of.at()))
}

/// Today, with how its person got on since a day: as `kept::totals` counts, in the same statements.
pub async fn of_today<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    since: Date,
    key: &Key,
) -> Result<(Day, Totals)> {
    let (today, sight) = (of.today(), Sight::of(of));
    let before = today.previous_day().unwrap_or(today);
    let items = items(tx, &sight, before, today, None).await?;
    let told = told(tx, &sight, before, today, Some(since)).await?;
    let totals = told.iter().find(|t| t.what == "totals");
    let (kept, due) = totals.map_or((0, 0), |t| (t.kept, t.due));
    let read = (all(&items, &told, &sight, before, today, key)?, told);
    Ok((Day::of(read, today, of.at()), Totals { kept, due }))
}

impl Day {
    fn of((mut due, told): (Vec<Due>, Vec<Told>), day: Date, now: Timestamp) -> Self {
        due.retain(|due| due.occurrence.day == day || due.occurrence.late_until > now);
        let is_noticed = told.iter().any(|t| t.what == "alert");
        Self { due, is_noticed }
    }
}

/// What is due from one day to another, both included, in order of opening.
pub async fn of_days<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<Due>> {
    between(tx, &Sight::of(of), from, to, None, key).await
}

/// Whose days, and what of them the viewer may read.
pub(super) struct Sight<'a> {
    by: &'a Standing,
    person: PersonId,
    pub(super) is_own: bool,
    pub(super) own_items: bool,
    /// Own items that their resident put on the board: that they are there, without their words.
    pub(super) on_board: bool,
    pub(super) program_titles: bool,
}

impl<'a> Sight<'a> {
    pub(super) fn of<P: Permission>(of: &'a About<P>) -> Self {
        Self {
            by: of.standing(),
            person: of.person().id,
            is_own: of.is_own(),
            own_items: of.sees(Class::OwnRoutine),
            on_board: of.role() == Role::Manager,
            program_titles: of.sees(Class::ProgramTitles),
        }
    }
}

pub(super) async fn between(
    tx: &mut Tx,
    sight: &Sight<'_>,
    from: Date,
    to: Date,
    only: Option<Only>,
    key: &Key,
) -> Result<Vec<Due>> {
    Ok(read(tx, sight, from, to, only, key).await?.0)
}

async fn read(
    tx: &mut Tx,
    sight: &Sight<'_>,
    from: Date,
    to: Date,
    only: Option<Only>,
    key: &Key,
) -> Result<(Vec<Due>, Vec<Told>)> {
    let items = items(tx, sight, from, to, only).await?;
    let told = told(tx, sight, from, to, None).await?;
    Ok((all(&items, &told, sight, from, to, key)?, told))
}

fn all(
    items: &[Item],
    told: &[Told],
    sight: &Sight<'_>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<Due>> {
    let mut due = Vec::new();
    for versions in items.chunk_by(|a, b| a.assignment_id == b.assignment_id) {
        let schedule = schedule(versions)?;
        let mut day = from;
        loop {
            if let Some(occurrence) = schedule.on(day, sight.by.time()) {
                due.push(one(versions, occurrence, told, key)?);
            }
            match day.next_day() {
                Some(next) if next <= to => day = next,
                _ => break,
            }
        }
    }
    due.sort_by_key(|d| (d.occurrence.opens_at, d.occurrence.closes_at, d.assignment));
    Ok(due)
}

#[derive(sqlx::FromRow)]
struct Item {
    assignment_id: RoutineAssignmentId,
    item_id: ItemId,
    kind: Kind,
    source: Source,
    asked_by: String,
    from_day: Date,
    until_day: Option<Date>,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    plan_column: Option<PlanColumn>,
    helper: Option<Sealed>,
    place: Option<Sealed>,
    title: Option<String>,
    version_from: Date,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
}

/// One assignment, perhaps as it and its item stood at an instant.
#[derive(Clone, Copy)]
pub(super) struct Only {
    pub(super) assignment: RoutineAssignmentId,
    pub(super) stood_at: Option<Timestamp>,
}

/// A row a version that was in force between the days.
async fn items(
    tx: &mut Tx,
    sight: &Sight<'_>,
    from: Date,
    to: Date,
    only: Option<Only>,
) -> Result<Vec<Item>> {
    let rows = tx.query(sql!(
        "select a.id as assignment_id, a.item_id, i.kind, i.source, p.name as asked_by, a.from_day,
                case when a.ended_at > $10 then null else a.until_day end as until_day,
                case when i.paused_at > $10 then null else i.paused_from end as paused_from, i.paused_until,
                case when $7 then a.plan_column end as plan_column,
                case when $7 then a.helper end as helper, case when $7 then ap.place end as place,
                case when i.source = 'house' or (i.source = 'program' and $6)
                       or (i.source = 'own' and $5) then v.title end as title,
                v.from_day as version_from, v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_assignments a
         join routine_items i on i.id = a.item_id
         join people p on p.id = i.asked_by
         join routine_versions v on v.item_id = a.item_id and v.from_day <= $4
           and v.changed_at <= coalesce($10, v.changed_at)
           and not exists (select 1 from routine_versions w
               where w.item_id = v.item_id and w.from_day > v.from_day and w.from_day <= $3
                 and w.changed_at <= coalesce($10, w.changed_at))
         left join appointments ap on ap.person_id = a.person_id
           and ap.item_id = case when i.kind = 'appointment' then a.item_id end
         where a.house_id = $1 and a.person_id = $2 and a.from_day <= $4
           and (a.until_day is null or a.until_day >= $3 or a.ended_at > $10)
           and ($5 or i.source <> 'own' or ($9 and a.on_board)) and a.id = coalesce($8, a.id)"
    ));
    let rows = rows.bind(sight.by.house()).bind(sight.person);
    let rows = rows.bind(from).bind(to).bind(sight.own_items);
    let rows = rows.bind(sight.program_titles).bind(sight.is_own);
    let rows = rows
        .bind(only.map(|only| only.assignment))
        .bind(sight.on_board);
    let rows = rows.bind(only.and_then(|only| only.stood_at));
    let mut items: Vec<Item> = rows.all().await?;
    items.sort_by_key(|item| (item.assignment_id, item.version_from));
    Ok(items)
}

/// What is on record between the days: outcomes, excuses, reminders; for oneself also an open alert. And
/// the totals since a day, if one is named.
#[derive(sqlx::FromRow)]
struct Told {
    what: String,
    day: Option<Date>,
    assignment_id: Option<RoutineAssignmentId>,
    outcome: Option<Outcome>,
    excuse: Option<Excuse>,
    from_at: Option<Timestamp>,
    until_at: Timestamp,
    kept: i64,
    due: i64,
}

async fn told(
    tx: &mut Tx,
    sight: &Sight<'_>,
    from: Date,
    to: Date,
    since: Option<Date>,
) -> Result<Vec<Told>> {
    let rows = tx.query(sql!(
        "select 'outcome' as what, o.day, o.assignment_id, o.outcome, o.excuse,
                o.acted_at as from_at, o.received_at as until_at, cast(0 as bigint) as kept, cast(0 as bigint) as due
         from outcomes o
         where o.house_id = $1 and o.person_id = $2 and o.day >= $3 and o.day <= $4
         union all
         select 'excuse', null, null, null, x.kind, x.from_at, coalesce(x.ended_at, x.until_at), 0, 0
         from excuses x where x.house_id = $1 and x.person_id = $2 and x.until_at >= $5
         union all
         select 'nudge', n.day, n.assignment_id, null, null, n.created_at, n.created_at, 0, 0
         from deliveries n
         where n.house_id = $1 and n.person_id = $2 and n.kind = 'nudge' and n.role = 'resident'
           and n.day >= $3 and n.day <= $4
         union all
         select 'alert', null, null, null, null, l.opened_at, l.opened_at, 0, 0
         from alerts l where $6 and l.house_id = $1 and l.person_id = $2 and l.closed_at is null
         union all
         select 'totals', null, null, null, null, null, $5,
                count(t.kept), count(*)
         from (select max(case when e.outcome in ('kept', 'kept_late') then 1 end) as kept from outcomes e
               where e.person_id = $2 and (e.house_id = $1 or $6) and e.day >= $7 and e.day <= $4
                 and e.outcome <> 'excused'
               group by e.day) t"
    ));
    let rows = rows.bind(sight.by.house()).bind(sight.person);
    let rows = rows.bind(from).bind(to).bind(sight.by.time().starts(from));
    Ok(rows.bind(sight.is_own).bind(since).all().await?)
}

fn schedule(versions: &[Item]) -> Result<Schedule> {
    let first = &versions[0];
    let pause = first.paused_from.map(|from_day| Pause {
        from_day,
        until_day: first.paused_until,
    });
    let versions: Result<Vec<_>> = versions.iter().map(Item::version).collect();
    let (from, until) = (first.from_day, first.until_day);
    Ok(Schedule::new(
        versions?,
        from,
        until,
        pause.into_iter().collect(),
    ))
}

impl Item {
    fn version(&self) -> Result<Version> {
        let minutes = (self.opens_time, self.closes_time, self.grace_minutes);
        version(self.version_from, &self.days, minutes)
    }

    fn title(&self, key: &Key) -> Result<Option<String>> {
        let title = self.title.clone();
        let opened = title.map(|t| title_of(key, self.source, self.item_id, self.version_from, t));
        opened.transpose()
    }

    fn helper(&self, key: &Key) -> Result<Option<String>> {
        let place = helper_place(self.assignment_id);
        let opened = self.helper.as_ref().map(|s| key.open(&place, s));
        Ok(opened.transpose()?)
    }

    fn place(&self, key: &Key) -> Result<Option<String>> {
        let place = appointment_place(self.item_id, "place");
        let opened = self.place.as_ref().map(|s| key.open(&place, s));
        Ok(opened.transpose()?)
    }
}

fn one(versions: &[Item], occurrence: Occurrence, told: &[Told], key: &Key) -> Result<Due> {
    let begun = versions.partition_point(|v| v.version_from <= occurrence.day);
    let item = &versions[begun.max(1) - 1];
    let ours =
        |t: &&Told| t.assignment_id == Some(item.assignment_id) && t.day == Some(occurrence.day);
    let outcome = told.iter().filter(ours).find(|t| t.what == "outcome");
    let happened = outcome.and_then(|t| {
        Some(Happened {
            outcome: t.outcome?,
            excuse: t.excuse,
            acted_at: t.from_at,
            received_at: t.until_at,
        })
    });
    let closes = occurrence.closes_at;
    let covers = |t: &&Told| t.from_at.is_some_and(|from| from <= closes) && closes < t.until_at;
    let excuses = told.iter().filter(|t| t.what == "excuse");
    Ok(Due {
        assignment: item.assignment_id,
        item: item.item_id,
        kind: item.kind,
        source: item.source,
        title: item.title(key)?,
        asked_by: item.asked_by.clone(),
        column: item.plan_column,
        helper: item.helper(key)?,
        place: item.place(key)?,
        occurrence,
        happened,
        excuse: excuses.filter(covers).find_map(|t| t.excuse),
        nudged: told.iter().filter(ours).any(|t| t.what == "nudge"),
    })
}
