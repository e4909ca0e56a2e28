//! `/resident/wall`: how a resident is named on the screens of their house.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{store, views::Mine};
use crate::{
    access::{About, Read, policy::NameOnWall},
    app::App,
    error::Result,
    live::Change,
    web::{Frame, Once, Routes, Said, Sent, html_with, see_other},
};

const PAGE: &str = "/resident/wall";

pub fn routes() -> Routes {
    Routes::default().get(PAGE, show).post(PAGE, save)
}

/// How someone is named where everyone in the room can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum NameStyle {
    /// Not there at all.
    Hidden,
    Initials,
    First,
    Full,
}

impl NameStyle {
    pub const ALL: [Self; 4] = [Self::Hidden, Self::Initials, Self::First, Self::Full];

    /// As forms spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Initials => "initials",
            Self::First => "first",
            Self::Full => "full",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }

    /// None for whoever is not to be seen.
    pub fn shown(self, name: &str) -> Option<String> {
        let words = || name.split_whitespace();
        match self {
            Self::Hidden => None,
            Self::Initials => {
                let firsts = words().filter_map(|word| word.chars().next());
                Some(firsts.take(2).flat_map(char::to_uppercase).collect())
            }
            Self::First => words().next().map(str::to_owned),
            Self::Full => Some(words().collect::<Vec<_>>().join(" ")),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct NameForm {
    style: String,
}

type Of = About<NameOnWall>;

async fn show(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let (style, has_screen) = store::own_name(&mut tx, &of).await?;
    page(&of, Some(style), has_screen, StatusCode::OK)
}

fn page(
    of: &Of,
    style: Option<NameStyle>,
    has_screen: bool,
    status: StatusCode,
) -> Result<Response> {
    let page = Mine {
        t: Frame::of(of),
        name: of.person().name.clone(),
        style,
        has_screen,
        sent: Sent::blank(),
    };
    html_with(status, page.render())
}

async fn save(State(app): State<App>, of: Of, once: Once<NameForm>) -> Result<Response> {
    let Some(style) = NameStyle::of_name(&once.form.style) else {
        let (_, has_screen) = store::own_name(&mut app.db.read().await?, &of).await?;
        return page(&of, None, has_screen, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        store::choose_name(&mut tx, &of, style).await?;
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    Ok(see_other(PAGE, Said::Saved))
}

#[cfg(test)]
mod tests {
    use super::NameStyle::*;

    #[test]
    fn a_name_is_shown_as_its_person_chose() {
        let of = |name| [Hidden, Initials, First, Full].map(|style| style.shown(name));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            of("Ana Lee Ortiz"),
            [None, some("AL"), some("Ana"), some("Ana Lee Ortiz")]
        );
        assert_eq!(of("ñandú"), [None, some("Ñ"), some("ñandú"), some("ñandú")]);
    }
}
