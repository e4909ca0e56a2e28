use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use time::Date;

use super::{
    Answers, Card, CheckInForm, Fields, Wrong,
    keeping::{keep_due, keep_extra},
    store::{self, Usual},
    views::Edit,
};
use crate::{
    access::{About, Read, policy::RecordDay},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::RoutineAssignmentId,
    people::companions::{self, Companion},
    reach_outs,
    routines::{
        Kind,
        day::{self, Then},
    },
    web::{Errors, Form, Frame, Routes, Sent, html, html_with},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/check-ins/extra", new_extra)
        .post("/resident/check-ins/extra", create_extra)
        .get("/resident/check-ins/{assignment}/{day}", edit)
        .post("/resident/check-ins/{assignment}/{day}", save)
}

const EXTRA: &str = "/resident/check-ins/extra";

async fn new_extra(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let usual = store::usual(&mut tx, &of, &app.key).await?;
    let form = Card::opening(&usual, None, query.as_deref());
    let mut card = extra_card(&mut tx, &of, usual, form, Errors::none()).await?;
    card.is_as_usual = card.as_usual.is_some() && Card::is_asked_as_usual(query.as_deref());
    html(
        Edit {
            t: Frame::of(&of),
            card,
        }
        .render(),
    )
}

async fn create_extra(
    State(app): State<App>,
    of: About<RecordDay>,
    Form(form): Form<CheckInForm>,
) -> Result<Response> {
    let answers = match parse(&app, &of, &form).await? {
        Ok(answers) => answers,
        Err(errors) => {
            let mut tx = app.db.glance().await?;
            let usual = store::usual(&mut tx, &of, &app.key).await?;
            let card = extra_card(&mut tx, &of, usual, form, errors).await?;
            return again(&of, card);
        }
    };
    match keep_extra(&app, &of, &form, &answers).await {
        Err(Error::TooLate) => too_late(&app, &of, form).await,
        kept => kept,
    }
}

/// Read before the write begins, so that nobody's write waits for it; a form that names no signal needs no look.
async fn parse(
    app: &App,
    of: &About<RecordDay>,
    form: &CheckInForm,
) -> Result<Result<Answers, Errors<Wrong>>> {
    let signals = match form.signals.is_empty() {
        true => Vec::new(),
        false => {
            let mut tx = app.db.glance().await?;
            store::usual(&mut tx, of, &app.key).await?.signals
        }
    };
    Ok(form.parse(&Fields::of(of.house_brief()), &signals))
}

async fn edit(
    State(app): State<App>,
    Path((assignment, day)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let (assignment, day) = day::named(&assignment, &day)?;
    let due = day::of_occurrence(&mut tx, &of, assignment, day, &app.key).await?;
    if due.kind != Kind::CheckIn || due.occurrence.day_starts_at > of.at() {
        return Err(Error::NotFound);
    }
    let day = due.occurrence.day;
    if !due.is_open_until_turn(of.at()) {
        return Ok(Redirect::to(&format!("/resident/history/{day}")).into_response());
    }
    let given = store::recent(&mut tx, &of, day, day, &app.key).await?;
    let given = given
        .into_iter()
        .find(|a| a.assignment == Some(due.assignment));
    let usual = store::usual(&mut tx, &of, &app.key).await?;
    let is_given = given.is_some();
    let form = Card::opening(&usual, given.map(|a| a.answers()), query.as_deref());
    let readers = readers(&mut tx, &of).await?;
    let mut card = Card::of_due(&of, &due, usual, readers, form, Errors::none());
    card.as_usual = card.as_usual.filter(|_| !is_given);
    card.is_as_usual = card.as_usual.is_some() && Card::is_asked_as_usual(query.as_deref());
    html(
        Edit {
            t: Frame::of(&of),
            card,
        }
        .render(),
    )
}

async fn save(
    State(app): State<App>,
    of: About<RecordDay>,
    Path((assignment, day)): Path<(String, String)>,
    Form(form): Form<CheckInForm>,
) -> Result<Response> {
    let named = day::named(&assignment, &day)?;
    let mut tx = app.db.glance().await?;
    let Some(done) = done(&app, &mut tx, &of, named, &form).await? else {
        drop(tx);
        return too_late(&app, &of, form).await;
    };
    let there = done.of(&of);
    drop(tx);
    let answers = match parse(&app, there, &form).await? {
        Ok(answers) => answers,
        Err(errors) => {
            let mut tx = app.db.glance().await?;
            let usual = store::usual(&mut tx, &of, &app.key).await?;
            let readers = readers(&mut tx, &of).await?;
            let card = Card::of_due(there, &done.due, usual, readers, form, errors);
            return again(&of, card);
        }
    };
    match keep_due(&app, &of, &done, &form, &answers).await {
        Err(Error::TooLate) => too_late(&app, &of, form).await,
        kept => kept,
    }
}

/// The day has turned under the form, or it is not asked for any more: what was typed comes back as one more
/// check-in, one tap away.
async fn too_late(app: &App, of: &About<RecordDay>, form: CheckInForm) -> Result<Response> {
    let mut tx = app.db.glance().await?;
    let usual = store::usual(&mut tx, of, &app.key).await?;
    let form = CheckInForm {
        sent: Sent::blank(),
        ..form
    };
    let mut card = extra_card(&mut tx, of, usual, form, Errors::none()).await?;
    (card.as_usual, card.is_too_late) = (None, true);
    let t = Frame::of(of);
    html_with(StatusCode::CONFLICT, Edit { t, card }.render())
}

/// The check-in as it stood when it was made. None for one's own that was not due then; 404 for what is no
/// check-in of one's own.
async fn done(
    app: &App,
    tx: &mut Tx,
    of: &About<RecordDay>,
    named: (RoutineAssignmentId, Date),
    form: &CheckInForm,
) -> Result<Option<Then>> {
    let acted_at = form.sent.acted_at(of.at());
    match day::then(tx, of, named, acted_at, &app.key).await {
        Ok(done) if done.due.kind == Kind::CheckIn => Ok(Some(done)),
        Ok(_) => Err(Error::NotFound),
        Err(Error::NotFound) if store::is_own(tx, of, named.0).await? => Ok(None),
        Err(e) => Err(e),
    }
}

/// Who reads the answers, and whom a wish goes to first.
pub async fn readers(tx: &mut Tx, of: &About<RecordDay>) -> Result<(Vec<Companion>, String)> {
    let companions = companions::of_resident(tx, of).await?;
    let people = reach_outs::people_of(tx, of).await?;
    Ok((companions, reach_outs::first_names(&people)))
}

async fn extra_card(
    tx: &mut Tx,
    of: &About<RecordDay>,
    usual: Usual,
    form: CheckInForm,
    errors: Errors<Wrong>,
) -> Result<Card> {
    let (companions, first) = readers(tx, of).await?;
    let t = of.words();
    Ok(Card {
        words: t,
        action: EXTRA.to_owned(),
        title: t.checkins_extra(),
        when: t.checkins_extra_when(),
        fields: Fields::of(of.house_brief()),
        form,
        errors,
        as_usual: usual.last.is_some().then(|| format!("{EXTRA}?same=yes")),
        is_as_usual: false,
        is_too_late: false,
        signals: usual.signals,
        companions,
        first,
    })
}

fn again(of: &About<RecordDay>, card: Card) -> Result<Response> {
    let page = Edit {
        t: Frame::of(of),
        card,
    };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}
