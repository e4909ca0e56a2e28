//! Looking back: days as they are on record. A schedule edited later changes none of them.
use time::Date;

use super::{Happened, Sight};
use crate::{
    access::{About, Permission, Role},
    db::Tx,
    error::Result,
    id::*,
    routines::{Excuse, Kind, Outcome, Source, columns::title},
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// How someone got on between two days. A missed day takes nothing away from the days kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Totals {
    /// Days on which something was kept.
    pub kept: i64,
    /// Days on which something came due that was not excused.
    pub due: i64,
}

/// Own days of an earlier house count too.
pub async fn totals<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
) -> Result<Totals> {
    let found = tx.query(sql!(
        "select count(t.kept) as kept, count(*) as due
         from (select max(case when e.outcome in ('kept', 'kept_late') then 1 end) as kept from outcomes e
               where e.person_id = $2 and (e.house_id = $1 or $5) and e.day >= $3 and e.day <= $4
                 and e.outcome <> 'excused'
               group by e.day) t"
    ));
    let found = found.bind(of.house()).bind(of.person().id);
    Ok(found.bind(from).bind(to).bind(of.is_own()).one().await?)
}

/// What is on record for each day, in order of days.
pub async fn outcomes<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
) -> Result<Vec<(Date, Outcome)>> {
    let sight = Sight::of(of);
    let rows = tx.query(sql!(
        "select o.day, o.outcome from outcomes o
         where o.person_id = $2 and (o.house_id = $1 or $5) and o.day >= $3 and o.day <= $4
           and ($6 or o.source <> 'own')
         order by o.day"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(from);
    let rows = rows.bind(to).bind(sight.is_own).bind(sight.own_items);
    Ok(rows.all().await?)
}

#[derive(sqlx::FromRow)]
struct Named {
    item_id: ItemId,
    source: Source,
    title: String,
    version_from: Date,
}

/// What someone kept most often, as it is called now; for themselves.
pub async fn most_kept<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Option<String>> {
    let found = tx.query(sql!(
        "select i.id as item_id, i.source, v.title, v.from_day as version_from
         from (select a.item_id, count(o.day) as times from outcomes o
               join routine_assignments a on a.house_id = o.house_id and a.person_id = o.person_id
                 and a.id = o.assignment_id
               where o.person_id = $2 and (o.house_id = $1 or $5) and $5
                 and o.day >= $3 and o.day <= $4 and o.outcome in ('kept', 'kept_late')
               group by a.item_id order by times desc, a.item_id limit 1) t
         join routine_items i on i.id = t.item_id
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(w.from_day) from routine_versions w where w.item_id = i.id)"
    ));
    let found = found.bind(of.house()).bind(of.person().id);
    let found = found.bind(from).bind(to).bind(of.is_own());
    let found: Option<Named> = found.maybe().await?;
    found
        .map(|n| title(key, n.source, n.item_id, n.version_from, n.title))
        .transpose()
}

/// An occurrence as it is on record.
#[derive(Clone, Debug)]
pub struct Entry {
    pub day: Date,
    pub assignment: RoutineAssignmentId,
    pub kind: Kind,
    pub source: Source,
    /// None for a program item whose title is not for the viewer.
    pub title: Option<String>,
    pub asked_by: String,
    pub happened: Happened,
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    day: Date,
    assignment_id: RoutineAssignmentId,
    item_id: ItemId,
    kind: Kind,
    source: Source,
    asked_by: String,
    outcome: Outcome,
    excuse: Option<Excuse>,
    acted_at: Option<Timestamp>,
    received_at: Timestamp,
    title: Option<String>,
    version_from: Date,
}

/// All that is on record between two days, with the titles of each day, in order of closing.
pub async fn entries<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<Entry>> {
    let sight = Sight::of(of);
    let rows = tx.query(sql!(
        "select o.day, o.assignment_id, a.item_id, i.kind, i.source, p.name as asked_by, o.outcome,
                o.excuse, o.acted_at, o.received_at, v.from_day as version_from,
                case when i.source = 'house' or (i.source = 'program' and $7)
                       or (i.source = 'own' and $6) then v.title end as title
         from outcomes o
         join routine_assignments a on a.house_id = o.house_id and a.person_id = o.person_id
           and a.id = o.assignment_id
         join routine_items i on i.id = a.item_id
         join people p on p.id = i.asked_by
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(w.from_day) from routine_versions w
                             where w.item_id = i.id and w.from_day <= o.day)
         where o.person_id = $2 and (o.house_id = $1 or $5) and o.day >= $3 and o.day <= $4
           and ($6 or i.source <> 'own' or ($8 and a.on_board))
         order by o.closed_at, o.assignment_id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows = rows.bind(from).bind(to).bind(sight.is_own);
    let rows = rows.bind(sight.own_items).bind(sight.program_titles);
    let rows: Vec<EntryRow> = rows.bind(sight.on_board).all().await?;
    rows.into_iter().map(|row| row.entry(key)).collect()
}

impl EntryRow {
    fn entry(self, key: &Key) -> Result<Entry> {
        let title = self
            .title
            .map(|t| title(key, self.source, self.item_id, self.version_from, t));
        Ok(Entry {
            day: self.day,
            assignment: self.assignment_id,
            kind: self.kind,
            source: self.source,
            title: title.transpose()?,
            asked_by: self.asked_by,
            happened: Happened {
                outcome: self.outcome,
                excuse: self.excuse,
                acted_at: self.acted_at,
                received_at: self.received_at,
            },
        })
    }
}

/// A day changed by staff.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Correction {
    pub day: Date,
    pub assignment_id: RoutineAssignmentId,
    /// Empty where it was excused without one.
    pub reason: String,
    pub name: String,
    pub role: Role,
    pub corrected_at: Timestamp,
}

/// Who changed what of someone's days, and why, oldest first; of house items alone.
pub async fn corrections<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
) -> Result<Vec<Correction>> {
    let rows = tx.query(sql!(
        "select c.day, c.assignment_id, c.reason, p.name, c.role, c.corrected_at
         from corrections c join people p on p.id = c.corrected_by
         where c.person_id = $2 and (c.house_id = $1 or $5) and c.day >= $3 and c.day <= $4
         order by c.corrected_at, c.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    Ok(rows.bind(from).bind(to).bind(of.is_own()).all().await?)
}
