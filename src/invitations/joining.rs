//! The other side of an invitation: `/join`. Nothing is used up by looking, because mail scanners and
//! link previews look too.
use std::net::IpAddr;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{
    Code, Held, JoinForm, Joining, Wrong, entering,
    store::{self, Used},
    views::Join,
};
use crate::{
    access::{self, Role, SignedIn, policy::ManageHouseRoutine},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::{HouseId, InvitationId, PersonId},
    people, routines,
    sign_in::{self, Again, BadName, ClientAddress},
    web::{Asked, Errors, Frame, Once, Routes, Said, Sent, html, html_with, see_other},
    words::Words,
};

pub fn routes() -> Routes {
    entering::routes()
        .get("/join/{token}", new)
        .post("/join/{token}", create)
        .post("/join/{token}/role", take_role)
}

/// Used, taken back, ended, never there: one answer.
async fn held(app: &App, tx: &mut Tx, token: &str) -> Result<Held> {
    let (id, fits) = named(app, token)?;
    let held = store::held(tx, Some(id), None, app.clock.now()).await?;
    held.filter(|_| fits).ok_or(Error::NotFound)
}

/// One that someone used.
async fn used(app: &App, tx: &mut Tx, token: &str) -> Result<Used> {
    let (id, fits) = named(app, token)?;
    let used = store::used(tx, id).await?;
    used.filter(|_| fits).ok_or(Error::NotFound)
}

/// Which invitation a link names, and whether its secret part is the right one.
fn named(app: &App, token: &str) -> Result<(InvitationId, bool)> {
    let (id, secret) = token.split_once('.').ok_or(Error::NotFound)?;
    let id: InvitationId = id.parse().map_err(|_| Error::NotFound)?;
    let right = Code::of(&app.key, "invitation", id);
    let fits = app.key.fingerprint(secret) == app.key.fingerprint(right.token());
    Ok((id, fits))
}

/// The page, for whoever holds the link; `who` may be signed in already.
async fn page<'a>(
    tx: &mut Tx,
    t: Frame,
    held: &'a Held,
    token: &'a str,
    form: &'a JoinForm,
    errors: &'a Errors<Wrong>,
    who: Option<&SignedIn>,
) -> Result<Join<'a>> {
    let lives_elsewhere = match who {
        Some(who) if held.role == Role::Resident => {
            store::lives_somewhere(tx, who.viewer().id, who.at()).await?
        }
        _ => false,
    };
    Ok(Join {
        t,
        held,
        token,
        form,
        errors,
        signed_in: who.map(|who| who.viewer().name.clone()),
        lives_elsewhere,
    })
}

async fn new(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    who: Result<SignedIn, Error>,
    Path(token): Path<String>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let held = held(&app, &mut tx, &token).await?;
    let form = JoinForm {
        sent: Sent::blank(),
        ..Default::default()
    };
    let (t, errors) = (Frame::open(t, asked), Errors::none());
    let page = page(&mut tx, t, &held, &token, &form, &errors, who.as_ref().ok()).await?;
    html(page.render())
}

