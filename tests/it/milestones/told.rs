//! Open pages of others look again when something on them changed, and not when something changed that they do not show.
use axum::body::BodyDataStream;
use futures_util::{FutureExt, StreamExt};

use super::{PAGE, newest_time, sends};
use crate::{celebrations::world::*, scenario_alone, support::*};

const MINE: &str = "/resident/reach-outs/live";

/// Was it told of a change since it was asked last? What is published stands there by the time an answer is here.
async fn hears(live: &mut BodyDataStream) -> bool {
    let mut is_told = false;
    tokio::task::yield_now().await;
    while let Some(heard) = live.next().now_or_never() {
        let heard = heard.expect("it goes on").unwrap();
        is_told |= heard.windows(7).any(|word| word == b"changed");
    }
    is_told
}

scenario_alone! {
    async fn whoever_may_know_hears_of_what_their_page_shows_and_of_nothing_else(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let mut bens = house.world.listen(&ben, MINE).await;
        let mut maxs = house.world.listen(&house.mentor, "/mentor/live").await;
        let mut anas = house.world.listen(&house.ana, MINE).await;
        let time = newest_time(&house.world, &house.ana).await;
        let time = time.strip_prefix("/resident/milestones/").unwrap();
        let from = |day: &str| format!("{time} began={day}&since=recovery&shown=yes");
        let (another, the_same) = (from("2026-04-07"), from(BEGAN));
        for (what, [mate, mentor]) in [
            ("stretches began=2025-01-01&ended=2025-02-01&since=recovery", [false, false]),
            ("name style=initials", [true, false]),
            ("name style=initials", [false, false]),
            ("showing yes=no", [true, true]),
            ("name style=first", [false, false]),
            ("counting yes=no", [false, false]),
            ("counting yes=yes", [false, false]),
            ("showing yes=yes", [true, true]),
            ("counting yes=no", [true, true]),
            ("counting yes=yes", [true, true]),
            ("name style=none", [true, false]),
            ("name style=first", [true, false]),
            (&another, [true, true]),
            (&the_same, [true, true]),
            ("beginning began=2026-07-04&since=recovery", [true, true]),
            ("beginning began=2026-07-04&since=treatment", [false, false]),
        ] {
            let (path, form) = what.split_once(' ').unwrap();
            sends(&house.world, &house.ana, &format!("{PAGE}/{path}"), form).await;
            assert_eq!([hears(&mut bens).await, hears(&mut maxs).await], [mate, mentor], "{what}");
            assert!(hears(&mut anas).await, "her own other phone: {what}");
        }
    }

    async fn who_is_let_know_or_no_more_hears_of_it_and_nobody_else(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let mut bens = house.world.listen(&ben, MINE).await;
        let mut managers = house.world.listen(&house.manager, &format!("/manager/houses/{}/live", house.world.cedar)).await;
        let circle = format!("milestones circle {}", ben.id);
        for (shares, told) in [
            (&["milestones house", "mood mentor"][..], [false, false]),
            (&["milestones house", "milestones mentor"], [false, false]),
            (&["milestones mentor"], [true, true]),
            (&["milestones mentor", &circle], [true, false]),
            (&[], [true, false]),
            (&["milestones house"], [true, true]),
        ] {
            let boxes: Vec<String> = shares.iter().map(|share| format!("share={}", share.replace(' ', "+"))).collect();
            sends(&house.world, &house.ana, "/resident/sharing", &boxes.join("&")).await;
            assert_eq!([hears(&mut bens).await, hears(&mut managers).await], told, "{shares:?}");
        }
    }

    async fn a_first_that_is_taken_off_is_gone_from_open_pages_too(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.lets_know(&[format!("circle {}", ben.id)]).await;
        let mut firsts = Vec::new();
        for what in ["meal", "rent"] {
            sends(&house.world, &house.ana, &format!("{PAGE}/firsts"), &format!("what={what}&day=2026-07-01")).await;
            firsts.push(crate::access::newest(&house.world, &house.ana, "milestone").await);
        }
        let post = format!("/resident/celebrations/firsts/{}", firsts[0]);
        assert_eq!(house.send(&house.ana, &post, "").await.status, 303);
        let mut bens = house.world.listen(&ben, MINE).await;
        for (first, told) in [(&firsts[1], false), (&firsts[0], true)] {
            sends(&house.world, &house.ana, &format!("{PAGE}/firsts/{first}/removal"), "").await;
            assert_eq!(hears(&mut bens).await, told);
        }
    }
}
