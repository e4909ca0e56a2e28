//! Written, agreed to, declined, taken back, met, answered; roles that end, check-ins and silence; two servers; in any
//! order: who agreed is told once each time it is met and nobody else ever, what was taken back is never met, and
//! no silence passes unnoticed.
use porchlight::{id::*, jobs, routines::Kind, sql, timestamp::Timestamp};
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

const STEPS: usize = 70;

#[derive(Debug, sqlx::FromRow)]
struct Request {
    id: StandingRequestId,
    helper_id: PersonId,
    role: String,
    agreed_at: Option<Timestamp>,
    ends_at: Timestamp,
    due_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    ended_as: Option<String>,
}

#[derive(Debug, sqlx::FromRow)]
struct Call {
    request_id: StandingRequestId,
    met_at: Timestamp,
    over_at: Option<Timestamp>,
}

#[derive(Debug, sqlx::FromRow)]
struct Told {
    standing_request_id: StandingRequestId,
    person_id: PersonId,
    role: String,
    created_at: Timestamp,
}

impl House {
    async fn requests(&self) -> Vec<Request> {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select id, helper_id, role, agreed_at, ends_at, due_at, ended_at, ended_as from standing_requests where person_id = $1 order by id"))
            .bind(self.ana.id).all().await.unwrap()
    }

    async fn calls(&self) -> Vec<Call> {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select request_id, met_at, over_at from standing_calls where person_id = $1 order by met_at, id"))
            .bind(self.ana.id).all().await.unwrap()
    }

    async fn told_met(&self) -> Vec<Told> {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select standing_request_id, person_id, role, created_at from deliveries where kind = 'standing_met'"))
            .all().await.unwrap()
    }

    async fn something_else_happens(&self, chance: &mut Chance, item: RoutineAssignmentId) {
        let helpers = [
            (&self.mentor, "mentor"),
            (&self.counselor, "counselor"),
            (&self.manager, "manager"),
        ];
        let (who, role) = helpers[chance.below(3) as usize];
        let now = self.world.clock.now().get();
        let requests = self.requests().await;
        let among = chance.below(requests.len().clamp(1, 4) as u64) as usize;
        let any = requests.iter().rev().nth(among);
        match chance.below(16) {
            0 | 1 => {
                let until = (now + Duration::days(1 + chance.below(30) as i64)).date();
                let conditions = [
                    "condition=quiet&count=1".to_owned(),
                    "condition=check_ins&count=1".to_owned(),
                    "condition=check_ins&count=2".to_owned(),
                    "condition=low_mood&count=2".to_owned(),
                    "condition=no_answer&count=1".to_owned(),
                    format!("condition=item&item={item}&count=1"),
                ];
                let condition = &conditions[chance.below(6) as usize];
                let is_now = ["", "&is_now=yes"][chance.below(2) as usize];
                let form = format!(
                    "{condition}{is_now}&may=come&opened=yes&until={until}&helper={}",
                    who.id
                );
                let answer = self.send(&self.ana, REQUESTS, &form).await.status;
                assert!([303, 422].contains(&answer.as_u16()), "{form}: {answer}");
            }
            2..=6 => {
                if let Some(request) = any {
                    let theirs = helpers.iter().find(|(_, role)| *role == request.role);
                    let (who, role) = match chance.below(3) {
                        0 => (who, role),
                        _ => *theirs.expect("one of the three"),
                    };
                    let what = ["agreement", "agreement", "declining", "taking", "done"]
                        [chance.below(5) as usize];
                    let id = request.id.to_string();
                    let status = self.answers_request(who, role, &id, what).await;
                    let is_theirs = request.helper_id == who.id && request.role == role;
                    let allowed: &[u16] = match is_theirs && request.ended_at.is_none() {
                        true => &[303, 404, 409],
                        false => &[404],
                    };
                    assert!(allowed.contains(&status), "{role} {what}: {status}");
                }
            }
            7 => {
                if let Some(request) = any {
                    assert_eq!(self.takes_back(&request.id.to_string()).await, 303);
                }
            }
            8 => {
                self.says(["mood=1", "mood=2", "mood=4"][chance.below(3) as usize])
                    .await
            }
            9 => {
                let path = format!(
                    "/{role}/houses/{}/people/{}/notices",
                    self.world.cedar, self.ana.id
                );
                let status = self.send(who, &path, "signs=numb").await.status.as_u16();
                assert!([303, 404, 422].contains(&status), "{status}");
            }
            10 if chance.below(3) == 0 => self.walks_and_parts(role, who).await,
            11 => {
                let (one, two) =
                    tokio::join!(jobs::tick(&self.world.app), jobs::tick(&self.world.app));
                assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
            }
            _ => {
                let hours = 1 + chance.below(9) as i64;
                self.round(now + Duration::hours(hours)).await;
            }
        }
    }

