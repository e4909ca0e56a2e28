//! The ladder: mentor, counselor, manager, each told in turn of what they may know, until someone is
//! on it. Every rung is a row and every word to someone is a row; a rung is looked at when it is due.
mod tell;

use std::collections::{HashMap, HashSet};

use time::{Date, Duration};

use super::{Known, Level, Rules, RulesRow, Source, becomes_now, level};
use crate::{
    access::Role,
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    live::Topic,
    sql,
    timestamp::Timestamp,
};

pub use tell::{Rung, tell};

const BATCH: usize = 500;

/// A rung that is due, with what the house says about it.
#[derive(sqlx::FromRow)]
struct Step {
    alert_id: AlertId,
    house_id: HouseId,
    person_id: PersonId,
    rung: Role,
    is_free: bool,
    /// Somebody decided that it is told now.
    is_handed: bool,
    own_shared: bool,
    time_zone: String,
    day_turns_at: i16,
    #[sqlx(flatten)]
    rules: RulesRow,
}

#[derive(sqlx::FromRow)]
struct FactRow {
    alert_id: AlertId,
    source: Source,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    happened_at: Timestamp,
    noticed_at: Timestamp,
}

/// What to do with a rung that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Nothing for this rung, or somebody is on it.
    Skip,
    Later(Timestamp),
    Tell,
}

/// Tells whoever is due; says whose pages changed.
pub async fn run(app: &App) -> Result<HashSet<Topic>> {
    let now = app.clock.now();
    let (mut changed, mut told) = (HashSet::new(), Vec::new());
    while is_any(&mut app.db.read().await?, now).await? {
        let mut tx = app.db.write().await?;
        let steps = take(&mut tx, now).await?;
        let taken = steps.len();
        if taken > 0 {
            told.extend(climb(&mut tx, steps, now).await?);
        }
        tx.commit().await?;
        changed.extend(told.drain(..));
        if taken == 0 {
            break;
        }
    }
    Ok(changed)
}

async fn is_any(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let found: Option<(HouseId,)> = tx
        .query(sql!(
            "select house_id from alert_steps where due_at <= $1 order by due_at limit 1"
        ))
        .bind(now)
        .maybe()
        .await?;
    Ok(found.is_some())
}

async fn take(tx: &mut WriteTx, now: Timestamp) -> Result<Vec<Step>> {
    let steps = tx.query(sql!(
        sqlite: "select s.alert_id, s.house_id, s.person_id, s.rung, a.taken_at is null and a.closed_at is null as is_free,
                s.handed_at is not null as is_handed,
                exists (select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                        and sh.audience = s.rung and sh.from_at <= $1 and (sh.until_at is null or sh.until_at > $1))
                    as own_shared,
                h.time_zone, h.day_turns_at, r.nudge_minutes, r.counselor_minutes, r.manager_minutes, r.quiet_from,
                r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats, r.repeat_days, r.silent_hours,
                r.on_call_id
         from alert_steps s
         join alerts a on a.house_id = s.house_id and a.id = s.alert_id
         join houses h on h.id = s.house_id
         left join alert_rules r on r.house_id = s.house_id
         where s.due_at <= $1 order by s.due_at limit $2",
        postgres: "select s.alert_id, s.house_id, s.person_id, s.rung, a.taken_at is null and a.closed_at is null as is_free,
                s.handed_at is not null as is_handed,
                exists (select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                        and sh.audience = s.rung and sh.from_at <= $1 and (sh.until_at is null or sh.until_at > $1))
                    as own_shared,
                h.time_zone, h.day_turns_at, r.nudge_minutes, r.counselor_minutes, r.manager_minutes, r.quiet_from,
                r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats, r.repeat_days, r.silent_hours,
                r.on_call_id
         from alert_steps s
         join alerts a on a.house_id = s.house_id and a.id = s.alert_id
         join houses h on h.id = s.house_id
         left join alert_rules r on r.house_id = s.house_id
         where s.due_at <= $1 order by s.due_at limit $2
         for update of s skip locked"
    ));
    Ok(steps.bind(now).bind(BATCH as i64).all().await?)
}

