//! One occurrence: as it stands, or as it stood when someone did it and word of it comes later.
use time::Date;

use super::{
    Due, Sight,
    read::{self, Only},
};
use crate::{
    access::{self, About, Permission, policy::RecordDay},
    db::Tx,
    error::{Error, Result},
    id::*,
    routines::Source,
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// An occurrence's name.
type Named = (RoutineAssignmentId, Date);

/// One occurrence. 404 for one that is not the person's, or not due on that day.
pub async fn of_occurrence<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    assignment: RoutineAssignmentId,
    day: Date,
    key: &Key,
) -> Result<Due> {
    one(tx, of, (assignment, day), None, key).await
}

async fn one<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    (assignment, day): Named,
    stood_at: Option<Timestamp>,
    key: &Key,
) -> Result<Due> {
    let only = Only {
        assignment,
        stood_at,
    };
    let found = read::between(tx, &Sight::of(of), day, day, Some(only), key).await?;
    found.into_iter().next().ok_or(Error::NotFound)
}

/// What someone did, and where.
pub struct Then {
    pub due: Due,
    elsewhere: Option<About<RecordDay>>,
}

impl Then {
    /// Where it was done: here, or in the house they lived in then.
    pub fn of<'a>(&'a self, here: &'a About<RecordDay>) -> &'a About<RecordDay> {
        self.elsewhere.as_ref().unwrap_or(here)
    }
}

/// The occurrence as it stood when it was done: changed, paused or ended since, or left behind in another
/// house, it was due all the same. What has begun only since then is as it stands now.
pub async fn then(
    tx: &mut Tx,
    of: &About<RecordDay>,
    named: Named,
    done_at: Timestamp,
    key: &Key,
) -> Result<Then> {
    for stood_at in [Some(done_at), None] {
        match one(tx, of, named, stood_at, key).await {
            Err(Error::NotFound) => {}
            found => return found.map(Then::here),
        }
    }
    let there = access::lived_in(tx, of, done_at).await?;
    let there = there.ok_or(Error::NotFound)?;
    let due = one(tx, &there, named, Some(done_at), key).await?;
    Ok(match came_along(tx, of, &due, key).await? {
        Some(due) => Then::here(due),
        None => Then {
            due,
            elsewhere: Some(there),
        },
    })
}

impl Then {
    fn here(due: Due) -> Self {
        Self {
            due,
            elsewhere: None,
        }
    }
}

/// An own item that moved house with its person: where it is due here on that day it is done here, once.
async fn came_along(
    tx: &mut Tx,
    of: &About<RecordDay>,
    there: &Due,
    key: &Key,
) -> Result<Option<Due>> {
    if there.source != Source::Own {
        return Ok(None);
    }
    let day = there.occurrence.day;
    let here = tx.query(sql!(
        "select id from routine_assignments
         where house_id = $1 and person_id = $2 and item_id = $3 and from_day <= $4
         order by from_day desc limit 1"
    ));
    let here = here.bind(of.house()).bind(of.person().id);
    let here: Option<(RoutineAssignmentId,)> = here.bind(there.item).bind(day).maybe().await?;
    let Some((here,)) = here else {
        return Ok(None);
    };
    match one(tx, of, (here, day), None, key).await {
        Err(Error::NotFound) => Ok(None),
        found => found.map(Some),
    }
}
