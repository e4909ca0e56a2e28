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
    id::{AnswersId, RoutineAssignmentId},
    live::Change,
    looking_out,
    people::companions::{self, Companion},
    reach_outs,
    routines::{
        Kind,
        day::{self, Then},
    },
    timestamp::Timestamp,
    today::tell,
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html, html_with, receive, see_other},
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

async fn keep_extra(
    app: &App,
    of: &About<RecordDay>,
    form: &CheckInForm,
    answers: &Answers,
) -> Result<Response> {
    let (id, acted_at) = (AnswersId::new(), form.sent.acted_at(of.at()));
    let content = format!("extra {answers:?}");
    let mut heard = Vec::new();
    let mut tx = app.db.write().await?;
    match received(app, &mut tx, of, form, &content, id).await? {
        Receipt::Again(_) => {}
        Receipt::New => {
            let new = NewAnswers {
                id,
                assignment: None,
                day: of.time().day_of(acted_at),
                answers,
                acted_at,
            };
            store::insert(&mut tx, of, &new, &app.key).await?;
            heard.extend(wish(app, &mut tx, of, &new).await?);
        }
        Receipt::Edit(id) => {
            heard.extend(edit_extra(app, &mut tx, of, id.into(), answers).await?);
        }
    }
    tx.commit().await?;
    app.live.publish(heard);
    tell(app, of, Source::Wish);
    Ok(see_other(TODAY, Said::CheckedIn))
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
) -> Result<Vec<Change>> {
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
    match keep(&app, &of, &done, &form, &answers).await {
        Err(Error::TooLate) => too_late(&app, &of, form).await,
        kept => kept,
    }
}

/// Received once, with all that follows from it.
async fn keep(
    app: &App,
    of: &About<RecordDay>,
    done: &Then,
    form: &CheckInForm,
    answers: &Answers,
) -> Result<Response> {
    let (due, there) = (&done.due, done.of(of));
    let content = format!("{} {} {answers:?}", due.assignment, due.occurrence.day);
    let mut tx = app.db.write().await?;
    let receipt = received(app, &mut tx, of, form, &content, AnswersId::new()).await?;
    // A replay gets its old answer, also after the day has turned.
    let is_replay = matches!(receipt, Receipt::Again(_));
    let acted_at = form.sent.acted_at(of.at());
    let (is_done_now, heard) = match is_replay {
        true => (false, Vec::new()),
        false => record(app, &mut tx, of, done, answers, acted_at).await?,
    };
    tx.commit().await?;
    app.live.publish(heard);
    // That a check-in was done is the house's to know; how often it was changed is not.
    if is_done_now {
        tell(app, there, due.source.into());
    }
    tell(app, of, Source::Wish);
    Ok(see_other(TODAY, Said::CheckedIn))
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

/// "I would like someone to reach out to me" starts a reach-out that only those who are asked know of. A
/// check-in without it says nothing about an earlier one. Strong cravings start one by the resident's rule.
async fn wish(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    new: &NewAnswers<'_>,
) -> Result<Vec<Change>> {
    let (id, acted_at, cravings) = (new.id, new.acted_at, new.answers.cravings);
    let mut heard = match new.answers.wish {
        true => reach_outs::start_wish(tx, of, id, acted_at, &app.key).await?,
        false => Vec::new(),
    };
    let rule = reach_outs::after_check_in(tx, of, id, cravings, acted_at, &app.key);
    heard.extend(rule.await?);
    low_mood(tx, of, new.answers).await?;
    Ok(heard)
}

/// A request of one's own may rest on it.
async fn low_mood(tx: &mut WriteTx, of: &About<RecordDay>, answers: &Answers) -> Result<()> {
    match answers.feelings.mood {
        Some(mood) if looking_out::is_low(mood) => {
            looking_out::look_again(tx, [(of.house(), of.person().id)], of.at()).await
        }
        _ => Ok(()),
    }
}

/// Taking the tick off takes the wish back, unless another check-in of that day still says it.
async fn say_anew(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    (id, day): (AnswersId, Date),
    answers: &Answers,
) -> Result<Vec<Change>> {
    let wishing = store::wishing(tx, of, day, &app.key).await?;
    store::update(tx, of, id, answers, &app.key).await?;
    let mut heard = match (wishing.contains(&id), answers.wish) {
        (false, true) => reach_outs::start_wish(tx, of, id, of.at(), &app.key).await?,
        (true, false) if wishing.len() == 1 => {
            // One made before reach-outs stands as a fact in an alert.
            facts::take_back_wish(tx, of, day).await?;
            reach_outs::take_back_wish(tx, of, day).await?
        }
        _ => Vec::new(),
    };
    let rule = reach_outs::after_check_in(tx, of, id, answers.cravings, of.at(), &app.key);
    heard.extend(rule.await?);
    low_mood(tx, of, answers).await?;
    Ok(heard)
}

/// Outcome and answers; false where it was done before. A day that has turned takes a first one,
/// delivered late, but no change. Where someone moved meanwhile, a wish goes to those who are there now.
async fn record(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    done: &Then,
    answers: &Answers,
    acted_at: Timestamp,
) -> Result<(bool, Vec<Change>)> {
    let due = &done.due;
    let (assignment, day) = (due.assignment, due.occurrence.day);
    let new = NewAnswers {
        id: AnswersId::new(),
        assignment: Some(assignment),
        day,
        answers,
        acted_at,
    };
    let heard = if store::insert(tx, of, &new, &app.key).await? {
        wish(app, tx, of, &new).await?
    } else {
        if !due.is_open_until_turn(of.at()) {
            return Err(Error::TooLate);
        }
        let known = store::of_occurrence(tx, of, assignment, day).await?;
        say_anew(app, tx, of, (known.ok_or(Error::NotFound)?, day), answers).await?
    };
    let is_done_now = day::record(tx, done.of(of), due, acted_at).await?;
    Ok((is_done_now, heard))
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
