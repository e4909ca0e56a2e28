//! Who looked at whose record. Part of making a proof: a page that opens something of a resident to
//! staff is not shown unless the look is on record. Checked in the page's read transaction first, so
//! most pages write nothing; one row a viewer, role, person, class and hour.
use super::{Class, Role, Standing, store};
use crate::{app::App, db::Tx, error::Result, id::*, timestamp::Timestamp};

/// What has to be written before the page may be shown.
#[derive(Clone, Debug, Default)]
pub enum Needed {
    #[default]
    None,
    Of(Vec<Look>),
}

#[derive(Clone, Debug)]
pub struct Look {
    pub house: HouseId,
    pub person: PersonId,
    pub viewer: PersonId,
    pub role: Role,
    pub class: Class,
    pub hour: Timestamp,
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
    let looks = classes.into_iter().map(|class| Look {
        house: standing.house(),
        person,
        viewer: standing.viewer().id,
        role: standing.role(),
        class,
        hour: standing.at().hour(),
    });
    Ok((shared, Needed::Of(looks.collect())))
}

/// For everyone who lives in the house.
pub(super) async fn of_house(tx: &mut Tx, standing: &Standing, opens: &[Class]) -> Result<Needed> {
    if !standing.role().is_staff() {
        return Ok(Needed::None);
    }
    let (viewer, role, hour) = (standing.viewer().id, standing.role(), standing.at().hour());
    let mut looks = Vec::new();
    for &class in opens {
        let people = store::not_looked_at_in_house(tx, standing, class).await?;
        looks.extend(people.into_iter().map(|(person,)| Look {
            house: standing.house(),
            person,
            viewer,
            role,
            class,
            hour,
        }));
    }
    Ok(Needed::Of(looks))
}

/// For everyone who accepted the viewer.
pub(super) async fn of_caseload(
    tx: &mut Tx,
    viewer: PersonId,
    role: Role,
    at: Timestamp,
    opens: &[Class],
) -> Result<Needed> {
    let mut looks = Vec::new();
    for &class in opens {
        let people = store::not_looked_at_in_caseload(tx, viewer, role, class, at).await?;
        looks.extend(people.into_iter().map(|(house, person)| Look {
            house,
            person,
            viewer,
            role,
            class,
            hour: at.hour(),
        }));
    }
    Ok(Needed::Of(looks))
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
    let look = |person: &PersonId| Look {
        house: standing.house(),
        person: *person,
        viewer: standing.viewer().id,
        role: standing.role(),
        class,
        hour: standing.at().hour(),
    };
    record(app, &Needed::Of(people.iter().map(look).collect())).await
}

pub(super) async fn record(app: &App, needed: &Needed) -> Result<()> {
    let Needed::Of(looks) = needed else {
        return Ok(());
    };
    if looks.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    for look in looks {
        store::record_look(&mut tx, look).await?;
    }
    Ok(tx.commit().await?)
}
