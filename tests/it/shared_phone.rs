//! A phone that several use: it stays awake under a hand, and locks when it only lies there.
use axum::http::{Request, header};
use porchlight::{
    access::{Role, Token, session_cookie},
    sql,
};
use time::Duration;

use crate::{scenario, support::*};

impl Actor {
    /// Keeps the cookie that an answer sets, as a browser does.
    fn keeps(&mut self, answer: &Answer) -> bool {
        let is_new = answer.headers.contains_key(header::SET_COOKIE);
        if is_new {
            self.cookie = answer.cookie();
        }
        is_new
    }
}

impl World {
    /// Someone signed in just now on the phone in the hall.
    async fn on_shared_phone(&self, name: &'static str, role: Role) -> Actor {
        let who = self.person(self.cedar, name, role).await;
        let token = Token::random();
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "update sessions set own_device = false, token_hash = $2 where person_id = $1"))
            .bind(who.id).bind(token.hash()).run().await.unwrap();
        tx.commit().await.unwrap();
        let now = Some(self.clock.now());
        let cookie = session_cookie(&self.app, &token, now, Duration::minutes(10));
        let (name, value) = cookie.name_value();
        let cookie = format!("{name}={value}");
        Actor { cookie, ..who }
    }

    /// As a page does by itself that heard of a change, or asks each minute.
    async fn looks_again(&self, who: &Actor, path: &str) -> Answer {
        let request = Request::get(path)
            .header("sec-fetch-site", "same-origin")
            .header("x-porchlight-live", "1")
            .header(header::COOKIE, &who.cookie);
        self.raw(request.body(axum::body::Body::empty()).unwrap())
            .await
    }
}

const PAGE: &str = "/mentor/people";

scenario! {
    async fn a_shared_phone_locks_after_ten_idle_minutes_and_not_while_it_is_used(world) {
        let mut max = world.on_shared_phone("Max", Role::Mentor).await;
        for _ in 0..5 {
            world.later(Duration::minutes(9));
            let page = world.get(&max, PAGE).await;
            assert_eq!(page.status, 200);
            assert!(max.keeps(&page));
        }
        world.later(Duration::minutes(10));
        let locked = world.get(&max, PAGE).await;
        assert!(locked.status == 303 && locked.location.starts_with("/sign-in"), "{}", locked.location);
        let cookie = max.cookie.split('.').next().unwrap().to_owned();
        let stripped = Actor { cookie, ..max };
        let page = world.get(&stripped, PAGE).await;
        assert!(page.location.starts_with("/sign-in"), "the stamp cannot be left off");
    }

    async fn a_page_left_open_does_not_keep_a_shared_phone_awake(world) {
        let mut max = world.on_shared_phone("Max", Role::Mentor).await;
        for minute in 1..10 {
            world.later(Duration::minutes(1));
            let page = world.looks_again(&max, PAGE).await;
            assert_eq!(page.status, 200, "minute {minute}");
            max.keeps(&page);
        }
        world.later(Duration::minutes(1));
        let locked = world.looks_again(&max, PAGE).await;
        assert!(locked.status == 303 && locked.location.starts_with("/sign-in"), "{}", locked.status);
    }

    async fn a_live_stream_does_not_keep_a_shared_phone_awake(world) {
        let streams = [
            ("Ana", Role::Resident, "/resident/live".to_owned()),
            ("Max", Role::Mentor, "/mentor/live".to_owned()),
            ("Cleo", Role::Counselor, "/counselor/live".to_owned()),
            ("Mo", Role::Manager, format!("/manager/houses/{}/live", world.cedar)),
        ];
        for (name, role, stream) in streams {
            let mut who = world.on_shared_phone(name, role).await;
            for _ in 0..2 {
                world.later(Duration::minutes(5) - Duration::seconds(1));
                let opened = world.get(&who, &stream).await;
                assert_eq!(opened.status, 200, "{stream}");
                assert!(!who.keeps(&opened), "{stream} stamps the cookie anew");
            }
            world.later(Duration::seconds(2));
            assert_eq!(world.get(&who, &stream).await.status, 303, "{stream}");
        }
    }

    async fn a_file_the_browser_fetches_by_itself_does_not_keep_a_shared_phone_awake(world) {
        let mut max = world.on_shared_phone("Max", Role::Mentor).await;
        for file in [porchlight::web::asset("icon.svg"), "/worker.js".to_owned()] {
            world.later(Duration::minutes(4));
            let answer = world.get(&max, &file).await;
            assert!(answer.status == 200 && !max.keeps(&answer), "{file}");
        }
        world.later(Duration::minutes(2));
        assert_eq!(world.get(&max, "/mentor/people").await.status, 303, "it is locked");
    }
}
