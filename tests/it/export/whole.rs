//! All that is someone's own is in it, and not a word that is another's.
use std::collections::BTreeSet;

use porchlight::access::Role::*;
use serde_json::Value;

use super::{Copy, between};
use crate::{
    access_table::{WORDS, look_out, seed},
    scenario,
    support::*,
};

/// What Ben has of Ana by living there: who asked for the house's items, and what those are called.
const SHARED_BY_LIVING_THERE: &[&str] = &["name", "house title"];
/// What Ben wrote to Ana himself, and what she answered him.
const BETWEEN_THEM: &[&str] = &["notice", "answer to a notice", "praise"];

/// Every name that a program finds.
fn keys(of: &Value, found: &mut BTreeSet<String>) {
    match of {
        Value::Object(fields) => {
            for (key, value) in fields {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        Value::Array(all) => all.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

pub async fn sends(world: &World, who: &Actor, path: &str, form: &str) -> String {
    let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
    let answer = world.post(who, path, &form).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    answer.location
}

scenario! {
    async fn each_class_of_ones_own_is_in_it_and_in_nobody_elses(world) {
        let ana = world.person(world.cedar, "Zzana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.gets_role(world.birch, &max, Resident).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        seed(&world, &ana, &ben).await;
        look_out(&world, &ana, [&max, &ben, &cleo]).await;
        for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.shares(&ana, class, Mentor).await;
        }
        for class in ["contact", "notes"] {
            world.shares_with(&ana, class, &ben).await;
        }
        let own = Copy::taken_by(&world, &ana).await;
        for (class, words) in WORDS {
            let is_told = words.iter().any(|word| own.text.contains(word));
            assert_eq!(is_told, *class != "calendar address", "{class}");
        }
        assert_eq!(own.chapter("calendar").len(), 1, "that there is one");
        assert!(!own.text.contains("zztopic"), "an address that opens something stays out");
        for (name, who, open) in [("Ben", &ben, BETWEEN_THEM), ("Max", &max, &[])] {
            let copy = Copy::taken_by(&world, who).await;
            for (class, words) in WORDS.iter().filter(|(class, _)| !SHARED_BY_LIVING_THERE.contains(class)) {
                if open.contains(class) {
                    assert!(words.iter().any(|word| copy.text.contains(word)), "{name}'s copy lacks the {class}");
                    continue;
                }
                let told: Vec<_> = words.iter().filter(|word| copy.text.contains(*word)).collect();
                assert!(told.is_empty(), "{name}'s copy tells Ana's {class}: {told:?}");
            }
        }
    }

    async fn whoever_was_there_takes_their_own_words_and_not_those_of_whoever_asked(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.gets_role(world.cedar, &max, Resident).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let sent = sends(&world, &ana, "/resident/reach-outs", "words=Gooseberry&moments=alone").await;
        let id = sent.rsplit('/').next().unwrap();
        let ask = format!("/mentor/houses/{}/reach-outs/{id}", world.cedar);
        sends(&world, &max, &format!("{ask}/words"), "words=Cloudberry").await;
        sends(&world, &max, &format!("{ask}/done"), "").await;
        sends(&world, &ana, &format!("{sent}/afterwards"), "helped=yes&note=Huckleberry&thanks=yes").await;
        let asked = Copy::taken_by(&world, &ana).await;
        for word in ["Gooseberry", "Cloudberry", "Huckleberry"] {
            assert!(asked.page.contains(word) && asked.json.to_string().contains(word), "{word}");
        }
        let reach_out = &asked.chapter("reach_outs")[0];
        assert_eq!((&reach_out["helped_by"], &reach_out["moments"][0]), (&"Max".into(), &"alone".into()));
        assert_eq!(reach_out["asked"][0]["name"], "Max");
        let helped = Copy::taken_by(&world, &max).await;
        assert!(helped.text.contains("Cloudberry"));
        assert_eq!(helped.chapter("help_given")[0]["name"], "Ana");
        for word in ["Gooseberry", "Huckleberry", "Alone"] {
            assert!(!helped.text.contains(word), "{word}");
        }
    }

    async fn what_was_lived_in_an_earlier_house_comes_along(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let item = world.house_item(&mo, &ana, porchlight::routines::Kind::Routine, "Kitchen", ("08:00", "14:00")).await;
        sends(&world, &ana, &format!("/resident/today/ticks/{item}/2026-07-04"), "").await;
        sends(&world, &ana, "/resident/reach-outs", "words=Gooseberry").await;
        let moving = format!("/owner/houses/{}/people/{}/moving", world.cedar, ana.id);
        let olga = world.owner("Olga").await;
        sends(&world, &olga, &moving, &format!("to={}", world.birch)).await;
        let copy = Copy::taken_by(&world, &ana).await;
        assert_eq!(copy.chapter("houses").len(), 2);
        assert_eq!(copy.chapter("days")[0]["title"], "Kitchen");
        assert_eq!(copy.chapter("reach_outs")[0]["words"], "Gooseberry");
        let routine = &copy.chapter("routine")[0];
        assert_eq!(routine["id"], copy.chapter("days")[0]["routine"], "one leads to the other");
    }

    async fn every_name_in_it_is_explained(world) {
        let ana = world.person(world.cedar, "Zzana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        seed(&world, &ana, &ben).await;
        sends(&world, &ana, "/resident/signals", "label=Jaw").await;
        sends(&world, &ana, "/resident/reach-outs/sign", &format!("sign=moon&helper={}", max.id)).await;
        let rings = format!("wait_first=10&wait_next=10&wait_last=10&cravings_at=7&ring-{}=1", max.id);
        sends(&world, &ana, "/resident/reach-outs/rings", &rings).await;
        between::everything(&world, &ana, &ben, &max).await;
        let explained = std::fs::read_to_string("docs/copy.md").unwrap();
        let mut names = BTreeSet::new();
        for who in [&ana, &ben] {
            let copy = Copy::taken_by(&world, who).await;
            keys(&copy.json, &mut names);
        }
        for name in ["over_as", "passed_to", "answer_words", "says", "to_appointment", "with_whom", "revoked_at"] {
            assert!(names.contains(name), "{name} was not even there");
        }
        let missing: Vec<_> = names.iter().filter(|name| !explained.contains(&format!("`{name}`"))).collect();
        assert!(missing.is_empty(), "not in docs/copy.md: {missing:?}");
    }
}
