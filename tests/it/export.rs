//! A copy of everything that is one's own: whole, nobody else's, and for whoever may still read it.
mod between;
mod whole;

use std::io::{Cursor, Read};

use porchlight::{
    access::Role::*,
    export::{CHAPTERS, LEFT_OUT},
    sql,
};
use serde_json::Value;
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{scenario, support::*};

const COPY: &str = "/resident/copy";

/// The two parts of a zip as it came.
pub struct Copy {
    pub json: Value,
    pub page: String,
    /// Both, as they are.
    pub text: String,
}

impl Copy {
    pub fn of(answer: &Answer) -> Self {
        assert_eq!(answer.status, 200, "{}", answer.body);
        let mut zip = zip::ZipArchive::new(Cursor::new(&answer.bytes)).unwrap();
        let mut names: Vec<_> = zip
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        names.sort();
        assert_eq!(names, ["porchlight.json", "readable.html"]);
        let mut part = |name| {
            let mut text = String::new();
            let mut file = zip.by_name(name).unwrap();
            file.read_to_string(&mut text).unwrap();
            text
        };
        let (json, page) = (part("porchlight.json"), part("readable.html"));
        Self {
            text: format!("{json}{page}"),
            json: serde_json::from_str(&json).unwrap(),
            page,
        }
    }

    pub async fn taken_by(world: &World, who: &Actor) -> Self {
        Self::of(&world.post(who, COPY, "").await)
    }

    pub fn chapter(&self, name: &str) -> &Vec<Value> {
        self.json["chapters"][name].as_array().unwrap()
    }
}

async fn copies_on_record(world: &World, who: &Actor) -> i64 {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(sql!(test: "select cast(count(*) as bigint) from audit_events where person_id = $1 and what = 'copy_taken'"));
    found.bind(who.id).value().await.unwrap()
}

