//! What the named person does.
use super::{Asked, ending::close};
use crate::{
    access::{Role, Standing},
    audit,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    looking_out::told::{self, Kind, Word},
    sql,
};

/// A request to this viewer, in this role and house, that is in force: whose it is, and what is open of it.
#[derive(Clone, Copy, sqlx::FromRow)]
pub struct ToMe {
    pub person_id: PersonId,
    pub is_met: bool,
}

/// None where it is not there for this viewer.
pub async fn to_me(tx: &mut Tx, of: &Standing, id: StandingRequestId) -> Result<Option<ToMe>> {
    let found = tx.query(sql!(
        "select f.person_id, f.call_id is not null as is_met
         from standing_requests_in_force f
         where f.house_id = $1 and f.id = $2 and f.helper_id = $3 and f.role = $4 and f.ends_at > $5"
    ));
    let found = found.bind(of.house()).bind(id).bind(of.viewer().id);
    Ok(found.bind(of.role()).bind(of.at()).maybe().await?)
}

/// Yes: facts count from now on, and the sweep works out when to look. Said again it stands.
pub async fn agree(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let agreed = tx.query(sql!(
        "update standing_requests set agreed_at = $3, counts_from = $3, due_at = $3
         where house_id = $1 and id = $2 and agreed_at is null and ended_at is null"
    ));
    if agreed.bind(of.house()).bind(id).bind(of.at()).run().await? == 0 {
        return Ok(());
    }
    audit::record(tx, of, person, audit::What::StandingAgreed).await?;
    answered(tx, of, id, person).await
}

/// No, or no longer; no reason asked.
pub async fn decline(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let ended = tx.query(sql!(
        "update standing_requests set ended_at = $3, due_at = null,
                ended_as = case when agreed_at is null then 'declined' else 'stepped_back' end
         where house_id = $1 and id = $2 and ended_at is null"
    ));
    if ended.bind(of.house()).bind(id).bind(of.at()).run().await? == 0 {
        return Ok(());
    }
    close(tx, of.house(), &[id], of.at()).await?;
    audit::record(tx, of, person, audit::What::StandingEnded).await?;
    answered(tx, of, id, person).await
}

async fn answered(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let word = Word::of(of.house(), (person, Role::Resident), person);
    told::tell(tx, &[word.asks(Kind::Answered, id)], of.at()).await
}

/// "I am on it."
pub async fn take(tx: &mut WriteTx, of: &Asked, id: StandingRequestId) -> Result<()> {
    tx.query(sql!(
        "update standing_calls set taken_at = coalesce(taken_at, $3)
         where house_id = $1 and request_id = $2 and over_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// "I was there": it is over, and counts anew from here.
pub async fn done(tx: &mut WriteTx, of: &Asked, id: StandingRequestId) -> Result<()> {
    tx.query(sql!(
        "update standing_calls set over_at = $3, over_as = 'there', taken_at = coalesce(taken_at, $3)
         where house_id = $1 and request_id = $2 and over_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    tx.query(sql!(
        "update standing_requests set counts_from = $3, due_at = $3
         where house_id = $1 and id = $2 and ended_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}
