//! `/account/name`: what the house calls one. The name one signs in with stays.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{Wrong, reach::ReachForm, store, views::Show};
use crate::{
    access::SignedIn,
    app::App,
    audit,
    error::Result,
    web::{Errors, Frame, Once, Said, Sent, html_with, line, see_other},
};

/// As long as one may be who joins.
const LONGEST: usize = 60;

/// As typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct NameForm {
    pub name: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl NameForm {
    pub fn of(who: &SignedIn) -> Self {
        Self {
            name: who.viewer().name.clone(),
            sent: Sent::blank(),
        }
    }
}

pub async fn save(State(app): State<App>, of: SignedIn, once: Once<NameForm>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let name = match line(&once.form.name, LONGEST) {
        Ok(name) => name,
        Err(problem) => {
            // Nothing was done, so nothing is received.
            let known = store::reach(&mut tx, &of, &app.key).await?;
            let mut errors = Errors::none();
            errors.add("name", Wrong::Name(problem));
            let page = Show {
                t: Frame::signed_in(&of),
                called: &once.form,
                sign_in_name: known.sign_in_name.clone(),
                form: &ReachForm::of(known, &of),
                errors: &errors,
            };
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let person = of.viewer().id;
    let is_new = once.is_new(&mut tx, &app.key, person, of.at()).await?;
    if is_new && name != of.viewer().name {
        store::rename(&mut tx, &of, name).await?;
        audit::record_own(&mut tx, person, audit::What::NameChanged, of.at()).await?;
    }
    tx.commit().await?;
    Ok(see_other("/account", Said::Saved))
}
