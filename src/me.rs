//! `/resident/me`: everything that is the resident's own to decide, on one page.
use askama::Template;
use axum::response::Response;

use crate::{
    access::{About, Read, policy::ManageSharing},
    error::Result,
    people::walking,
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/me", show)
}

#[derive(Template)]
#[template(path = "me/show.html")]
struct Show {
    t: Frame,
    name: String,
    /// Who waits for an answer.
    asked: usize,
    left: bool,
}

async fn show(Read { of, mut tx }: Read<About<ManageSharing>>) -> Result<Response> {
    let walks = walking::of_resident(&mut tx, &of).await?;
    let page = Show {
        t: Frame::of(&of),
        name: of.person().name.clone(),
        asked: walks.iter().filter(|w| w.accepted_at.is_none()).count(),
        left: of.has_left(),
    };
    html(page.render())
}
