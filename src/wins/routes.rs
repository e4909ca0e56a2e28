//! `/resident/wins`: a win in two taps, and those there are.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    PAGE,
    form::{NewWin, WinForm, Wrong},
    own::{self, Of},
    posts, praise,
    views::Index,
};
use crate::{
    access::Read,
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    live::Change,
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/wins", index)
        .post("/resident/wins", create)
        .post("/resident/wins/{win}/removal", remove)
}

/// More than anybody notes in a day.
const MOST_A_DAY: i64 = 20;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = WinForm::blank();
    page(&app, &mut tx, &of, &form, Errors::none()).await
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: &WinForm,
    errors: Errors<Wrong>,
) -> Result<Response> {
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = Index {
        t: Frame::of(of),
        wins: own::latest(tx, of, &app.key).await?,
        posts: posts::own(tx, of, None).await?,
        unread: praise::unread(tx, of).await?,
        form,
        errors,
    };
    html_with(status, page.render())
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<WinForm>,
) -> Result<Response> {
    let new = match form.parse() {
        Ok(new) => new,
        Err(errors) => return page(&app, &mut tx, &of, &form, errors).await,
    };
    drop(tx);
    if !keep(&app, &of, &form, &new).await? {
        let mut errors = Errors::none();
        errors.add("words", Wrong::TooMany);
        let mut tx = app.db.read().await?;
        return page(&app, &mut tx, &of, &form, errors).await;
    }
    Ok(see_other(PAGE, Said::WinNoted))
}

/// False where that were too many; then it leaves no receipt.
async fn keep(app: &App, of: &Of, form: &WinForm, new: &NewWin) -> Result<bool> {
    let mut tx = app.db.write().await?;
    let (id, person) = (WinId::new(), of.person().id);
    let says = format!("win {} {:?}", new.kind.key(), new.words);
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &says,
        id.get(),
        of.at(),
    );
    match receipt.await? {
        Receipt::Again(_) => {}
        Receipt::Edit(earlier) => {
            if !own::say_instead(&mut tx, of, earlier.into(), new, &app.key).await? {
                return Err(Error::TooLateToChange);
            }
        }
        Receipt::New => {
            let acted_at = form.sent.acted_at(of.at());
            if own::around(&mut tx, of, acted_at).await? >= MOST_A_DAY {
                return Ok(false);
            }
            own::make(&mut tx, of, id, new, acted_at, &app.key).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct RemovalForm {
    /// The page it was removed on, where that is another one.
    page: String,
    #[serde(flatten)]
    sent: Sent,
}

async fn remove(
    State(app): State<App>,
    of: Of,
    Path(win): Path<String>,
    Form(form): Form<RemovalForm>,
) -> Result<Response> {
    let win: WinId = win.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let (person, content) = (of.person().id, format!("remove {win}"));
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        win.get(),
        of.at(),
    );
    let is_again = matches!(receipt.await?, Receipt::Again(_));
    if !own::remove(&mut tx, &of, win).await? && !is_again {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    let page = match form.page.as_str() {
        "give-and-get" => "/resident/give-and-get",
        _ => PAGE,
    };
    Ok(see_other(page, Said::Saved))
}
