//! `/resident/copy`: what a copy holds, who can read it, and one button.
use askama::Template;
use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use tokio::sync::mpsc;

use super::{CHAPTERS, archive};
use crate::{
    access::{About, Read, policy::TakeCopy},
    app::App,
    audit,
    error::Result,
    people,
    web::{Frame, Once, Routes, Sent, html},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/copy", show)
        .post("/resident/copy", take)
}

#[derive(Template)]
#[template(path = "export/show.html")]
struct Show {
    t: Frame,
    /// The last day on which someone who moved out can do this.
    until: Option<String>,
    sent: Sent,
}

impl Show {
    fn chapters(&self) -> Vec<String> {
        let titles = CHAPTERS.iter().map(|chapter| (chapter.title)(&self.t));
        titles.collect()
    }
}

async fn show(Read { of, mut tx }: Read<About<TakeCopy>>) -> Result<Response> {
    let until = match of.has_left() {
        true => people::export::reads_until(&mut tx, &of).await?,
        false => None,
    };
    let t = Frame::of(&of);
    let page = Show {
        until: until.map(|at| t.day_of(&at)),
        t,
        sent: Sent::blank(),
    };
    html(page.render())
}

/// Answers with the file itself. That it was taken is on the person's own record before a byte goes out;
/// the same form sent again is the same taking.
async fn take(State(app): State<App>, of: About<TakeCopy>, once: Once<Sent>) -> Result<Response> {
    let person = of.person().id;
    let turn = app.copies.begin(person)?;
    let mut tx = app.db.write().await?;
    if once.is_new(&mut tx, &app.key, person, of.at()).await? {
        audit::record(&mut tx, of.standing(), person, audit::What::CopyTaken).await?;
    }
    tx.commit().await?;
    let (out, pieces) = mpsc::channel(2);
    tokio::spawn(async move {
        archive::send(app, of, out).await;
        drop(turn);
    });
    let pieces = stream::unfold(pieces, async |mut pieces| {
        let piece = pieces.recv().await?;
        Some((piece, pieces))
    });
    // Nothing private in the name.
    let head = [
        (header::CONTENT_TYPE, "application/zip"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"porchlight-copy.zip\"",
        ),
    ];
    Ok((head, Body::from_stream(pieces)).into_response())
}
