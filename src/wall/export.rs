//! Of a copy: how one is named on the wall.
use serde::Serialize;

use super::NameStyle;
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const WALL: Chapter = Chapter {
    name: "wall",
    title: |t| t.wall_mine_title(),
    tables: &["wall_names"],
    by_days: false,
    read: |tx, mine| Box::pin(names(tx, mine)),
};

#[derive(Serialize)]
struct Name {
    shown_as: NameStyle,
    changed_at: String,
}

async fn names(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select style, changed_at from wall_names where person_id = $1"
    ));
    let rows: Vec<(NameStyle, Timestamp)> = rows.bind(mine.person()).all().await?;
    let names = rows.into_iter().map(|(style, at)| {
        let t = &mine.t;
        let line = match style {
            NameStyle::Hidden => t.wall_mine_hidden(),
            NameStyle::Initials => t.wall_mine_initials(),
            NameStyle::First => t.wall_mine_first(),
            NameStyle::Full => t.wall_mine_full(),
        };
        let name = Name {
            shown_as: style,
            changed_at: mine.at(at),
        };
        Entry::of(name, mine.moment(at), vec![line])
    });
    names.collect()
}
