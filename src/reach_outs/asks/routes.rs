//! `/{role}/houses/{house}/reach-outs/{reach_out}/…`: what someone who was asked does. Each once, however
//! often its form arrives; of two who take it one is on it.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    store::{self, is_asked, seen, seen_in},
    views::{Asks, Index, Problem},
};
use crate::{
    access::{Access, Caseload, Read, Role, policy::ReceiveReachOut},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    looking_out::{self, Reader},
    reach_outs::{
        answers::note_wins,
        content::several_lines,
        course::{Act, Step, Who},
        giving, signs,
        store::{hold, save},
    },
    web::{Form, Frame, Receipt, Routes, Said, Sent, Text, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/mentor/reach-outs", caseload)
        .get("/counselor/reach-outs", caseload)
        .get("/manager/houses/{house}/reach-outs", house)
        .post("/{role}/houses/{house}/reach-outs/{reach_out}/taking", take)
        .post("/{role}/houses/{house}/reach-outs/{reach_out}/steps", step)
        .post("/{role}/houses/{house}/reach-outs/{reach_out}/words", say)
        .post(
            "/{role}/houses/{house}/reach-outs/{reach_out}/handing-on",
            hand_on,
        )
        .post(
            "/{role}/houses/{house}/reach-outs/{reach_out}/letting-go",
            let_go,
        )
        .post(
            "/{role}/houses/{house}/reach-outs/{reach_out}/declining",
            decline,
        )
        .post("/{role}/houses/{house}/reach-outs/{reach_out}/done", done)
}

type Of = Access<ReceiveReachOut>;

async fn caseload(
    State(app): State<App>,
    Read { of, mut tx }: Read<Caseload<ReceiveReachOut>>,
) -> Result<Response> {
    let (cards, thanks) = store::of_caseload(&mut tx, &of, &app.key).await?;
    let signs = signs::asked_in(&mut tx, of.viewer().id, of.role(), &app.key).await?;
    let care = looking_out::waiting(&mut tx, &Reader::over_houses(&of), &app.key).await?;
    let page = Index {
        t: Frame::signed_in(&of),
        live: format!("/{}/live", of.role()),
        given: giving::given_by(&mut tx, of.viewer().id, of.at()).await?,
        asks: Asks::new(of.viewer().id, cards, signs).with(care),
        thanks,
    };
    drop(tx);
    seen_in(&app, &of, &page.asks).await?;
    html_with(StatusCode::OK, page.render())
}

async fn house(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    page(&app, &mut tx, &of, None).await
}

/// Of everyone who is asked in a house; the form that needs another look keeps what was typed.
async fn page(app: &App, tx: &mut Tx, of: &Of, problem: Option<Problem>) -> Result<Response> {
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let mut asks = Asks::of(tx, of, &app.key).await?;
    asks.problem = problem;
    let page = Index {
        t: Frame::of(of),
        live: live_of(of),
        given: giving::given_by(tx, of.viewer().id, of.at()).await?,
        thanks: store::thanks_of_standing(tx, of).await?,
        asks,
    };
    seen(app, of, &page.asks).await?;
    match of.role() {
        Role::Resident => html_with(status, page.phone().render()),
        _ => html_with(status, page.render()),
    }
}

fn live_of(of: &Of) -> String {
    match of.role() {
        Role::Resident => "/resident/reach-outs/live".to_owned(),
        Role::Manager => format!("/manager/houses/{}/live", of.house()),
        role => format!("/{role}/live"),
    }
}

fn page_of(of: &Of) -> String {
    match of.role() {
        Role::Manager => format!("/manager/houses/{}/reach-outs", of.house()),
        Role::Resident => "/resident/today".to_owned(),
        role => format!("/{role}/reach-outs"),
    }
}

type At = Path<(String, String, String)>;

fn who(of: &Of) -> Who {
    Who {
        id: of.viewer().id,
        role: of.role(),
    }
}

async fn take(State(app): State<App>, of: Of, at: At, Form(sent): Form<Sent>) -> Result<Response> {
    let act = Act::Take(who(&of));
    answer(&app, &of, &at, &sent, act, None).await
}

async fn hand_on(
    State(app): State<App>,
    of: Of,
    at: At,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let act = Act::HandOn(who(&of));
    answer(&app, &of, &at, &sent, act, None).await
}

async fn let_go(
    State(app): State<App>,
    of: Of,
    at: At,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let act = Act::LetGo(who(&of));
    answer(&app, &of, &at, &sent, act, None).await
}

async fn decline(
    State(app): State<App>,
    of: Of,
    at: At,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let act = Act::Decline(who(&of));
    answer(&app, &of, &at, &sent, act, None).await
}

async fn done(State(app): State<App>, of: Of, at: At, Form(sent): Form<Sent>) -> Result<Response> {
    let act = Act::Done(who(&of));
    answer(&app, &of, &at, &sent, act, None).await
}

#[derive(Deserialize)]
struct StepForm {
    step: Step,
    #[serde(flatten)]
    sent: Sent,
}

async fn step(
    State(app): State<App>,
    of: Of,
    at: At,
    Form(form): Form<StepForm>,
) -> Result<Response> {
    let act = Act::Step(who(&of), form.step);
    answer(&app, &of, &at, &form.sent, act, None).await
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct WordsForm {
    words: String,
    #[serde(flatten)]
    sent: Sent,
}

async fn say(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    at: At,
    Form(form): Form<WordsForm>,
) -> Result<Response> {
    let id = named(&at)?;
    let wrong = match several_lines(&form.words) {
        Ok(Some(words)) => {
            drop(tx);
            let act = Act::Say(who(&of));
            return answer(&app, &of, &at, &form.sent, act, Some(words)).await;
        }
        Ok(None) => Text::Missing,
        Err(wrong) => wrong,
    };
    if !is_asked(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    let typed = form.words;
    page(&app, &mut tx, &of, Some(Problem { id, wrong, typed })).await
}

fn named(Path((_, _, id)): &At) -> Result<ReachOutId> {
    id.parse().map_err(|_| Error::NotFound)
}

/// What one was not asked in is not there. Someone else's being first is said kindly, and leaves no receipt.
async fn answer(
    app: &App,
    of: &Of,
    at: &At,
    sent: &Sent,
    act: Act,
    words: Option<String>,
) -> Result<Response> {
    let id = named(at)?;
    let mut tx = app.db.write().await?;
    if !is_asked(&mut tx, of, id).await? {
        return Err(Error::NotFound);
    }
    let mut held = hold(&mut tx, &[id]).await?.pop().ok_or(Error::NotFound)?;
    let content = format!("{id} {act:?} {words:?}");
    let viewer = of.viewer().id;
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, id.get(), of.at());
    if !matches!(receipt.await?, Receipt::Again(_)) {
        if !held.act(act, of.at()) {
            return Ok(see_other(&page_of(of), Said::SomeoneElse));
        }
        if let Some(words) = words {
            held.with_words(&app.key, &words);
        }
        save(&mut tx, std::slice::from_ref(&held), of.at()).await?;
        note_wins(&mut tx, &held, (of.today(), of.at()), app).await?;
    }
    tx.commit().await?;
    app.live.publish(held.hearers());
    Ok(see_other(&page_of(of), said(act)))
}

fn said(act: Act) -> Said {
    match act {
        Act::Take(_) | Act::Step(..) | Act::Say(_) => Said::OnIt,
        Act::Done(_) => Said::ThereForSomeone,
        _ => Said::AskedNext,
    }
}
