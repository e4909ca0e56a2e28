use askama::Template;

use super::{NameStyle, Shows, WallForm, form::Wrong, store::Wall};
use crate::{
    invitations::Qr,
    timestamp::Timestamp,
    web::{Errors, Frame, Sent, text_problem},
};

/// The manager's page: a new screen, and those there are.
#[derive(Template)]
#[template(path = "wall/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub walls: Vec<Wall>,
    pub now: Timestamp,
    pub form: &'a WallForm,
    pub errors: &'a Errors<Wrong>,
}

impl Index<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Language => t.account_bad_language(),
            Wrong::Shows => t.wall_bad_shows(),
            Wrong::TooMany => t.wall_too_many(),
        })
    }

    fn choices(&self) -> [(Shows, String, String); 4] {
        let t = &self.t;
        let (totals, none) = (t.wall_shows_totals_hint(), t.wall_shows_nothing_hint());
        Shows::ALL.map(|shows| match shows {
            Shows::AsHouse => (shows, t.wall_shows_as_house(), t.wall_shows_as_house_hint()),
            Shows::KeptOnly => (shows, t.wall_shows_kept(), t.wall_shows_kept_hint()),
            Shows::Totals => (shows, t.wall_shows_totals(), totals.clone()),
            Shows::Nothing => (shows, t.wall_shows_nothing(), none.clone()),
        })
    }

    /// What became of a screen.
    fn state(&self, wall: &Wall) -> String {
        let t = &self.t;
        match wall.opened_at {
            _ if wall.ended_at.is_some() => t.wall_ended(),
            _ if wall.lay_unused(self.now) => t.wall_unused(),
            Some(at) => t.wall_opened(t.day_of(&at)),
            None => t.wall_never_opened(),
        }
    }

    fn stands(&self, wall: &Wall) -> bool {
        wall.is_in_force(self.now)
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }
}

/// The address, once.
#[derive(Template)]
#[template(path = "wall/address.html")]
pub struct Address {
    pub t: Frame,
    pub name: String,
    /// The two together are the address.
    pub site: String,
    pub path: String,
    pub qr: Qr,
}

/// The resident's page: how I am named.
#[derive(Template)]
#[template(path = "wall/mine.html")]
pub struct Mine {
    pub t: Frame,
    pub name: String,
    /// None after a choice that is none.
    pub style: Option<NameStyle>,
    pub has_screen: bool,
    pub sent: Sent,
}

impl Mine {
    /// Each with how it looks.
    fn choices(&self) -> [(NameStyle, String, String); 4] {
        let t = &self.t;
        NameStyle::ALL.map(|style| {
            let shown = style.shown(&self.name);
            let looks =
                shown.map_or_else(|| t.wall_mine_hidden_hint(), |name| t.wall_mine_looks(name));
            let called = match style {
                NameStyle::Hidden => t.wall_mine_hidden(),
                NameStyle::Initials => t.wall_mine_initials(),
                NameStyle::First => t.wall_mine_first(),
                NameStyle::Full => t.wall_mine_full(),
            };
            (style, called, looks)
        })
    }

    fn is_chosen(&self, style: &NameStyle) -> bool {
        self.style.as_ref() == Some(style)
    }

    fn wrong(&self) -> Option<String> {
        self.style.is_none().then(|| self.t.wall_bad_shows())
    }
}
