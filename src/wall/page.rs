//! The page itself. No link, no form, no address but those of its style and script; nobody's but what the house sees.
use askama::Template;

use super::{
    Shows,
    board::{self, Board},
    store,
    tiles::{self, Names, Tile},
};
use crate::{
    access::{Access, policy::ReadWall},
    app::App,
    boards::Style,
    db::Tx,
    error::Result,
    house_time::WallTime,
    routines::weeks,
    words::Words,
};

#[derive(Template)]
#[template(path = "wall/screen.html")]
struct Screen {
    t: Words,
    house: String,
    day: String,
    clock: String,
    is_night: bool,
    board: Option<Board>,
    tiles: Vec<Tile>,
}

impl Screen {
    fn asset(&self, name: &str) -> String {
        crate::web::asset(name)
    }
}

/// By the house's clock it dims at ten in the evening and lights up at seven.
const NIGHT: (i32, i32) = (22 * 60, 7 * 60);

/// Its text, and what its clock says.
pub async fn made(
    app: &App,
    tx: &mut Tx,
    of: &Access<ReadWall>,
    shows: Shows,
) -> Result<(String, String)> {
    let (t, house) = (of.words(), of.house_brief());
    let (_, wall) = of.time().wall(of.at());
    let clock = t.time_of_day(wall);
    let style = shows.style(Style::of(&house.board_style));
    let names = store::names(tx, of).await?;
    let page = Screen {
        house: house.name.clone(),
        day: t.long_day(of.today()),
        clock: clock.clone(),
        is_night: is_night(of),
        board: match style {
            Some(style) => Some(board_of(tx, of, style, &names).await?),
            None => None,
        },
        tiles: tiles::of_house(app, tx, of, &names).await?,
        t,
    };
    Ok((page.render()?, clock))
}

async fn board_of(
    tx: &mut Tx,
    of: &Access<ReadWall>,
    style: Style,
    names: &Names,
) -> Result<Board> {
    let today = of.today();
    let weeks = weeks::of_house(tx, of, board::first_day(today), today).await?;
    Ok(Board::of(&weeks, names, style, &of.words(), of.at()))
}

fn is_night(of: &Access<ReadWall>) -> bool {
    let wall = |minutes| WallTime::from_minutes(minutes).unwrap_or(WallTime::MIDNIGHT);
    let (from, until) = (wall(NIGHT.0), wall(NIGHT.1));
    of.time().quiet_ends(of.at(), from, until).is_some()
}
