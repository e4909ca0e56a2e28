//! A house: its name, its clock, its numbers, what its board shows and what its check-ins ask.
mod choices;
mod clock;
mod founding;
mod owning;
mod routes;
pub mod store;
mod totals;
mod views;

pub use choices::{BoardStyle, Field};
pub use founding::{Founding, FoundingForm, add_check_ins};
pub use routes::routes;
pub use views::problem;

use serde::Deserialize;

use crate::{
    house_time::{HouseTime, WallTime},
    web::{Errors, Text, line, optional_line},
};

/// As typed, when a house is founded and whenever it changes.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct HouseForm {
    pub house: String,
    pub zone: String,
    pub day_turns_at: String,
    pub phone: String,
    pub emergency_number: String,
    pub crisis_number: String,
}

impl Default for HouseForm {
    fn default() -> Self {
        Self {
            house: String::new(),
            zone: "America/Chicago".into(),
            day_turns_at: "03:00".into(),
            phone: String::new(),
            emergency_number: "911".into(),
            crisis_number: "988".into(),
        }
    }
}

/// What it means.
#[derive(Clone, Debug)]
pub struct NewHouse {
    pub name: String,
    pub time: HouseTime,
    pub phone: Option<String>,
    pub emergency_number: String,
    pub crisis_number: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Zone,
    Time,
    /// The day turns between midnight and noon.
    Turn,
    Number,
    Style,
    /// One end of a check-in's window without the other.
    HalfWindow,
}

impl HouseForm {
    /// The house, or a message beside each field that cannot be.
    pub fn parse(&self) -> Result<NewHouse, Errors<Wrong>> {
        let mut errors = Errors::none();
        let name = kept(
            &mut errors,
            "house",
            line(&self.house, 60).map_err(Wrong::Text),
        );
        let turn = kept(&mut errors, "day_turns_at", turn(&self.day_turns_at));
        let turn = turn.unwrap_or(WallTime::MIDNIGHT);
        let time = HouseTime::new(self.zone.trim(), turn).map_err(|_| Wrong::Zone);
        let time = kept(&mut errors, "zone", time);
        let phone = kept(&mut errors, "phone", number(&self.phone));
        let emergency = required(&self.emergency_number);
        let emergency = kept(&mut errors, "emergency_number", emergency);
        let crisis = kept(&mut errors, "crisis_number", required(&self.crisis_number));
        match (name, time, phone, emergency, crisis, errors.is_empty()) {
            (
                Some(name),
                Some(time),
                Some(phone),
                Some(emergency_number),
                Some(crisis_number),
                true,
            ) => Ok(NewHouse {
                name,
                time,
                phone,
                emergency_number,
                crisis_number,
            }),
            _ => Err(errors),
        }
    }
}

/// The value, or a message beside its field.
fn kept<T>(errors: &mut Errors<Wrong>, field: &'static str, found: Result<T, Wrong>) -> Option<T> {
    found.map_err(|wrong| errors.add(field, wrong)).ok()
}

fn turn(typed: &str) -> Result<WallTime, Wrong> {
    let turn: WallTime = typed.trim().parse().map_err(|_| Wrong::Time)?;
    match turn.hour() {
        0..12 => Ok(turn),
        _ => Err(Wrong::Turn),
    }
}

/// What a phone can dial, or nothing.
pub fn number(typed: &str) -> Result<Option<String>, Wrong> {
    let number = optional_line(typed, 30).map_err(Wrong::Text)?;
    let dials = |n: &String| {
        n.chars()
            .all(|c| c.is_ascii_digit() || " +-().*#".contains(c))
    };
    match number {
        Some(n) if !dials(&n) || !n.contains(|c: char| c.is_ascii_digit()) => Err(Wrong::Number),
        number => Ok(number),
    }
}

fn required(typed: &str) -> Result<String, Wrong> {
    number(typed)?.ok_or(Wrong::Text(Text::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_needs_a_name_and_each_mistake_is_named_beside_its_field() {
        let form = HouseForm {
            house: "Maple House".into(),
            ..Default::default()
        };
        assert!(form.parse().is_ok());
        let wrong = |change: fn(&mut HouseForm), field| {
            let mut form = form.clone();
            change(&mut form);
            form.parse().err().and_then(|errors| errors.on(field))
        };
        assert_eq!(
            wrong(|f| f.house.clear(), "house"),
            Some(Wrong::Text(Text::Missing))
        );
        assert_eq!(
            wrong(|f| f.zone = "Chicago".into(), "zone"),
            Some(Wrong::Zone)
        );
        assert_eq!(
            wrong(|f| f.day_turns_at = "12:00".into(), "day_turns_at"),
            Some(Wrong::Turn)
        );
        assert_eq!(
            wrong(|f| f.day_turns_at = "noon".into(), "day_turns_at"),
            Some(Wrong::Time)
        );
        assert_eq!(
            wrong(|f| f.phone = "call me".into(), "phone"),
            Some(Wrong::Number)
        );
        assert_eq!(
            wrong(|f| f.crisis_number.clear(), "crisis_number"),
            Some(Wrong::Text(Text::Missing))
        );
    }
}
