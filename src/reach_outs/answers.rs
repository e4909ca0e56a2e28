//! What the sender does with one that was sent: widen it, say more, call it off, say that it helped; and
//! afterwards how it was, and thanks.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::{Deserialize, Serialize};
use time::Date;

use super::{
    PAGE,
    content::several_lines,
    course::{Act, EndedAs, Happened, Kind},
    in_hand,
    sending::Of,
    store::{self, Held},
    views::Show,
};
use crate::{
    access::Read,
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::*,
    timestamp::Timestamp,
    web::{Errors, Form, Receipt, Routes, Sent, Text, html_with, receive},
    wins,
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/resident/reach-outs/{reach_out}/widening", widen)
        .post("/resident/reach-outs/{reach_out}/calling-off", call_off)
        .post("/resident/reach-outs/{reach_out}/helped", helped)
        .post("/resident/reach-outs/{reach_out}/reopening", reopen)
        .post("/resident/reach-outs/{reach_out}/words", say)
        .post("/resident/reach-outs/{reach_out}/afterwards", afterwards)
}

async fn widen(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    act(&app, &of, &id, &sent, Act::Widen).await
}

async fn call_off(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    act(&app, &of, &id, &sent, Act::CallOff(of.person().id)).await
}

async fn helped(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    act(&app, &of, &id, &sent, Act::Helped(of.person().id)).await
}

async fn reopen(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    act(&app, &of, &id, &sent, Act::Reopen(of.person().id)).await
}

/// Once, however often its form arrives; what is refused leaves no receipt.
async fn act(app: &App, of: &Of, id: &str, sent: &Sent, act: Act) -> Result<Response> {
    let id: ReachOutId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let mut held = in_hand::held(&mut tx, of, id).await?;
    if is_new(app, &mut tx, of, sent, &format!("{id} {act:?}"), id).await? {
        let is_blocked = matches!(act, Act::Reopen(_))
            && store::open_of(&mut tx, of)
                .await?
                .is_some_and(|open| open != id);
        if is_blocked || !held.act(act, of.at()) {
            return Err(Error::TooLate);
        }
        store::save(&mut tx, std::slice::from_ref(&held), of.at()).await?;
        note_wins(&mut tx, &held, (of.today(), of.at()), app).await?;
    }
    tx.commit().await?;
    app.live.publish(held.hearers());
    Ok(to(id))
}

fn to(id: ReachOutId) -> Response {
    Redirect::to(&format!("{PAGE}/{id}")).into_response()
}

async fn is_new(
    app: &App,
    tx: &mut WriteTx,
    of: &Of,
    sent: &Sent,
    content: &str,
    id: ReachOutId,
) -> Result<bool> {
    let person = of.person().id;
    let receipt = receive(tx, &app.key, person, sent, content, id.get(), of.at());
    Ok(!matches!(receipt.await?, Receipt::Again(_)))
}

