//! A forgotten password: staff start a reset and hand over a code; the person alone sets a new one.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use time::Duration;

use super::{
    Wrong, store,
    views::{Reset, ResetStarted},
};
use crate::{
    access::{Access, Role, policy::ManagePeople},
    app::App,
    audit,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    invitations::{Code, code_hash, plain_code},
    sign_in::{ClientAddress, Password},
    sql,
    timestamp::Timestamp,
    web::{Asked, Errors, Form, Frame, Routes, Said, Sent, html, html_with},
    words::Words,
};

/// How long a code is good for.
const LASTS: Duration = Duration::days(1);

pub fn routes() -> Routes {
    Routes::default()
        .post("/{role}/houses/{house}/people/{person}/reset", start)
        .get("/reset", new)
        .post("/reset", create)
}

#[derive(Deserialize)]
struct Whose {
    person: String,
}

/// Shows the code once; starting again makes another and the earlier one ends.
async fn start(
    State(app): State<App>,
    of: Access<ManagePeople>,
    Path(whose): Path<Whose>,
    Form(_): Form<Sent>,
) -> Result<Response> {
    let person: PersonId = whose.person.parse().map_err(|_| Error::NotFound)?;
    let id = ResetId::new();
    let code = Code::of(&app.key, "reset", id);
    let mut tx = app.db.write().await?;
    let roles = member(&mut tx, &of, person).await?;
    let name = roles.first().ok_or(Error::NotFound)?.name.clone();
    if !roles.iter().all(|m| may_reset(of.role(), m)) {
        return Err(Error::Forbidden);
    }
    end_open(&mut tx, person, of.at()).await?;
    insert(&mut tx, Some(&of), person, id, code.hash(&app.key), of.at()).await?;
    audit::record(&mut tx, &of, person, audit::What::ResetStarted).await?;
    tx.commit().await?;
    let page = ResetStarted {
        t: Frame::of(&of),
        name,
        code: code.for_the_hand(),
    };
    html(page.render())
}

/// A person of the house in one of their roles anywhere.
#[derive(sqlx::FromRow)]
struct Member {
    name: String,
    role: Role,
}

/// A manager helps residents and mentors back in; whoever holds more, anywhere, is the owner's business.
fn may_reset(by: Role, member: &Member) -> bool {
    match by {
        Role::Owner => true,
        _ => matches!(member.role, Role::Resident | Role::Mentor),
    }
}

async fn member(tx: &mut Tx, by: &Access<ManagePeople>, person: PersonId) -> Result<Vec<Member>> {
    let rows = tx.query(sql!(
        "select p.name, a.role from memberships m
         join people p on p.id = m.person_id
         join (select person_id, role, house_id, until_at from memberships
               union all select person_id, 'owner', null, until_at from owners) a on a.person_id = p.id
         where m.house_id = $1 and m.person_id = $2 and (m.until_at is null or m.until_at > $3)
           and (a.until_at is null or a.until_at > $3)
         order by a.role"
    ));
    Ok(rows
        .bind(by.house())
        .bind(person)
        .bind(by.at())
        .all()
        .await?)
}

/// Starts a reset for the command line, where whoever runs the server stands behind it.
pub async fn start_by_hand(
    tx: &mut WriteTx,
    app_key: &crate::seal::Key,
    person: PersonId,
    now: Timestamp,
) -> Result<String> {
    let id = ResetId::new();
    let code = Code::of(app_key, "reset", id);
    end_open(tx, person, now).await?;
    insert(tx, None, person, id, code.hash(app_key), now).await?;
    Ok(code.for_the_hand())
}

async fn end_open(tx: &mut WriteTx, person: PersonId, now: Timestamp) -> Result<()> {
    let ended = tx.query(sql!(
        "update resets set until_at = $2 where person_id = $1 and until_at > $2 and used_at is null"
    ));
    ended.bind(person).bind(now).run().await?;
    Ok(())
}

async fn insert(
    tx: &mut WriteTx,
    by: Option<&Access<ManagePeople>>,
    person: PersonId,
    id: ResetId,
    code_hash: String,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "insert into resets (house_id, id, person_id, code_hash, started_by, started_at, until_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(by.map(|by| by.house()))
    .bind(id)
    .bind(person)
    .bind(code_hash)
    .bind(by.map(|by| by.viewer().id))
    .bind(now)
    .bind(now.plus(LASTS))
    .run()
    .await?;
    Ok(())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ResetForm {
    code: String,
    password: String,
}

async fn new(t: Words, asked: Asked) -> Result<Response> {
    html(page(t, asked, "", &Errors::none()).render())
}

fn page<'a>(t: Words, asked: Asked, code: &'a str, errors: &'a Errors<Wrong>) -> Reset<'a> {
    Reset {
        t: Frame::open(t, asked),
        code,
        errors,
        sent: Sent::blank(),
    }
}

#[derive(sqlx::FromRow)]
struct Open {
    id: ResetId,
    person_id: PersonId,
    sign_in_name: String,
}

async fn open(tx: &mut Tx, hash: String, now: Timestamp) -> Result<Option<Open>> {
    let row = tx.query(sql!(
        "select r.id, r.person_id, p.sign_in_name from resets r join people p on p.id = r.person_id
         where r.code_hash = $1 and r.until_at > $2 and r.used_at is null"
    ));
    Ok(row.bind(hash).bind(now).maybe().await?)
}

async fn create(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    ClientAddress(address): ClientAddress,
    Form(form): Form<ResetForm>,
) -> Result<Response> {
    app.tries.count_address(address)?;
    let letters = plain_code(&form.code).unwrap_or_default();
    let now = app.clock.now();
    let hash = code_hash(&app.key, &letters);
    let found = open(&mut app.db.read().await?, hash, now).await?;
    let mut errors = Errors::none();
    let name = found.as_ref().map_or("", |open| &open.sign_in_name);
    let password =
        Password::new(&form.password, name).map_err(|e| errors.add("password", Wrong::Password(e)));
    if found.is_none() {
        errors.add("code", Wrong::Code);
    }
    let (Some(found), Ok(password)) = (found, password) else {
        let again = page(t, asked, &form.code, &errors);
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, again.render());
    };
    let password_hash = app.passwords.hash(password).await?;
    let mut tx = app.db.write().await?;
    if !use_up(&mut tx, &found, now).await? {
        return Err(Error::TooLate);
    }
    store::set_password(&mut tx, found.person_id, password_hash, None, now).await?;
    tx.commit().await?;
    Ok(crate::web::see_other("/sign-in", Said::PasswordChanged).into_response())
}

async fn use_up(tx: &mut WriteTx, reset: &Open, now: Timestamp) -> Result<bool> {
    let used = tx.query(sql!(
        "update resets set used_at = $3 where person_id = $1 and id = $2 and used_at is null and until_at > $3"
    ));
    let used = used.bind(reset.person_id).bind(reset.id).bind(now).run();
    Ok(used.await? == 1)
}
