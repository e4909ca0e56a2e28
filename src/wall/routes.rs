//! `…/walls`: a manager makes an address for a screen, sees which there are, and ends them.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    WallForm, address,
    form::{NewWall, Wrong},
    store,
    views::{Address, Index},
};
use crate::{
    access::{Access, Read, policy::ManageHouse},
    app::App,
    audit,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::WallId,
    invitations::qr,
    live::Change,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, receive, see_other,
    },
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/walls", index)
        .post("/{role}/houses/{house}/walls", create)
        .post("/{role}/houses/{house}/walls/{wall}/ending", end)
}

type Of = Access<ManageHouse>;

async fn index(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = WallForm::blank(&of.words());
    page(&mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn page(
    tx: &mut Tx,
    of: &Of,
    form: &WallForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = Index {
        t: Frame::of(of),
        walls: store::of_house(tx, of).await?,
        now: of.at(),
        form,
        errors,
    };
    html_with(status, page.render())
}

/// Answers with the address, the only page that has it: it is a key, and a page to come back to would leave it on
/// whatever desk is open. The same form sent again gets the same answer.
async fn create(State(app): State<App>, of: Of, Form(form): Form<WallForm>) -> Result<Response> {
    let errors = match form.parse() {
        Ok(new) => match made(&app, &of, &form, &new).await? {
            Some(id) => return shown(&app, &of, id, new),
            None => {
                let mut errors = Errors::none();
                errors.add("name", Wrong::TooMany);
                errors
            }
        },
        Err(errors) => errors,
    };
    let mut tx = app.db.read().await?;
    page(
        &mut tx,
        &of,
        &form,
        &errors,
        StatusCode::UNPROCESSABLE_ENTITY,
    )
    .await
}

/// None where the house has as many as it can have.
async fn made(app: &App, of: &Of, form: &WallForm, new: &NewWall) -> Result<Option<WallId>> {
    let id = WallId::new();
    let mut tx = app.db.write().await?;
    let (by, content) = (of.viewer().id, format!("{} {new:?}", of.house()));
    let receipt = receive(
        &mut tx,
        &app.key,
        by,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    let id = match receipt.await? {
        Receipt::New if store::make(&mut tx, of, &app.key, id, new).await? => {
            audit::record(&mut tx, of, by, audit::What::WallMade).await?;
            id
        }
        Receipt::New => return Ok(None),
        Receipt::Again(earlier) => stands(&mut tx, of, earlier.into()).await?,
        Receipt::Edit(earlier) => {
            let id = stands(&mut tx, of, earlier.into()).await?;
            store::change(&mut tx, of, id, new).await?;
            id
        }
    };
    tx.commit().await?;
    Ok(Some(id))
}

async fn stands(tx: &mut WriteTx, of: &Of, id: WallId) -> Result<WallId> {
    store::stands(tx, of, id).await?;
    Ok(id)
}

fn shown(app: &App, of: &Of, id: WallId, new: NewWall) -> Result<Response> {
    let path = address::path(&address::code(&app.key, id));
    let site = app.public_url().trim_end_matches('/').to_owned();
    let page = Address {
        t: Frame::of(of),
        name: new.name,
        qr: qr(&format!("{site}{path}"))?,
        site,
        path,
    };
    html(page.render())
}

#[derive(serde::Deserialize)]
struct WallPath {
    wall: String,
}

async fn end(
    State(app): State<App>,
    of: Of,
    Path(path): Path<WallPath>,
    once: Once<Sent>,
) -> Result<Response> {
    let wall: WallId = path.wall.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let by = of.viewer().id;
    let is_new = once.is_new(&mut tx, &app.key, by, of.at()).await?;
    if store::end(&mut tx, &of, wall).await? && is_new {
        audit::record(&mut tx, &of, by, audit::What::WallEnded).await?;
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    Ok(see_other(
        &format!("{}/walls", Frame::of(&of).base()),
        Said::Ended,
    ))
}
