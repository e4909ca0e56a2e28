//! Residents who check in as fast as they can.
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use porchlight::{
    access::Token,
    clock::Clock,
    id::{PersonId, SessionId},
    timestamp::Timestamp,
};

use super::*;

/// A session for each resident there is; gives the tokens.
pub async fn signed_in(here: &Installation) -> Vec<Token> {
    let db = Db::connect(&here.url).await.unwrap();
    let mut tx = db.write().await.unwrap();
    let now = Clock::system().now();
    let residents = tx.query(sql!(test: "select person_id from memberships where role = 'resident' and until_at is null order by person_id"));
    let residents: Vec<(PersonId,)> = residents.all().await.unwrap();
    let mut tokens = Vec::new();
    for (person,) in residents {
        let token = Token::random();
        tx.query(sql!(test: "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at) values ($1, $2, $3, '', true, $4, $5)"))
            .bind(SessionId::new()).bind(person).bind(token.hash()).bind(now)
            .bind(Timestamp::new(now.get() + time::Duration::days(1))).run().await.unwrap();
        tokens.push(token);
    }
    tx.commit().await.unwrap();
    db.close().await;
    assert!(!tokens.is_empty());
    tokens
}

/// What was answered with a yes: the keys of the forms.
#[derive(Clone, Default)]
pub struct Acknowledged {
    keys: Arc<Mutex<Vec<String>>>,
    stop: Arc<AtomicBool>,
}

impl Acknowledged {
    pub fn so_far(&self) -> Vec<String> {
        self.keys.lock().unwrap().clone()
    }

    pub async fn reach(&self, many: usize) {
        while self.keys.lock().unwrap().len() < many {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
    }

    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Sends extra check-ins one after the other, until told to stop or not answered; gives the key of the
    /// one whose answer never came.
    pub async fn keep_sending(
        self,
        mut send: impl AsyncFnMut(String) -> Option<u16>,
    ) -> Option<String> {
        while !self.stop.load(Ordering::SeqCst) {
            let key = uuid::Uuid::now_v7().to_string();
            match send(extra_check_in(&key)).await {
                Some(303) => self.keys.lock().unwrap().push(key),
                Some(other) => panic!("a check-in was answered {other}"),
                None => return Some(key),
            }
        }
        None
    }
}

pub fn extra_check_in(key: &str) -> String {
    format!("mood=3&note=All+is+well&idempotency_key={key}")
}

/// The forms of which there is exactly one record, whole: the receipt and the answers it names.
pub async fn recorded(url: &str) -> std::collections::HashSet<String> {
    let db = Db::connect(url).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let whole = tx.query(sql!(test: "select s.idempotency_key from sends s join answers a on a.id = s.record_id and a.person_id = s.person_id"));
    let whole: Vec<(String,)> = whole.all().await.unwrap();
    let halves = tx.query(sql!(test: "select cast(count(*) as bigint) from sends s where not exists (select 1 from answers a where a.id = s.record_id)"));
    let halves: i64 = halves.value().await.unwrap();
    assert_eq!(halves, 0, "a check-in was kept by half");
    drop(tx);
    db.close().await;
    let many = whole.len();
    let whole: std::collections::HashSet<_> = whole.into_iter().map(|(key,)| key).collect();
    assert_eq!(whole.len(), many, "a check-in was kept twice");
    whole
}
