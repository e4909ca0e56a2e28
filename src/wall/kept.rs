//! A wall's page is made once, however many screens ask for it, and is never older than its asking.
//!
//! What was made before is given again while the database stands where it stood then (`db::Mark`) and the clock shows
//! the same minute. Those who ask at once wait for one another: a page whose reading began after one asked is as new as
//! one of one's own. So nothing has to say that a page is out of date, on one server or on ten.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use super::{address, page, store};
use crate::{
    access,
    app::App,
    db::Mark,
    error::{Error, Result},
    id::HouseId,
    timestamp::Timestamp,
    words::{ENGLISH, Words},
};

/// Pages kept at a time; one more is made at each asking.
const MOST: usize = 512;
/// Locks: walls share them, strangers' guesses too.
const LOCKS: usize = 64;
/// That a wall was opened is noted so often.
const NOTED: time::Duration = time::Duration::days(1);

/// A page as it goes out.
pub struct Page {
    pub house: HouseId,
    pub html: String,
    /// "18:40": when it was so.
    pub clock: String,
    /// Tells it from one that shows something else, whatever its clock says.
    pub tag: String,
}

struct Made {
    page: Arc<Page>,
    mark: Mark,
    minute: i64,
    began: Instant,
}

/// One a server.
#[derive(Clone)]
pub struct Kept(Arc<Inner>);

struct Inner {
    pages: Mutex<HashMap<String, Made>>,
    locks: Vec<tokio::sync::Mutex<()>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self(Arc::new(Inner {
            pages: Mutex::default(),
            locks: (0..LOCKS).map(|_| tokio::sync::Mutex::default()).collect(),
        }))
    }
}

impl Kept {
    fn find(&self, hash: &str, minute: i64, is_new: impl Fn(&Made) -> bool) -> Option<Arc<Page>> {
        let pages = self.0.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let made = pages
            .get(hash)
            .filter(|made| made.minute == minute && is_new(made));
        made.map(|made| made.page.clone())
    }

    fn keep(&self, hash: String, made: Made) {
        let mut pages = self.0.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= MOST {
            pages.retain(|_, kept| kept.minute >= made.minute);
        }
        if pages.len() < MOST {
            pages.insert(hash, made);
        }
    }

    fn lock(&self, hash: &str) -> &tokio::sync::Mutex<()> {
        let sum: usize = hash.bytes().map(usize::from).sum();
        &self.0.locks[sum % LOCKS]
    }

    /// Of earlier minutes nobody is given one any more; called by the ticker.
    pub fn forget_old(&self, now: Timestamp) {
        let mut pages = self.0.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|_, made| made.minute >= minute(now));
    }
}

fn minute(at: Timestamp) -> i64 {
    at.seconds().div_euclid(60)
}

/// The page of a wall by its code as typed; 404 where there is none, for whatever reason.
pub async fn page(app: &App, typed: &str) -> Result<Arc<Page>> {
    let asked = Instant::now();
    let code = address::plain(typed).ok_or(Error::NotFound)?;
    let hash = address::hash(&app.key, &code);
    let minute = minute(app.clock.now());
    let mark = app.db.mark().await?;
    if let Some(page) = app.walls.find(&hash, minute, |made| made.mark == mark) {
        return Ok(page);
    }
    let _turn = app.walls.lock(&hash).lock().await;
    match app.walls.find(&hash, minute, |made| made.began >= asked) {
        Some(page) => Ok(page),
        None => anew(app, hash).await,
    }
}

async fn anew(app: &App, hash: String) -> Result<Arc<Page>> {
    let (began, now) = (Instant::now(), app.clock.now());
    let (mut tx, mark) = app.db.read_marked().await?;
    let found = store::find(&mut tx, hash.clone(), now).await?;
    let wall = found.ok_or(Error::NotFound)?;
    let words = Words::in_language(&wall.language).unwrap_or(ENGLISH);
    let of = access::wall(app, &mut tx, wall.house_id, words).await?;
    let (html, clock) = page::made(app, &mut tx, &of, wall.shows).await?;
    drop(tx);
    note(app, &wall, now).await;
    let still = html.replacen(&format!(">{clock}</time>"), "", 1);
    let page = Arc::new(Page {
        house: wall.house_id,
        tag: app.key.fingerprint(&format!("wall page {still}"))[..32].to_owned(),
        html,
        clock,
    });
    let made = Made {
        page: page.clone(),
        mark,
        minute: minute(now),
        began,
    };
    app.walls.keep(hash, made);
    Ok(page)
}

/// That the wall is in use, once a day. One that cannot be written down is shown all the same.
async fn note(app: &App, wall: &store::Found, now: Timestamp) {
    if wall.opened_at.is_some_and(|at| at > now.minus(NOTED)) {
        return;
    }
    if let Err(e) = opened(app, wall, now).await {
        tracing::warn!(error = ?e, "that a wall was opened is not noted");
    }
}

async fn opened(app: &App, wall: &store::Found, now: Timestamp) -> Result<()> {
    let mut tx = app.db.write().await?;
    store::opened(&mut tx, wall, now).await?;
    Ok(tx.commit().await?)
}
