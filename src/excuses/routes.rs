use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{ExcuseForm, Wrong, store, views::Index};
use crate::{
    access::{About, Read, policy::CorrectDay},
    alerts::Source,
    app::App,
    audit,
    db::Tx,
    error::{Error, Result},
    id::ExcuseId,
    live::Topic,
    routines::day,
    web::{Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/people/{person}/excuses", index)
        .post("/manager/houses/{house}/people/{person}/excuses", create)
        .post(
            "/manager/houses/{house}/people/{person}/excuses/{excuse}/ending",
            end,
        )
}

type Of = About<CorrectDay>;

fn address(of: &Of) -> String {
    format!(
        "/manager/houses/{}/people/{}/excuses",
        of.house(),
        of.person().id
    )
}

async fn index(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = ExcuseForm::blank(of.time(), of.at());
    page(&mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn page(
    tx: &mut Tx,
    of: &Of,
    form: &ExcuseForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = Index {
        t: Frame::of(of),
        name: of.person().name.clone(),
        is_self: of.is_self(),
        address: address(of),
        form,
        errors,
        excuses: store::of_person(tx, of).await?,
        now: of.at(),
        sent: Sent::blank(),
    };
    html_with(status, page.render())
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<ExcuseForm>,
) -> Result<Response> {
    let new = match form.parse(of.time()) {
        Ok(new) => new,
        Err(errors) => {
            return page(
                &mut tx,
                &of,
                &form,
                &errors,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
    };
    drop(tx);
    let (id, mut tx) = (ExcuseId::new(), app.db.write().await?);
    let content = format!("{} {new:?}", of.person().id);
    let receipt = receive(
        &mut tx,
        &app.key,
        of.viewer().id,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    let id = match receipt.await? {
        Receipt::Again(_) => None,
        Receipt::New => Some(id),
        Receipt::Edit(earlier) => Some(earlier.into()),
    };
    if let Some(id) = id {
        if !store::put(&mut tx, &of, id, &new).await? {
            return Err(Error::TooLateToChange);
        }
        day::excuse_missed(&mut tx, &of, new.kind, new.from, new.until).await?;
        audit::record(&mut tx, &of, of.person().id, audit::What::Excused).await?;
    }
    tx.commit().await?;
    tell(&app, &of);
    Ok(see_other(&address(&of), Said::Saved))
}

/// Open pages of those who may know look again.
fn tell(app: &App, of: &Of) {
    app.live.publish([Topic {
        house: of.house(),
        person: of.person().id,
        source: Source::House,
    }]);
}

#[derive(Deserialize)]
struct ExcusePath {
    excuse: String,
}

async fn end(
    State(app): State<App>,
    of: Of,
    Path(path): Path<ExcusePath>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: ExcuseId = path.excuse.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    if is_new.await? {
        if !store::end(&mut tx, &of, id).await? {
            return Err(Error::NotFound);
        }
        audit::record(&mut tx, &of, of.person().id, audit::What::ExcuseEnded).await?;
    }
    tx.commit().await?;
    tell(&app, &of);
    Ok(see_other(&address(&of), Said::Ended))
}
