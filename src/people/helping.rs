//! `/resident/helpers`: who would like to walk with me, and who does.
use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{views::Helpers, walking};
use crate::{
    access::{
        About, Access, Read, Role,
        policy::{ManageSharing, ViewRoster},
    },
    app::App,
    audit,
    error::{Error, Result},
    id::*,
    sharing,
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/helpers", index)
        .post("/resident/helpers/{assignment}/accepting", accept)
        .post("/resident/helpers/{assignment}/ending", end)
        .post(
            "/{role}/houses/{house}/people/{person}/walk-ending",
            end_as_helper,
        )
}

async fn index(Read { of, mut tx }: Read<About<ManageSharing>>) -> Result<Response> {
    let walks = walking::of_resident(&mut tx, &of).await?;
    let (agreed, asked) = walks.into_iter().partition(|w| w.accepted_at.is_some());
    let page = Helpers {
        t: Frame::of(&of),
        agreed,
        asked,
        shared: sharing::store::in_force(&mut tx, &of).await?,
        sent: Sent::blank(),
    };
    html(page.render())
}

#[derive(Deserialize)]
struct Which {
    assignment: String,
}

impl Which {
    fn id(&self) -> Result<AssignmentId> {
        self.assignment.parse().map_err(|_| Error::NotFound)
    }
}

async fn accept(
    State(app): State<App>,
    of: About<ManageSharing>,
    Path(which): Path<Which>,
    once: Once<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let id = which.id()?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        if !walking::accept(&mut tx, &of, id).await? {
            return Err(Error::NotFound);
        }
        audit::record(&mut tx, &of, of.person().id, audit::What::HelperAccepted).await?;
    }
    let walks = walking::of_resident(&mut tx, &of).await?;
    tx.commit().await?;
    let helper = walks.iter().find(|w| w.id == id).map(|w| w.helper_id);
    app.live.scope_changed(helper);
    Ok(see_other("/resident/helpers", Said::Accepted))
}

async fn end(
    State(app): State<App>,
    of: About<ManageSharing>,
    Path(which): Path<Which>,
    once: Once<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        if !walking::end(&mut tx, &of, which.id()?).await? {
            return Err(Error::NotFound);
        }
        audit::record(&mut tx, &of, of.person().id, audit::What::HelperEnded).await?;
    }
    tx.commit().await?;
    app.live.scope_changed([of.person().id]);
    Ok(see_other("/resident/helpers", Said::Ended))
}

#[derive(Deserialize)]
struct Whom {
    person: String,
}

/// A mentor or counselor steps back, also before the resident has answered.
async fn end_as_helper(
    State(app): State<App>,
    by: Access<ViewRoster>,
    Path(whom): Path<Whom>,
    once: Once<Sent>,
) -> Result<Response> {
    let resident: PersonId = whom.person.parse().map_err(|_| Error::NotFound)?;
    let back = match by.role() {
        Role::Mentor => "/mentor/people",
        Role::Counselor => "/counselor/caseload",
        _ => return Err(Error::NotFound),
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, by.viewer().id, by.at())
        .await?
    {
        if !walking::end_as_helper(&mut tx, &by, resident).await? {
            return Err(Error::NotFound);
        }
        audit::record(&mut tx, &by, resident, audit::What::HelperEnded).await?;
    }
    tx.commit().await?;
    app.live.scope_changed([by.viewer().id]);
    Ok(Redirect::to(&format!("{back}?said={}", Said::Ended.key())).into_response())
}
