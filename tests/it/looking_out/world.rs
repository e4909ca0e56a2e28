//! What happens to standing requests and notices, as tests say it.
use porchlight::{access::Role, id::*, sql, timestamp::Timestamp};
use time::OffsetDateTime;

pub use crate::reach_outs::world::*;
use crate::support::*;

pub const REQUESTS: &str = "/resident/standing-requests";
pub const NOTICES: &str = "/resident/notices";

/// Two quiet days, told to the mentor, who may come.
pub const QUIET: &str = "condition=quiet&count=2&may=come&opened=yes&until=2026-08-01";
pub const CHECK_INS: &str = "condition=check_ins&count=2&may=come&until=2026-08-01";
pub const LOW_MOOD: &str = "condition=low_mood&count=2&may=come&until=2026-08-01";

impl House {
    /// Ana writes one; gives its id.
    pub async fn asks(&self, whom: &Actor, form: &str) -> String {
        let form = format!("{form}&helper={}", whom.id);
        let answer = self.send(&self.ana, REQUESTS, &form).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.newest_request().await
    }

    pub async fn newest_request(&self) -> String {
        let mut tx = self.world.db.read().await.unwrap();
        let id: StandingRequestId = tx
            .query(sql!(test: "select id from standing_requests where person_id = $1 order by id desc limit 1"))
            .bind(self.ana.id)
            .value()
            .await
            .unwrap();
        id.to_string()
    }

    pub fn request(&self, role: &str, id: &str) -> String {
        format!("/{role}/houses/{}/standing-requests/{id}", self.world.cedar)
    }

    pub async fn answers_request(&self, who: &Actor, role: &str, id: &str, what: &str) -> u16 {
        let path = format!("{}/{what}", self.request(role, id));
        self.send(who, &path, "").await.status.as_u16()
    }

    /// Written, and the mentor says yes.
    pub async fn agreed(&self, form: &str) -> String {
        let id = self.asks(&self.mentor, form).await;
        let yes = self.answers_request(&self.mentor, "mentor", &id, "agreement");
        assert_eq!(yes.await, 303);
        id
    }

    pub async fn takes_back(&self, id: &str) -> u16 {
        let path = format!("{REQUESTS}/{id}/ending");
        self.send(&self.ana, &path, "").await.status.as_u16()
    }

    /// One round at that time; the server ran all the while.
    pub async fn round(&self, at: OffsetDateTime) {
        self.world.clock.set(at);
        self.beats().await;
        self.tick(at).await;
    }

    /// "mentor standing_met 12:00", of standing requests and notices alone, in the order they were told.
    pub async fn words(&self) -> Vec<String> {
        let told = self.told().await.into_iter();
        told.filter(|line| line.contains("standing_") || line.contains("notice"))
            .collect()
    }

    /// When the mentor was told last, of all that was met.
    pub async fn met(&self) -> Vec<Timestamp> {
        let mut tx = self.world.db.read().await.unwrap();
        let rows: Vec<(Timestamp,)> = tx
            .query(sql!(test: "select met_at from standing_calls where person_id = $1 order by met_at, id"))
            .bind(self.ana.id)
            .all()
            .await
            .unwrap();
        rows.into_iter().map(|(at,)| at).collect()
    }

    /// Says how she is, in a check-in of no occurrence.
    pub async fn says(&self, answers: &str) {
        let answer = self
            .send(&self.ana, "/resident/check-ins/extra", answers)
            .await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }

    pub async fn housemate(&self) -> Actor {
        self.world
            .person(self.world.cedar, "Ben", Role::Resident)
            .await
    }

    /// Someone tells Ana what they noticed; gives its id.
    pub async fn notices(&self, who: &Actor, role: &str, form: &str) -> String {
        let path = format!(
            "/{role}/houses/{}/people/{}/notices",
            self.world.cedar, self.ana.id
        );
        let answer = self.send(who, &path, form).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let mut tx = self.world.db.read().await.unwrap();
        let id: NoticeId = tx
            .query(
                sql!(test: "select id from notices where person_id = $1 order by id desc limit 1"),
            )
            .bind(self.ana.id)
            .value()
            .await
            .unwrap();
        id.to_string()
    }

    pub async fn answers_notice(&self, id: &str, form: &str) -> u16 {
        let path = format!("{NOTICES}/{id}/answer");
        self.send(&self.ana, &path, form).await.status.as_u16()
    }
}
