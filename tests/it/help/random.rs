//! Asking, taking, giving back, forgetting, moving out, two servers and two takers at once, in any order: one at
//! most has it, nobody is told twice of one round, and left alone it comes to rest.
use porchlight::{access::Role::*, id::*, jobs, sql};
use time::Duration;

use super::*;
use crate::scenario_alone;

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

const ACTS: [&str; 7] = [
    "taking",
    "letting-go",
    "still-on",
    "done",
    "thanks",
    "asking-again",
    "calling-off",
];

impl House {
    async fn rows_are_whole(&self) {
        let mut tx = self.world.db.read().await.unwrap();
        let wrong: i64 = tx
            .query(sql!(test: "select cast(count(*) as bigint) from help_asks
                where (state in ('open', 'taken')) <> (due_at is not null) or taken_by = person_id
                   or (state = 'open' and taken_by is not null) or (state in ('taken', 'done') and taken_by is null)"))
            .value().await.unwrap();
        assert_eq!(wrong, 0);
        let twice: Vec<(String, i64)> = tx
            .query(sql!(test: "select kind, cast(count(*) as bigint) from deliveries where help_id is not null
                group by help_id, help_round, person_id, kind having count(*) > 1"))
            .all().await.unwrap();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

scenario_alone! {
    async fn in_any_order_one_has_it_and_nobody_hears_twice(world) {
        let house = House::new(world).await;
        let cedar = house.world.cedar;
        let people = [
            house.ana.clone(),
            house.world.person(cedar, "Ben", Resident).await,
            house.world.person(cedar, "Kit", Resident).await,
        ];
        let second = house.world.second_server().await;
        let mut chance = Chance(7);
        let mut ids: Vec<HelpId> = Vec::new();
        for n in 0..150 {
            let who = &people[chance.below(3) as usize];
            match chance.below(10) {
                0 => {
                    let day = house.world.clock.now().get().date() + Duration::days(chance.below(4) as i64);
                    let when = if chance.below(2) == 0 { String::new() } else { format!("&day={day}&time=23%3A00") };
                    let what = if chance.below(3) == 0 { "offer" } else { "ask" };
                    let sent = house.send(who, HELP, &format!("kind=forms&what={what}{when}")).await;
                    assert!([303, 422].contains(&sent.status.as_u16()));
                    if sent.status == 303 {
                        let mut tx = house.world.db.read().await.unwrap();
                        ids.push(tx.query(sql!(test: "select id from help_asks order by id desc limit 1")).value().await.unwrap());
                    }
                }
                1..=6 if !ids.is_empty() => {
                    let id = ids[ids.len() - 1 - chance.below(ids.len().min(3) as u64) as usize];
                    house.helps(who, id, ACTS[chance.below(7) as usize]).await;
                }
                7 if !ids.is_empty() => {
                    // Two takers at once: one winner.
                    let id = *ids.last().unwrap();
                    let was = house.help_is(id).await;
                    let (one, two) = tokio::join!(house.helps(&people[1], id, "taking"), house.helps(&people[2], id, "taking"));
                    let won = [one, two].iter().filter(|to| to.contains("help-taken")).count();
                    assert!(won <= 1, "step {n}");
                    if was != "open" {
                        assert_eq!(won, 0, "step {n}");
                    }
                }
                _ => {
                    house.world.later(Duration::hours(1 + chance.below(30) as i64));
                    let (one, two) = tokio::join!(jobs::tick(&house.world.app), jobs::tick(&second));
                    assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
                }
            }
            house.rows_are_whole().await;
        }
        assert!(ids.len() > 5);
        for _ in 0..6 {
            house.tick(house.world.clock.now().get() + Duration::days(9)).await;
        }
        let mut tx = house.world.db.read().await.unwrap();
        let open: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from help_asks where ended_at is null")).value().await.unwrap();
        assert_eq!(open, 0, "left alone all come to rest");
    }
}
