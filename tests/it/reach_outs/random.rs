//! Timers, claims, words, hand-ons, let-gos, widening, calling off, people who leave and come back, two
//! servers, in any order: it ends as helped or called off, or it stands visibly open with the next person
//! asked; never silent, never two on it.
use porchlight::{id::*, jobs, sql};
use time::Duration;

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

const STEPS: usize = 60;

impl House {
    async fn something_happens(&self, chance: &mut Chance, page: &mut String) {
        let helpers = [
            (&self.mentor, "mentor"),
            (&self.counselor, "counselor"),
            (&self.manager, "manager"),
        ];
        let (who, role) = helpers[chance.below(3) as usize];
        match chance.below(14) {
            0..=5 => {
                let acts = [
                    "taking",
                    "on_the_way",
                    "talking",
                    "words=Here",
                    "handing-on",
                    "letting-go",
                    "declining",
                    "done",
                ];
                let act = acts[chance.below(8) as usize];
                let status = self.answers_ask(who, role, page, act).await.status;
                assert!(
                    [303, 404].contains(&status.as_u16()),
                    "{role} {act}: {status}"
                );
            }
            6 => {
                let acts = [
                    "widening",
                    "widening",
                    "words",
                    "reopening",
                    "helped",
                    "calling-off",
                ];
                let act = acts[chance.below(6) as usize];
                let status = self
                    .send(&self.ana, &format!("{page}/{act}"), "words=More")
                    .await
                    .status;
                assert!([303, 409].contains(&status.as_u16()), "{act}: {status}");
            }
            7 => *page = self.reaches_out("").await,
            8 => self.comes_and_goes(who, role).await,
            9..=11 => {
                let now = self.world.clock.now().get();
                let later = now + Duration::minutes(1 + chance.below(40) as i64);
                self.tick(later).await;
            }
            12 => {
                // Two servers at once.
                let (one, two) =
                    tokio::join!(jobs::tick(&self.world.app), jobs::tick(&self.world.app));
                assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
            }
            _ => self.a_batch_is_dropped(page).await,
        }
        self.is_never_silent().await;
    }

    /// The role ends, or begins again.
    async fn comes_and_goes(&self, who: &Actor, role: &str) {
        let role: porchlight::access::Role = role.parse().unwrap();
        let mut tx = self.world.db.write().await.unwrap();
        let gone = tx.query(sql!(test: "update memberships set until_at = $3 where person_id = $1 and role = $2 and until_at is null"));
        let gone = gone
            .bind(who.id)
            .bind(role)
            .bind(self.world.clock.now())
            .run()
            .await
            .unwrap();
        if gone == 0 {
            tx.query(sql!(test: "insert into memberships (id, house_id, person_id, role, from_at) values ($1, $2, $3, $4, $5)"))
                .bind(MembershipId::new()).bind(self.world.cedar).bind(who.id).bind(role).bind(self.world.clock.now())
                .run().await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn a_batch_is_dropped(&self, page: &str) {
        let id: ReachOutId = page.rsplit('/').next().unwrap().parse().unwrap();
        let now = self.world.clock.now();
        let mut tx = self.world.db.write().await.unwrap();
        let mut held = porchlight::reach_outs::store::hold(&mut tx, &[id])
            .await
            .unwrap();
        held[0].act(porchlight::reach_outs::course::Act::Widen, now);
        porchlight::reach_outs::store::save(&mut tx, &held, now)
            .await
            .unwrap();
    }

    /// Each open one has a next instant or says that nobody answered, and the sender reads which.
    async fn is_never_silent(&self) {
        let mut tx = self.world.db.read().await.unwrap();
        let open: Vec<(ReachOutId, Option<PersonId>, bool, bool)> = tx
            .query(sql!(test: "select id, claimed_by, due_at is not null as is_due, unanswered_at is not null as is_unanswered
                    from reach_outs where person_id = $1 and ended_at is null"))
            .bind(self.ana.id).all().await.unwrap();
        assert!(open.len() <= 1, "one open at a time");
        drop(tx);
        for (id, claimed_by, is_due, is_unanswered) in open {
            assert!(is_due || is_unanswered, "silent");
            assert!(
                !(claimed_by.is_some() && is_unanswered),
                "answered and unanswered"
            );
            let page = self.reads(&self.ana, &format!("{PAGE}/{id}")).await;
            let says = match (claimed_by, is_unanswered) {
                (Some(_), _) => {
                    page.contains("is on it")
                        || page.contains("is on the way")
                        || page.contains("are talking")
                }
                (None, true) => {
                    page.contains("Nobody has answered yet") && page.contains("tel:911")
                }
                (None, false) => page.contains("We are asking"),
            };
            assert!(says, "{page}");
        }
    }
}

scenario_alone! {
    async fn in_any_order_it_ends_or_is_visibly_open_and_one_is_on_it(world) {
        let house = House::new(world).await;
        for seed in 1..=5 {
            let mut chance = Chance(seed);
            let mut page = house.reaches_out("").await;
            for _ in 0..STEPS {
                house.something_happens(&mut chance, &mut page).await;
            }
            // Left alone, it comes to rest: ended, or openly unanswered.
            for _ in 0..8 {
                house.tick(house.world.clock.now().get() + Duration::hours(4)).await;
            }
            let state = house.state().await;
            assert!(state.ended_as.is_some() || state.unanswered_at.is_some(), "seed {seed}: {state:?}");
            assert!(state.due_at.is_none(), "seed {seed}: {state:?}");
        }
        // Of every one there ever was: nobody was on it while another was.
        let mut tx = house.world.db.read().await.unwrap();
        let lines: Vec<(ReachOutId, String, Option<PersonId>)> = tx
            .query(sql!(test: "select reach_out_id, kind, by_id from reach_out_events where person_id = $1 order by reach_out_id, at, id"))
            .bind(house.ana.id).all().await.unwrap();
        let (mut on_it, mut at): (Option<PersonId>, _) = (None, None);
        for (id, kind, by) in lines {
            if at != Some(id) {
                (on_it, at) = (None, Some(id));
            }
            match kind.as_str() {
                "taken" => {
                    assert_eq!(on_it, None, "two on one");
                    on_it = by;
                }
                "let_go" | "handed_on" | "silent" => {
                    assert!(on_it.is_none() || on_it == by);
                    on_it = None;
                }
                "widened" | "reopened" => on_it = None,
                "on_the_way" | "talking" => assert_eq!(on_it, by),
                _ => {}
            }
        }
    }
}
