//! One's own page.
use porchlight::access::Role::*;
use time::Duration;

use super::{PAGE, counts_from, newest_time, sends};
use crate::{scenario, support::*};

scenario! {
    async fn not_counting_is_a_full_answer(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("Some people count days. Some do not. Both are fine."), "{page}");
        assert!(page.contains("Only you. Nobody else reads any of this."));
        assert!(!page.contains("class=\"count\""));
        counts_from(&world, &ana, "2026-06-04").await;
        sends(&world, &ana, &format!("{PAGE}/counting"), "yes=no").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("That is a full answer") && !page.contains("class=\"count\""));
        sends(&world, &ana, &format!("{PAGE}/counting"), "yes=yes").await;
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">30</b> days in recovery"));
    }

    async fn the_day_turns_when_the_house_says(world) {
        world.house_is("America/Chicago", "").await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        counts_from(&world, &ana, "2026-07-03").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("Today: 24 hours."), "{page}");
        assert!(page.contains("Next: 7 days, on 10 July 2026. That is in 6 days."), "{page}");
        // 02:59 of the next morning by the house's clock, and a minute later.
        world.later(Duration::hours(19) + Duration::minutes(59));
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">1</b> day in recovery"));
        world.later(Duration::minutes(1));
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">2</b> days in recovery"));
    }

    async fn a_new_beginning_takes_nothing_away_and_no_number_falls(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        counts_from(&world, &ana, "2026-01-01").await;
        let again = "began=2026-07-04&ended=2026-07-01&since=recovery";
        sends(&world, &ana, &format!("{PAGE}/beginning"), again).await;
        let page = world.get(&ana, PAGE).await.body;
        for said in [
            "<b class=\"count\">181</b> days in recovery, all together",
            "This time: today is day one.",
            "Your longest time: 181 days.",
            "You came back once. That takes courage.",
            "1 January 2026 to 1 July 2026",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        world.later(Duration::days(2));
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("<b class=\"count\">183</b>") && page.contains("This time: 2 days"));
    }

    async fn the_first_day_is_no_zero(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        counts_from(&world, &ana, "2026-07-04").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("Day one") && !page.contains("class=\"count\">0"), "{page}");
    }

    async fn what_was_typed_wrong_is_put_right_and_taken_off(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        counts_from(&world, &ana, "2026-06-04").await;
        let time = newest_time(&world, &ana).await;
        let form = world.get(&ana, &time).await.body;
        assert!(form.contains("value=\"2026-06-04\"") && form.contains("value=\"yes\" checked"), "{form}");
        sends(&world, &ana, &time, "began=2026-05-04&since=treatment&shown=yes").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("<b class=\"count\">61</b>"), "{page}");
        assert!(page.contains("since 4 May 2026, when treatment began"));
        let earlier = "began=2025-01-01&ended=2025-02-01&since=recovery";
        sends(&world, &ana, &format!("{PAGE}/stretches"), earlier).await;
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">92</b>"));
        sends(&world, &ana, &format!("{time}/removal"), "").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("<b class=\"count\">31</b>"), "{page}");
        assert_eq!(world.get(&ana, &time).await.status, 404);
    }

    async fn what_cannot_be_is_said_beside_the_field_and_stays_typed(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let begin = format!("{PAGE}/beginning");
        for (form, said, field) in [
            ("began=&since=recovery", "Choose a day.", "began"),
            ("began=2026-07-05&since=recovery", "not in the future", "began"),
            ("began=1899-12-31&since=recovery", "after 1900", "began"),
        ] {
            let answer = world.post(&ana, &begin, form).await;
            assert_eq!(answer.status, 422, "{form}");
            assert!(answer.body.contains(said) && answer.body.contains(&format!("id=\"{field}-error\"")), "{form}");
        }
        let answer = world.post(&ana, &begin, "began=2026-07-05&since=treatment&shown=yes").await.body;
        assert!(answer.contains("value=\"2026-07-05\"") && answer.contains("value=\"treatment\" selected"));
        counts_from(&world, &ana, "2026-06-04").await;
        for (path, form, said) in [
            (begin.as_str(), "began=2026-06-04&since=recovery", "after the first day of the time before"),
            (begin.as_str(), "began=2026-07-01&ended=2026-06-01&since=recovery", "It ends after its first day."),
            ("/resident/milestones/stretches", "began=2026-01-01&since=recovery", "it needs a last day"),
            ("/resident/milestones/stretches", "began=2026-05-01&ended=2026-06-05&since=recovery", "counted in another time"),
            ("/resident/milestones/firsts", "what=&words=&day=2026-07-04", "id=\"words-error\""),
            ("/resident/milestones/firsts", "what=rent&day=2026-07-05", "not in the future"),
        ] {
            let answer = world.post(&ana, path, form).await;
            assert!(answer.status == 422 && answer.body.contains(said), "{form}: {}", answer.body);
        }
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">30</b>"), "nothing was changed");
        assert_eq!(world.post(&ana, &format!("{PAGE}/name"), "style=crown").await.status, 400);
    }

    async fn whoever_counts_from_moving_in_need_not_know_the_date(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.later(Duration::days(9));
        sends(&world, &ana, &format!("{PAGE}/beginning"), "began=&since=moving_in&shown=yes").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("since 4 July 2026, the day of moving in"), "{page}");
        assert!(page.contains("9 days in this house, since 4 July 2026."));
        assert!(page.contains("Next: 30 days, on 3 August 2026."), "{page}");
    }

    async fn first_times_are_noted_and_taken_off_and_the_house_adds_its_own(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let kinds = format!("/manager/houses/{}/milestones/firsts", world.cedar);
        assert_eq!(world.post(&mo, &kinds, "title=+").await.status, 422);
        sends(&world, &mo, &kinds, "title=First+bed+in+the+garden").await;
        let page = world.get(&ana, PAGE).await.body;
        let garden = page.split("First bed in the garden").next().unwrap();
        let garden = garden.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned();
        sends(&world, &ana, &format!("{PAGE}/firsts"), &format!("what={garden}&day=2026-07-02")).await;
        sends(&world, &ana, &format!("{PAGE}/firsts"), "what=rent&day=2026-07-01").await;
        sends(&world, &ana, &format!("{PAGE}/firsts"), "words=Swam+a+mile&day=2026-07-03").await;
        let list = world.get(&mo, &kinds).await.body;
        let end = list.split("action=\"").find(|to| to.contains("/ending")).unwrap();
        let end = end.split('"').next().unwrap().to_owned();
        sends(&world, &mo, &end, "").await;
        let page = world.get(&ana, PAGE).await.body;
        let noted = page.split("<summary>").next().unwrap();
        for what in ["Swam a mile", "First bed in the garden", "Paid my first rent"] {
            assert!(noted.contains(what), "{what} stays theirs");
        }
        assert!(!page.contains(&format!("value=\"{garden}\"")), "and it is not offered any more");
        let removal = page.split("action=\"").find(|to| to.contains("/removal")).unwrap();
        let removal = removal.split('"').next().unwrap().to_owned();
        sends(&world, &ana, &removal, "").await;
        assert!(!world.get(&ana, PAGE).await.body.contains("Swam a mile"));
        assert_eq!(world.post(&ana, &removal, "").await.status, 404);
    }

    async fn the_tenth_time_one_asks_for_help_is_seen_and_can_be_put_away(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for n in 0..10 {
            let page = world.get(&ana, PAGE).await.body;
            let list = page.split("<summary>").next().unwrap();
            assert!(!list.contains("Asked for help ten times"), "after {n}");
            let kind = if n == 0 { "/resident/reach-outs" } else { "/resident/help" };
            sends(&world, &ana, kind, "kind=company&words=Tea").await;
        }
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.split("<summary>").next().unwrap().contains("Asked for help ten times"));
        sends(&world, &ana, &format!("{PAGE}/asks/removal"), "").await;
        sends(&world, &ana, "/resident/help", "kind=company&words=Tea").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(!page.split("<summary>").next().unwrap().contains("Asked for help ten times"));
    }

    async fn a_house_leaves_out_what_does_not_fit_and_what_was_noted_stays(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        for _ in 0..10 {
            sends(&world, &ana, "/resident/help", "kind=company&words=Tea").await;
        }
        sends(&world, &ana, &format!("{PAGE}/firsts"), "what=saved&day=2026-07-01").await;
        let kinds = format!("/manager/houses/{}/milestones/firsts", world.cedar);
        let page = world.get(&mo, &kinds).await.body;
        assert_eq!(page.matches(" checked>").count(), 8, "nothing is left out: {page}");
        let offer = format!("{kinds}/ready-made");
        sends(&world, &mo, &offer, "ready=meal&ready=rent").await;
        let page = world.get(&mo, &kinds).await.body;
        assert!(page.contains("value=\"rent\" checked") && page.contains("value=\"saved\">"), "{page}");
        let own = world.get(&ana, PAGE).await.body;
        assert!(own.contains("<option value=\"meal\"") && !own.contains("<option value=\"saved\""), "{own}");
        let list = own.split("<summary>").next().unwrap();
        assert!(list.contains("Saved my first hundred"), "what was noted stays");
        assert!(!list.contains("Asked for help ten times"), "nor by itself");
        let answer = world.post(&ana, &format!("{PAGE}/firsts"), "what=saved&day=2026-07-04").await;
        assert_eq!(answer.status, 422, "an old page still had it");
        assert!(world.get(&bo, PAGE).await.body.contains("<option value=\"saved\""), "another house");
        assert_eq!(world.post(&mo, &offer, "ready=money").await.status, 400);
        sends(&world, &mo, &offer, "ready=saved").await;
        let own = world.get(&ana, PAGE).await.body;
        assert!(own.contains("<option value=\"saved\"") && !own.contains("<option value=\"meal\""), "{own}");
    }

    async fn noted_by_hand_it_stands_there_once(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for _ in 0..10 {
            sends(&world, &ana, "/resident/help", "kind=company&words=Tea").await;
        }
        sends(&world, &ana, &format!("{PAGE}/firsts"), "what=ten_asks&day=2026-07-04").await;
        let page = world.get(&ana, PAGE).await.body;
        let list = page.split("<summary>").next().unwrap();
        assert_eq!(list.matches("<span class=\"grow\">Asked for help ten times").count(), 1, "{list}");
        assert!(list.contains("Asked for help ten times<small>4 July 2026"), "{list}");
    }

    async fn strengths_stay_whether_one_counts_or_not(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        sends(&world, &ana, "/resident/help", "kind=company&words=Tea").await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("You asked for help once.") && !page.contains("in recovery are yours"), "{page}");
        counts_from(&world, &ana, "2026-01-01").await;
        sends(&world, &ana, &format!("{PAGE}/beginning"), "began=2026-07-01&since=recovery").await;
        assert!(!world.get(&ana, PAGE).await.body.contains("in recovery are yours"), "the number says it");
        sends(&world, &ana, &format!("{PAGE}/counting"), "yes=no").await;
        let page = world.get(&ana, PAGE).await.body;
        for said in [
            "184 days in recovery are yours.",
            "Your longest time: 181 days.",
            "You asked for help once.",
            "You came back once.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    async fn whoever_began_today_may_begin_anew_today(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        sends(&world, &ana, "/resident/sharing", "share=milestones+house").await;
        counts_from(&world, &ana, "2026-07-04").await;
        let page = format!("/resident/people/{}", ana.id);
        assert!(world.get(&ben, &page).await.body.contains("Day one"));
        sends(&world, &ana, &format!("{PAGE}/beginning"), "began=2026-07-04&since=recovery").await;
        let own = world.get(&ana, PAGE).await.body;
        assert!(own.contains("Good that you are here.") && !own.contains("You came back"), "{own}");
        assert_eq!(own.matches("href=\"/resident/milestones/stretches/").count(), 2, "one time, and the link to add another");
        assert!(!world.get(&ben, &page).await.body.contains("Day one"), "nobody is told");
    }

    async fn more_to_read_costs_no_statement_more(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mut asked = Vec::new();
        for n in 0..8 {
            sends(&world, &ana, &format!("{PAGE}/firsts"), "what=meal&day=2026-07-01").await;
            let earlier = format!("began=201{n}-01-01&ended=201{n}-02-01&since=recovery");
            sends(&world, &ana, &format!("{PAGE}/stretches"), &earlier).await;
            let before = porchlight::db::statements_asked();
            assert_eq!(world.get(&ana, PAGE).await.status, 200);
            asked.push(porchlight::db::statements_asked() - before);
        }
        asked.dedup();
        assert_eq!(asked.len(), 1, "{asked:?}");
    }

    async fn a_form_that_arrives_again_changes_nothing_of_what_came_after(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let begin = format!("{PAGE}/beginning");
        let first = "began=2026-06-04&since=recovery&idempotency_key=first-0123456789";
        for _ in 0..2 {
            sends(&world, &ana, &begin, first).await;
        }
        let time = newest_time(&world, &ana).await;
        sends(&world, &ana, &time, "began=2026-05-04&since=recovery").await;
        sends(&world, &ana, &begin, first).await;
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">61</b>"));
    }

    async fn two_phones_at_once_lose_nothing(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        counts_from(&world, &ana, "2026-06-04").await;
        let add = |year: i32| {
            let form = format!("began={year}-01-01&ended={year}-01-11&since=recovery");
            let (world, ana) = (&world, &ana);
            async move { sends(world, ana, "/resident/milestones/stretches", &form).await }
        };
        tokio::join!(add(2021), add(2022), add(2023), add(2024));
        assert!(world.get(&ana, PAGE).await.body.contains("<b class=\"count\">70</b>"));
    }
}
