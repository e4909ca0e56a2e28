//! Who writes what of a profile: the manager legal name and birth date, the resident whom to call.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{
    ContactForm, IdentityForm,
    routes::back,
    store,
    views::{Edit, Own},
};
use crate::{
    access::{
        About,
        policy::{ChangeEmergencyContact, ChangeIdentity},
    },
    app::App,
    audit,
    error::{Error, Result},
    web::{Frame, Once, Said, html_with, see_other},
};

/// What one may only read is not shown again: this proof opens nothing.
pub(super) async fn save_identity(
    State(app): State<App>,
    of: About<ChangeIdentity>,
    once: Once<IdentityForm>,
) -> Result<Response> {
    let form = &once.form;
    if !form.is_theirs() {
        return Err(Error::BadForm);
    }
    let new = match form.parse(of.today()) {
        Ok(new) => new,
        Err(errors) => {
            let page = Edit {
                t: Frame::of(&of),
                name: of.person().name.clone(),
                back: back(&of),
                form,
                lines: Vec::new(),
                phone: None,
                errors: &errors,
            };
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::save_identity(&mut tx, &of, &new, &app.key).await?;
        audit::record(&mut tx, &of, of.person().id, audit::What::ProfileChanged).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.asked().path, Said::Saved))
}

pub(super) async fn save_contact(
    State(app): State<App>,
    of: About<ChangeEmergencyContact>,
    once: Once<ContactForm>,
) -> Result<Response> {
    let form = &once.form;
    if !form.is_theirs() {
        return Err(Error::BadForm);
    }
    let new = match form.parse() {
        Ok(new) => new,
        Err(errors) => {
            let page = Own {
                t: Frame::of(&of),
                form,
                lines: Vec::new(),
                errors: &errors,
            };
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::save_contact(&mut tx, &of, new.as_deref(), &app.key).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.asked().path, Said::Saved))
}
