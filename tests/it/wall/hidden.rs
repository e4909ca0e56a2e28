//! What does not stand on it, and what its address does not open.
use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{Method, Request},
};
use porchlight::access::Role::*;

use super::*;
use crate::{
    access_table::{WORDS, look_out, seed},
    scenario,
};

scenario! {
    async fn nothing_of_a_resident_but_the_name_they_chose_and_their_kept_days(world) {
        let ana = world.person(world.cedar, "Zzana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        seed(&world, &ana, &ben).await;
        look_out(&world, &ana, [&max, &ben, &cleo]).await;
        for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.shares(&ana, class, Mentor).await;
            world.shares(&ana, class, Counselor).await;
        }
        let path = world.wall(&mo).await;
        for style in ["initials", "full", "hidden"] {
            world.named(&ana, style).await;
            let page = world.screen(&path).await.body;
            let told: Vec<_> = WORDS.iter().filter(|(_, words)| words.iter().any(|word| page.contains(word))).map(|(class, _)| *class).collect();
            let expected: &[&str] = if style == "full" { &["name"] } else { &[] };
            assert_eq!(told, expected, "{style}: {page}");
            assert!(!page.contains(&ana.id.to_string()));
        }
    }

    async fn it_leads_nowhere_and_its_address_opens_nothing_else(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.person(world.cedar, "Ana", Resident).await;
        let path = world.wall(&mo).await;
        let page = world.screen(&path).await.body;
        for leads in ["<a ", "<form", "<iframe", "action=", "http://", "https://", &path] {
            assert!(!page.contains(leads), "{leads}: {page}");
        }
        let hrefs = page.split("href=\"").skip(1).chain(page.split("src=\"").skip(1));
        for to in hrefs {
            assert!(to.starts_with("/static/"), "{to}");
        }
        let code = path.rsplit('/').next().unwrap();
        let plain = code.replace('-', "");
        let carried = |code: &str| format!("__Host-session={code}; session={code}; wall={code}");
        let mut wrong = BTreeSet::new();
        for (method, route) in porchlight::app::routes().list() {
            if route.starts_with("/wall/") {
                continue;
            }
            for code in [code, plain.as_str()] {
                let to: Vec<&str> = route.split('/').map(|part| match part {
                    "{role}" => "manager",
                    part if part.starts_with('{') => code,
                    part => part,
                }).collect();
                let to = to.join("/");
                let with = asks(&world, method, &to, &carried(code)).await;
                let without = asks(&world, method, &to, "nothing=0").await;
                if with.steady() != without.steady() {
                    wrong.insert(format!("{method} {route}: {} and not {}", with.status, without.status));
                }
                let opens = ["/resident", "/mentor", "/counselor", "/manager", "/owner", "/account", "/calendar", "/set-up", "/join/"];
                if opens.iter().any(|page| to.starts_with(page)) && with.status == 200 {
                    wrong.insert(format!("{method} {route} opens"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

async fn asks(world: &World, method: &Method, path: &str, cookie: &str) -> Answer {
    let request = Request::builder().method(method).uri(path);
    let request = request
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", cookie);
    let form = "idempotency_key=0123456789";
    world.raw(request.body(Body::from(form)).unwrap()).await
}
