//! Who looked at whose record. Part of making a proof: a page that opens something of a resident to
//! staff is not shown unless the look is on record. Checked in the page's read transaction first, so
//! most pages write nothing; one row a viewer, role, person, class and hour. The same write notes that
//! what someone was told of an alert has been seen.
mod store;

use super::{Class, Role, Standing};
use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    timestamp::Timestamp,
};

/// What has to be written before the page may be shown.
#[derive(Clone, Debug, Default)]
pub enum Needed {
    #[default]
    None,
    Of(Looks),
}

/// All that one request looks at: by one viewer, in one role, within one hour.
#[derive(Clone, Debug)]
pub struct Looks {
    pub viewer: PersonId,
    pub role: Role,
    pub hour: Timestamp,
    pub at: Vec<Look>,
}

/// Ordered by person and class, so that two requests of one viewer never wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    pub person: PersonId,
    pub class: Class,
    pub house: HouseId,
}

impl Looks {
    fn of(standing: &Standing, at: Vec<Look>) -> Needed {
        Needed::Of(Self {
            viewer: standing.viewer().id,
            role: standing.role(),
            hour: standing.at().hour(),
            at,
        })
    }
}

/// For one resident: what they share with this viewer, and the looks to record.
pub(super) async fn of_person(
    tx: &mut Tx,
    standing: &Standing,
    person: PersonId,
    opens: &[Class],
) -> Result<(Vec<Class>, Needed)> {
    let found = store::shared_and_looked(tx, standing, person).await?;
    let (looked, shared): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, looked)| *looked);
    let shared: Vec<Class> = shared.into_iter().map(|(class, _)| class).collect();
    if !standing.role().is_staff() || opens.is_empty() {
        return Ok((shared, Needed::None));
    }
    let by_role = (standing.role() == Role::Counselor).then_some(Class::ProgramTitles);
    let mut classes: Vec<_> = opens
        .iter()
        .copied()
        .chain(shared.iter().copied())
        .chain(by_role)
        .collect();
    classes.sort();
    classes.dedup();
    classes.retain(|class| !looked.contains(&(*class, true)));
    let house = standing.house();
    let at = classes.into_iter().map(|class| Look {
        person,
        class,
        house,
    });
    Ok((shared, Looks::of(standing, at.collect())))
}

/// For everyone who lives in the house.
pub(super) async fn of_house(tx: &mut Tx, standing: &Standing, opens: &[Class]) -> Result<Needed> {
    if !standing.role().is_staff() {
        return Ok(Needed::None);
    }
    let at = store::not_looked_at_in_house(tx, standing, opens).await?;
    Ok(Looks::of(standing, at))
}

/// For everyone who accepted the viewer.
pub(super) async fn of_caseload(
    tx: &mut Tx,
    viewer: PersonId,
    role: Role,
    at: Timestamp,
    opens: &[Class],
) -> Result<Needed> {
    let looked = store::not_looked_at_in_caseload(tx, viewer, role, opens, at).await?;
    Ok(Needed::Of(Looks {
        viewer,
        role,
        hour: at.hour(),
        at: looked,
    }))
}

/// At people whom the proof did not cover, such as those who moved out of a house whose weeks are read.
pub async fn record_looks_at(
    app: &App,
    standing: &Standing,
    class: Class,
    people: &[PersonId],
) -> Result<()> {
    if !standing.role().is_staff() {
        return Ok(());
    }
    let house = standing.house();
    let at = people.iter().map(|&person| Look {
        person,
        class,
        house,
    });
    record(app, &Looks::of(standing, at.collect())).await
}

/// However many people and classes, in one statement.
pub(super) async fn record(app: &App, needed: &Needed) -> Result<()> {
    let looks = match needed {
        Needed::Of(looks) if !looks.at.is_empty() => looks,
        _ => return Ok(()),
    };
    let mut tx = app.db.write().await?;
    store::record_looks(&mut tx, looks, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// What is not on record yet is put there, in a transaction that does something besides.
pub async fn record_in(tx: &mut WriteTx, looks: &Looks, now: Timestamp) -> Result<()> {
    store::record_looks(tx, looks, now).await
}
