//! Whose open pages are other ones after a change of dates, name or shares: who may know of a celebration now and could
//! not before, or knew and may not any more, or reads it under another name. Nobody else hears of a change, for a page
//! that looks again tells that there was one.
use std::collections::BTreeSet;

use time::Duration;

use super::{NameStyle, store};
use crate::{
    access::{About, Permission, Role, policy::ManageMilestones},
    app::App,
    celebrations::{self, store as celebrated},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Change,
    looking_out::Reader,
};
use store::Own;

type Of = About<ManageMilestones>;

/// As far back and ahead as lists of celebrations go.
const LATELY: Duration = Duration::days(28);
const AHEAD: Duration = Duration::days(2);

/// Who reads of which, and, living in the house or managing it, under which name.
pub type Known = BTreeSet<(CelebrationId, PersonId, Option<&'static str>)>;

/// As it stands now; `style` only has to be the same before and after where the name stays.
pub async fn known<P: Permission>(
    app: &App,
    tx: &mut Tx,
    of: &About<P>,
    style: NameStyle,
) -> Result<Known> {
    let today = of.today();
    let days = (today.saturating_sub(LATELY), today.saturating_add(AHEAD));
    let own = Reader::of(of.standing());
    let own = celebrated::of_reader(tx, &own, &app.key, days).await?;
    let own = own.iter().filter(|one| one.is_own);
    let ids: Vec<CelebrationId> = own.map(|one| one.id).collect();
    let readers = celebrated::readers(tx, &ids).await?.into_iter();
    let known = readers.map(|reader| {
        let is_of_house = matches!(reader.role, Role::Resident | Role::Manager);
        let name = is_of_house.then(|| style.key());
        (reader.celebration_id, reader.reader_id, name)
    });
    Ok(known.collect())
}

/// Does what `change` does to what is kept, in the caller's transaction, and gives what to publish once that is on
/// record. What cannot be is not kept.
pub async fn changed<E>(
    app: &App,
    tx: &mut WriteTx,
    of: &Of,
    change: impl FnOnce(&mut Own) -> Result<(), E>,
) -> Result<Result<Vec<Change>, E>> {
    let mut own = store::hold(tx, of, &app.key).await?;
    let before = known(app, tx, of, own.style).await?;
    if let Err(why) = change(&mut own) {
        return Ok(Err(why));
    }
    store::save(tx, of, &app.key, &own).await?;
    let after = known(app, tx, of, own.style).await?;
    Ok(Ok(heard(of, &before, &after)))
}

/// A first was taken off, and what was posted of it goes with it.
pub async fn first_removed(
    app: &App,
    tx: &mut WriteTx,
    of: &Of,
    id: MilestoneId,
) -> Result<Vec<Change>> {
    let style = NameStyle::default();
    let before = known(app, tx, of, style).await?;
    celebrations::first_removed(tx, of, &app.key, id).await?;
    let after = known(app, tx, of, style).await?;
    Ok(heard(of, &before, &after))
}

/// With the person themselves, and the house's screens, which find out whether they show something else.
pub fn heard<P: Permission>(of: &About<P>, before: &Known, after: &Known) -> Vec<Change> {
    let changed = before.symmetric_difference(after);
    let mut readers: BTreeSet<PersonId> = changed.map(|(_, reader, _)| *reader).collect();
    readers.insert(of.person().id);
    let wall = [Change::Wall(of.house())];
    readers.into_iter().map(Change::For).chain(wall).collect()
}
