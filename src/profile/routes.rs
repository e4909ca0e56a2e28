use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    ProfileForm, store,
    views::{Edit, Show},
};
use crate::{
    access::{
        About, Read,
        policy::{ChangeProfile, ViewIdentity, ViewProfile},
    },
    app::App,
    audit,
    error::Result,
    web::{Errors, Frame, Once, Routes, Said, html, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/profile", edit)
        .post("/resident/profile", save)
        .get("/manager/houses/{house}/people/{person}/profile", edit)
        .post("/manager/houses/{house}/people/{person}/profile", save)
        .get("/counselor/houses/{house}/people/{person}/profile", show)
        .get("/owner/houses/{house}/people/{person}/profile", identity)
}

/// Where those go back to who have finished here: the page that leads here.
fn back<P>(of: &About<P>) -> String {
    match of.is_own() {
        true => "/resident/me".to_owned(),
        false => format!("{}/people/{}", Frame::of(of).base(), of.person().id),
    }
}

async fn edit(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewProfile>>,
) -> Result<Response> {
    let known = store::of_person(&mut tx, &of, &app.key).await?;
    let page = Edit {
        t: Frame::of(&of),
        name: of.person().name.clone(),
        back: back(&of),
        form: &ProfileForm::of(&known.profile),
        phone: known.phone,
        errors: &Errors::none(),
    };
    html(page.render())
}

/// The number is not shown again: this proof opens nothing.
async fn save(
    State(app): State<App>,
    of: About<ChangeProfile>,
    once: Once<ProfileForm>,
) -> Result<Response> {
    let form = &once.form;
    let new = match form.parse(of.today()) {
        Ok(new) => new,
        Err(errors) => {
            let page = Edit {
                t: Frame::of(&of),
                name: of.person().name.clone(),
                back: back(&of),
                form,
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
        store::save(&mut tx, &of, &new, &app.key).await?;
        if !of.is_own() {
            audit::record(&mut tx, &of, of.person().id, audit::What::ProfileChanged).await?;
        }
    }
    tx.commit().await?;
    Ok(see_other(&of.asked().path, Said::Saved).into_response())
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
