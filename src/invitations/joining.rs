//! The other side of an invitation: `/join`. Nothing is used up by looking, because mail scanners and
//! link previews look too.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{Code, Held, JoinForm, Joining, Wrong, entering, store, views::Join};
use crate::{
    access::{self, Role, SignedIn, policy::ManageHouseRoutine},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::{InvitationId, PersonId},
    people, routines,
    sign_in::{self, BadName, ClientAddress},
    web::{Asked, Errors, Form, Frame, Routes, Said, Sent, html, html_with, see_other},
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
    let (id, secret) = token.split_once('.').ok_or(Error::NotFound)?;
    let id: InvitationId = id.parse().map_err(|_| Error::NotFound)?;
    let fits = app.key.fingerprint(secret)
        == app
            .key
            .fingerprint(Code::of(&app.key, "invitation", id).token());
    let held = store::held(tx, Some(id), None, app.clock.now()).await?;
    held.filter(|_| fits).ok_or(Error::NotFound)
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
    Form(form): Form<JoinForm>,
) -> Result<Response> {
    app.tries.count_address(address)?;
    let mut tx = app.db.read().await?;
    let held = held(&app, &mut tx, &token).await?;
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
            let page = page(&mut tx, t, &held, &token, &form, &errors, None).await?;
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    drop(tx);
    let (password, lang) = (joining.password.clone(), t.lang);
    let password_hash = app.passwords.hash(password).await?;
    let mut tx = app.db.write().await?;
    let person = insert(&app, &mut tx, &joining, password_hash, lang).await?;
    let next = welcome(&app, &mut tx, &held, person).await?;
    let own_device = form.device == "own";
    let jar = sign_in::open_session(&app, &mut tx, person, own_device, &headers).await?;
    tx.commit().await?;
    Ok((jar, see_other(&next, Said::Welcome)).into_response())
}

async fn insert(
    app: &App,
    tx: &mut WriteTx,
    joining: &Joining,
    password_hash: String,
    lang: &'static str,
) -> Result<PersonId> {
    // Asked again with the writer held: a name is given once.
    if sign_in::store::name_is_taken(tx, &joining.sign_in_name).await? {
        return Err(Error::TooLate);
    }
    let new = people::NewPerson {
        name: joining.name.clone(),
        sign_in_name: joining.sign_in_name.clone(),
        password_hash,
        language: Some(lang),
    };
    people::store::insert(tx, &new, app.clock.now()).await
}

/// Whoever is signed in takes the role as the person they are.
async fn take_role(
    State(app): State<App>,
    who: SignedIn,
    Path(token): Path<String>,
    Form(_): Form<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let held = held(&app, &mut tx, &token).await?;
    let person = who.viewer().id;
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
        return Ok("/resident/sharing".to_owned());
    }
    let acting = sign_in::store::ActingIn {
        role: held.role,
        house_id: Some(held.house_id),
        house_name: None,
    };
    Ok(acting.home())
}
