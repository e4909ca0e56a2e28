//! What of it stands on Today: a ride I drive or take, a hand I give or get, today and tomorrow; and how many
//! in the house could use one.
use time::Duration;

use super::{
    course::Step,
    store::{self, Row},
    views::kind_word,
};
use crate::{
    access::{About, policy::RecordDay},
    app::App,
    db::Tx,
    error::Result,
    id::PersonId,
};

pub struct Today {
    pub lines: Vec<Line>,
    /// How many others ask for what nobody has taken.
    pub open: i64,
}

pub struct Line {
    /// "10:00: Ride for Ana".
    pub words: String,
    pub place: Option<String>,
    /// Whoever took it is asked whether it is still on.
    pub is_asked: bool,
}

/// One statement; asked only of someone who gives or gets one.
pub async fn of_today(app: &App, tx: &mut Tx, of: &About<RecordDay>) -> Result<Vec<Line>> {
    let rows = store::taken(tx, of, &app.key).await?;
    let me = of.person().id;
    let near = rows.iter().filter(|row| is_near(row, of, me));
    Ok(near.filter_map(|row| line(row, of, me)).collect())
}

/// Begins before tomorrow is over; or someone waits for a word.
fn is_near(row: &Row, of: &About<RecordDay>, me: PersonId) -> bool {
    let soon = of.time().ends(of.today() + Duration::days(1));
    row.starts_at.is_some_and(|starts| starts < soon) || is_asked(row, me)
}

fn is_asked(row: &Row, me: PersonId) -> bool {
    row.taker == Some(me) && row.step == Some(Step::GoBack)
}

fn line(row: &Row, of: &About<RecordDay>, me: PersonId) -> Option<Line> {
    let t = of.words();
    let is_owner = row.owner == me;
    let kind = kind_word(&t, row.content.kind);
    let other = match is_owner {
        true => row.taker_name.as_deref()?,
        false => row.owner_name.as_str(),
    };
    let what = match is_owner == row.is_offer {
        true => t.help_for_name(kind, other),
        false => t.help_from_name(kind, other),
    };
    let day = row.when.map(|when| match when.time {
        Some(time) if when.day == of.time().wall(of.at()).0 => t.time_of_day(time),
        _ => super::cards::when(&t, Some(&when)),
    });
    Some(Line {
        words: match day {
            Some(day) => t.help_line(day, what),
            None => what,
        },
        place: row.place.clone().or(row.content.place.clone()),
        is_asked: is_asked(row, me),
    })
}
