use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::State, response::Response};

use super::{Share, ShareForm, store, views::Edit};
use crate::{
    access::{About, Class, Person, Read, policy::ManageSharing},
    app::App,
    celebrations,
    db::Tx,
    error::{Error, Result},
    milestones::{NameStyle, told},
    people::{self, walking},
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
    wins,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/sharing", edit)
        .post("/resident/sharing", save)
}

type Of = About<ManageSharing>;

async fn edit(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let is_new = !store::is_asked(&mut tx, &of).await?;
    let shared = store::in_force(&mut tx, &of).await?;
    let page = page(&mut tx, &of, shared).await?;
    drop(tx);
    // Whoever saw the page was asked; to share nothing is an answer, and needs no button.
    if is_new {
        let mut tx = app.db.write().await?;
        store::was_asked(&mut tx, &of).await?;
        tx.commit().await?;
    }
    html(page.render())
}

async fn page(tx: &mut Tx, of: &Of, shared: BTreeSet<Share>) -> Result<Edit> {
    Ok(Edit {
        t: Frame::of(of),
        shared,
        walks: walking::of_resident(tx, of).await?,
        housemates: housemates(tx, of).await?,
        history: store::history(tx, of).await?,
        sent: Sent::blank(),
    })
}

/// Those one could name: who lives here besides oneself.
async fn housemates(tx: &mut Tx, of: &Of) -> Result<Vec<Person>> {
    let mut people = match of.has_left() {
        true => Vec::new(),
        false => people::store::residents(tx, of.standing()).await?,
    };
    people.retain(|p| p.id != of.person().id);
    Ok(people)
}

/// What is ticked is in force from now on, what is not is taken back.
async fn save(State(app): State<App>, of: Of, once: Once<ShareForm>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    // An old form that arrives again must not share anew what was taken back since.
    if !once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        tx.commit().await?;
        return Ok(see_other("/resident/sharing", Said::Shared));
    }
    let before = told::known(&app, &mut tx, &of, NameStyle::default()).await?;
    let shared = store::in_force(&mut tx, &of).await?;
    let page = page(&mut tx, &of, shared).await?;
    // Someone who moved out meanwhile can still be taken off.
    let held = page.shared.iter().filter_map(|s| s.audience.grantee());
    let circle: Vec<_> = page.housemates.iter().map(|p| p.id).chain(held).collect();
    let ticked = once.form.parse(&circle).ok_or(Error::BadForm)?;
    for share in ticked.difference(&page.shared) {
        store::give(&mut tx, &of, *share, page.words(*share)).await?;
    }
    for share in page.shared.difference(&ticked) {
        store::take_back(&mut tx, &of, *share).await?;
    }
    let mut changed = ticked.symmetric_difference(&page.shared);
    if changed.any(|share| share.class == Class::Milestones) {
        celebrations::shares_changed(&mut tx, of.house(), of.at()).await?;
    }
    wins::circle_changed(&mut tx, &of).await?;
    store::was_asked(&mut tx, &of).await?;
    let after = told::known(&app, &mut tx, &of, NameStyle::default()).await?;
    tx.commit().await?;
    app.live.scope_changed([of.person().id]);
    app.live.publish(told::heard(&of, &before, &after));
    Ok(see_other("/resident/sharing", Said::Shared))
}