    /// A walk ends; the next time it begins anew.
    async fn walks_and_parts(&self, role: &str, who: &Actor) {
        if role == "manager" {
            return;
        }
        let path = format!(
            "/{role}/houses/{}/people/{}/walk-ending",
            self.world.cedar, self.ana.id
        );
        if self.send(who, &path, "").await.status == 303 {
            return;
        }
        let role = role.parse().unwrap();
        self.world
            .assigned(self.world.cedar, &self.ana, who, role, true)
            .await;
    }

    async fn all_is_in_order(&self) {
        let (requests, calls, told) = (
            self.requests().await,
            self.calls().await,
            self.told_met().await,
        );
        for request in &requests {
            match request.ended_at {
                None => {
                    let due = request.due_at.expect("it is looked at");
                    assert!(due <= request.ends_at, "{request:?}");
                }
                Some(_) => assert!(request.ended_as.is_some() && request.due_at.is_none()),
            }
            let own = || calls.iter().filter(|call| call.request_id == request.id);
            let open = own().filter(|call| call.over_at.is_none()).count();
            assert!(
                open <= usize::from(request.ended_at.is_none()),
                "{request:?}"
            );
            for call in own() {
                let agreed = request
                    .agreed_at
                    .expect("nobody is told before they said yes");
                assert!(agreed <= call.met_at && call.met_at <= request.ends_at);
                assert!(request.ended_at.is_none_or(|ended| call.met_at <= ended));
            }
            let words: Vec<_> = told
                .iter()
                .filter(|word| word.standing_request_id == request.id)
                .collect();
            assert_eq!(
                words.len(),
                own().count().min(1),
                "one word a person: {request:?}"
            );
            for word in words {
                assert_eq!(
                    (word.person_id, word.role.as_str()),
                    (request.helper_id, request.role.as_str())
                );
                let last = own().next_back().expect("it was met");
                assert_eq!(word.created_at, last.met_at, "told each time it was met");
            }
        }
    }

    /// What each of them can open is what is in force, to the byte of the status.
    async fn pages_agree(&self) {
        let now = self.world.clock.now();
        for request in self.requests().await.iter().rev().take(6) {
            for (who, role) in [
                (&self.mentor, "mentor"),
                (&self.counselor, "counselor"),
                (&self.manager, "manager"),
            ] {
                let page = self.request(role, &request.id.to_string());
                let status = self.world.get(who, &page).await.status.as_u16();
                let is_theirs = request.helper_id == who.id && request.role == role;
                let may = is_theirs && request.ended_at.is_none() && now < request.ends_at;
                if !may {
                    assert_eq!(status, 404, "{role} {request:?}");
                }
            }
        }
    }
}

scenario_alone! {
    async fn in_any_order_who_agreed_is_told_once_each_time_and_nobody_else(world) {
        let house = House::new(world).await;
        house.item(Kind::CheckIn, &plan("Morning", "08:00", "10:00")).await;
        let item = house.item(Kind::Routine, &plan("Group", "13:00", "15:00")).await;
        let mut met = 0;
        for seed in 1..=4 {
            let mut chance = Chance(seed);
            for _ in 0..STEPS {
                house.something_else_happens(&mut chance, item).await;
                house.all_is_in_order().await;
            }
            house.pages_agree().await;
            met = house.calls().await.len();
        }
        assert!(met > 5, "a run in which next to nothing is met shows nothing: {met}");
        // Now it is quiet: whatever was agreed to for quiet days is met.
        for request in house.requests().await.iter().filter(|r| r.ended_at.is_none()) {
            house.takes_back(&request.id.to_string()).await;
        }
        let now = house.world.clock.now().get();
        let until = (now + Duration::days(20)).date();
        let form = format!("condition=quiet&count=2&may=come&opened=yes&until={until}");
        let id = house.asks(&house.manager, &form).await;
        assert_eq!(house.answers_request(&house.manager, "manager", &id, "agreement").await, 303);
        for hours in 1..10 {
            house.round(now + Duration::hours(hours * 7)).await;
        }
        let calls = house.calls().await;
        assert!(calls.iter().any(|call| call.request_id.to_string() == id), "{calls:?}");
        house.all_is_in_order().await;
    }
}
