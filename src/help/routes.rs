//! `/resident/help`: the house helps each other. Each act counts once, however often its form arrives; of two
//! who take it one has it.
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    PAGE,
    cards::Card,
    course::{Act, State as Is},
    form::{HelpForm, NewHelp, Wrong},
    store::{self, Held, New as NewRow},
    views::{Index, New},
};
use crate::{
    access::{Access, Read, Standing, policy::LendAHand},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    sql,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, receive, see_other,
    },
    wins,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/help", index)
        .post("/resident/help", create)
        .get("/resident/help/new", new)
        .post("/resident/help/{help}/taking", take)
        .post("/resident/help/{help}/letting-go", let_go)
        .post("/resident/help/{help}/still-on", still_on)
        .post("/resident/help/{help}/done", done)
        .post("/resident/help/{help}/thanks", thank)
        .post("/resident/help/{help}/asking-again", ask_again)
        .post("/resident/help/{help}/calling-off", call_off)
}

type Of = Access<LendAHand>;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let rows = store::of_house(&mut tx, &of, &app.key).await?;
    let has_news = has_news(&mut tx, &of).await?;
    drop(tx);
    if has_news {
        seen(&app, &of).await?;
    }
    let t = Frame::of(&of);
    let viewer = of.viewer().id;
    let cards = rows.iter().map(|row| Card::of(&t, row, viewer)).collect();
    html(Index::of(t, cards).render())
}

/// Word of it that has not been read: whoever reads the page need not be sent it any more.
async fn has_news(tx: &mut Tx, of: &Standing) -> Result<bool> {
    let found = tx.query(sql!(
        "select exists (select 1 from deliveries
         where house_id = $1 and person_id = $2 and role = 'resident' and help_id is not null and seen_at is null) as news"
    ));
    Ok(found.bind(of.house()).bind(of.viewer().id).value().await?)
}

async fn seen(app: &App, of: &Standing) -> Result<()> {
    let mut tx = app.db.write().await?;
    tx.query(sql!(
        "update deliveries set seen_at = $3
         where house_id = $1 and person_id = $2 and role = 'resident' and help_id is not null and seen_at is null"
    ))
    .bind(of.house())
    .bind(of.viewer().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(tx.commit().await?)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Wanted {
    what: String,
}

async fn new(of: Of, Query(wanted): Query<Wanted>) -> Result<Response> {
    let form = HelpForm {
        what: wanted.what,
        ..HelpForm::blank()
    };
    new_page(&of, &form, &Errors::none(), StatusCode::OK)
}

fn new_page(
    of: &Of,
    form: &HelpForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let t = Frame::of(of);
    html_with(status, New { t, form, errors }.render())
}

/// So many one person can have open at one time.
const AT_MOST: i64 = 20;

async fn create(State(app): State<App>, of: Of, Form(form): Form<HelpForm>) -> Result<Response> {
    let refused =
        |errors: &Errors<Wrong>| new_page(&of, &form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    let new = match form.parse(of.time(), of.at()) {
        Ok(new) => new,
        Err(errors) => return refused(&errors),
    };
    let (id, viewer) = (HelpId::new(), of.viewer().id);
    let content = format!("help {new:?}");
    let mut tx = app.db.write().await?;
    let sent = &form.sent;
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, id.get(), of.at());
    let heard = match receipt.await? {
        Receipt::Again(_) => Vec::new(),
        Receipt::New if store::count_open(&mut tx, &of).await? >= AT_MOST => {
            let mut errors = Errors::none();
            errors.add("kind", Wrong::TooMany);
            return refused(&errors);
        }
        Receipt::New => make(&mut tx, &of, &app, id, &new).await?,
        Receipt::Edit(earlier) => {
            let mut held = known(&mut tx, &of, earlier.into()).await?;
            let span = new.when.map(|when| when.span(of.time()));
            if !held.course.say_anew(new.is_offer, span, of.at()) {
                return Err(Error::TooLateToChange);
            }
            store::say_anew(&mut tx, &of, &app.key, &held, row(held.id, &new)).await?;
            held.hearers()
        }
    };
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(PAGE, said_of(&new)))
}

fn said_of(new: &NewHelp) -> Said {
    match new.is_offer {
        true => Said::HelpOffered,
        false => Said::HelpAsked,
    }
}

async fn make(
    tx: &mut WriteTx,
    of: &Of,
    app: &App,
    id: HelpId,
    new: &NewHelp,
) -> Result<Vec<crate::live::Change>> {
    let made = store::make(tx, of, &app.key, row(id, new)).await?;
    Ok(made.map(|held| held.hearers()).unwrap_or_default())
}

fn row(id: HelpId, new: &NewHelp) -> NewRow<'_> {
    NewRow {
        id,
        content: &new.content,
        is_offer: new.is_offer,
        when: new.when,
        item: None,
    }
}

#[derive(Deserialize)]
struct At {
    help: String,
}

async fn take(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::Take(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpTaken).await
}

async fn let_go(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::LetGo(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpBack).await
}

async fn still_on(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::StillOn(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpStillOn).await
}

async fn done(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::Done(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpDone).await
}

async fn thank(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::Thank(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpThanked).await
}

async fn ask_again(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::AskAgain(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::HelpBack).await
}

async fn call_off(s: State<App>, of: Of, at: Path<At>, once: Once<Sent>) -> Result<Response> {
    let act = Act::CallOff(of.viewer().id);
    answer(&s, &of, &at, &once, act, Said::Saved).await
}

/// Of another house, or of someone who left, it is not there. Someone else's being first is said kindly, and
/// leaves no receipt.
async fn answer(
    app: &App,
    of: &Of,
    at: &At,
    once: &Once<Sent>,
    act: Act,
    said: Said,
) -> Result<Response> {
    let id: HelpId = at.help.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let mut held = known(&mut tx, of, id).await?;
    let viewer = of.viewer().id;
    if once.is_new(&mut tx, &app.key, viewer, of.at()).await? {
        if !held.act(act, of.at()) {
            return Ok(see_other(PAGE, Said::SomeoneElse));
        }
        store::save(&mut tx, std::slice::from_ref(&held), of.at()).await?;
        note_wins(&mut tx, of, &held).await?;
    }
    tx.commit().await?;
    app.live.publish(held.hearers());
    Ok(see_other(PAGE, said))
}

async fn known(tx: &mut WriteTx, of: &Of, id: HelpId) -> Result<Held> {
    let held = store::hold(tx, &[id]).await?.pop();
    let is_known = |held: &Held| {
        let course = &held.course;
        held.house == of.house() && (held.lives_here(course.owner) || course.is_of(of.viewer().id))
    };
    held.filter(is_known).ok_or(Error::NotFound)
}

/// Noted privately, as of a reach-out: whoever was helped had asked, whoever helped was there.
async fn note_wins(tx: &mut WriteTx, of: &Of, held: &Held) -> Result<()> {
    let course = &held.course;
    let (Is::Done, Some(giver), Some(receiver)) = (course.state, course.giver(), course.receiver())
    else {
        return Ok(());
    };
    let (source, day) = (held.id.get(), (of.today(), of.at()));
    wins::note(tx, receiver, wins::Kind::AskedForHelp, source, day).await?;
    wins::note(tx, giver, wins::Kind::HelpedSomeone, source, day).await
}
