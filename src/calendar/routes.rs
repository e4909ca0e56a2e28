//! `/resident/calendar`: making an address, choosing what stands in it, making it anew, ending it.
use askama::Template;
use axum::{extract::State, response::Response};
use serde::Deserialize;

use super::{Choices, PAGE, address, store, views::Show};
use crate::{
    access::{About, Read, policy::ManageCalendar},
    app::App,
    audit,
    db::WriteTx,
    error::Result,
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/calendar", show)
        .post("/resident/calendar", save)
        .post("/resident/calendar/renewal", renew)
        .post("/resident/calendar/ending", end)
}

type Of = About<ManageCalendar>;

async fn show(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let own = store::own(&mut tx, &of).await?;
    let token = own.map(|own| address::token(&app.key, own.id));
    let page = Show {
        t: Frame::of(&of),
        choices: own.map(|own| own.choices).unwrap_or_default(),
        made_at: own.map(|own| own.made_at),
        address: token.map(|token| address::of(app.public_url(), &token)),
    };
    html(page.render())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ChoicesForm {
    words: String,
    house: String,
    routine: String,
}

impl ChoicesForm {
    fn choices(&self) -> Choices {
        let is_yes = |typed: &str| typed == "yes";
        Choices {
            with_words: is_yes(&self.words),
            with_house: is_yes(&self.house),
            with_routine: is_yes(&self.routine),
        }
    }
}

/// What stands in it; the first time it makes the address.
async fn save(State(app): State<App>, of: Of, once: Once<ChoicesForm>) -> Result<Response> {
    let choices = once.form.choices();
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        match store::own(&mut tx, &of).await? {
            Some(_) => store::choose(&mut tx, &of, choices).await?,
            None => make(&app, &mut tx, &of, choices).await?,
        }
    }
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}

/// On one's own record: an address opens appointments to whoever has it.
async fn make(app: &App, tx: &mut WriteTx, of: &Of, choices: Choices) -> Result<()> {
    store::renew(tx, of, &app.key, choices).await?;
    audit::record(tx, of, of.person().id, audit::What::CalendarMade).await
}

/// Another address with the same choices. Whoever knows only the old one reads nothing from now on.
async fn renew(State(app): State<App>, of: Of, once: Once<Sent>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        let own = store::own(&mut tx, &of).await?;
        let choices = own.map(|own| own.choices).unwrap_or_default();
        make(&app, &mut tx, &of, choices).await?;
    }
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}

async fn end(State(app): State<App>, of: Of, once: Once<Sent>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.person().id, of.at());
    if is_new.await? && store::revoke(&mut tx, &of).await? {
        audit::record(&mut tx, &of, of.person().id, audit::What::CalendarEnded).await?;
    }
    tx.commit().await?;
    Ok(see_other(PAGE, Said::TakenBack))
}
