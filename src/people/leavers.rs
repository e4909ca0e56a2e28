//! Who left a house and has no role left anywhere: until they are gone for good, a manager may sign
//! them out, as the owner may anyone (row 32). Nobody sees where someone is signed in.
use axum::{
    extract::{Path, State},
    response::Response,
};
use time::Duration;

use super::roster::{Whom, address};
use crate::{
    access::{Access, Role, policy::ManagePeople},
    app::App,
    audit,
    db::Tx,
    error::{Error, Result},
    id::PersonId,
    sign_in, sql,
    timestamp::Timestamp,
    web::{Once, Routes, Said, Sent, see_other},
};

pub fn routes() -> Routes {
    Routes::default().post(
        "/{role}/houses/{house}/people/{person}/signing-out",
        sign_out,
    )
}

async fn sign_out(
    State(app): State<App>,
    of: Access<ManagePeople>,
    Path(whom): Path<Whom>,
    once: Once<Sent>,
) -> Result<Response> {
    let person = whom.id()?;
    let mut tx = app.db.write().await?;
    let ties = ties(&mut tx, &of, person).await?.ok_or(Error::NotFound)?;
    may_sign_out(of.role(), &ties)?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        sign_in::store::close_all(&mut tx, person).await?;
        audit::record(&mut tx, &of, person, audit::What::SessionsEnded).await?;
    }
    tx.commit().await?;
    app.live.scope_changed([person]);
    Ok(see_other(&address(&of), Said::SignedOutFor))
}

/// Whoever lives or works elsewhere by now is no longer a manager's to know of.
fn may_sign_out(by: Role, ties: &Ties) -> Result<()> {
    match ties {
        _ if by == Role::Owner => Ok(()),
        Ties { is_here: true, .. } => Err(Error::Forbidden),
        Ties {
            is_elsewhere: true, ..
        } => Err(Error::NotFound),
        _ => Ok(()),
    }
}

#[derive(sqlx::FromRow)]
struct Ties {
    is_here: bool,
    is_elsewhere: bool,
}

/// Of someone who belongs, or ever belonged, to the house.
async fn ties(tx: &mut Tx, by: &Access<ManagePeople>, person: PersonId) -> Result<Option<Ties>> {
    let row = tx.query(sql!(
        "select exists (select 1 from memberships m where m.house_id = hp.house_id
                    and m.person_id = hp.person_id and (m.until_at is null or m.until_at > $3)) as is_here,
                exists (select 1 from memberships m where m.house_id <> hp.house_id
                    and m.person_id = hp.person_id and (m.until_at is null or m.until_at > $3))
                or exists (select 1 from owners o where o.person_id = hp.person_id
                    and (o.until_at is null or o.until_at > $3)) as is_elsewhere
         from house_people hp where hp.house_id = $1 and hp.person_id = $2"
    ));
    let row = row.bind(by.house()).bind(person).bind(by.at());
    Ok(row.maybe().await?)
}

/// As long as they still read what is their own.
const LISTED: Duration = Duration::days(90);

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Leaver {
    pub id: PersonId,
    pub name: String,
    pub until_at: Timestamp,
}

/// Last first.
pub async fn of_house(tx: &mut Tx, by: &Access<ManagePeople>) -> Result<Vec<Leaver>> {
    let rows = tx.query(sql!(
        "select p.id, p.name, m.until_at from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.until_at <= $2 and m.until_at > $3
           and not exists (select 1 from memberships n where n.person_id = m.person_id
               and (n.until_at is null or n.until_at > m.until_at))
           and not exists (select 1 from owners o where o.person_id = m.person_id
               and (o.until_at is null or o.until_at > $2))
         order by m.until_at desc, p.name, p.id"
    ));
    let rows = rows.bind(by.house()).bind(by.at());
    let mut left: Vec<Leaver> = rows.bind(by.at().minus(LISTED)).all().await?;
    left.dedup_by_key(|leaver| leaver.id);
    Ok(left)
}