/// Asking was the win, early all the more, as soon as someone answers or it helped; whoever was there for someone
/// has one too. On each side's act.
pub async fn note_wins(
    tx: &mut WriteTx,
    held: &Held,
    day: (Date, Timestamp),
    app: &App,
) -> Result<()> {
    let has_helped = held
        .course
        .end
        .is_some_and(|end| end.how == EndedAs::Helped);
    if !has_helped && held.course.claim.is_none() {
        return Ok(());
    }
    let source = held.id.get();
    let content = store::content_of(tx, held, &app.key).await?;
    // What others started for someone, they did not ask for.
    if !content.support {
        wins::note(tx, held.person, wins::Kind::AskedForHelp, source, day).await?;
    }
    if content.is_early() {
        wins::note(tx, held.person, wins::Kind::AskedEarly, source, day).await?;
    }
    match held.course.claim.filter(|_| has_helped) {
        Some(claim) => {
            let kind = wins::Kind::HelpedSomeone;
            wins::note(tx, claim.by.id, kind, source, day).await
        }
        None => Ok(()),
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct WordsForm {
    words: String,
    #[serde(flatten)]
    sent: Sent,
}

/// A few words more, to everyone who was asked.
async fn say(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(id): Path<String>,
    Form(form): Form<WordsForm>,
) -> Result<Response> {
    let id: ReachOutId = id.parse().map_err(|_| Error::NotFound)?;
    let words = match several_lines(&form.words) {
        Ok(Some(words)) => words,
        Ok(None) => {
            return again(
                &app,
                &mut tx,
                &of,
                id,
                After::said(form.words),
                ("words", Text::Missing),
            )
            .await;
        }
        Err(wrong) => {
            return again(
                &app,
                &mut tx,
                &of,
                id,
                After::said(form.words),
                ("words", wrong),
            )
            .await;
        }
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    let mut held = in_hand::held(&mut tx, &of, id).await?;
    if is_new(&app, &mut tx, &of, &form.sent, &format!("{id} {words}"), id).await? {
        if held.course.end.is_some() {
            return Err(Error::TooLate);
        }
        held.note(Happened::of(Kind::Said, Some(of.person().id)));
        held.with_words(&app.key, &words);
        store::save(&mut tx, std::slice::from_ref(&held), of.at()).await?;
    }
    tx.commit().await?;
    app.live.publish(held.hearers());
    Ok(to(id))
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AfterForm {
    pub helped: String,
    pub fit: String,
    pub note: String,
    pub thanks: String,
    /// Of the other form of that page, kept where it needs another look.
    #[serde(skip)]
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl AfterForm {
    pub fn is(&self, field: &str, value: &str) -> bool {
        match field {
            "helped" => self.helped == value,
            "fit" => self.fit == value,
            _ => self.thanks == value,
        }
    }
}

type After = AfterForm;

impl AfterForm {
    fn said(words: String) -> Self {
        Self {
            words,
            ..Self::default()
        }
    }

    /// Filled in with what was said before.
    pub fn of(said: &Afterwards, thanked: bool) -> Self {
        Self {
            helped: said.helped.clone(),
            fit: said.fit.clone(),
            note: said.note.clone().unwrap_or_default(),
            thanks: if thanked { "yes" } else { "" }.to_owned(),
            ..Self::default()
        }
    }
}

/// The sender's own look back, for nobody else: kept as one sealed text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Afterwards {
    /// yes, some, no.
    pub helped: String,
    /// Was it what I needed: yes, partly, no.
    pub fit: String,
    pub note: Option<String>,
}

async fn again(
    app: &App,
    tx: &mut crate::db::Tx,
    of: &Of,
    id: ReachOutId,
    form: AfterForm,
    (field, wrong): (&'static str, Text),
) -> Result<Response> {
    let own = store::one(tx, of, id).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::none();
    errors.add(field, wrong);
    let page = Show::of(app, tx, of, own, form, errors).await?;
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}

/// How it was stays with the sender; thanks go to whoever was there.
async fn afterwards(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(id): Path<String>,
    Form(form): Form<AfterForm>,
) -> Result<Response> {
    let id: ReachOutId = id.parse().map_err(|_| Error::NotFound)?;
    let note = match several_lines(&form.note) {
        Ok(note) => note,
        Err(wrong) => return again(&app, &mut tx, &of, id, form, ("note", wrong)).await,
    };
    drop(tx);
    let one_of = |typed: &str, known: [&str; 3]| {
        let found = known.into_iter().find(|k| *k == typed);
        found.unwrap_or_default().to_owned()
    };
    let said = Afterwards {
        helped: one_of(&form.helped, ["yes", "some", "no"]),
        fit: one_of(&form.fit, ["yes", "partly", "no"]),
        note,
    };
    let mut tx = app.db.write().await?;
    let held = in_hand::held(&mut tx, &of, id).await?;
    if held.course.end.is_none() {
        return Err(Error::TooLate);
    }
    let content = format!("{id} {said:?} {}", form.thanks);
    if is_new(&app, &mut tx, &of, &form.sent, &content, id).await? {
        let text = serde_json::to_string(&said)?;
        store::look_back(&mut tx, &of, &held, &text, form.thanks == "yes", &app.key).await?;
    }
    tx.commit().await?;
    app.live.publish(held.hearers());
    Ok(to(id))
}
