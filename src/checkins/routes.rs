use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use time::Date;

use super::{
    Answers, Card, CheckInForm, Fields, Wrong,
    store::{self, NewAnswers, Usual},
    views::Edit,
};
use crate::{
    access::{About, Read, policy::RecordDay},
    alerts::{Source, facts},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::AnswersId,
    people::companions,
    routines::{
        Kind,
        day::{self, Due},
    },
    seal::Key,
    timestamp::Timestamp,
    today::tell,
    web::{Errors, Form, Frame, Receipt, Routes, Said, html, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/check-ins/extra", new_extra)
        .post("/resident/check-ins/extra", create_extra)
        .get("/resident/check-ins/{assignment}/{day}", edit)
        .post("/resident/check-ins/{assignment}/{day}", save)
}

const EXTRA: &str = "/resident/check-ins/extra";
const TODAY: &str = "/resident/today";

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
    let mut tx = app.db.glance().await?;
    let answers = match parse(&mut tx, &of, &form, &app.key).await? {
        Ok(answers) => answers,
        Err(errors) => {
            let usual = store::usual(&mut tx, &of, &app.key).await?;
            let card = extra_card(&mut tx, &of, usual, form, errors).await?;
            return again(&of, card);
        }
    };
    drop(tx);
    let (id, acted_at) = (AnswersId::new(), form.sent.acted_at(of.at()));
    let content = format!("extra {answers:?}");
    let mut tx = app.db.write().await?;
    match received(&app, &mut tx, &of, &form, &content, id).await? {
        Receipt::Again(_) => {}
        Receipt::New => {
            let new = NewAnswers {
                id,
                assignment: None,
                day: of.time().day_of(acted_at),
                answers: &answers,
                acted_at,
            };
            store::insert(&mut tx, &of, &new, &app.key).await?;
            wish(&mut tx, &of, &new).await?;
        }
        Receipt::Edit(id) => edit_extra(&app, &mut tx, &of, id.into(), &answers).await?,
    }
    tx.commit().await?;
    tell(&app, &of, Source::Wish);
    Ok(see_other(TODAY, Said::CheckedIn))
}

/// Read before the write begins, so that nobody's write waits for it; a form that names no signal needs no look.
async fn parse(
    tx: &mut Tx,
    of: &About<RecordDay>,
    form: &CheckInForm,
    key: &Key,
) -> Result<Result<Answers, Errors<Wrong>>> {
    let signals = match form.signals.is_empty() {
        true => Vec::new(),
        false => store::usual(tx, of, key).await?.signals,
    };
    Ok(form.parse(&Fields::of(of.house_brief()), &signals))
}

async fn received(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    form: &CheckInForm,
    content: &str,
    id: AnswersId,
) -> Result<Receipt> {
    let (person, at) = (of.person().id, of.at());
    receive(tx, &app.key, person, &form.sent, content, id.get(), at).await
}

/// Until the day turns.
async fn edit_extra(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    id: AnswersId,
    answers: &Answers,
) -> Result<()> {
    let day = store::day_of_extra(tx, of, id).await?;
    match day.ok_or(Error::BadForm)? == of.today() {
        true => say_anew(app, tx, of, (id, of.today()), answers).await,
        false => Err(Error::TooLate),
    }
}

async fn edit(
    State(app): State<App>,
    Path((assignment, day)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let due = due(&app, &mut tx, &of, &assignment, &day).await?;
    if due.occurrence.day_starts_at > of.at() {
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
    let companions = companions::of_resident(&mut tx, &of).await?;
    let mut card = Card::of_due(&of, &due, usual, companions, form, Errors::none());
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
    let mut tx = app.db.glance().await?;
    let due = due(&app, &mut tx, &of, &assignment, &day).await?;
    let answers = match parse(&mut tx, &of, &form, &app.key).await? {
        Ok(answers) => answers,
        Err(errors) => {
            let usual = store::usual(&mut tx, &of, &app.key).await?;
            let companions = companions::of_resident(&mut tx, &of).await?;
            return again(
                &of,
                Card::of_due(&of, &due, usual, companions, form, errors),
            );
        }
    };
    drop(tx);
    let content = format!("{} {} {answers:?}", due.assignment, due.occurrence.day);
    let mut tx = app.db.write().await?;
    let receipt = received(&app, &mut tx, &of, &form, &content, AnswersId::new()).await?;
    // A replay gets its old answer, also after the day has turned.
    let is_replay = matches!(receipt, Receipt::Again(_));
    let acted_at = form.sent.acted_at(of.at());
    let is_done_now = !is_replay && keep(&app, &mut tx, &of, &due, &answers, acted_at).await?;
    tx.commit().await?;
    // That a check-in was done is the house's to know; how often it was changed is not.
    if is_done_now {
        tell(&app, &of, due.source.into());
    }
    tell(&app, &of, Source::Wish);
    Ok(see_other(TODAY, Said::CheckedIn))
}

/// "I would like someone to reach out to me" opens an alert that only its readers know of. A check-in
/// without it says nothing about an earlier one.
async fn wish(tx: &mut WriteTx, of: &About<RecordDay>, new: &NewAnswers<'_>) -> Result<()> {
    match new.answers.wish {
        true => facts::note_wish(tx, of, new.day).await,
        false => Ok(()),
    }
}

/// Taking the tick off takes the wish back, unless another check-in of that day still says it.
async fn say_anew(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    (id, day): (AnswersId, Date),
    answers: &Answers,
) -> Result<()> {
    let wishing = store::wishing(tx, of, day, &app.key).await?;
    store::update(tx, of, id, answers, &app.key).await?;
    match (wishing.contains(&id), answers.wish) {
        (false, true) => facts::note_wish(tx, of, day).await,
        (true, false) if wishing.len() == 1 => facts::take_back_wish(tx, of, day).await,
        _ => Ok(()),
    }
}

/// Outcome and answers; false where it was done before. A day that has turned takes a first one,
/// delivered late, but no change.
async fn keep(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    answers: &Answers,
    acted_at: Timestamp,
) -> Result<bool> {
    let (assignment, day) = (due.assignment, due.occurrence.day);
    let new = NewAnswers {
        id: AnswersId::new(),
        assignment: Some(assignment),
        day,
        answers,
        acted_at,
    };
    if store::insert(tx, of, &new, &app.key).await? {
        wish(tx, of, &new).await?;
    } else {
        if !due.is_open_until_turn(of.at()) {
            return Err(Error::TooLate);
        }
        let known = store::of_occurrence(tx, of, assignment, day).await?;
        say_anew(app, tx, of, (known.ok_or(Error::NotFound)?, day), answers).await?;
    }
    day::record(tx, of, due, acted_at).await
}

/// 404 for what is no check-in of one's own on that day.
async fn due(
    app: &App,
    tx: &mut Tx,
    of: &About<RecordDay>,
    assignment: &str,
    day: &str,
) -> Result<Due> {
    let (assignment, day) = day::named(assignment, day)?;
    let due = day::of_occurrence(tx, of, assignment, day, &app.key).await?;
    match due.kind {
        Kind::CheckIn => Ok(due),
        Kind::Routine => Err(Error::NotFound),
    }
}

async fn extra_card(
    tx: &mut Tx,
    of: &About<RecordDay>,
    usual: Usual,
    form: CheckInForm,
    errors: Errors<Wrong>,
) -> Result<Card> {
    let companions = companions::of_resident(tx, of).await?;
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
        signals: usual.signals,
        companions,
    })
}

fn again(of: &About<RecordDay>, card: Card) -> Result<Response> {
    let page = Edit {
        t: Frame::of(of),
        card,
    };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}
