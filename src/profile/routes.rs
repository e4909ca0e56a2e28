use askama::Template;
use axum::{extract::State, response::Response};

use super::{
    ContactForm, IdentityForm, store,
    views::{Edit, Own, Show},
    writing,
};
use crate::{
    access::{
        About, Read,
        policy::{ViewIdentity, ViewProfile},
    },
    app::App,
    error::Result,
    web::{Errors, Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/profile", own)
        .post("/resident/profile", writing::save_contact)
        .get("/manager/houses/{house}/people/{person}/profile", edit)
        .post(
            "/manager/houses/{house}/people/{person}/profile",
            writing::save_identity,
        )
        .get("/counselor/houses/{house}/people/{person}/profile", show)
        .get("/owner/houses/{house}/people/{person}/profile", identity)
}

/// The page that leads here.
pub(super) fn back<P>(of: &About<P>) -> String {
    format!("{}/people/{}", Frame::of(of).base(), of.person().id)
}

async fn own(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewProfile>>,
) -> Result<Response> {
    let known = store::of_person(&mut tx, &of, &app.key).await?.profile;
    let t = Frame::of(&of);
    let page = Own {
        form: &ContactForm::of(&known),
        lines: Show::identity(&t, known.identity).into(),
        errors: &Errors::none(),
        t,
    };
    html(page.render())
}

async fn edit(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewProfile>>,
) -> Result<Response> {
    let known = store::of_person(&mut tx, &of, &app.key).await?;
    let t = Frame::of(&of);
    let page = Edit {
        name: of.person().name.clone(),
        back: back(&of),
        form: &IdentityForm::of(&known.profile.identity),
        lines: vec![Show::contact(&t, known.profile.emergency_contact)],
        phone: known.phone,
        errors: &Errors::none(),
        t,
    };
    html(page.render())
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewProfile>>,
) -> Result<Response> {
    let known = store::of_person(&mut tx, &of, &app.key).await?;
    let (t, name) = (Frame::of(&of), of.person().name.clone());
    html(
        Show {
            lines: Show::profile(&t, known.profile).into(),
            back: (back(&of), name.clone()),
            name,
            t,
        }
        .render(),
    )
}

/// What an owner reads of someone. There is no page about a resident for them: back to everyone.
async fn identity(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewIdentity>>,
) -> Result<Response> {
    let known = store::identity(&mut tx, &of, &app.key).await?;
    let t = Frame::of(&of);
    html(
        Show {
            lines: Show::identity(&t, known).into(),
            back: (format!("{}/people", t.base()), t.frame_people()),
            name: of.person().name.clone(),
            t,
        }
        .render(),
    )
}
