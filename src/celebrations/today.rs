//! What of it stands on Today: that it is one's own day, and who celebrates today and tomorrow.
use time::Duration;

use super::{address, store, words};
use crate::{
    access::{About, policy::RecordDay},
    app::App,
    db::Tx,
    error::Result,
};

pub struct Line {
    pub words: String,
    pub address: String,
    /// One's own day.
    pub is_own: bool,
}

/// One's own first. One statement; asked only where the house has something to celebrate.
pub async fn of_today(app: &App, tx: &mut Tx, of: &About<RecordDay>) -> Result<Vec<Line>> {
    let days = (of.today(), of.today().saturating_add(Duration::days(1)));
    let found = store::of_today(tx, of, &app.key, days).await?;
    Ok(found.iter().map(|one| line(of, one)).collect())
}

fn line(of: &About<RecordDay>, one: &store::Glimpse) -> Line {
    let t = of.words();
    let (what, name) = (words::whole(&t, &one.what), one.name.as_str());
    Line {
        words: match (one.is_own, one.day == of.today()) {
            (true, _) => t.celebrations_your_day(what),
            (false, true) => t.celebrations_someones_day(name, what),
            (false, false) => t.celebrations_someones_tomorrow(name, what),
        },
        address: address(of.role(), of.house(), one.id),
        is_own: one.is_own,
    }
}
