//! What the person themselves decides: "not this time", before and after; a first that they post; a cheer that
//! they would rather not have. Nobody is told of any of it. And what follows when their dates change.
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;
use time::{Date, Duration};

use super::{
    What, address, page_of,
    reached::{self, Reached},
    store::{self, New, Word},
    sweep,
};
use crate::{
    access::{About, Access, policy::Celebrate, policy::ManageMilestones},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    live::Change,
    looking_out::Reader,
    milestones,
    seal::Key,
    web::{Once, Routes, Said, Sent, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/resident/celebrations/putting-aside", put_aside)
        .post("/resident/celebrations/taking-up", take_up)
        .post("/resident/celebrations/firsts/{milestone}", post_first)
        .post(
            "/resident/celebrations/{celebration}/cheers/{cheer}/removal",
            remove,
        )
}

type Of = Access<Celebrate>;

/// So far ahead one can say "not this time".
const AHEAD: Duration = Duration::days(14);

/// What the viewer reaches in the next days and shares with anyone, today's not among it.
pub async fn ahead(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Reached>> {
    let tomorrow = of.today().saturating_add(Duration::days(1));
    let days = (tomorrow, of.today().saturating_add(AHEAD));
    let mut coming = reached::in_house(tx, of, key, days).await?;
    coming.retain(|reached| reached.person == of.viewer().id);
    Ok(coming)
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
        let before = store::hearers(&mut tx, known).await?;
        if let Some(new) = coming.filter(|_| is_aside) {
            store::insert(&mut tx, &[new], of.at()).await?;
        }
        store::put_aside(&mut tx, of, mark, is_aside).await?;
        heard.extend(before);
        heard.extend(store::hearers(&mut tx, known).await?);
        if !is_aside {
            sweep::look_again(&mut tx, of.house(), of.at()).await?;
        }
    }
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(&page_of(of.role(), of.house()), Said::Saved))
}

async fn coming_by_mark(tx: &mut Tx, of: &Of, key: &Key, mark: &str) -> Result<Option<New>> {
    let ahead = ahead(tx, of, key).await?;
    let new = ahead.iter().map(|reached| reached.new(key, of.house()));
    let new: Vec<New> = new.collect::<Result<_>>()?;
    Ok(new.into_iter().find(|new| new.mark == mark))
}

#[derive(Deserialize)]
struct FirstAt {
    milestone: String,
}

/// One tap on the page of one's milestones: celebrated today, and told at once.
async fn post_first(
    State(app): State<App>,
    of: About<ManageMilestones>,
    Path(at): Path<FirstAt>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: MilestoneId = at.milestone.parse().map_err(|_| Error::NotFound)?;
    let (key, standing) = (&app.key, of.standing());
    let mut tx = app.db.write().await?;
    let noted = milestones::store::firsts(&mut tx, &of, key).await?;
    let noted = noted.into_iter().find(|noted| noted.id == id);
    let what = noted.ok_or(Error::NotFound)?.first.what;
    let what = What::First { id, what };
    let viewer = of.viewer().id;
    let new = [New::of(key, of.house(), viewer, of.today(), &what)?];
    let mut heard = vec![Change::For(viewer)];
    if once.is_new(&mut tx, key, viewer, of.at()).await? {
        store::insert(&mut tx, &new, of.at()).await?;
        store::put_aside(&mut tx, standing, &new[0].mark, false).await?;
        let made: Vec<_> = store::made(&mut tx, &new).await?;
        let ids: Vec<_> = made.iter().map(|made| made.id).collect();
        let readers = store::readers(&mut tx, &ids).await?;
        let words: Vec<_> = readers.iter().map(Word::coming).collect();
        store::tell(&mut tx, &words, of.at()).await?;
        heard.extend(words.iter().map(|word| Change::For(word.person)));
    }
    let posted = store::own_by_mark(&mut tx, standing, &new[0].mark).await?;
    tx.commit().await?;
    app.live.publish(heard);
    let posted = posted.ok_or(Error::NotFound)?;
    let address = address(of.role(), of.house(), posted);
    Ok(see_other(&address, Said::Saved))
}

#[derive(Deserialize)]
struct CheerAt {
    celebration: String,
    cheer: String,
}

/// The one who is celebrated would rather not have it.
async fn remove(
    State(app): State<App>,
    of: Of,
    Path(at): Path<CheerAt>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: CelebrationId = at.celebration.parse().map_err(|_| Error::NotFound)?;
    let cheer: CheerId = at.cheer.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let found = store::one(&mut tx, &Reader::of(&of), &app.key, id).await?;
    let found = found.filter(|found| found.is_own).ok_or(Error::NotFound)?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    if is_new.await? && !store::remove(&mut tx, &of, &found, cheer).await? {
        return Err(Error::NotFound);
    }
    let heard = store::hearers(&mut tx, Some(id)).await?;
    tx.commit().await?;
    app.live.publish(heard);
    let address = address(of.role(), of.house(), id);
    Ok(see_other(&address, Said::Saved))
}

/// After the person's dates changed, in the same transaction: what is not reached today or later any more is gone
/// without a word, and what is reached again is there again. What is over stays as it was celebrated, for whatever
/// went from there would tell that something happened.
pub async fn dates_changed(
    tx: &mut crate::db::WriteTx,
    by: &About<ManageMilestones>,
    key: &Key,
    count: &milestones::count::Count,
) -> Result<()> {
    let is_reached = |what: &What, day: Date| match what {
        What::Recovery(span) => count
            .shown()
            .is_some_and(|shown| span.after(shown.began) == Some(day)),
        What::InHouse(_) | What::First { .. } => true,
    };
    store::reckon_again(tx, by.standing(), key, is_reached).await
}

/// After a first was removed: so is what was posted of it.
pub async fn first_removed(
    tx: &mut crate::db::WriteTx,
    by: &About<ManageMilestones>,
    key: &Key,
    id: MilestoneId,
) -> Result<()> {
    let mark = What::mark_of_first(key, by.house(), by.person().id, id);
    store::forget(tx, by.standing(), &mark).await
}
