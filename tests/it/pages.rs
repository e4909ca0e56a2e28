//! What holds of every page: walked by links, as each person would.
use std::collections::BTreeSet;

use porchlight::access::Role::*;

use crate::{scenario, scenario_alone, support::*};

fn between<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let pieces = html.split(open).skip(1);
    pieces.filter_map(|rest| rest.split(close).next()).collect()
}

scenario! {
    async fn every_page_is_whole(world) {
        let ana = world.person(world.cedar, "Anastasia", Resident).await;
        let max = world.person(world.cedar, "Maximilian", Mentor).await;
        let cleo = world.person(world.cedar, "Cleopatra", Counselor).await;
        let mo = world.person(world.cedar, "Moritz", Manager).await;
        let olga = world.owner("Olgalina").await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        for (who, least) in [(&ana, 1), (&max, 1), (&cleo, 1), (&mo, 1), (&olga, 1), (&Actor::nobody(), 1)] {
            let pages = world.crawl(who, &["/", "/sign-in", "/account/roles"]).await;
            assert!(pages.len() >= least, "{:?}", pages.keys());
            for (path, html) in pages.iter().filter(|(_, html)| html.starts_with("<!doctype html>")) {
                check(path, html);
            }
        }
    }

    async fn a_refusal_speaks_the_language_of_whoever_it_refuses(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let olga = world.owner("Olga").await;
        for who in [&ana, &olga] {
            let chosen = world.post(who, "/account", "email=&phone=&language=es").await;
            assert_eq!(chosen.status, 303, "{}", chosen.body);
            for path in ["/not-there", "/manager/houses/nowhere/board"] {
                let refused = world.get(who, path).await;
                assert_eq!(refused.status, 404, "{path}");
                assert!(!refused.body.contains("action=\"/language\""), "what would be switched there is chosen");
                assert!(refused.body.contains("<html lang=\"es\"") && refused.body.contains("No lo encontramos"), "{path}: {}", refused.body);
            }
        }
        let stranger = world.get(&Actor::nobody(), "/not-there").await.body;
        assert!(stranger.contains("action=\"/language\"") && stranger.contains("<html lang=\"en\"") && stranger.contains("find that"), "{stranger}");
    }
}

scenario_alone! {
    async fn from_every_page_of_a_resident_reaching_out_is_one_tap_away(world) {
        let mut read = 0;
        for (role, who) in world.demo().await {
            if !["resident", "peer_mentor"].contains(&role) {
                continue;
            }
            for (path, html) in world.crawl(&who, START).await {
                let is_page = html.starts_with("<!doctype html>");
                if is_page && path.starts_with("/resident") {
                    let bar = between(&html, "<nav", "</nav>").concat();
                    assert!(bar.contains("href=\"/resident/reach-outs\""), "{role} {path}: {bar}");
                    read += 1;
                }
            }
        }
        assert!(read > 40, "{read} pages");
    }
}

/// Where everyone who is signed in can go; the doors are the same for anyone.
const START: &[&str] = &["/", "/account", "/account/roles", "/sign-in", "/join"];
const DOORS: [&str; 3] = ["/sign-in", "/join", "/reset"];

/// What the first part of an address says one acts as.
fn acting_as(path: &str) -> &'static str {
    match path.split(['/', '?']).nth(1).unwrap() {
        "resident" => "as resident",
        "mentor" => "as peer mentor",
        "counselor" => "as counselor",
        "manager" => "as house manager",
        "owner" => "as owner",
        "account" => "as yourself",
        _ => panic!("a page outside of every role: {path}"),
    }
}

scenario_alone! {
    async fn every_form_of_everyone_who_is_signed_in_carries_a_key_of_its_own(world) {
        let mut wrong = BTreeSet::new();
        for (role, who) in world.demo().await {
            for (path, html) in world.crawl(&who, START).await {
                let page = format!("{role} {path}");
                wrong.extend(without_a_key_of_its_own(&html).into_iter().map(|form| format!("{page}: {form}")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

scenario_alone! {
    async fn everyone_who_is_signed_in_reads_on_every_page_in_which_role_they_act(world) {
        let mut read = BTreeSet::new();
        for (role, who) in world.demo().await {
            for (path, html) in world.crawl(&who, START).await {
                if DOORS.contains(&&*path) || path.contains(".csv?") {
                    continue;
                }
                let links = between(&html, "<a class=\"role\" href=\"/account/roles\">", "</a>");
                let [link] = links[..] else { panic!("{role} {path}: {links:?}") };
                let said = format!("<b>{}</b>", acting_as(&path));
                assert!(link.contains(&said) && link.contains("Switch role"), "{role} {path}: {link}");
                read.insert(said);
            }
        }
        assert_eq!(read.len(), 6);
    }
}

/// Sending these twice is nothing else than sending them once.
const COUNTLESS: [&str; 3] = ["/sign-in", "/sign-out", "/language"];

/// Where the forms go that change something and have no key, or one that another form of the page has.
fn without_a_key_of_its_own(html: &str) -> Vec<&str> {
    let mut keys = BTreeSet::new();
    let forms = between(html, "<form", "</form>");
    let forms = forms
        .into_iter()
        .filter(|form| form.contains("method=\"post\""));
    let actions = forms.filter_map(|form| {
        let to = between(form, " action=\"", "\"")[0];
        let found = between(form, "name=\"idempotency_key\" value=\"", "\"");
        let has_own =
            matches!(found[..], [key] if uuid::Uuid::try_parse(key).is_ok() && keys.insert(key));
        (!has_own && !COUNTLESS.contains(&to)).then_some(to)
    });
    actions.collect()
}

fn check(path: &str, html: &str) {
    assert_eq!(
        html.matches("<h1").count(),
        1,
        "{path}: one heading says what the page is"
    );
    assert!(html.contains("<html lang=\"en\""), "{path}");
    assert!(
        !html.contains(" style=") && !html.contains("<style"),
        "{path}"
    );
    let title = between(html, "<title>", "</title>")[0];
    for name in ["Anastasia", "Maximilian", "Cleopatra", "Moritz", "Olgalina"] {
        assert!(
            !title.contains(name),
            "{path}: a name in the title: {title}"
        );
    }
    assert_eq!(without_a_key_of_its_own(html), [""; 0], "{path}");
    let ids = between(html, " id=\"", "\"");
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(
        once.len(),
        ids.len(),
        "{path}: an id is there twice: {ids:?}"
    );
}
