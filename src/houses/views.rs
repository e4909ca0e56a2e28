use askama::Template;

use super::{BoardStyle, Field, FoundingForm, Wrong, routes::SettingsForm, totals::Listed};
use crate::{
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

#[derive(Template)]
#[template(path = "houses/settings.html")]
pub struct Settings<'a> {
    pub t: Frame,
    pub form: &'a SettingsForm,
    pub zones: Vec<String>,
    pub errors: &'a Errors<Wrong>,
}

impl Settings<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        self.errors.on(field).map(|wrong| problem(&self.t, wrong))
    }

    fn styles(&self) -> [(BoardStyle, String, String); 3] {
        let t = &self.t;
        [
            (
                BoardStyle::KeptOnly,
                t.houses_style_kept_only(),
                t.houses_style_kept_only_hint(),
            ),
            (
                BoardStyle::Open,
                t.houses_style_open(),
                t.houses_style_open_hint(),
            ),
            (
                BoardStyle::Totals,
                t.houses_style_totals(),
                t.houses_style_totals_hint(),
            ),
        ]
    }

    fn fields(&self) -> Vec<(Field, String)> {
        let named = Field::OPTIONAL.into_iter();
        named
            .map(|field| (field, field_name(&self.t, field)))
            .collect()
    }
}

#[derive(Template)]
#[template(path = "houses/index.html")]
pub struct Index {
    pub t: Frame,
    pub houses: Vec<Listed>,
}

#[derive(Template)]
#[template(path = "houses/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a FoundingForm,
    pub sent: Sent,
    pub zones: Vec<String>,
    pub errors: &'a Errors<Wrong>,
}

impl New<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        self.errors.on(field).map(|wrong| problem(&self.t, wrong))
    }
}

fn field_name(t: &Words, field: Field) -> String {
    match field {
        Field::Mood => String::new(),
        Field::Feeling => t.houses_field_feeling(),
        Field::NothingMuch => t.houses_field_nothing_much(),
        Field::Cravings => t.houses_field_cravings(),
        Field::Halt => t.houses_field_halt(),
        Field::Signals => t.houses_field_signals(),
        Field::Note => t.houses_field_note(),
        Field::Wish => t.houses_field_wish(),
    }
}

/// The message beside a field of a house.
pub fn problem(t: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Zone => t.first_run_bad_zone(),
        Wrong::Time => t.wrong_time(),
        Wrong::Turn => t.first_run_bad_turn(),
        Wrong::Number => t.wrong_number(),
        Wrong::Style => t.houses_bad_style(),
        Wrong::HalfWindow => t.wrong_half_window(),
    }
}
