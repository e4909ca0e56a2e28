//! Firsts are posted by the person, with one tap, and gone with what they rest on.
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;

use super::{
    What, address,
    reached::Reached,
    store::{self, New, Word},
};
use crate::{
    access::{About, policy::ManageMilestones},
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::*,
    live::Change,
    milestones,
    seal::Key,
    web::{Once, Routes, Said, Sent, see_other},
};

pub fn routes() -> Routes {
    Routes::default().post("/resident/celebrations/firsts/{milestone}", post_first)
}

type Of = About<ManageMilestones>;

#[derive(Deserialize)]
struct FirstAt {
    milestone: String,
}

/// Celebrated today, and told at once.
async fn post_first(
    State(app): State<App>,
    of: Of,
    Path(at): Path<FirstAt>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: MilestoneId = at.milestone.parse().map_err(|_| Error::NotFound)?;
    let (key, viewer) = (&app.key, of.viewer().id);
    let mut tx = app.db.write().await?;
    let noted = milestones::store::firsts(&mut tx, &of, key).await?;
    let noted = noted.into_iter().find(|noted| noted.id == id);
    let what = noted.ok_or(Error::NotFound)?.first.what;
    let reached = Reached {
        person: viewer,
        day: of.today(),
        over_at: of.time().ends(of.today()),
        what: What::First { id, what },
    };
    let new = New::of(key, of.house(), &reached)?;
    let mark = new.mark.clone();
    let heard = match once.is_new(&mut tx, key, viewer, of.at()).await? {
        true => posted(&mut tx, &of, new).await?,
        false => Vec::new(),
    };
    let posted = store::own_by_mark(&mut tx, of.standing(), &mark).await?;
    tx.commit().await?;
    app.live.publish(heard);
    let (posted, _) = posted.ok_or(Error::NotFound)?;
    let address = address(of.role(), of.house(), posted);
    Ok(see_other(&address, Said::Saved))
}

/// Whoever may know is told; whose pages say more now.
async fn posted(tx: &mut WriteTx, of: &Of, new: New) -> Result<Vec<Change>> {
    let new = [new];
    store::insert(tx, &new, of.at()).await?;
    store::put_aside(tx, of.standing(), &new[0].mark, false).await?;
    let made = store::made(tx, &new).await?;
    let ids: Vec<_> = made.iter().map(|made| made.id).collect();
    let readers = store::readers(tx, &ids).await?;
    let words: Vec<_> = readers.iter().map(Word::coming).collect();
    store::tell(tx, &words, of.at()).await?;
    let mut heard = store::noticed_by(&readers);
    heard.push(Change::For(of.viewer().id));
    Ok(heard)
}

/// After a first was removed: so is what was posted of it.
pub async fn first_removed(tx: &mut WriteTx, by: &Of, key: &Key, id: MilestoneId) -> Result<()> {
    let mark = What::mark_of_first(key, by.house(), by.person().id, id);
    store::forget(tx, by.standing(), &mark).await
}
