//! A check-in is kept: received once, with all that follows from it.
use axum::response::Response;
use time::Date;

use super::{
    Answers, CheckInForm,
    store::{self, NewAnswers},
};
use crate::{
    access::{About, policy::RecordDay},
    alerts::{Source, facts},
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::AnswersId,
    live::Change,
    looking_out, reach_outs,
    routines::day::{self, Then},
    timestamp::Timestamp,
    today::tell,
    web::{Receipt, Said, receive, see_other},
};

const TODAY: &str = "/resident/today";

/// One that is due.
pub(super) async fn keep_due(
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

/// One more.
pub(super) async fn keep_extra(
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
