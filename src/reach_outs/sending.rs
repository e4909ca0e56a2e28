//! `/resident/reach-outs`: sending one, with one tap or with words; and the page of one that was sent.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    PAGE, asks, circle,
    content::{Content, NewReachOut, ReachOutForm, Wrong},
    course::LAST,
    in_hand, limits, rings, signs,
    store::{self, New, Started},
    views::{Index, Person, Show},
};
use crate::{
    access::{About, Permission, Read, policy::SendReachOut},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    seal::Key,
    timestamp::Timestamp,
    web::{Errors, Form, Frame, Receipt, Routes, html, html_with, receive, stands_for},
};
use askama::Template;

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/reach-outs", index)
        .post("/resident/reach-outs", create)
        .get("/resident/reach-outs/{reach_out}", show)
}

pub type Of = About<SendReachOut>;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let (form, errors) = (ReachOutForm::blank(), Errors::none());
    let page = page(&app, &mut tx, &of, form, errors).await?;
    drop(tx);
    asks::seen(&app, of.standing(), &page.asks).await?;
    html(page.render())
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: ReachOutForm,
    errors: Errors<Wrong>,
) -> Result<Index> {
    let people = circle::of_resident(tx, of).await?;
    let settings = rings::settings(tx, of, &app.key).await?;
    let limits = limits::of_house(tx, of).await?;
    let shown = people.iter().map(|person| Person::of(person, &app.key));
    Ok(Index {
        t: Frame::of(of),
        first: circle::first_names(&people),
        people: shown.collect::<Result<_>>()?,
        wait: limits.within(settings.waits[0]),
        on_call: circle::on_call_names(tx, of).await?,
        open: store::still_open(tx, of).await?,
        sign: signs::own(tx, of, &app.key)
            .await?
            .filter(|sign| sign.agreed),
        asks: asks::Asks::of(tx, of.standing(), &app.key).await?,
        past: store::recent(tx, of).await?,
        form,
        errors,
    })
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<ReachOutForm>,
) -> Result<Response> {
    let people = circle::of_resident(&mut tx, &of).await?;
    let people: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    let new = match form.parse(&people) {
        Ok(new) => new,
        Err(errors) => {
            let page = page(&app, &mut tx, &of, form, errors).await?;
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    drop(tx);
    let (id, person) = (ReachOutId::new(), of.person().id);
    let content = format!("reach out {new:?}");
    let mut tx = app.db.write().await?;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    let (sent, hearers) = match receipt.await? {
        Receipt::Again(sent) => (sent.into(), Vec::new()),
        Receipt::Edit(sent) => say_instead(&mut tx, &of, sent.into(), &new, &app.key).await?,
        Receipt::New => {
            let sending = Sending::of(id, new.clone(), form.sent.acted_at(of.at()));
            match send(&mut tx, &of, sending, &app.key).await? {
                Started::New(held) => (held.id, held.hearers()),
                Started::Open(open) => {
                    stands_for(&mut tx, person, &form.sent, open.get()).await?;
                    say_instead(&mut tx, &of, open, &new, &app.key).await?
                }
            }
        }
    };
    tx.commit().await?;
    app.live.publish(hearers);
    Ok(Redirect::to(&format!("{PAGE}/{sent}")).into_response())
}

/// All that makes a reach-out, whatever it starts from.
pub struct Sending {
    pub id: ReachOutId,
    pub content: Content,
    pub first: Vec<PersonId>,
    pub last_ring: i16,
    pub sent_at: Timestamp,
    pub answers: Option<AnswersId>,
}

impl Sending {
    pub fn of(id: ReachOutId, new: NewReachOut, sent_at: Timestamp) -> Self {
        Self {
            id,
            content: new.content,
            first: new.first,
            last_ring: LAST,
            sent_at,
            answers: None,
        }
    }
}

/// To the rings as the resident set them, each with its wait within the house's limits.
pub async fn send<P: Permission>(
    tx: &mut WriteTx,
    of: &About<P>,
    sending: Sending,
    key: &Key,
) -> Result<Started> {
    let people = circle::of_resident(tx, of).await?;
    let settings = rings::settings(tx, of, key).await?;
    let limits = limits::of_house(tx, of).await?;
    let new = New {
        id: sending.id,
        people: &circle::plan(&people, &sending.first, &sending.content, &settings),
        content: &sending.content,
        waits: settings.waits.map(|wait| limits.within(wait)),
        last_ring: sending.last_ring,
        sent_at: sending.sent_at,
        answers: sending.answers,
    };
    store::start(tx, of, new, key).await
}

/// Other content for one that is open: whoever was asked reads it at once. A blank one says nothing new.
async fn say_instead(
    tx: &mut WriteTx,
    of: &Of,
    id: ReachOutId,
    new: &NewReachOut,
    key: &Key,
) -> Result<(ReachOutId, Vec<crate::live::Change>)> {
    if new.content.is_blank() {
        return Ok((id, Vec::new()));
    }
    let held = in_hand::held(tx, of, id).await?;
    match store::say_instead(tx, of, id, &new.content, key).await? {
        true => Ok((id, held.hearers())),
        false => Err(Error::TooLateToChange),
    }
}

async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    Read { of, mut tx }: Read<Of>,
) -> Result<Response> {
    let id: ReachOutId = id.parse().map_err(|_| Error::NotFound)?;
    let own = store::one(&mut tx, &of, id).await?.ok_or(Error::NotFound)?;
    let (form, errors) = (super::answers::AfterForm::default(), Errors::none());
    let page = Show::of(&app, &mut tx, &of, own, form, errors).await?;
    html(page.render())
}
