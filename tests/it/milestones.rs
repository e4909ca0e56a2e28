//! Milestones: reckoned right, one's own to give and to take back, and never a number that falls.
#[path = "milestones/hidden.rs"]
mod hidden;
#[path = "milestones/model.rs"]
mod model;
#[path = "milestones/own.rs"]
mod own;
#[path = "milestones/random.rs"]
mod random;
#[path = "milestones/shared.rs"]
mod shared;
#[path = "milestones/told.rs"]
mod told;

use crate::support::*;

pub const PAGE: &str = "/resident/milestones";

/// As a page's form does it, and it is taken.
pub async fn sends(world: &World, who: &Actor, path: &str, form: &str) {
    let answer = world.post(who, path, form).await;
    assert_eq!(answer.status, 303, "{path} {form}: {}", answer.body);
}

/// Counts from a day, and shows it to whomever it is shared with.
pub async fn counts_from(world: &World, who: &Actor, day: &str) {
    let form = format!("began={day}&since=recovery&shown=yes");
    sends(world, who, &format!("{PAGE}/beginning"), &form).await;
}

/// Where the newest of one's times is changed.
pub async fn newest_time(world: &World, who: &Actor) -> String {
    let page = world.get(who, PAGE).await.body;
    let found = page
        .split(" href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let mut times = found.filter(|to| to.starts_with("/resident/milestones/stretches/"));
    times.next().expect("one of one's times").to_owned()
}
