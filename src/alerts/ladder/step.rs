//! A rung that is due, and what to do with it.
use time::Duration;

use super::known::{Around, Helper};
use crate::{
    access::Role,
    alerts::{Known, Layer, Rules, RulesRow, Source, becomes_now, spell},
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
    is_open: bool,
    own_shared: bool,
    /// When someone handed it to the rung below: its wait counts from there.
    handed_at: Option<Timestamp>,
    time_zone: String,
    day_turns_at: i16,
    #[sqlx(flatten)]
    rules: RulesRow,
}

/// Whom a rung tells, and when it is looked at again. Empty where nothing it may know of is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    pub tell: Vec<PersonId>,
    /// It is *now*: the word may break quiet hours.
    pub is_now: bool,
    pub again_at: Option<Timestamp>,
}

/// Takes what is due; on PostgreSQL another server's is passed over.
pub async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<Step>> {
    let steps = tx.query(sql!(
        both: "select s.alert_id, s.house_id, s.person_id, s.rung, a.closed_at is null as is_open,
                exists (select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                        and sh.audience = s.rung and sh.from_at <= $1 and (sh.until_at is null or sh.until_at > $1))
                    as own_shared,
                (select b.handed_at from alert_steps b
                 where b.house_id = s.house_id and b.alert_id = s.alert_id and b.rung = 'counselor' and s.rung = 'manager')
                    as handed_at,
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
    /// Each helper hears of what is free when their rung's wait is over, and once more when it is *now* and the
    /// last word they have was none of that. A word from before this rung's alert began is none.
    pub fn verdict(&self, around: &Around, now: Timestamp) -> Result<Verdict> {
        let knows = |layer: Layer| layer.is_known_to(self.rung, self.own_shared);
        let spans = around.spans.get(&self.alert_id).into_iter().flatten();
        let spans: Vec<_> = spans.filter(|s| knows(s.layer)).copied().collect();
        let free = spell::free(&spans);
        let facts = around.facts.get(&self.alert_id).into_iter().flatten();
        let facts = facts.filter(|f| f.settled_at.is_none() && knows(f.source.layer()));
        let facts: Vec<_> = facts.collect();
        let first = facts.iter().filter(|f| free.contains(&f.source.layer()));
        let first = first.map(|f| f.noticed_at).min().filter(|_| self.is_open);
        let (Some(first), Some(since)) = (first, spell::since(&spans)) else {
            return Ok(Verdict::default());
        };
        let known: Vec<Known> = facts.iter().map(|f| f.known()).collect();
        let sources = [Source::House, Source::Program, Source::Own].into_iter();
        let kept = sources.filter(|s| knows(s.layer()));
        let kept = kept.filter_map(|s| around.kept.get(&(self.alert_id, s)).copied());
        let rules = Rules::from(&self.rules);
        let now_at = becomes_now(&known, kept.max(), &rules);
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        let quiet = Quiet {
            time: HouseTime::new(&self.time_zone, turn)?,
            rules,
        };
        let waits = Waits {
            since,
            due_at: self.due_at(first, now_at, &quiet),
            now_at,
        };
        let helpers = around.helpers.get(&(self.alert_id, self.rung));
        Ok(waits.verdict(helpers.map_or(&[], Vec::as_slice), &quiet, now))
    }

    /// The wait counts from when the first rung could be told: of what was missed in quiet hours, from their
    /// end. *Now* waits for no morning.
    fn due_at(&self, first: Timestamp, now_at: Option<Timestamp>, quiet: &Quiet) -> Timestamp {
        let wait = quiet.rules.wait_of(self.rung);
        let below = Duration::minutes(quiet.rules.manager_minutes.into());
        let handed = self.handed_at.map(|at| at.plus(below));
        let after = |first: Timestamp| handed.into_iter().fold(first.plus(wait), Timestamp::max);
        let calm = quiet.over(after(quiet.over(first)));
        now_at.map_or(calm, |at| at.max(after(first)).min(calm))
    }
}

struct Quiet {
    time: HouseTime,
    rules: Rules,
}

impl Quiet {
    /// That instant, or when quiet is over.
    fn over(&self, at: Timestamp) -> Timestamp {
        self.rules.quiet_ends(at, &self.time).unwrap_or(at)
    }
}

/// Of one rung.
struct Waits {
    /// When this rung's alert began.
    since: Timestamp,
    /// When whoever has no word yet is told.
    due_at: Timestamp,
    /// When it is *now*, if nothing is heard until then.
    now_at: Option<Timestamp>,
}

impl Waits {
    fn verdict(&self, helpers: &[Helper], quiet: &Quiet, now: Timestamp) -> Verdict {
        let is_now = self.now_at.is_some_and(|at| at <= now);
        let due = |helper: &&Helper| self.due_for(helper).is_some_and(|at| at <= now);
        let mut tell: Vec<_> = helpers.iter().filter(due).map(|h| h.id).collect();
        let quiet_ends = Some(quiet.over(now)).filter(|ends| *ends > now && !is_now);
        let waiting = quiet_ends.filter(|_| !tell.is_empty());
        if quiet_ends.is_some() {
            tell.clear();
        }
        let later = [Some(self.due_at), self.now_at].into_iter().flatten();
        let later = later.filter(|at| *at > now);
        Verdict {
            tell,
            is_now,
            again_at: later.chain(waiting).min(),
        }
    }

    fn due_for(&self, helper: &Helper) -> Option<Timestamp> {
        let word = helper.word.filter(|word| word.at >= self.since);
        match (word, self.now_at) {
            (None, _) => Some(self.due_at),
            (Some(word), Some(at)) if !(word.is_now && word.at >= at) => Some(at),
            _ => None,
        }
    }
}
