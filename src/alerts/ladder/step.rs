//! A rung that is due, and what to do with it.
use super::known::{FactRow, Kept};
use crate::{
    access::Role,
    alerts::{Known, Level, Rules, RulesRow, Source, becomes_now, level},
    db::WriteTx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
};

/// With what the house says about it.
#[derive(sqlx::FromRow)]
pub struct Step {
    pub alert_id: AlertId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub rung: Role,
    is_free: bool,
    /// How many were told before it became *now*.
    told: Option<i32>,
    own_shared: bool,
    time_zone: String,
    day_turns_at: i16,
    #[sqlx(flatten)]
    pub rules: RulesRow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing for this rung, or somebody is on it.
    Skip,
    Later(Timestamp),
    Tell {
        is_now: bool,
        /// When it becomes *now* if nothing is heard: then they are told again.
        again_at: Option<Timestamp>,
    },
}

/// Takes what is due; on PostgreSQL another server's is passed over.
pub async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<Step>> {
    let steps = tx.query(sql!(
        both: "select s.alert_id, s.house_id, s.person_id, s.rung, s.told, a.taken_at is null and a.closed_at is null as is_free,
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
        sqlite: "",
        postgres: " for update of s skip locked"
    ));
    Ok(steps.bind(now).bind(most as i64).all().await?)
}

impl Step {
    pub fn verdict(&self, facts: &[FactRow], kept: &Kept, now: Timestamp) -> Result<Verdict> {
        let mine = || {
            facts
                .iter()
                .filter(|f| f.source.is_known_to(self.rung, self.own_shared))
        };
        let Some(first) = mine().map(|f| f.noticed_at).min().filter(|_| self.is_free) else {
            return Ok(Verdict::Skip);
        };
        let rules = Rules::from(&self.rules);
        let due_at = first.plus(rules.wait_of(self.rung));
        let is_told = self.told.is_some_and(|told| told > 0);
        if due_at > now && !is_told {
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
        let is_now = level(&known, kept, &rules, now) == Some(Level::Now);
        let now_at = becomes_now(&known, kept, &rules).filter(|_| !is_now);
        if is_told && !is_now {
            return Ok(now_at.map_or(Verdict::Skip, Verdict::Later));
        }
        let quiet = rules.quiet_ends(now, &time).filter(|_| !is_now);
        Ok(match quiet {
            None => Verdict::Tell {
                is_now,
                again_at: now_at,
            },
            Some(ends) => Verdict::Later(now_at.map_or(ends, |at| at.min(ends))),
        })
    }
}
