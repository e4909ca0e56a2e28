//! `/{role}/houses/{house}/standing-requests/{request}`: what the named person reads, and answers. To anyone
//! else it is not there.
use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{
    store::{self, Asked},
    views::Show,
};
use crate::{
    access::{Read, Role},
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::*,
    live::Change,
    looking_out::{Reader, page_of, read_requests},
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/standing-requests/{request}", show)
        .post(
            "/{role}/houses/{house}/standing-requests/{request}/agreement",
            agree,
        )
        .post(
            "/{role}/houses/{house}/standing-requests/{request}/declining",
            decline,
        )
        .post(
            "/{role}/houses/{house}/standing-requests/{request}/taking",
            take,
        )
        .post(
            "/{role}/houses/{house}/standing-requests/{request}/done",
            done,
        )
}

type At = Path<(String, String, String)>;

fn named(Path((_, _, id)): &At) -> Result<StandingRequestId> {
    id.parse().map_err(|_| Error::NotFound)
}

async fn show(
    State(app): State<App>,
    at: At,
    Read { of, mut tx }: Read<Asked>,
) -> Result<Response> {
    let id = named(&at)?;
    let reader = Reader::of(&of);
    let cards = super::cards(&mut tx, &reader, &app.key).await?;
    let cards: Vec<_> = cards.into_iter().filter(|card| card.id == id).collect();
    drop(tx);
    read_requests(&app, &reader, &cards).await?;
    let card = cards.into_iter().next().ok_or(Error::NotFound)?;
    let page = Show {
        t: Frame::of(&of),
        back: page_of(&of),
        card,
    };
    match of.role() {
        Role::Resident => html(page.phone().render()),
        _ => html(page.render()),
    }
}

async fn agree(State(app): State<App>, of: Asked, at: At, once: Once<Sent>) -> Result<Response> {
    answer(&app, &of, &at, &once, Act::Agree).await
}

async fn decline(State(app): State<App>, of: Asked, at: At, once: Once<Sent>) -> Result<Response> {
    answer(&app, &of, &at, &once, Act::Decline).await
}

async fn take(State(app): State<App>, of: Asked, at: At, once: Once<Sent>) -> Result<Response> {
    answer(&app, &of, &at, &once, Act::Take).await
}

async fn done(State(app): State<App>, of: Asked, at: At, once: Once<Sent>) -> Result<Response> {
    answer(&app, &of, &at, &once, Act::Done).await
}

#[derive(Clone, Copy)]
enum Act {
    Agree,
    /// Also later: stepping back.
    Decline,
    Take,
    Done,
}

/// Once, however often its form arrives; what was taken back meanwhile is not there.
async fn answer(app: &App, of: &Asked, at: &At, once: &Once<Sent>, act: Act) -> Result<Response> {
    let id = named(at)?;
    let mut tx = app.db.write().await?;
    let mut hears = None;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        hears = Some(act.on(&mut tx, of, id).await?);
    }
    tx.commit().await?;
    app.live.publish(hears.map(Change::For));
    Ok(see_other(&page_of(of), act.said()))
}

impl Act {
    /// Says who hears of it.
    async fn on(self, tx: &mut WriteTx, of: &Asked, id: StandingRequestId) -> Result<PersonId> {
        let mine = store::to_me(tx, of, id).await?.ok_or(Error::NotFound)?;
        let person = mine.person_id;
        match self {
            Self::Agree => store::agree(tx, of, id, person).await?,
            Self::Decline => store::decline(tx, of, id, person).await?,
            Self::Take | Self::Done if !mine.is_met => return Err(Error::TooLate),
            Self::Take => store::take(tx, of, id).await?,
            Self::Done => store::done(tx, of, id).await?,
        }
        Ok(person)
    }

    fn said(self) -> Said {
        match self {
            Self::Agree => Said::Agreed,
            Self::Decline => Said::Saved,
            Self::Take => Said::OnIt,
            Self::Done => Said::ThereForSomeone,
        }
    }
}
