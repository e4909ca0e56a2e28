//! Taking an alert, letting it go, handing it on, closing it: each once, however often its form arrives.
use axum::{extract::State, response::Response};
use serde::Deserialize;

use super::{
    CameOf, Source, closing,
    handing::{self, may_take_over},
    holds::{self, Ended},
    page_of,
    store::{self, Held},
};
use crate::{
    access::{About, Role, policy::AnswerAlert},
    app::App,
    db::WriteTx,
    error::{Error, Result},
    live::Topic,
    looking_out, reach_outs,
    web::{Form, Receipt, Routes, Said, Sent, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/{role}/houses/{house}/people/{person}/alert/taking", take)
        .post(
            "/{role}/houses/{house}/people/{person}/alert/taking-over",
            take_over,
        )
        .post(
            "/{role}/houses/{house}/people/{person}/alert/letting-go",
            let_go,
        )
        .post(
            "/{role}/houses/{house}/people/{person}/alert/closing",
            close,
        )
        .post(
            "/{role}/houses/{house}/people/{person}/alert/handing-on",
            hand_on,
        )
}

type Of = About<AnswerAlert>;

#[derive(Clone, Copy, Debug)]
enum Act {
    Take,
    TakeOver,
    LetGo,
    HandOn,
    Close(CameOf),
}

async fn take(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    answer(&app, &of, &sent, Act::Take).await
}

async fn take_over(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    answer(&app, &of, &sent, Act::TakeOver).await
}

async fn let_go(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    answer(&app, &of, &sent, Act::LetGo).await
}

async fn hand_on(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    answer(&app, &of, &sent, Act::HandOn).await
}

#[derive(Deserialize)]
struct CloseForm {
    came_of: CameOf,
    #[serde(flatten)]
    sent: Sent,
}

async fn close(State(app): State<App>, of: Of, Form(form): Form<CloseForm>) -> Result<Response> {
    match form.came_of {
        CameOf::Settled | CameOf::MovedOut => Err(Error::BadForm),
        came_of => answer(&app, &of, &form.sent, Act::Close(came_of)).await,
    }
}

/// What is refused leaves no receipt: sent again, it is looked at afresh.
async fn answer(app: &App, of: &Of, sent: &Sent, act: Act) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let held = store::held(&mut tx, of).await?;
    let alert = held.as_ref().map_or(uuid::Uuid::nil(), |h| h.id.get());
    let content = format!("{act:?} {} {} {}", of.role(), of.house(), of.person().id);
    let viewer = of.viewer().id;
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, alert, of.at());
    let receipt = receipt.await?;
    let done = match (receipt, act) {
        (Receipt::Again(_), _) => true,
        (Receipt::Edit(alert), Act::Close(came_of))
            if store::came_of_instead(&mut tx, of, alert.into(), came_of).await? =>
        {
            true
        }
        _ => act.on(&mut tx, of, &known(held)?).await?,
    };
    if !done {
        return Err(Error::TooLate);
    }
    let heard = match (receipt, act) {
        (Receipt::Again(_), _) => Vec::new(),
        (_, Act::Close(CameOf::Support)) => {
            reach_outs::start_support(&mut tx, of, &app.key).await?
        }
        _ => Vec::new(),
    };
    tx.commit().await?;
    app.live.publish(heard);
    tell(app, of);
    Ok(see_other(&page_of(of.role(), of.house()), Said::Saved))
}

/// What one may not know of is not there.
fn known(held: Option<Held>) -> Result<Held> {
    held.filter(|held| held.known.since().is_some())
        .ok_or(Error::NotFound)
}

impl Act {
    /// One winner: false where someone else was first.
    async fn on(self, tx: &mut WriteTx, of: &Of, held: &Held) -> Result<bool> {
        match self {
            Self::Take => take_free(tx, of, held).await,
            Self::TakeOver => take_from_others(tx, of, held).await,
            Self::LetGo => {
                store::let_go(tx, of, held).await?;
                Ok(true)
            }
            Self::HandOn => handing::hand_on(tx, of, held).await,
            Self::Close(came_of) => {
                if came_of == CameOf::NoAnswer {
                    let person = (of.house(), of.person().id);
                    looking_out::look_again(tx, [person], of.at()).await?;
                }
                closing::close(tx, of, held, came_of).await
            }
        }
    }
}

async fn take_free(tx: &mut WriteTx, of: &Of, held: &Held) -> Result<bool> {
    let free = held.known.free();
    holds::take(tx, of, held.id, &free).await?;
    let mine = held.known.layers_of(of.viewer().id);
    Ok(!free.is_empty() || !mine.is_empty())
}

/// Whoever was on it reads that they are not any more, and who is.
async fn take_from_others(tx: &mut WriteTx, of: &Of, held: &Held) -> Result<bool> {
    let viewer = of.viewer().id;
    let others = held.known.on_it().filter(|hold| hold.taken_by != viewer);
    let others = others.filter(|hold| may_take_over(of.role(), hold.taken_role));
    let theirs: Vec<_> = others.map(|hold| hold.layer).collect();
    holds::end(tx, of, held.id, &theirs, Ended::TakenOver).await?;
    let mut new = held.known.free();
    new.extend(&theirs);
    holds::take(tx, of, held.id, &new).await?;
    let mine = held.known.layers_of(viewer);
    Ok(!theirs.is_empty() || !mine.is_empty())
}

/// A manager may not notice what happens to an alert they may not know of.
fn tell(app: &App, of: &Of) {
    let source = match of.role() {
        Role::Manager => Source::House,
        _ => Source::Program,
    };
    app.live.publish([Topic {
        house: of.house(),
        person: of.person().id,
        source,
    }]);
}
