//! "Cravings at 6 or more: not alone."
use super::world::*;
use crate::{scenario_alone, support::*};

const RINGS: &str = "/resident/reach-outs/rings";
const EXTRA: &str = "/resident/check-ins/extra";
const WAITS: &str = "wait_first=10&wait_next=10&wait_last=10";

scenario_alone! {
    async fn a_strong_craving_offers_one_and_never_sends_by_itself(world) {
        let house = House::new(world).await;
        assert_eq!(house.send(&house.ana, EXTRA, "cravings=10").await.status, 303);
        let today = async || house.reads(&house.ana, "/resident/today").await;
        assert!(!today().await.contains("id=\"offer\""), "without a number nothing is offered");
        let form = format!("{WAITS}&cravings_at=6");
        assert_eq!(house.send(&house.ana, RINGS, &form).await.status, 303);
        house.world.later(time::Duration::minutes(1));
        let sent = house.send(&house.ana, EXTRA, "cravings=5").await;
        assert!(!today().await.contains("id=\"offer\""));
        house.world.later(time::Duration::minutes(1));
        assert_eq!(house.send(&house.ana, EXTRA, "cravings=6").await.location, sent.location, "no address tells");
        let page = today().await;
        assert!(page.contains("You do not have to be alone with this") && page.contains("Ask Max now"), "{page}");
        assert_eq!(house.count_reach_outs().await, 0);
        assert!(house.asked().await.is_empty());
        // Put aside, it is not offered again for this check-in, but for the next one.
        let aside = house.send(&house.ana, "/resident/reach-outs/offer/putting-aside", "").await;
        assert_eq!(aside.status, 303);
        assert!(!today().await.contains("id=\"offer\""));
        house.world.later(time::Duration::minutes(1));
        assert_eq!(house.send(&house.ana, EXTRA, "cravings=7").await.status, 303);
        assert!(today().await.contains("id=\"offer\""));
        let sent = house.reaches_out("moments=cravings").await;
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Strong cravings"));
        assert_eq!(house.send(&house.ana, &format!("{sent}/helped"), "").await.status, 303);
        assert!(!today().await.contains("id=\"offer\""), "it was answered");
    }

    async fn by_the_residents_own_rule_it_is_sent_once_a_check_in(world) {
        let house = House::new(world).await;
        let form = format!("{WAITS}&cravings_at=6&cravings_send=yes");
        assert_eq!(house.send(&house.ana, RINGS, &form).await.status, 303);
        assert_eq!(house.send(&house.ana, EXTRA, "cravings=5").await.status, 303);
        assert_eq!(house.count_reach_outs().await, 0);
        let body = "cravings=8&idempotency_key=first-0123456789";
        assert_eq!(house.world.post(&house.ana, EXTRA, body).await.status, 303);
        assert_eq!(house.count_reach_outs().await, 1);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Strong cravings") && page.contains("8 of 10"), "{page}");
        let page = house.reads(&house.ana, PAGE).await;
        let own = page.split("/resident/reach-outs/").find(|part| part.len() > 32 && part.as_bytes()[32] == b'"').unwrap();
        let own = format!("{PAGE}/{}", &own[..32]);
        assert_eq!(house.send(&house.ana, &format!("{own}/helped"), "").await.status, 303);
        // The same check-in said anew asks nobody again; another one does.
        let body = body.replace("cravings=8", "cravings=9");
        assert_eq!(house.world.post(&house.ana, EXTRA, &body).await.status, 303);
        assert_eq!(house.count_reach_outs().await, 1);
        assert_eq!(house.send(&house.ana, EXTRA, "cravings=9").await.status, 303);
        assert_eq!(house.count_reach_outs().await, 2);
    }

    async fn a_rule_without_a_number_is_said_beside_its_field(world) {
        let house = House::new(world).await;
        let answer = house.send(&house.ana, RINGS, &format!("{WAITS}&cravings_send=yes")).await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("id=\"cravings_at-error\""), "{}", answer.body);
    }
}
