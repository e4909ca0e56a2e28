//! Who reads of it: nobody, until it is shared; and nobody any more once it is not.
use porchlight::{
    access::{Role::*, policy::ViewMilestones, system},
    milestones::{self, Kind, NameStyle, reckoning::Span},
    sharing::Audience,
};
use time::{
    Duration,
    macros::{date, datetime},
};

use super::{PAGE, counts_from, newest_time, sends};
use crate::{scenario, support::*};

const DAYS: &str = "30 days in recovery, since 4 June 2026";

/// Ana, who counts since 4 June, and everyone around her.
struct Around {
    ana: Actor,
    ben: Actor,
    kit: Actor,
    max: Actor,
    cleo: Actor,
    mo: Actor,
}

impl Around {
    async fn of(world: &World) -> Self {
        let ana = world.person(world.cedar, "Anastasia Pérez", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world
            .assigned(world.cedar, &ana, &cleo, Counselor, true)
            .await;
        counts_from(world, &ana, "2026-06-04").await;
        Self {
            ben: world.person(world.cedar, "Ben", Resident).await,
            kit: world.person(world.cedar, "Kit", Resident).await,
            mo: world.person(world.cedar, "Mo", Manager).await,
            ana,
            max,
            cleo,
        }
    }

    /// Who reads her days, in this order: Ben, Kit, Max, Cleo, Mo.
    async fn readers(&self, world: &World, words: &str) -> [bool; 5] {
        let person = |role: &str| format!("/{role}/houses/{}/people/{}", world.cedar, self.ana.id);
        let mate = format!("/resident/people/{}", self.ana.id);
        let reads = async |who: &Actor, path: &str| {
            let answer = world.get(who, path).await;
            assert_eq!(answer.status, 200, "{path}");
            answer.body.contains(words)
        };
        [
            reads(&self.ben, &mate).await,
            reads(&self.kit, &mate).await,
            reads(&self.max, &person("mentor")).await,
            reads(&self.cleo, &person("counselor")).await,
            reads(&self.mo, &person("manager")).await,
        ]
    }

    async fn shares(&self, world: &World, boxes: &[&str]) {
        let boxes: Vec<_> = boxes
            .iter()
            .map(|b| format!("share=milestones+{b}"))
            .collect();
        sends(world, &self.ana, "/resident/sharing", &boxes.join("&")).await;
    }
}

scenario! {
    async fn each_audience_reads_of_it_alone_and_on_the_next_request_no_more(world) {
        let of = Around::of(&world).await;
        assert_eq!(of.readers(&world, DAYS).await, [false; 5]);
        let circle = format!("circle+{}", of.kit.id);
        for (audience, readers) in [
            ("mentor", [false, false, true, false, false]),
            ("counselor", [false, false, false, true, false]),
            (circle.as_str(), [false, true, false, false, false]),
            ("house", [true, true, false, false, true]),
        ] {
            of.shares(&world, &[audience]).await;
            assert_eq!(of.readers(&world, DAYS).await, readers, "{audience}");
            of.shares(&world, &[]).await;
            assert_eq!(of.readers(&world, DAYS).await, [false; 5], "taken back");
        }
    }

    async fn a_first_day_needs_no_tick_where_nobody_reads_it_yet(world) {
        let of = Around::of(&world).await;
        let lee = world.person(world.cedar, "Lee", Resident).await;
        let begin = format!("{PAGE}/beginning");
        assert!(!world.get(&lee, &begin).await.body.contains("name=\"shown\""));
        sends(&world, &lee, &begin, "began=2026-06-04&since=recovery").await;
        sends(&world, &lee, "/resident/sharing", "share=milestones+house").await;
        let page = format!("/resident/people/{}", lee.id);
        assert!(world.get(&of.ben, &page).await.body.contains(DAYS));
        // Ben shares before he counts: then it is his to tick.
        sends(&world, &of.ben, "/resident/sharing", "share=milestones+house").await;
        assert!(world.get(&of.ben, &begin).await.body.contains("name=\"shown\" value=\"yes\">"));
        sends(&world, &of.ben, &begin, "began=2026-06-04&since=recovery").await;
        let page = format!("/resident/people/{}", of.ben.id);
        assert!(!world.get(&lee, &page).await.body.contains(DAYS));
    }

    async fn a_new_beginning_is_for_oneself_until_one_says_otherwise(world) {
        let of = Around::of(&world).await;
        of.shares(&world, &["mentor", "counselor", "house"]).await;
        sends(&world, &of.ana, &format!("{PAGE}/name"), "style=full").await;
        assert_eq!(of.readers(&world, DAYS).await, [true; 5]);
        sends(&world, &of.ana, &format!("{PAGE}/beginning"), "began=2026-07-03&since=recovery").await;
        for trace in ["in recovery", "4 June 2026", "3 July 2026"] {
            assert_eq!(of.readers(&world, trace).await, [false; 5], "{trace}");
        }
        let months = [
            (&of.max, "/mentor/milestones".to_owned()),
            (&of.cleo, "/counselor/milestones".to_owned()),
            (&of.mo, format!("/manager/houses/{}/milestones", world.cedar)),
        ];
        for (who, path) in &months {
            let page = world.get(who, path).await.body;
            assert!(!page.contains("24 hours") && !page.contains(">30 days<"), "{path}: {page}");
        }
        let own = world.get(&of.ana, PAGE).await.body;
        assert!(own.contains("Your dates of now are for you alone."), "{own}");
        sends(&world, &of.ana, &format!("{PAGE}/showing"), "yes=yes").await;
        let now = "1 day in recovery, since 3 July 2026";
        assert_eq!(of.readers(&world, now).await, [true; 5]);
        assert_eq!(of.readers(&world, "29 days").await, [false; 5], "what was before is nobody's");
        for (who, path) in &months {
            let page = world.get(who, path).await.body;
            assert!(page.contains("24 hours"), "{path}: {page}");
        }
        sends(&world, &of.ana, &format!("{PAGE}/counting"), "yes=no").await;
        assert_eq!(of.readers(&world, "in recovery").await, [false; 5], "nor while they do not count");
    }

    async fn a_month_shows_what_comes_up_and_whose_it_is_as_they_chose(world) {
        let of = Around::of(&world).await;
        of.shares(&world, &["mentor", "house"]).await;
        let manager = format!("/manager/houses/{}/milestones", world.cedar);
        let august = async |who: &Actor, path: &str| world.get(who, &format!("{path}?month=2026-08")).await.body;
        let page = august(&of.max, "/mentor/milestones").await;
        assert!(page.contains("Monday, 3 August") && page.contains(">60 days<"), "{page}");
        assert!(page.contains(">30 days in the house<") && page.contains("<small>House</small>"), "{page}");
        assert!(!august(&of.cleo, "/counselor/milestones").await.contains("60 days"));
        for (style, name) in [("none", None), ("full", Some("Anastasia Pérez")), ("first", Some("Anastasia<")), ("initials", Some("A. P."))] {
            sends(&world, &of.ana, &format!("{PAGE}/name"), &format!("style={style}")).await;
            let page = august(&of.mo, &manager).await;
            assert_eq!(page.contains("60 days"), name.is_some(), "{style}: {page}");
            assert!(name.is_none_or(|name| page.contains(name)), "{style}: {page}");
            assert_eq!(page.contains("Pérez"), style == "full", "{style}: {page}");
        }
        for wrong in ["2026-06", "2027-08", "soon"] {
            assert_eq!(world.get(&of.max, &format!("/mentor/milestones?month={wrong}")).await.status, 404);
        }
        world.moves_out(&of.ana).await;
        assert!(!august(&of.max, "/mentor/milestones").await.contains("60 days"));
        assert!(!august(&of.mo, &manager).await.contains("60 days"));
    }

    async fn over_several_houses_a_month_begins_where_each_house_has_it(world) {
        let of = Around::of(&world).await;
        of.shares(&world, &["mentor"]).await;
        world.house_is("America/Los_Angeles", "").await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(porchlight::sql!(test: "update houses set time_zone = 'Pacific/Auckland' where id = $1")).bind(world.birch).run().await.unwrap();
        tx.commit().await.unwrap();
        let time = newest_time(&world, &of.ana).await;
        sends(&world, &of.ana, &time, "began=2026-07-01&since=recovery&shown=yes").await;
        let fay = world.person(world.birch, "Fay", Resident).await;
        let ida = world.person(world.birch, "Ida", Mentor).await;
        world.gets_role(world.birch, &of.max, Mentor).await;
        for mentor in [&of.max, &ida] {
            world.assigned(world.birch, &fay, mentor, Mentor, true).await;
        }
        counts_from(&world, &fay, "2026-07-02").await;
        sends(&world, &fay, "/resident/sharing", "share=milestones+mentor").await;
        let page = async |who: &Actor, month: &str| world.get(who, &format!("/mentor/milestones{month}")).await;
        // 08:00 of 1 August in Auckland, 13:00 of 31 July in Los Angeles, and so in UTC.
        world.clock.set(datetime!(2026-07-31 20:00 UTC));
        let body = page(&ida, "").await.body;
        assert!(body.contains("August 2026") && body.contains(">30 days<"), "{body}");
        assert_eq!(page(&ida, "?month=2026-07").await.status, 404, "over");
        let body = page(&of.max, "").await.body;
        assert!(body.contains("July 2026") && body.contains(">30 days<"), "{body}");
        // Six hours later it is August in UTC, and still not in Los Angeles.
        world.later(Duration::hours(6));
        let body = page(&of.max, "").await.body;
        assert!(body.contains("July 2026") && body.contains("Anastasia") && body.contains("?month=2026-08"), "{body}");
        let body = page(&of.max, "?month=2026-08").await.body;
        assert!(body.contains("Fay") && body.contains(">30 days<"), "{body}");
    }

    async fn a_look_by_staff_is_on_record_and_only_where_there_is_something_to_see(world) {
        let of = Around::of(&world).await;
        let manager = format!("/manager/houses/{}/milestones", world.cedar);
        for (who, path) in [(&of.max, "/mentor/milestones"), (&of.mo, &manager)] {
            assert_eq!(world.get(who, path).await.status, 200);
        }
        let looks = world.get(&of.ana, "/resident/looks").await.body;
        assert!(!looks.contains("milestones</"), "{looks}");
        of.shares(&world, &["mentor", "house"]).await;
        for (who, path) in [(&of.max, "/mentor/milestones"), (&of.mo, &manager)] {
            assert_eq!(world.get(who, path).await.status, 200);
        }
        let looks = world.get(&of.ana, "/resident/looks").await.body;
        assert!(looks.contains("Max, your peer mentor: your milestones"), "{looks}");
        assert!(looks.contains("Mo, house manager: your milestones"), "{looks}");
    }

    async fn who_reaches_what_is_known_with_whom_it_is_shared_with(world) {
        let of = Around::of(&world).await;
        world.person(world.cedar, "Lee", Resident).await;
        let coming = async || {
            let mut tx = world.db.read().await.unwrap();
            let by = system::<ViewMilestones>(&world.app, &mut tx, world.cedar, of.mo.id).await.unwrap();
            let key = &world.app.key;
            let (from, to) = (date!(2026 - 07 - 04), date!(2026 - 08 - 03));
            let before = porchlight::db::statements_asked();
            let coming = milestones::of_house(&mut tx, &by, key, from, to).await.unwrap();
            (coming, porchlight::db::statements_asked() - before)
        };
        assert_eq!(coming().await, (Vec::new(), 1), "nobody shares with anybody");
        let circle = format!("circle+{}", of.kit.id);
        of.shares(&world, &["mentor", "house", &circle]).await;
        sends(&world, &of.ana, &format!("{PAGE}/name"), "style=first").await;
        let (found, asked) = coming().await;
        assert_eq!(asked, 2);
        let kinds: Vec<_> = found.iter().map(|c| (c.day, c.kind)).collect();
        assert_eq!(kinds, [
            (date!(2026 - 07 - 04), Kind::Recovery(Span::Days(30))),
            (date!(2026 - 07 - 11), Kind::House(Span::Days(7))),
            (date!(2026 - 08 - 03), Kind::Recovery(Span::Days(60))),
            (date!(2026 - 08 - 03), Kind::House(Span::Days(30))),
        ]);
        for one in &found {
            assert_eq!((one.person, one.style), (of.ana.id, NameStyle::First));
            assert_eq!(one.shares, [Audience::Circle(of.kit.id), Audience::House, Audience::Mentor]);
            assert_eq!(one.name_for_the_house().as_deref(), Some("Anastasia"));
        }
        world.moves_out(&of.ana).await;
        assert!(coming().await.0.is_empty());
    }

    async fn what_was_corrected_is_what_others_read(world) {
        let of = Around::of(&world).await;
        of.shares(&world, &["mentor"]).await;
        let time = newest_time(&world, &of.ana).await;
        sends(&world, &of.ana, &time, "began=2026-05-04&since=recovery&shown=yes").await;
        let now = "61 days in recovery, since 4 May 2026";
        assert_eq!(of.readers(&world, now).await, [false, false, true, false, false]);
        sends(&world, &of.ana, &time, "began=2026-05-04&since=recovery").await;
        assert_eq!(of.readers(&world, "in recovery").await, [false; 5], "without the tick it is one's own");
        world.later(Duration::days(1));
        sends(&world, &of.ana, &format!("{PAGE}/showing"), "yes=yes").await;
        sends(&world, &of.ana, &format!("{time}/removal"), "").await;
        assert_eq!(of.readers(&world, "in recovery").await, [false; 5]);
    }
}
