//! `/owner/…/managers`: who manages the house; the owner gives the role and takes it.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{managing, views::Managers};
use crate::{
    access::{Access, Read, Standing, policy::RunInstallation},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::PersonId,
    sign_in,
    web::{Frame, Once, Routes, Said, Sent, html_with, see_other},
};

type Of = Access<RunInstallation>;

pub fn routes() -> Routes {
    Routes::default()
        .get("/owner/houses/{house}/managers", index)
        .post("/owner/houses/{house}/managers", create)
}

/// What needs another look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nobody was chosen.
    Nobody,
    /// Nobody signs in with this name.
    Unknown,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ManagerForm {
    /// Someone of the house, or nobody.
    person: String,
    /// Someone of the installation, by the name they sign in with.
    sign_in_name: String,
}

/// What the page shows besides who manages the house.
#[derive(Default)]
pub(super) struct Asked {
    /// Whose role was about to end, and nobody else has it.
    pub leaving: Option<PersonId>,
    pub sign_in_name: String,
    pub wrong: Option<Wrong>,
}

async fn index(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    page(&mut tx, &of, Asked::default(), StatusCode::OK).await
}

pub(super) async fn page(
    tx: &mut Tx,
    of: &Standing,
    asked: Asked,
    status: StatusCode,
) -> Result<Response> {
    let (managing, others) = managing::of_house(tx, of).await?;
    let leaving = managing.iter().find(|m| Some(m.id) == asked.leaving);
    let page = Managers {
        t: Frame::of(of),
        leaving: leaving.cloned(),
        managing,
        others,
        sign_in_name: asked.sign_in_name,
        wrong: asked.wrong,
        sent: Sent::blank(),
    };
    html_with(status, page.render())
}

async fn create(State(app): State<App>, of: Of, once: Once<ManagerForm>) -> Result<Response> {
    let given = || see_other(&of.asked().path, Said::Given);
    let mut tx = app.db.write().await?;
    // First: who was given the role is no longer among those who could be.
    if !once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        tx.commit().await?;
        return Ok(given());
    }
    let form = once.form;
    match whom(&mut tx, &of, &form).await? {
        Ok(person) => {
            managing::give(&mut tx, &of, person).await?;
            tx.commit().await?;
            Ok(given())
        }
        Err(wrong) => {
            let asked = Asked {
                sign_in_name: form.sign_in_name,
                wrong: Some(wrong),
                ..Asked::default()
            };
            page(&mut tx, &of, asked, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Who is named by hand comes before who is chosen.
async fn whom(tx: &mut Tx, of: &Of, form: &ManagerForm) -> Result<Result<PersonId, Wrong>> {
    let typed = sign_in::plain_name(&form.sign_in_name);
    if !typed.is_empty() {
        let named = managing::named(tx, of, typed).await?;
        return Ok(named.ok_or(Wrong::Unknown));
    }
    if form.person.is_empty() {
        return Ok(Err(Wrong::Nobody));
    }
    let (_, others) = managing::of_house(tx, of).await?;
    let chosen = others.iter().find(|m| m.id.to_string() == form.person);
    Ok(Ok(chosen.ok_or(Error::NotFound)?.id))
}
