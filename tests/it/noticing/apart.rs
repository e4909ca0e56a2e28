//! With and without what is hidden from them, readers fetch the same bytes and are told the same at the same time.
//! The same days are lived in two houses; in one of them something counts besides that the reader may not know.
use porchlight::{access::Role, id::*, routines::Kind, sql};
use time::{
    Date, Duration, OffsetDateTime,
    macros::{date, datetime},
};

use super::world::*;
use crate::support::*;

const SATURDAY: Date = date!(2026 - 07 - 04);

/// What a reader came to, step by step.
type Lived = Vec<(String, String)>;

/// Ids are made anew in each house.
fn without_ids(page: &str) -> String {
    let is_id = |c: char| c.is_ascii_hexdigit() || c == '-';
    let mut words = String::new();
    let mut rest = page;
    while let Some(at) = rest.find(is_id) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|c: char| !is_id(c)).unwrap_or(from.len());
        words.push_str(before);
        words.push_str(if end >= 32 { "ID" } else { &from[..end] });
        rest = &from[end..];
    }
    words + rest
}

impl House {
    /// Of the reader: their page, and each word they have.
    async fn sees(&self, who: &Actor, role: &str, step: &str, lived: &mut Lived) {
        let path = match role {
            "manager" => format!("/manager/houses/{}/alerts", self.world.cedar),
            "counselor" => "/counselor/alerts".to_owned(),
            _ => "/mentor/people".to_owned(),
        };
        let page = self.world.get(who, &path).await;
        lived.push((format!("{step}: page"), without_ids(&page.steady())));
    }

    /// The last word they have. What stands with an alert that is over is nobody's to read.
    async fn newest_word(&self, who: &Actor) -> String {
        let mut tx = self.world.db.read().await.unwrap();
        let word: Option<(String, bool)> = tx
            .query(sql!(test: "select cast(created_at as text), is_now from deliveries where person_id = $1 and kind = 'alert' order by created_at desc limit 1"))
            .bind(who.id)
            .maybe()
            .await
            .unwrap();
        format!("{word:?}")
    }

    /// The server runs all the while; a round each quarter of an hour is enough to compare.
    async fn in_strides(&self, to: OffsetDateTime, who: &Actor, lived: &mut Lived) {
        while self.world.clock.now().get() < to {
            let next = (self.world.clock.now().get() + Duration::minutes(15)).min(to);
            self.world.clock.set(next);
            self.beats().await;
            self.tick(next).await;
            lived.push((next.to_string(), self.newest_word(who).await));
        }
    }

    async fn ticked(&self, item: RoutineAssignmentId, day: Date) {
        let path = format!("/resident/today/ticks/{item}/{day}");
        let form = format!("idempotency_key={}", uuid::Uuid::now_v7());
        assert_eq!(self.world.post(&self.ana, &path, &form).await.status, 303);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Hidden {
    Nothing,
    Own,
    OwnOfTheCounselor,
    Program,
}

/// Three days with a house item missed, done late, and missed again; others take, let go, hand on and close.
async fn lived(on: On, hidden: Hidden, shared: bool, role: &str) -> Lived {
    let house = House::new(World::empty(on).await).await;
    let bed = house
        .item(Kind::Routine, &plan("Make bed", "13:00", "14:00"))
        .await;
    house
        .item(Kind::Routine, &plan("Dishes", "17:00", "18:00"))
        .await;
    if shared {
        house
            .world
            .shares(&house.ana, "own_routine", Role::Counselor)
            .await;
    }
    if hidden != Hidden::Nothing {
        let source = if hidden == Hidden::Program {
            "program"
        } else {
            "own"
        };
        let item = house
            .item(Kind::Routine, &plan("Hidden", "12:05", "13:00"))
            .await;
        house.turned(item, source).await;
        if source == "own" {
            house.sealed_title(item, "Hidden").await;
        }
    }
    let who = match role {
        "manager" => &house.manager,
        "counselor" => &house.counselor,
        _ => &house.mentor,
    };
    let mut seen = Lived::new();
    let until = async |to: OffsetDateTime, step: &str, seen: &mut Lived| {
        house.in_strides(to, who, seen).await;
        house.sees(who, role, step, seen).await;
    };
    // Only of what is hidden: in the other house there is nothing to take yet.
    until(datetime!(2026-07-04 13:45 UTC), "before", &mut seen).await;
    if hidden == Hidden::OwnOfTheCounselor || (hidden == Hidden::Program && role == "manager") {
        assert_eq!(
            house.answers(&house.counselor, "counselor", "taking").await,
            303
        );
    }
    until(datetime!(2026-07-04 16:45 UTC), "bed missed", &mut seen).await;
    house.ticked(bed, SATURDAY).await;
    until(datetime!(2026-07-04 17:30 UTC), "bed done late", &mut seen).await;
    until(datetime!(2026-07-04 20:45 UTC), "dishes missed", &mut seen).await;
    // What the reader does counts the same, whoever is on what is hidden.
    let done = house.answers(who, role, "taking").await;
    seen.push(("takes".to_owned(), done.to_string()));
    until(datetime!(2026-07-04 21:00 UTC), "taken", &mut seen).await;
    let done = house.answers(who, role, "closing").await;
    seen.push(("closes".to_owned(), done.to_string()));
    until(datetime!(2026-07-04 21:30 UTC), "closed", &mut seen).await;
    until(
        datetime!(2026-07-05 16:45 UTC),
        "bed missed again",
        &mut seen,
    )
    .await;
    let done = house.answers(who, role, "handing-on").await;
    seen.push(("hands on".to_owned(), done.to_string()));
    until(
        datetime!(2026-07-05 20:45 UTC),
        "dishes missed again",
        &mut seen,
    )
    .await;
    until(datetime!(2026-07-06 15:00 UTC), "the day after", &mut seen).await;
    seen
}

async fn is_the_same(on: On, hidden: Hidden, role: &str) {
    // What is shared with others is the same in both: hidden is what it lets them know.
    let shared = hidden == Hidden::OwnOfTheCounselor;
    let without = lived(on, Hidden::Nothing, shared, role).await;
    let with = lived(on, hidden, shared, role).await;
    for ((step, was), (_, is)) in without.iter().zip(&with) {
        let same = was
            .chars()
            .zip(is.chars())
            .take_while(|(a, b)| a == b)
            .count()
            .saturating_sub(120);
        let part = |page: &str| page.chars().skip(same).take(400).collect::<String>();
        assert!(
            was == is,
            "{role}, {step}: {}\n--- with what is hidden ---\n{}",
            part(was),
            part(is)
        );
    }
    assert!(
        without.iter().any(|(_, page)| page.contains("Make bed")),
        "there is something to read"
    );
}

macro_rules! same {
    ($($name:ident: $hidden:ident, $role:literal;)*) => {$(
        mod $name {
            use super::*;
            #[tokio::test] async fn sqlite() { is_the_same(On::Sqlite, Hidden::$hidden, $role).await }
            #[tokio::test] async fn postgres() { is_the_same(On::Postgres, Hidden::$hidden, $role).await }
        }
    )*};
}

same! {
    a_manager_reads_and_hears_the_same_with_a_hidden_own_item: Own, "manager";
    a_manager_reads_and_hears_the_same_with_a_program_item: Program, "manager";
    a_mentor_reads_and_hears_the_same_with_a_hidden_own_item: Own, "mentor";
    a_counselor_reads_and_hears_the_same_with_a_hidden_own_item: Own, "counselor";
    a_mentor_reads_and_hears_the_same_with_an_own_item_of_the_counselors: OwnOfTheCounselor, "mentor";
}
