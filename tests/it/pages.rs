//! What holds of every page: walked by links, as each person would.
use porchlight::access::Role::*;

use crate::{scenario, support::*};

fn between<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let pieces = html.split(open).skip(1);
    pieces.filter_map(|rest| rest.split(close).next()).collect()
}

scenario! {
    async fn every_page_is_whole_and_every_form_can_be_sent_twice(world) {
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
    for form in between(html, "<form", "</form>") {
        if !form.contains("method=\"post\"") {
            continue;
        }
        let harmless = ["/sign-in", "/sign-out", "/language"];
        let is_harmless = harmless
            .iter()
            .any(|to| form.contains(&format!("action=\"{to}\"")));
        assert!(
            is_harmless || form.contains("name=\"idempotency_key\""),
            "{path}: {form}"
        );
    }
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
