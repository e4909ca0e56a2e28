//! A sign agreed with one person, sent with one tap.
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn a_sign_is_proposed_agreed_sent_and_read_by_that_one_alone(world) {
        let house = House::new(world).await;
        let form = format!("sign=moon&helper={}", house.mentor.id);
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign", &form).await.status, 303);
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign/sending", "").await.status, 404, "not agreed yet");
        assert!(!house.reads(&house.ana, PAGE).await.contains("id=\"send-sign\""));
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Ana would like a sign with you: ☾"), "{page}");
        let sign = page.split("/signs/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let sign = format!("houses/{}/signs/{sign}", house.world.cedar);
        assert_eq!(house.send(&house.counselor, &format!("/counselor/{sign}/agreement"), "").await.status, 404);
        assert_eq!(house.send(&house.mentor, &format!("/mentor/{sign}/agreement"), "").await.status, 303);
        assert!(house.reads(&house.ana, PAGE).await.contains("Send ☾ to Max"));
        let sent = house.send(&house.ana, "/resident/reach-outs/sign/sending", "").await;
        assert_eq!(sent.status, 303);
        assert_eq!(house.asked().await, ["mentor 12:00"]);
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Ana sends you the sign: ☾ Moon"));
        // Not answered, it goes on as always, and says nothing of the sign.
        house.running(datetime!(2026-07-04 12:10 UTC)).await;
        let page = house.reads(&house.counselor, "/counselor/reach-outs").await;
        assert!(page.contains("Ana asks for someone") && !page.contains('☾'), "{page}");
    }

    async fn either_ends_it_at_any_time(world) {
        let house = House::new(world).await;
        let form = format!("sign=anchor&helper={}", house.mentor.id);
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign", &form).await.status, 303);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        let sign = page.split("/signs/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let sign = format!("/mentor/houses/{}/signs/{sign}", house.world.cedar);
        assert_eq!(house.send(&house.mentor, &format!("{sign}/agreement"), "").await.status, 303);
        assert_eq!(house.send(&house.mentor, &format!("{sign}/declining"), "").await.status, 303);
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign/sending", "").await.status, 404);
        assert_eq!(house.send(&house.mentor, &format!("{sign}/agreement"), "").await.status, 404, "it is over");
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign", &form).await.status, 303);
        assert_eq!(house.send(&house.ana, "/resident/reach-outs/sign/ending", "").await.status, 303);
        assert!(!house.reads(&house.mentor, "/mentor/reach-outs").await.contains("would like a sign"));
    }
}
