//! `/resident/appointments`: making one, changing and moving it, saying what came of it, asking for a ride.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Appointment, PAGE,
    form::{AppointmentForm, NewAppointment, Wrong},
    store,
    views::{Index, New, Show},
};
use crate::{
    access::{
        About, Read,
        policy::{ManageOwnRoutine, RecordDay},
    },
    alerts::Source,
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    help,
    id::*,
    live::Change,
    routines::{
        Outcome,
        day::{self, CameOf, Due},
    },
    today,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, receive, see_other,
    },
    wins,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/appointments", index)
        .post("/resident/appointments", create)
        .get("/resident/appointments/new", new)
        .get("/resident/appointments/{appointment}", show)
        .post("/resident/appointments/{appointment}", save)
        .post("/resident/appointments/{appointment}/outcome", say)
        .post("/resident/appointments/{appointment}/ride", ride)
}

type Of = About<ManageOwnRoutine>;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let all = store::all(&mut tx, &of, &app.key).await?;
    html(Index::of(Frame::of(&of), all, of.at()).render())
}

async fn new(Read { of, .. }: Read<Of>) -> Result<Response> {
    let form = AppointmentForm {
        date: of.time().wall(of.at()).0.to_string(),
        ..AppointmentForm::blank()
    };
    new_page(&of, &form, &Errors::none(), StatusCode::OK)
}

fn new_page(
    of: &Of,
    form: &AppointmentForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let t = Frame::of(of);
    html_with(status, New { t, form, errors }.render())
}

