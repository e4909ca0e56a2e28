//! What the person themselves decides of what comes: "not this time", before and after. Nobody is told of it. And
//! what follows when their dates change.
use axum::{extract::State, response::Response};
use serde::Deserialize;
use time::{Date, Duration};

use super::{
    What, page_of,
    reached::{self, Reached},
    store::{self, New},
    sweep,
};
use crate::{
    access::{About, Access, policy::Celebrate, policy::ManageMilestones},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::HouseId,
    live::Change,
    milestones,
    seal::Key,
    timestamp::Timestamp,
    web::{Once, Routes, Said, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/resident/celebrations/putting-aside", put_aside)
        .post("/resident/celebrations/taking-up", take_up)
}

type Of = Access<Celebrate>;

/// So far ahead one can say "not this time".
const AHEAD: Duration = Duration::days(14);

/// What the viewer reaches in the next days and shares with anyone, today's not among it.
pub async fn ahead(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Reached>> {
    let tomorrow = of.today().saturating_add(Duration::days(1));
    let days = (tomorrow, of.today().saturating_add(AHEAD));
    reached::by_viewer(tx, of, key, days).await
}

/// Which one: by its mark, for it may not be made yet.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Which {
    which: String,
}

async fn put_aside(State(app): State<App>, of: Of, once: Once<Which>) -> Result<Response> {
    decide(&app, &of, &once, true).await
}

async fn take_up(State(app): State<App>, of: Of, once: Once<Which>) -> Result<Response> {
    decide(&app, &of, &once, false).await
}

async fn decide(app: &App, of: &Of, once: &Once<Which>, is_aside: bool) -> Result<Response> {
    let (key, viewer, mark) = (&app.key, of.viewer().id, once.form.which.trim());
    let mut tx = app.db.write().await?;
    let known = store::own_by_mark(&mut tx, of, mark).await?;
    let coming = match known {
        Some(_) => None,
        None => coming_by_mark(&mut tx, of, key, mark).await?,
    };
    if known.is_none() && coming.is_none() {
        return Err(Error::NotFound);
    }
    let mut heard = vec![Change::For(viewer)];
    if once.is_new(&mut tx, key, viewer, of.at()).await? {
        let id = known.map(|(id, _)| id);
        heard.extend(store::noticed(&mut tx, id).await?);
        match (is_aside, known) {
            (true, _) => {
                store::insert(&mut tx, coming.as_slice(), of.at()).await?;
                store::put_aside(&mut tx, of, mark, true).await?;
            }
            // It comes by itself when it is time: until then nobody reads of it, nor that it was put aside.
            (false, Some((_, day))) if day > sweep::told_until(of.time(), of.at()) => {
                store::forget(&mut tx, of, mark).await?;
            }
            (false, _) => {
                store::put_aside(&mut tx, of, mark, false).await?;
                sweep::look_again(&mut tx, of.house(), of.at()).await?;
            }
        }
        heard.extend(store::noticed(&mut tx, id).await?);
    }
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(&page_of(of.role(), of.house()), Said::Saved))
}

async fn coming_by_mark(tx: &mut Tx, of: &Of, key: &Key, mark: &str) -> Result<Option<New>> {
    let ahead = ahead(tx, of, key).await?;
    let new = ahead
        .iter()
        .map(|reached| New::of(key, of.house(), reached));
    let new: Vec<New> = new.collect::<Result<_>>()?;
    Ok(new.into_iter().find(|new| new.mark == mark))
}

/// After the person's dates changed, in the same transaction: what is not reached today or later any more is gone
/// without a word, and what is reached again is there again; what is reached only now is told in the next round. What
/// is over stays as it was celebrated, for whatever went from there would tell that something happened.
pub async fn dates_changed(
    tx: &mut WriteTx,
    by: &About<ManageMilestones>,
    key: &Key,
    count: &milestones::count::Count,
) -> Result<()> {
    let is_reached = |what: &What, day: Date| match what {
        What::Recovery(span) => count
            .shown()
            .is_some_and(|shown| span.after(shown.began) == Some(day)),
        // No date of the person's makes these, nor takes them away.
        What::InHouse(_) | What::First { .. } => true,
    };
    store::reckon_again(tx, by.standing(), key, is_reached).await?;
    sweep::look_again(tx, by.house(), by.at()).await
}

/// After someone let others know or took it back, in the same transaction: whoever may know now is told in the next
/// round what is still to be told.
pub async fn shares_changed(tx: &mut WriteTx, house: HouseId, now: Timestamp) -> Result<()> {
    sweep::look_again(tx, house, now).await
}
