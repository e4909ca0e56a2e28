//! What happens to a reach-out, as tests say it.
use porchlight::{id::*, sql, timestamp::Timestamp};
use uuid::Uuid;

pub use crate::noticing::world::*;
use crate::support::*;

pub const PAGE: &str = "/resident/reach-outs";

impl House {
    /// Any form of anyone's, under a key of its own.
    pub async fn send(&self, who: &Actor, path: &str, form: &str) -> Answer {
        let form = format!("{form}&idempotency_key={}", Uuid::now_v7());
        self.world.post(who, path, &form).await
    }

    /// Ana reaches out; gives the address of its page.
    pub async fn reaches_out(&self, form: &str) -> String {
        let sent = self.send(&self.ana, PAGE, form).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(
            sent.location.starts_with("/resident/reach-outs/"),
            "{}",
            sent.location
        );
        sent.location
    }

    /// The address where someone who was asked answers.
    pub fn ask(&self, role: &str, page: &str) -> String {
        let id = page.rsplit('/').next().unwrap();
        format!("/{role}/houses/{}/reach-outs/{id}", self.world.cedar)
    }

    pub async fn answers_ask(&self, who: &Actor, role: &str, page: &str, what: &str) -> Answer {
        let (what, form) = match what {
            "on_the_way" | "talking" => ("steps", format!("step={what}")),
            words if words.starts_with("words=") => ("words", words.to_owned()),
            what => (what, String::new()),
        };
        let path = format!("{}/{what}", self.ask(role, page));
        self.send(who, &path, &form).await
    }

    /// Done, and not refused.
    pub async fn does(&self, who: &Actor, role: &str, page: &str, what: &str) {
        let answer = self.answers_ask(who, role, page, what).await;
        assert_eq!(answer.status, 303, "{role} {what}: {}", answer.body);
        assert!(!answer.location.contains("someone-else"), "{role} {what}");
    }

    pub async fn reads(&self, who: &Actor, path: &str) -> String {
        let answer = self.world.get(who, path).await;
        assert_eq!(answer.status, 200, "{path}");
        answer.body
    }

    /// "mentor 12:00", in the order they were told.
    pub async fn asked(&self) -> Vec<String> {
        let told = self.told().await.into_iter();
        let told = told.filter_map(|line| line.replace(" reach_out ", " ").into());
        told.filter(|line: &String| {
            !line.contains('_') && !line.contains("alert") && !line.contains("nudge")
        })
        .collect()
    }

    /// Open, ended as, claimed by: of the newest.
    pub async fn state(&self) -> State {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select due_at, claimed_by, unanswered_at, ended_as from reach_outs where person_id = $1 order by id desc limit 1"))
            .bind(self.ana.id).one().await.unwrap()
    }

    pub async fn count_reach_outs(&self) -> i64 {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select cast(count(*) as bigint) from reach_outs where person_id = $1"))
            .bind(self.ana.id)
            .value()
            .await
            .unwrap()
    }
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct State {
    pub due_at: Option<Timestamp>,
    pub claimed_by: Option<PersonId>,
    pub unanswered_at: Option<Timestamp>,
    pub ended_as: Option<String>,
}
