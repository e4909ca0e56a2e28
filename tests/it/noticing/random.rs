//! Whatever happens in whichever order: each occurrence ends once, nobody hears what is not theirs.
use std::sync::atomic::{AtomicU32, Ordering};

use porchlight::{
    access::Role,
    alerts::{Known, Rules, Source, becomes_now},
    id::*,
    routines::Kind,
    sql,
    timestamp::Timestamp,
};
use time::{Date, Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

/// A small generator, so that a run that fails can be had again by its seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }
}

const STEPS: usize = 70;

/// How often it was *now* and somebody had heard: the property is no empty one.
static HEARD: AtomicU32 = AtomicU32::new(0);

/// A fact of the alert that is open.
#[derive(Debug, sqlx::FromRow)]
struct Counts {
    source: Source,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    happened_at: Timestamp,
    noticed_at: Timestamp,
    is_held: bool,
}

impl Counts {
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

impl House {
    /// House, program and own items over the day, one past midnight.
    async fn items(&self) -> Vec<(RoutineAssignmentId, &'static str)> {
        let mut items = Vec::new();
        for (title, from, until, source) in [
            ("Bed", "07:00", "09:00", "house"),
            ("Dishes", "18:00", "20:00", "house"),
            ("Lights out", "22:00", "01:30", "house"),
            ("Group", "10:00", "12:00", "program"),
            ("Journal", "14:00", "21:00", "own"),
        ] {
            let id = self.item(Kind::Routine, &plan(title, from, until)).await;
            self.turned(id, source).await;
            if source == "own" {
                self.sealed_title(id, title).await;
            }
            items.push((id, until));
        }
        items
    }