async fn climb(tx: &mut WriteTx, steps: Vec<Step>, now: Timestamp) -> Result<Vec<Topic>> {
    let alerts: HashSet<_> = steps.iter().map(|s| s.alert_id.to_string()).collect();
    let alerts = serde_json::to_string(&alerts)?;
    let mut facts: HashMap<AlertId, Vec<FactRow>> = HashMap::new();
    for fact in unsettled(tx, alerts.clone()).await? {
        facts.entry(fact.alert_id).or_default().push(fact);
    }
    let kept = last_kept(tx, alerts, now).await?;
    let mut rungs = Vec::new();
    for step in steps {
        let none = Vec::new();
        let facts = facts.get(&step.alert_id).unwrap_or(&none);
        let verdict = step.verdict(facts, &kept, now).unwrap_or_else(|e| {
            tracing::error!(alert = %step.alert_id, error = ?e, "the ladder cannot read this row");
            Verdict::Later(now.plus(Duration::hours(1)))
        });
        rungs.push(Rung {
            alert: step.alert_id,
            house: step.house_id,
            person: step.person_id,
            role: step.rung,
            on_call: step.rules.on_call(),
            tells: verdict == Verdict::Tell,
            due_at: match verdict {
                Verdict::Later(at) => Some(at),
                _ => None,
            },
        });
    }
    tell(tx, &rungs, now).await?;
    Ok(rungs.iter().filter(|r| r.tells).map(Rung::topic).collect())
}

async fn unsettled(tx: &mut WriteTx, alerts: String) -> Result<Vec<FactRow>> {
    let facts = tx.query(sql!(
        sqlite: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at
         from alert_facts f where f.alert_id in (select unhex(j.value) from json_each($1) j)
           and f.settled_at is null order by f.alert_id, f.happened_at, f.id",
        postgres: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at
         from alert_facts f
         where f.alert_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
           and f.settled_at is null order by f.alert_id, f.happened_at, f.id"
    ));
    Ok(facts.bind(alerts).all().await?)
}

type Kept = HashMap<(AlertId, Source), Timestamp>;

/// The last tick or check-in, by whose item it was.
async fn last_kept(tx: &mut WriteTx, alerts: String, now: Timestamp) -> Result<Kept> {
    let kept: Vec<(AlertId, Source, Timestamp)> = tx.query(sql!(
        sqlite: "select a.id, i.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         join routine_assignments ra on ra.house_id = o.house_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where a.id in (select unhex(j.value) from json_each($1) j) group by a.id, i.source",
        postgres: "select a.id, i.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         join routine_assignments ra on ra.house_id = o.house_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where a.id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         group by a.id, i.source"
    ))
    .bind(alerts)
    .bind(now.minus(Duration::days(14)).get().date())
    .all()
    .await?;
    Ok(kept
        .into_iter()
        .map(|(alert, source, at)| ((alert, source), at))
        .collect())
}

impl Step {
    fn verdict(&self, facts: &[FactRow], kept: &Kept, now: Timestamp) -> Result<Verdict> {
        let mine = || {
            facts
                .iter()
                .filter(|f| f.source.is_known_to(self.rung, self.own_shared))
        };
        let Some(first) = mine().map(|f| f.noticed_at).min().filter(|_| self.is_free) else {
            return Ok(Verdict::Skip);
        };
        if self.is_handed {
            return Ok(Verdict::Tell);
        }
        let rules = Rules::from(&self.rules);
        let due_at = first.plus(rules.wait_of(self.rung));
        if due_at > now {
            return Ok(Verdict::Later(due_at));
        }
        let known: Vec<Known> = mine().map(FactRow::known).collect();
        let sources = [Source::House, Source::Program, Source::Own];
        let sources = sources
            .into_iter()
            .filter(|s| s.is_known_to(self.rung, self.own_shared));
        let kept = sources
            .filter_map(|s| kept.get(&(self.alert_id, s)).copied())
            .max();
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        let time = HouseTime::new(&self.time_zone, turn)?;
        let quiet = rules.quiet_ends(now, &time);
        let quiet = quiet.filter(|_| level(&known, kept, &rules, now) != Some(Level::Now));
        let now_at = becomes_now(&known, kept, &rules);
        Ok(match quiet {
            None => Verdict::Tell,
            Some(ends) => Verdict::Later(now_at.map_or(ends, |at| at.min(ends))),
        })
    }
}

impl FactRow {
    fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
        }
    }
}