async fn create(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    ClientAddress(address): ClientAddress,
    Path(token): Path<String>,
    headers: HeaderMap,
    once: Once<JoinForm>,
) -> Result<Response> {
    app.tries.count_address(address)?;
    let form = &once.form;
    let mut tx = app.db.read().await?;
    let held = match held(&app, &mut tx, &token).await {
        Ok(held) => held,
        Err(gone) => return again(&app, &once, &token, address, &headers, gone).await,
    };
    let mut parsed = form.parse();
    if let Ok(joining) = &parsed
        && sign_in::store::name_is_taken(&mut tx, &joining.sign_in_name).await?
    {
        let mut errors = Errors::none();
        errors.add("sign_in_name", Wrong::SignInName(BadName::Taken));
        parsed = Err(errors);
    }
    let joining = match parsed {
        Ok(joining) => joining,
        Err(errors) => {
            let t = Frame::open(t, asked);
            let page = page(&mut tx, t, &held, &token, form, &errors, None).await?;
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    drop(tx);
    match join(&app, &once, &held, joining, t.lang, &headers).await {
        Err(late @ (Error::TooLate | Error::NotFound)) => {
            again(&app, &once, &token, address, &headers, late).await
        }
        joined => joined,
    }
}

/// Makes the person, in the role, signed in, in one transaction; and remembers the form.
async fn join(
    app: &App,
    once: &Once<JoinForm>,
    held: &Held,
    joining: Joining,
    lang: &'static str,
    headers: &HeaderMap,
) -> Result<Response> {
    let new = people::NewPerson {
        password_hash: app.passwords.hash(joining.password).await?,
        name: joining.name,
        sign_in_name: joining.sign_in_name,
        language: Some(lang),
    };
    let (mut tx, now) = (app.db.write().await?, app.clock.now());
    // Asked again with the writer held: a name is given once. Whoever was first is on disk before we say so.
    if sign_in::store::name_is_taken(&mut tx, &new.sign_in_name).await? {
        tx.commit().await?;
        return Err(Error::TooLate);
    }
    let person = people::store::insert(&mut tx, &new, now).await?;
    let next = welcome(app, &mut tx, held, person).await?;
    once.is_new(&mut tx, &app.key, person, now).await?;
    let jar = sign_in::open_session(app, &mut tx, person, once.form.is_own(), headers).await?;
    tx.commit().await?;
    Ok((jar, see_other(&next, Said::Welcome)).into_response())
}

/// The form that used this invitation, once more: its answer got lost. For any other there is nothing.
async fn again(
    app: &App,
    once: &Once<JoinForm>,
    token: &str,
    address: IpAddr,
    headers: &HeaderMap,
    gone: Error,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let Ok(used) = used(app, &mut tx, token).await else {
        return Err(gone);
    };
    if !once.came_before(&mut tx, &app.key, used.by).await? {
        return Err(gone);
    }
    drop(tx);
    let again = Again {
        person: used.by,
        password: &once.form.password,
        own_device: once.form.is_own(),
        next: &first_page(used.role, used.house_id),
    };
    sign_in::let_in_again(app, again, address, headers).await
}

/// Whoever is signed in takes the role as the person they are.
async fn take_role(
    State(app): State<App>,
    who: SignedIn,
    Path(token): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let person = who.viewer().id;
    let mut tx = app.db.write().await?;
    if !once.is_new(&mut tx, &app.key, person, who.at()).await? {
        let used = used(&app, &mut tx, &token).await?;
        tx.commit().await?;
        let next = first_page(used.role, used.house_id);
        return Ok(see_other(&next, Said::Welcome));
    }
    let held = held(&app, &mut tx, &token).await?;
    if held.role == Role::Resident && store::lives_somewhere(&mut tx, person, who.at()).await? {
        return Err(Error::TooLate);
    }
    let next = welcome(&app, &mut tx, &held, person).await?;
    sign_in::store::remember_role(&mut tx, person, held.role, Some(held.house_id)).await?;
    tx.commit().await?;
    Ok(see_other(&next, Said::Welcome))
}

/// Uses the invitation up and gives the role; a resident gets what everyone in the house has. Says
/// which page comes first.
async fn welcome(app: &App, tx: &mut WriteTx, held: &Held, person: PersonId) -> Result<String> {
    let now = app.clock.now();
    if !store::use_up(tx, held, person, now).await? {
        return Err(Error::NotFound);
    }
    people::store::join(tx, held.house_id, person, held.role, now).await?;
    if held.role == Role::Resident {
        let by =
            access::system::<ManageHouseRoutine>(app, tx, held.house_id, held.invited_by).await?;
        routines::store::assign_house_items(tx, &by, person).await?;
    }
    Ok(first_page(held.role, held.house_id))
}

/// A resident is asked what to share; others come to where their role begins.
fn first_page(role: Role, house: HouseId) -> String {
    let acting = sign_in::store::ActingIn {
        role,
        house_id: Some(house),
        house_name: None,
    };
    match role {
        Role::Resident => "/resident/sharing".to_owned(),
        _ => acting.home(),
    }
}
