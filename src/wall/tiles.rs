//! What stands beside the board: a tile for each sort, in the order in which they are read. A feature that has
//! something for the wall adds its tile here; it must be something that everyone in the house may know.
use std::collections::HashMap;

use super::{NameStyle, board::turn};
use crate::{
    access::{Access, policy::ReadWall},
    app::App,
    celebrations,
    db::Tx,
    error::Result,
    id::PersonId,
    routines::store as routines,
    wins,
};

/// Lines of each tile, by how many tiles there are: what fits on the screen. More take turns, minute by minute.
const LINES: [usize; 4] = [5, 5, 3, 2];

/// One sort of thing.
pub struct Tile {
    /// As the style sheet calls it.
    pub class: &'static str,
    pub title: String,
    pub lines: Vec<Line>,
}

#[derive(Clone)]
pub struct Line {
    /// A time, a number of days: set large.
    pub head: String,
    pub words: String,
    /// Smaller, below.
    pub more: String,
}

/// How each chose to be named on the wall; who chose nothing is not in it.
pub type Names = HashMap<PersonId, NameStyle>;

/// Without those that have nothing to say.
pub async fn of_house(
    app: &App,
    tx: &mut Tx,
    of: &Access<ReadWall>,
    names: &Names,
) -> Result<Vec<Tile>> {
    let mut tiles = vec![
        celebrating(app, tx, of, names).await?,
        small_wins(app, tx, of, names).await?,
        today(app, tx, of).await?,
    ];
    tiles.retain(|tile| !tile.lines.is_empty());
    let most = LINES[tiles.len().min(LINES.len() - 1)];
    for tile in &mut tiles {
        tile.lines = turn(&tile.lines, most, of.at()).1.to_vec();
    }
    Ok(tiles)
}

/// Who celebrates today and tomorrow, named as they chose for that; whoever is not to be on the wall is not.
async fn celebrating(app: &App, tx: &mut Tx, of: &Access<ReadWall>, names: &Names) -> Result<Tile> {
    let t = of.words();
    let mut all = celebrations::of_the_wall(tx, of.house_brief(), &app.key, of.today()).await?;
    all.retain(|one| names.get(&one.person) != Some(&NameStyle::Hidden));
    let lines = all.iter().map(|one| Line {
        head: one.figure().unwrap_or_default(),
        words: one.under(&t),
        more: match one.day == of.today() {
            true => String::new(),
            false => t.wall_tomorrow(),
        },
    });
    Ok(Tile {
        class: "celebrating",
        title: t.wall_celebrating(),
        lines: lines.collect(),
    })
}

/// What was shown to the house in a week, newest first; of praise not by whom, who was asked about the house only.
async fn small_wins(app: &App, tx: &mut Tx, of: &Access<ReadWall>, names: &Names) -> Result<Tile> {
    let t = of.words();
    let week = wins::this_week(of.time(), of.today());
    let shown = wins::of_the_house(tx, of.house(), week, &app.key).await?;
    let lines = shown.iter().filter_map(|one| {
        let chosen = names
            .get(&one.person)
            .copied()
            .unwrap_or(NameStyle::Initials);
        Some(Line {
            head: chosen.shown(&one.name)?,
            words: match one.what {
                wins::What::Win { .. } => one.word(&t),
                wins::What::Praise { .. } => t.wall_seen(),
            },
            more: one.words().unwrap_or_default().to_owned(),
        })
    });
    Ok(Tile {
        class: "wins",
        title: t.wall_wins(),
        lines: lines.collect(),
    })
}

/// What the house asks of everyone today and is not over yet: of the house, never of anyone in it.
async fn today(app: &App, tx: &mut Tx, of: &Access<ReadWall>) -> Result<Tile> {
    let t = of.words();
    let mut due = routines::of_everyone_today(tx, of, &app.key).await?;
    due.retain(|(_, occurrence)| occurrence.closes_at > of.at());
    due.sort_by(|(a, x), (b, y)| (x.opens_at, x.closes_at, a).cmp(&(y.opens_at, y.closes_at, b)));
    let clock = |at| t.time_of_day(of.time().wall(at).1);
    let lines = due.into_iter().map(|(title, occurrence)| Line {
        head: clock(occurrence.opens_at),
        words: title,
        more: t.wall_until(clock(occurrence.closes_at)),
    });
    Ok(Tile {
        class: "today",
        title: t.wall_today(),
        lines: lines.collect(),
    })
}
