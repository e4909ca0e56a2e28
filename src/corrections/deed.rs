//! The deed itself: found, checked and written in one transaction.
use time::Date;

use super::{NewCorrection, Wrong, hindrance, is_the_houses, store};
use crate::{
    access::{About, policy::CorrectDay},
    app::App,
    audit,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    live::Topic,
    routines::day::{self, Fact, facts},
    web::{Errors, Receipt, Sent, receive},
};

type Of = About<CorrectDay>;

/// A day that has begun.
pub fn begun(of: &Of, day: Date) -> Result<Date> {
    match day <= of.today() {
        true => Ok(day),
        false => Err(Error::NotFound),
    }
}

/// What is to be changed: 404 for what the manager may not know of, 403 for what is not the house's.
pub async fn fact(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    (assignment, day): (RoutineAssignmentId, Date),
) -> Result<Fact> {
    let mut facts = facts(tx, of, begun(of, day)?, day, &app.key).await?;
    facts.retain(|fact| fact.assignment == assignment);
    let fact = facts.pop().ok_or(Error::NotFound)?;
    match is_the_houses(&fact) {
        true => Ok(fact),
        false => Err(Error::Forbidden),
    }
}

/// The outcome, who and why, the alert that rested on it and the audit, together and once.
pub async fn put_right(
    app: &App,
    of: &Of,
    named: (RoutineAssignmentId, Date),
    sent: &Sent,
    new: NewCorrection,
) -> Result<Result<(), Errors<Wrong>>> {
    let (id, mut tx) = (CorrectionId::new(), app.db.write().await?);
    let fact = fact(app, &mut tx, of, named).await?;
    let content = format!("{} {named:?} {new:?}", of.person().id);
    let viewer = of.viewer().id;
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, id.get(), of.at());
    if let Receipt::Again(_) = receipt.await? {
        tx.commit().await?;
        return Ok(Ok(()));
    }
    if let Some(wrong) = hindrance(&fact, new.outcome, of.at()) {
        let mut errors = Errors::none();
        errors.add("outcome", wrong);
        return Ok(Err(errors));
    }
    write(&mut tx, of, id, &fact, &new).await?;
    tx.commit().await?;
    app.live.publish([Topic {
        house: of.house(),
        person: of.person().id,
        source: fact.source.into(),
    }]);
    Ok(Ok(()))
}

async fn write(
    tx: &mut WriteTx,
    of: &Of,
    id: CorrectionId,
    fact: &Fact,
    new: &NewCorrection,
) -> Result<()> {
    store::insert(tx, of, id, fact, new).await?;
    day::correct(tx, of, fact, new.outcome).await?;
    audit::record(tx, of, of.person().id, audit::What::DayCorrected).await
}
