//! `/account`: how one can be reached, and one's language.
use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{Wrong, name::NameForm, store, views::Show};
use crate::{
    access::{Read, SignedIn},
    app::App,
    db::WriteTx,
    error::Result,
    houses::number,
    sign_in::language_cookie,
    web::{Errors, Frame, Once, Said, Sent, html, html_with, optional_line, see_other},
    words::Words,
};

/// As typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ReachForm {
    pub email: String,
    pub phone: String,
    pub language: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl ReachForm {
    pub fn of(known: store::Reach, who: &SignedIn) -> Self {
        Self {
            email: known.email.unwrap_or_default(),
            phone: known.phone.unwrap_or_default(),
            language: known
                .language
                .unwrap_or_else(|| who.words().lang.to_owned()),
            sent: Sent::blank(),
        }
    }

    fn parse(&self) -> Result<store::Reach, Errors<Wrong>> {
        let mut errors = Errors::none();
        let email = optional_line(&self.email, 200)
            .ok()
            .filter(|e| e.as_deref().is_none_or(is_email));
        if email.is_none() {
            errors.add("email", Wrong::Email);
        }
        let phone = number(&self.phone).map_err(|_| errors.add("phone", Wrong::Phone));
        let language = Words::in_language(&self.language).map(|words| words.lang.to_owned());
        if language.is_none() {
            errors.add("language", Wrong::Language);
        }
        errors.into_result(|| store::Reach {
            email: email.flatten(),
            phone: phone.ok().flatten(),
            language,
            sign_in_name: String::new(),
        })
    }
}

/// Something, an @, a name with a dot: the rest is for the mail server to say.
fn is_email(typed: &str) -> bool {
    let named = typed.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    named && typed.matches('@').count() == 1 && !typed.contains(char::is_whitespace)
}

pub async fn show(State(app): State<App>, Read { of, mut tx }: Read<SignedIn>) -> Result<Response> {
    let known = store::reach(&mut tx, &of, &app.key).await?;
    let page = Show {
        t: Frame::signed_in(&of),
        called: &NameForm::of(&of),
        sign_in_name: known.sign_in_name.clone(),
        form: &ReachForm::of(known, &of),
        errors: &Errors::none(),
    };
    html(page.render())
}

pub async fn save(State(app): State<App>, of: SignedIn, once: Once<ReachForm>) -> Result<Response> {
    let form = &once.form;
    let mut tx = app.db.write().await?;
    let errors = match form.parse() {
        Err(errors) => errors,
        Ok(new) if save_once(&app, &mut tx, &of, &once, &new).await? => {
            tx.commit().await?;
            let lang = Words::in_language(&form.language).map_or("en", |words| words.lang);
            let jar = CookieJar::new().add(language_cookie(&app, lang));
            return Ok((jar, see_other("/account", Said::Saved)).into_response());
        }
        Ok(_) => {
            let mut errors = Errors::none();
            errors.add("email", Wrong::EmailTaken);
            errors
        }
    };
    // Nothing was done, so nothing is received.
    let known = store::reach(&mut tx, &of, &app.key).await?;
    let page = Show {
        t: Frame::signed_in(&of),
        called: &NameForm::of(&of),
        form,
        sign_in_name: known.sign_in_name,
        errors: &errors,
    };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}

/// False where someone else has that e-mail.
async fn save_once(
    app: &App,
    tx: &mut WriteTx,
    of: &SignedIn,
    once: &Once<ReachForm>,
    new: &store::Reach,
) -> Result<bool> {
    let is_new = once.is_new(tx, &app.key, of.viewer().id, of.at());
    Ok(!is_new.await? || store::save_reach(tx, of, &app.key, new).await?)
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn an_email_has_someone_somewhere() {
        assert!(is_email("dana@house.example"));
        for wrong in [
            "dana",
            "@house.example",
            "dana@",
            "dana@example",
            "a@b.c d",
            "a@b@c.d",
            "a@.b",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
