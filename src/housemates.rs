//! `/resident/people/{person}`: what a housemate lets me read. Someone who shares nothing and someone who
//! has nothing to share look the same.
use askama::Template;
use axum::{extract::State, response::Response};
use time::Duration;

use crate::{
    access::{About, Read, policy::ViewHousemate},
    app::App,
    checkins,
    error::{Error, Result},
    milestones,
    people::store::{self, Contact},
    web::{Frame, Routes, html},
    wins,
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/people/{person}", show)
}

/// How far back notes are shown, today included.
const DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "housemates/show.html")]
struct Show {
    t: Frame,
    name: String,
    contact: Contact,
    notes: Vec<Note>,
    milestones: Option<milestones::Card>,
    /// What they show me by name.
    wins: Vec<wins::Shown>,
    /// Where to say what one noticed.
    notices: String,
    /// Where to say what good one saw.
    praise: String,
}

struct Note {
    day: String,
    text: String,
}

impl Show {
    fn is_name_only(&self) -> bool {
        let no_contact = self.contact.phone.is_none() && self.contact.email.is_none();
        no_contact && self.notes.is_empty() && self.milestones.is_none() && self.wins.is_empty()
    }
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewHousemate>>,
) -> Result<Response> {
    // One's own page is another one.
    if of.is_own() {
        return Err(Error::NotFound);
    }
    let (today, t) = (of.today(), Frame::of(&of));
    let from = today - Duration::days(DAYS - 1);
    let answers = checkins::store::recent(&mut tx, &of, from, today, &app.key).await?;
    let note = |said: checkins::Recorded| {
        let day = t.long_day(said.day);
        said.note.map(|text| Note { day, text })
    };
    let shown = milestones::shown(&mut tx, &of, &app.key).await?;
    let here = format!("/resident/houses/{}/people/{}", of.house(), of.person().id);
    let page = Show {
        milestones: shown.map(|shown| milestones::Card::of(&t, &shown, today)),
        name: of.person().name.clone(),
        contact: store::contact(&mut tx, &of, &app.key).await?,
        notes: answers.into_iter().filter_map(note).collect(),
        wins: wins::to_viewer(&mut tx, &of, &app.key).await?,
        notices: format!("{here}/notices"),
        praise: format!("{here}/praise"),
        t,
    };
    html(page.render())
}