async fn create(
    State(app): State<App>,
    of: Of,
    Form(form): Form<AppointmentForm>,
) -> Result<Response> {
    let new = match form.parse(of.time(), of.at(), None) {
        Ok(new) => new,
        Err(errors) => return new_page(&of, &form, &errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let (item, person) = (ItemId::new(), of.person().id);
    let content = format!("appointment {new:?}");
    let mut tx = app.db.write().await?;
    let (sent, id) = (&form.sent, item.get());
    let receipt = receive(&mut tx, &app.key, person, sent, &content, id, of.at());
    let heard = match receipt.await? {
        Receipt::Again(_) => Vec::new(),
        Receipt::New => {
            store::add(&mut tx, &of, &app.key, item, &new).await?;
            asked_along(&mut tx, &of, &app, item, &new).await?
        }
        Receipt::Edit(earlier) => {
            let known = store::find(&mut tx, &of, &app.key, earlier.into()).await?;
            changed(&mut tx, &of, &app, &known, &new).await?
        }
    };
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(PAGE, Said::Saved))
}

/// The ride that was wanted with it.
async fn asked_along(
    tx: &mut WriteTx,
    of: &Of,
    app: &App,
    item: ItemId,
    new: &NewAppointment,
) -> Result<Vec<Change>> {
    match new.ride {
        false => Ok(Vec::new()),
        true => help::rides::ask(tx, of, &app.key, item, (new.date, new.plan.from)).await,
    }
}

#[derive(Deserialize)]
struct At {
    appointment: String,
}

impl At {
    fn id(&self) -> Result<ItemId> {
        self.appointment.parse().map_err(|_| Error::NotFound)
    }
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(at): Path<At>,
) -> Result<Response> {
    let known = store::find(&mut tx, &of, &app.key, at.id()?).await?;
    let form = AppointmentForm::of(&known);
    html(Show::of(&of, &known, &form, &Errors::none()).render())
}

async fn save(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(at): Path<At>,
    once: Once<AppointmentForm>,
) -> Result<Response> {
    let known = store::find(&mut tx, &of, &app.key, at.id()?).await?;
    drop(tx);
    let form = &once.form;
    let new = match form.parse(of.time(), of.at(), Some(&known)) {
        Ok(new) => new,
        Err(errors) => {
            let page = Show::of(&of, &known, form, &errors);
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let mut tx = app.db.write().await?;
    let (person, now) = (of.person().id, of.at());
    let heard = match once.is_new(&mut tx, &app.key, person, now).await? {
        true => {
            // As it is now: another phone may have been first.
            let known = store::find(&mut tx, &of, &app.key, known.item).await?;
            changed(&mut tx, &of, &app, &known, &new).await?
        }
        false => Vec::new(),
    };
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(PAGE, Said::Saved))
}

/// A ride that hangs on it goes where it goes.
async fn changed(
    tx: &mut WriteTx,
    of: &Of,
    app: &App,
    known: &Appointment,
    new: &NewAppointment,
) -> Result<Vec<Change>> {
    let due = due(tx, of, app, known).await?;
    let can_move = |due: &Due| {
        due.is_open_until_turn(of.at()) && matches!(due.outcome(), None | Some(Outcome::Missed))
    };
    let due = due.filter(can_move);
    store::change(tx, of, &app.key, known, due.as_ref(), new).await?;
    match &known.ride {
        Some(ride) if known.occurrence != new.occurrence => {
            let when = (new.date, new.plan.from);
            help::rides::retime(tx, of, ride.id, when).await
        }
        _ => Ok(Vec::new()),
    }
}

async fn due(tx: &mut Tx, of: &Of, app: &App, known: &Appointment) -> Result<Option<Due>> {
    match day::of_occurrence(tx, of, known.assignment, known.day, &app.key).await {
        Ok(due) => Ok(Some(due)),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OutcomeForm {
    came_of: String,
}

/// Once; said otherwise later, the last word counts.
async fn say(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<RecordDay>>,
    Path(at): Path<At>,
    once: Once<OutcomeForm>,
) -> Result<Response> {
    let known = store::find(&mut tx, &of, &app.key, at.id()?).await?;
    let due = day::of_occurrence(&mut tx, &of, known.assignment, known.day, &app.key).await?;
    drop(tx);
    let came_of = match once.form.came_of.as_str() {
        "went" => CameOf::Went,
        "missed" => CameOf::Missed,
        "called_off" => CameOf::CalledOff,
        _ => return Err(Error::BadForm),
    };
    let mut tx = app.db.write().await?;
    let (person, now) = (of.person().id, of.at());
    let mut heard = Vec::new();
    if once.is_new(&mut tx, &app.key, person, now).await? {
        let acted_at = once.sent.acted_at(now);
        day::say(&mut tx, &of, &due, came_of, acted_at).await?;
        let (step, item) = (wins::Kind::Finished, at.id()?.get());
        match came_of {
            CameOf::Went => wins::note(&mut tx, person, step, item, (known.day, now)).await?,
            _ => wins::unnote(&mut tx, person, step, item).await?,
        }
        if let Some(ride) = known.ride.filter(|_| came_of != CameOf::Went) {
            heard = help::rides::call_off(&mut tx, &of, ride.id).await?;
        }
    }
    tx.commit().await?;
    today::tell(&app, &of, Source::Own);
    app.live.publish(heard);
    Ok(see_other(PAGE, said(came_of)))
}

fn said(came_of: CameOf) -> Said {
    match came_of {
        CameOf::Went => Said::Ticked,
        _ => Said::Saved,
    }
}

/// One ride at a time hangs on it; one that is asked for again is the one that is there.
async fn ride(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(at): Path<At>,
    once: Once<Sent>,
) -> Result<Response> {
    let known = store::find(&mut tx, &of, &app.key, at.id()?).await?;
    drop(tx);
    let mut tx = app.db.write().await?;
    let (person, now) = (of.person().id, of.at());
    let mut heard = Vec::new();
    if once.is_new(&mut tx, &app.key, person, now).await? && known.ride.is_none() {
        let when = (known.date, known.plan.from);
        heard = help::rides::ask(&mut tx, &of, &app.key, known.item, when).await?;
    }
    tx.commit().await?;
    app.live.publish(heard);
    let page = format!("{PAGE}/{}", known.item);
    Ok(see_other(&page, Said::HelpAsked))
}
