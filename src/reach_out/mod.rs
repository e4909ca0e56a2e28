//! One thumb away: crisis numbers, and my people with call and message links.
use askama::Template;
use axum::{extract::State, response::Response};

use crate::{
    access::{About, Read, policy::RecordDay},
    app::App,
    error::Result,
    people::companions::{self, Post},
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/reach-out", show)
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let companions = companions::of_resident(&mut tx, &of).await?;
    let staff = companions.into_iter().filter(|c| c.is_staff());
    let people: Result<Vec<_>> = staff
        .map(|c| {
            Ok(Helper {
                phone: c.phone(&app.key)?,
                is_mentor: c.post == Post::Mentor,
                name: c.name,
            })
        })
        .collect();
    let (t, people) = (Frame::of(&of), people?);
    html(Show { t, people }.render())
}

struct Helper {
    name: String,
    is_mentor: bool,
    /// Only if they filled one in.
    phone: Option<String>,
}

impl Helper {
    fn initials(&self) -> String {
        let words = self.name.split_whitespace().take(2);
        words.filter_map(|w| w.chars().next()).collect()
    }
}

#[derive(Template)]
#[template(path = "reach_out/show.html")]
struct Show {
    t: Frame,
    people: Vec<Helper>,
}
