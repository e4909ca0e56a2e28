//! `/…/people`: who lives and works here, who walks with whom, and what staff may change of it.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    leavers, leaving, managers, managing, store,
    views::{Index, Living},
    walking,
};
use crate::{
    access::{Access, Read, Role, policy::ManagePeople},
    app::App,
    audit,
    error::{Error, Result},
    id::*,
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

type Of = Access<ManagePeople>;

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/people", index)
        .post("/{role}/houses/{house}/people/{person}/helpers", propose)
        .post(
            "/{role}/houses/{house}/people/{person}/role-ending",
            end_role,
        )
        .post("/{role}/houses/{house}/people/{person}/moving", move_house)
}

pub(super) fn address(of: &Of) -> String {
    format!("{}/people", Frame::of(of).base())
}

/// Managers propose mentors; the owner counselors too.
pub(super) fn may_propose(by: Role) -> &'static [Role] {
    match by {
        Role::Manager => &[Role::Mentor],
        Role::Owner => &[Role::Mentor, Role::Counselor],
        _ => &[],
    }
}

/// Which roles one may end in a house.
pub(super) fn may_end(by: Role) -> &'static [Role] {
    match by {
        Role::Manager => &[Role::Resident, Role::Mentor],
        Role::Owner => &[Role::Resident, Role::Mentor, Role::Counselor, Role::Manager],
        _ => &[],
    }
}

async fn index(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let members = store::members(&mut tx, &of).await?;
    let walks = walking::of_house(&mut tx, &of).await?;
    let houses = match of.role() {
        Role::Owner => store::other_houses(&mut tx, &of).await?,
        _ => Vec::new(),
    };
    let (living, working): (Vec<_>, Vec<_>) = members
        .iter()
        .cloned()
        .partition(|member| member.role == Role::Resident);
    let living = living.into_iter().map(|member| Living {
        walks: walks
            .iter()
            .filter(|w| w.resident_id == member.id)
            .cloned()
            .collect(),
        to_propose: members
            .iter()
            .filter(|m| may_propose(of.role()).contains(&m.role) && m.id != member.id)
            .filter(|m| {
                !walks
                    .iter()
                    .any(|w| (w.resident_id, w.helper_id, w.role) == (member.id, m.id, m.role))
            })
            .cloned()
            .collect(),
        member,
    });
    let page = Index {
        living: living.collect(),
        working,
        houses,
        left: leavers::of_house(&mut tx, &of).await?,
        role: of.role(),
        address: address(&of),
        t: Frame::of(&of),
        sent: Sent::blank(),
    };
    html(page.render())
}

#[derive(Deserialize)]
pub(super) struct Whom {
    person: String,
}

impl Whom {
    pub(super) fn id(&self) -> Result<PersonId> {
        self.person.parse().map_err(|_| Error::NotFound)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct HelperForm {
    /// "mentor <id>" or "counselor <id>".
    helper: String,
}

async fn propose(
    State(app): State<App>,
    of: Of,
    Path(whom): Path<Whom>,
    once: Once<HelperForm>,
) -> Result<Response> {
    let form = &once.form;
    let resident = whom.id()?;
    let (role, helper) = form.helper.split_once(' ').ok_or(Error::BadForm)?;
    let role = role.parse().map_err(|()| Error::BadForm)?;
    let helper: PersonId = helper.parse().map_err(|_| Error::NotFound)?;
    if !may_propose(of.role()).contains(&role) {
        return Err(Error::Forbidden);
    }
    let mut tx = app.db.write().await?;
    if !store::lives_here(&mut tx, &of, resident).await? {
        return Err(Error::NotFound);
    }
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    // Proposed before: it stands as it is.
    if is_new.await? && walking::propose(&mut tx, &of, resident, helper, role).await? {
        audit::record(&mut tx, &of, resident, audit::What::HelperProposed).await?;
    }
    tx.commit().await?;
    Ok(see_other(&address(&of), Said::Proposed))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RoleForm {
    role: String,
    /// "yes": the house may be left without a manager.
    sure: String,
}

async fn end_role(
    State(app): State<App>,
    of: Of,
    Path(whom): Path<Whom>,
    once: Once<RoleForm>,
) -> Result<Response> {
    let form = &once.form;
    let (person, role) = (whom.id()?, form.role.parse().map_err(|()| Error::BadForm)?);
    if !may_end(of.role()).contains(&role) {
        return Err(Error::Forbidden);
    }
    let mut tx = app.db.write().await?;
    if !once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        tx.commit().await?;
        return Ok(see_other(&address(&of), Said::Ended));
    }
    let leaves_nobody = role == Role::Manager
        && form.sure != "yes"
        && managing::is_last(&mut tx, &of, person).await?;
    if leaves_nobody {
        let asked = managers::Asked {
            leaving: Some(person),
            ..Default::default()
        };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        // Asked back, nothing is done yet, and so nothing is received.
        return managers::page(&mut tx, &of, asked, status).await;
    }
    if !leaving::end_role(&mut tx, &of, person, role).await? {
        return Err(Error::NotFound);
    }
    let what = match role {
        Role::Resident => audit::What::MovedOut,
        _ => audit::What::RoleEnded,
    };
    audit::record(&mut tx, &of, person, what).await?;
    tx.commit().await?;
    app.live.scope_changed([person]);
    Ok(see_other(&address(&of), Said::Ended))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct MoveForm {
    to: String,
}

async fn move_house(
    State(app): State<App>,
    of: Of,
    Path(whom): Path<Whom>,
    once: Once<MoveForm>,
) -> Result<Response> {
    let form = &once.form;
    if of.role() != Role::Owner {
        return Err(Error::Forbidden);
    }
    let (person, to) = (whom.id()?, form.to.parse().map_err(|_| Error::NotFound)?);
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        leaving::move_house(&app, &mut tx, &of, person, to).await?;
        audit::record(&mut tx, &of, person, audit::What::MovedIn).await?;
    }
    tx.commit().await?;
    app.live.scope_changed([person]);
    Ok(see_other(&address(&of), Said::Moved))
}