scenario! {
    async fn who_moved_out_takes_a_copy_on_day_89_and_not_on_day_91(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.stays_signed_in(&ana).await;
        let form = "mood=4&word=breezy&idempotency_key=first-0123456789";
        assert_eq!(world.post(&ana, "/resident/check-ins/extra", form).await.status, 303);
        world.later(Duration::hours(1));
        world.moves_out(&ana).await;
        world.later(Duration::days(89));
        let page = world.get(&ana, COPY).await;
        assert!(page.body.contains("until Thursday, 1 October"), "{}", page.body);
        let copy = Copy::taken_by(&world, &ana).await;
        assert_eq!(copy.chapter("check_ins")[0]["feeling"], "breezy");
        assert!(copy.chapter("houses")[0]["until"].is_string());
        world.later(Duration::days(2));
        assert_eq!(world.get(&ana, COPY).await.status, 404);
        assert_eq!(world.post(&ana, COPY, "").await.status, 404);
    }

    async fn that_it_was_taken_stands_on_ones_own_record_once_a_taking(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let form = "idempotency_key=first-0123456789";
        let first = world.post(&ana, COPY, form).await;
        let name = first.headers["content-disposition"].to_str().unwrap();
        assert_eq!(name, "attachment; filename=\"porchlight-copy.zip\"");
        assert_eq!(first.headers["cache-control"], "no-store");
        assert!(!first.headers.contains_key("content-encoding"));
        let (first, again) = (Copy::of(&first), Copy::of(&world.post(&ana, COPY, form).await));
        assert_eq!(first.json, again.json, "sent again it is the same");
        assert_eq!(copies_on_record(&world, &ana).await, 1);
        assert_eq!(world.post_bare(&ana, COPY, "").await.status, 400, "no page of ours sends that");
        let looks = world.get(&ana, "/resident/looks").await;
        assert!(looks.body.contains("You: took a copy of all that is yours"));
        assert_eq!(first.chapter("changes")[0]["what"], "copy_taken");
    }

    async fn it_can_be_taken_a_few_times_and_then_has_to_wait(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for _ in 0..3 {
            Copy::taken_by(&world, &ana).await;
        }
        let refused = world.post(&ana, COPY, "").await;
        assert_eq!(refused.status, 429);
        let wait: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=601).contains(&wait), "{wait}");
        assert_eq!(copies_on_record(&world, &ana).await, 3, "what was refused was not taken");
        let ben = world.person(world.cedar, "Ben", Resident).await;
        Copy::taken_by(&world, &ben).await;
    }

    async fn who_hangs_up_holds_up_nobody(world) {
        for _ in 0..6 {
            let someone = world.person(world.cedar, "Ana", Resident).await;
            let form = format!("idempotency_key={}", uuid::Uuid::now_v7());
            let request = axum::http::Request::post(COPY)
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("cookie", &someone.cookie)
                .body(form.into());
            let answer = world.response(request.unwrap()).await;
            assert_eq!(answer.status(), 200);
            drop(answer);
            // Until the one that nobody takes has noticed.
            let ended = async { while !world.app.copies.is_idle() { tokio::task::yield_now().await } };
            tokio::time::timeout(std::time::Duration::from_secs(10), ended).await.expect("it ends");
        }
        let ben = world.person(world.cedar, "Ben", Resident).await;
        Copy::taken_by(&world, &ben).await;
    }

    async fn every_instant_says_its_offset_and_a_day_is_the_houses(world) {
        world.house_is("America/Chicago", "").await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let form = "mood=4&idempotency_key=first-0123456789";
        assert_eq!(world.post(&ana, "/resident/check-ins/extra", form).await.status, 303);
        let copy = Copy::taken_by(&world, &ana).await;
        let head = [("format", "porchlight-copy"), ("time_zone", "America/Chicago"), ("day_turns_at", "03:00"),
            ("made_at", "2026-07-04T07:00:00-05:00"), ("language", "en"), ("house", "House")];
        for (name, value) in head {
            assert_eq!(copy.json[name], value);
        }
        assert_eq!(copy.json["version"], 1);
        let made = copy.chapter("check_ins")[0]["made_at"].as_str().unwrap();
        assert_eq!(made, "2026-07-04T07:00:00-05:00");
        assert!(OffsetDateTime::parse(made, &Rfc3339).unwrap() == NOON);
    }

    async fn it_speaks_the_persons_language_and_escapes_their_words(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        assert_eq!(world.post(&ana, "/account", "email=&phone=&language=es").await.status, 303);
        let form = "note=%3Cscript%3Ealert(1)%3C/script%3E+%26+%22more%22&idempotency_key=first-0123456789";
        assert_eq!(world.post(&ana, "/resident/check-ins/extra", form).await.status, 303);
        let copy = Copy::taken_by(&world, &ana).await;
        assert!(copy.page.contains("<html lang=\"es\">") && copy.page.contains("<h1>Lo mío</h1>"));
        assert!(!copy.page.contains("<script") && copy.page.contains("script&#62;alert(1)"), "{}", copy.page);
        assert_eq!(copy.chapter("check_ins")[0]["note"], "<script>alert(1)</script> & \"more\"");
        // Nothing is asked of anyone when it is opened.
        for asks in ["src=", "url(", "@import", "<link", "http://", "https://"] {
            assert!(!copy.page.contains(asks), "{asks}");
        }
        let opened = |tag: &str| copy.page.matches(&format!("<{tag}")).count();
        for tag in ["section", "h1", "h2", "p>", "main", "body", "html"] {
            let closed = copy.page.matches(&format!("</{tag}")).count();
            let opened = match tag {
                "p>" => opened("p>") + opened("p "),
                tag => opened(tag),
            };
            assert_eq!(opened, closed, "{tag}");
        }
    }

    async fn a_longer_life_costs_no_statement_a_row(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for n in 0..10 {
                let form = format!("mood=3&idempotency_key={n}-{}", uuid::Uuid::now_v7().simple());
                assert_eq!(world.post(&ana, "/resident/check-ins/extra", &form).await.status, 303);
            }
            let before = porchlight::db::statements_asked();
            let copy = Copy::taken_by(&world, &ana).await;
            asked.push((porchlight::db::statements_asked() - before, copy.chapter("check_ins").len()));
        }
        assert_eq!((asked[0].0, asked[0].1 + 10), (asked[1].0, asked[1].1));
    }
}

/// Every table that points at people tells of them: in a chapter, or left out for a reason that is given.
#[tokio::test]
async fn every_table_with_something_of_a_person_has_a_chapter_or_a_reason() {
    let db = fresh(On::Sqlite).await;
    let mut tx = db.read().await.unwrap();
    let found = tx.query(sql!(test sqlite: "select distinct t.name from sqlite_master t
         left join pragma_foreign_key_list(t.name) f
         left join pragma_table_info(t.name) c
         where t.type = 'table' and (f.\"table\" in ('people', 'house_people') or c.name = 'person_id' or t.name = 'people')
         order by t.name", postgres: "select ''"));
    let found: Vec<(String,)> = found.all().await.unwrap();
    let told = CHAPTERS.iter().flat_map(|chapter| chapter.tables);
    let told: Vec<&str> = told
        .copied()
        .chain(LEFT_OUT.iter().map(|(table, _)| *table))
        .collect();
    let untold: Vec<_> = found
        .iter()
        .filter(|(name,)| !told.contains(&name.as_str()))
        .collect();
    assert!(
        untold.is_empty(),
        "in no chapter of the copy, and left out without a reason: {untold:?}"
    );
    assert!(found.len() > 25, "{found:?}");
    let gone: Vec<_> = told
        .iter()
        .filter(|table| !found.iter().any(|(name,)| name == *table))
        .collect();
    assert!(gone.is_empty(), "no such table: {gone:?}");
}
