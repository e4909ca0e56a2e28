//! `/account/password`: a new one, for whoever knows the old one.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{Wrong, store, views};
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::Result,
    sign_in::{self, ClientAddress, Password},
    web::{Errors, Frame, Once, Said, Sent, html, html_with, see_other},
};

pub async fn edit(Read { of, .. }: Read<SignedIn>) -> Result<Response> {
    html(page(&of, &Errors::none()).render())
}

fn page<'a>(of: &SignedIn, errors: &'a Errors<Wrong>) -> views::Password<'a> {
    views::Password {
        t: Frame::signed_in(of),
        errors,
        sent: Sent::blank(),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    current: String,
    new: String,
}

pub async fn save(
    State(app): State<App>,
    of: SignedIn,
    ClientAddress(address): ClientAddress,
    // Without a receipt: its fingerprint would be that of a password. Sent again, the old one fits no more.
    Once { form, .. }: Once<PasswordForm>,
) -> Result<Response> {
    app.tries.count(&of.viewer().id.to_string(), address)?;
    let mut tx = app.db.read().await?;
    let known = sign_in::store::password_hash(&mut tx, of.viewer().id).await?;
    let name = store::reach(&mut tx, &of, &app.key).await?.sign_in_name;
    drop(tx);
    let mut errors = Errors::none();
    let new = Password::new(&form.new, &name).map_err(|e| errors.add("new", Wrong::Password(e)));
    if !app.passwords.matches(form.current, Some(known)).await? {
        errors.add("current", Wrong::Current);
    }
    let (Ok(new), true) = (new, errors.is_empty()) else {
        return html_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            page(&of, &errors).render(),
        );
    };
    let hash = app.passwords.hash(new).await?;
    let mut tx = app.db.write().await?;
    let (person, kept) = (of.viewer().id, Some(of.viewer().session));
    store::set_password(&mut tx, person, hash, kept, of.at()).await?;
    tx.commit().await?;
    app.live.scope_changed([person]);
    Ok(see_other("/account", Said::PasswordChanged))
}