    /// The server ran all the while, as far as it knows.
    pub async fn beats(&self) {
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "update heartbeats set beat_at = $1"))
            .bind(self.world.clock.now())
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn step(
        &self,
        chance: &mut Chance,
        items: &[(RoutineAssignmentId, &'static str)],
        is_silent: bool,
    ) {
        let now = self.world.clock.now().get();
        match chance.below(12) {
            0..=2 if !is_silent => {
                let (item, _) = items[chance.below(items.len() as u64) as usize];
                let day = (now - Duration::hours(3)).date();
                let back = if chance.below(4) == 0 {
                    "/taking-back"
                } else {
                    ""
                };
                let path = format!("/resident/today/ticks/{item}/{day}{back}");
                let form = format!("idempotency_key=key-{}", chance.below(u64::MAX >> 33));
                let done = self.world.post(&self.ana, &path, &form).await.status;
                assert!(done.as_u16() < 500, "{path}: {done}");
            }
            3 if !is_silent => {
                let from = now + Duration::minutes(chance.below(300) as i64 - 100);
                self.excused(from, from + Duration::minutes(1 + chance.below(400) as i64))
                    .await;
            }
            4 => {
                let both = [
                    (&self.mentor, "mentor"),
                    (&self.counselor, "counselor"),
                    (&self.manager, "manager"),
                ];
                let (who, role) = both[chance.below(3) as usize];
                let what = [
                    "taking",
                    "letting-go",
                    "closing",
                    "handing-on",
                    "taking-over",
                ][chance.below(5) as usize];
                let done = self.answers(who, role, what).await;
                assert!([303, 404, 409].contains(&done), "{role} {what}: {done}");
            }
            5..=7 => {
                if chance.below(5) > 0 {
                    self.beats().await;
                }
                self.tick(now).await;
                self.somebody_heard_what_is_now().await;
            }
            _ => at(
                &self.world,
                now + Duration::minutes(1 + chance.below(170) as i64),
            ),
        }
        assert!(self.alerts().await.0 <= 1, "one open alert a person");
    }

    async fn outcomes_of(&self, item: RoutineAssignmentId) -> Vec<Date> {
        let mut tx = self.world.db.read().await.unwrap();
        let days: Vec<(Date,)> = tx
            .query(sql!(test: "select day from outcomes where assignment_id = $1 order by day"))
            .bind(item)
            .all()
            .await
            .unwrap();
        days.into_iter().map(|(day,)| day).collect()
    }

    /// Whoever may know of what is *now*, counts and has nobody on it has a word since it became so.
    async fn somebody_heard_what_is_now(&self) {
        let now = self.world.clock.now();
        let mut tx = self.world.db.read().await.unwrap();
        let facts: Vec<Counts> = tx
            .query(sql!(test: "select f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at, exists (select 1 from alert_holds l where l.alert_id = f.alert_id and l.layer = f.source and l.ended_at is null) as is_held from alert_facts f join alerts a on a.id = f.alert_id where a.closed_at is null and f.settled_at is null"))
            .all().await.unwrap();
        let kept: Vec<(Source, Timestamp)> = tx
            .query(sql!(test: "select source, max(acted_at) as at from outcomes where acted_at is not null and outcome in ('kept', 'kept_late') and day >= $1 group by source"))
            .bind(now.minus(Duration::days(14)).get().date()).all().await.unwrap();
        // Whoever let go of it or handed it on knew.
        let told: Vec<(Role, Timestamp)> = tx
            .query(sql!(test: "select d.role, d.created_at as at from deliveries d join alerts a on a.id = d.alert_id where a.closed_at is null and d.is_now union all select l.taken_role, l.ended_at from alert_holds l where l.ended_as in ('let_go', 'handed_on') union all select s.handed_role, s.handed_at from alert_steps s where s.handed_at is not null"))
            .all().await.unwrap();
        let rules = Rules::default();
        for role in [Role::Mentor, Role::Counselor, Role::Manager] {
            let known = facts.iter().filter(|f| f.source.is_known_to(role, false));
            let known: Vec<&Counts> = known.collect();
            let kept = kept
                .iter()
                .filter(|(source, _)| source.is_known_to(role, false));
            let kept = kept.map(|(_, at)| *at).max();
            let all: Vec<Known> = known.iter().map(|f| f.known()).collect();
            let free = known
                .iter()
                .filter(|f| !f.is_held)
                .map(|f| f.noticed_at)
                .min();
            let (Some(since), Some(first)) = (becomes_now(&all, kept, &rules), free) else {
                continue;
            };
            // Handed on to the counselor, the manager's wait began anew at most this long ago.
            let waited = first.plus(rules.wait_of(role)).plus(Duration::hours(1));
            let handed: Option<Timestamp> = tx
                .query(sql!(test: "select max(s.handed_at) from alert_steps s join alerts a on a.id = s.alert_id where a.closed_at is null"))
                .value().await.unwrap();
            let handed = handed.is_some_and(|at| at.plus(Duration::hours(1)) > now);
            if since <= now && waited <= now && !handed {
                let heard = told.iter().any(|(to, at)| *to == role && *at >= since);
                assert!(
                    heard,
                    "{role} heard nothing by {now} of {known:?}, now since {since}: {told:?}"
                );
                HEARD.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Told of something that, just then, they might know and that still counted.
    async fn nobody_was_told_what_is_not_theirs(&self) {
        let mut tx = self.world.db.read().await.unwrap();
        let told: Vec<(Role, Timestamp)> = tx
            .query(sql!(test: "select role, created_at from deliveries where kind = 'alert'"))
            .all()
            .await
            .unwrap();
        let facts: Vec<(Source, Timestamp, Option<Timestamp>)> = tx
            .query(sql!(test: "select source, noticed_at, settled_at from alert_facts"))
            .all()
            .await
            .unwrap();
        for (role, at) in told {
            let theirs = facts.iter().any(|(source, noticed, settled)| {
                source.is_known_to(role, false) && *noticed <= at && settled.is_none_or(|s| s >= at)
            });
            assert!(theirs, "{role} was told at {at} of {facts:?}");
        }
    }
}

scenario_alone! {
    async fn in_any_order_each_occurrence_ends_once_and_nobody_hears_what_is_not_theirs(world) {
        let house = House::new(world).await;
        let items = house.items().await;
        for seed in 1..=4 {
            let mut chance = Chance(seed);
            for n in 0..STEPS {
                // Of the second half of each walk nothing is heard.
                house.step(&mut chance, &items, n > STEPS / 2).await;
            }
        }
        let now = house.world.clock.now().get();
        house.tick(now).await;
        for (item, until) in items {
            let until: porchlight::house_time::WallTime = until.parse().unwrap();
            let mut day = datetime!(2026-07-04 12:00 UTC).date();
            let ends = |day: Date| {
                let after_midnight = if until.hour() < 3 { 1 } else { 0 };
                let midnight = day.midnight().assume_utc() + Duration::days(after_midnight);
                midnight + Duration::minutes(i64::from(until.minutes()) + 30)
            };
            // On the first day what had closed already is not asked for.
            while ends(day) < datetime!(2026-07-04 12:00 UTC) {
                day = day.next_day().unwrap();
            }
            let found = house.outcomes_of(item).await;
            while ends(day) < now {
                let times = found.iter().filter(|d| **d == day).count();
                assert_eq!(times, 1, "{item} on {day}: {found:?}");
                day = day.next_day().unwrap();
            }
        }
        house.nobody_was_told_what_is_not_theirs().await;
        assert!(HEARD.load(Ordering::Relaxed) > 0, "it was never now");
    }
}
