//! Who may know: the sender and those who were asked, each only what their ask opens.
use porchlight::{access::Role, seal::Place, sql};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    async fn has_number(&self) {
        let place = Place {
            table: "people",
            column: "phone",
            row: self.ana.id,
        };
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set phone = $2 where id = $1"))
            .bind(self.ana.id)
            .bind(self.world.app.key.seal(&place, "555-0142"))
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

scenario_alone! {
    async fn whoever_is_on_call_reads_only_that_a_call_is_asked_for_and_the_number(world) {
        let house = House::new(world).await;
        house.has_number().await;
        let sent = house.reaches_out("moments=cravings&help=talk&strength=8&how=come&words=Quagmire").await;
        assert_eq!(house.send(&house.ana, &format!("{sent}/words"), "words=Marmalade").await.status, 303);
        house.running(datetime!(2026-07-04 12:20 UTC)).await;
        let page = house.reads(&house.manager, &format!("/manager/houses/{}/reach-outs", house.world.cedar)).await;
        assert!(page.contains("Ana asks for a call") && page.contains("tel:555-0142"), "{page}");
        for hidden in ["Quagmire", "Marmalade", "cravings", "8 of 10", "talk to", "come."] {
            assert!(!page.contains(hidden), "{hidden}: {page}");
        }
        // The mentor reads the words, and no number: she asked to be visited, and shares none.
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Quagmire") && page.contains("Marmalade") && !page.contains("555-0142"), "{page}");
    }

    async fn call_me_shows_the_number_to_whoever_is_asked(world) {
        let house = House::new(world).await;
        house.has_number().await;
        house.reaches_out("how=call_me").await;
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("tel:555-0142"));
    }

    async fn a_look_by_staff_is_on_record_and_read_by_the_sender(world) {
        let house = House::new(world).await;
        house.reaches_out("").await;
        assert!(!house.reads(&house.ana, "/resident/looks").await.contains("a reach-out"));
        house.reads(&house.mentor, "/mentor/reach-outs").await;
        let looks = house.reads(&house.ana, "/resident/looks").await;
        assert!(looks.contains("Max") && looks.contains("a reach-out"), "{looks}");
        house.reads(&house.counselor, "/counselor/reach-outs").await;
        assert!(!house.reads(&house.ana, "/resident/looks").await.contains("Cleo"), "she read nothing");
    }

    async fn an_ask_ends_with_what_it_rests_on(world) {
        let house = House::new(world).await;
        let pia = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        let sent = house.reaches_out(&format!("first={}&first={}&words=Quagmire", house.mentor.id, pia.id)).await;
        for who in [&house.mentor, &pia] {
            assert!(house.reads(who, "/mentor/reach-outs").await.contains("Quagmire"));
        }
        let walk: porchlight::id::AssignmentId = {
            let mut tx = house.world.db.read().await.unwrap();
            let found = tx.query(sql!(test: "select id from assignments where resident_id = $1 and role = 'mentor'"));
            found.bind(house.ana.id).value().await.unwrap()
        };
        assert_eq!(house.send(&house.ana, &format!("/resident/helpers/{walk}/ending"), "").await.status, 303);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(!page.contains("Quagmire") && !page.contains(">waiting<"), "not her mentor any more: {page}");
        assert_eq!(house.answers_ask(&house.mentor, "mentor", &sent, "taking").await.status, 404);
        assert!(house.reads(&pia, "/mentor/reach-outs").await.contains("Quagmire"), "chosen as she is");
        house.world.moves_out(&pia).await;
        assert_eq!(house.answers_ask(&pia, "mentor", &sent, "taking").await.status, 404);
    }

    async fn in_another_role_it_is_not_there(world) {
        let house = House::new(world).await;
        house.world.gets_role(house.world.cedar, &house.mentor, Role::Manager).await;
        let sent = house.reaches_out("words=Quagmire").await;
        let path = format!("/manager/houses/{}/reach-outs", house.world.cedar);
        assert!(house.reads(&house.mentor, &path).await.contains("No one asks right now"));
        assert_eq!(house.answers_ask(&house.mentor, "manager", &sent, "taking").await.status, 404);
        assert_eq!(house.answers_ask(&house.counselor, "counselor", &sent, "taking").await.status, 404, "not asked yet");
        assert_eq!(house.world.get(&house.mentor, &sent).await.status, 404, "the sender's page is the sender's");
    }
}
