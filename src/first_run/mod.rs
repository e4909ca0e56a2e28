//! The first page of a new installation: one form makes the owner and the first house.
mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::is_set_up;

use serde::Deserialize;

use crate::{
    house_time::WallTime,
    houses::{self, HouseForm, NewHouse},
    sign_in::{BadName, BadPassword, Password, parse_sign_in_name},
    web::{Errors, Sent, Text, line},
};

/// As typed.
#[derive(Clone, Deserialize)]
#[serde(default)]
pub struct SetUpForm {
    pub name: String,
    pub sign_in_name: String,
    pub password: String,
    #[serde(flatten)]
    pub house: HouseForm,
    pub morning_from: String,
    pub morning_until: String,
    pub evening_from: String,
    pub evening_until: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl Default for SetUpForm {
    fn default() -> Self {
        Self {
            name: String::new(),
            sign_in_name: String::new(),
            password: String::new(),
            house: HouseForm::default(),
            morning_from: "06:00".into(),
            morning_until: "10:00".into(),
            evening_from: "18:00".into(),
            evening_until: "22:00".into(),
            sent: Sent::default(),
        }
    }
}

/// What it means.
pub struct SetUp {
    pub name: String,
    pub sign_in_name: String,
    pub password: Password,
    pub house: NewHouse,
    /// From and until; a house may have one check-in a day, or none.
    pub check_ins: Vec<(WallTime, WallTime)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    SignInName(BadName),
    Password(BadPassword),
    House(houses::Wrong),
    Time,
    /// One end of a window without the other.
    HalfWindow,
}

impl SetUpForm {
    pub fn parse(&self) -> Result<SetUp, Errors<Wrong>> {
        let mut errors = Errors::none();
        let name = kept(
            &mut errors,
            "name",
            line(&self.name, 60).map_err(Wrong::Text),
        );
        let sign_in_name = parse_sign_in_name(&self.sign_in_name).map_err(Wrong::SignInName);
        let sign_in_name = kept(&mut errors, "sign_in_name", sign_in_name);
        let password = Password::new(&self.password, &self.sign_in_name).map_err(Wrong::Password);
        let password = kept(&mut errors, "password", password);
        let house = self.house.parse();
        let house = house
            .map_err(|wrong| errors.include(wrong, Wrong::House))
            .ok();
        let mut check_ins = Vec::new();
        for (field, from, until) in [
            ("morning_from", &self.morning_from, &self.morning_until),
            ("evening_from", &self.evening_from, &self.evening_until),
        ] {
            check_ins.extend(kept(&mut errors, field, window(from, until)).flatten());
        }
        let (Some(name), Some(sign_in_name), Some(password), Some(house), true) =
            (name, sign_in_name, password, house, errors.is_empty())
        else {
            return Err(errors);
        };
        Ok(SetUp {
            name,
            sign_in_name,
            password,
            house,
            check_ins,
        })
    }
}

/// The value, or a message beside its field.
fn kept<T>(errors: &mut Errors<Wrong>, field: &'static str, found: Result<T, Wrong>) -> Option<T> {
    found.map_err(|wrong| errors.add(field, wrong)).ok()
}

fn window(from: &str, until: &str) -> Result<Option<(WallTime, WallTime)>, Wrong> {
    match (from.trim(), until.trim()) {
        ("", "") => Ok(None),
        ("", _) | (_, "") => Err(Wrong::HalfWindow),
        (from, until) => {
            let time = |t: &str| t.parse().map_err(|_| Wrong::Time);
            Ok(Some((time(from)?, time(until)?)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> SetUpForm {
        SetUpForm {
            name: "Kim".into(),
            sign_in_name: "kim".into(),
            password: "a warm porch".into(),
            house: HouseForm {
                house: "Maple House".into(),
                ..HouseForm::default()
            },
            ..SetUpForm::default()
        }
    }

    #[test]
    fn the_form_as_it_opens_needs_only_names_and_a_password() {
        let set_up = form().parse().unwrap_or_else(|e| panic!("{e:?}"));
        assert_eq!(set_up.check_ins.len(), 2);
        let errors = SetUpForm::default().parse().err().unwrap();
        for field in ["name", "sign_in_name", "password", "house"] {
            assert!(errors.on(field).is_some(), "{field}");
        }
        assert_eq!(errors.on("zone"), None);
    }

    #[test]
    fn each_mistake_is_named_beside_its_field() {
        let wrong = |change: fn(&mut SetUpForm), field| {
            let mut form = form();
            change(&mut form);
            form.parse().err().and_then(|errors| errors.on(field))
        };
        assert_eq!(
            wrong(|f| f.morning_until.clear(), "morning_from"),
            Some(Wrong::HalfWindow)
        );
        assert_eq!(
            wrong(|f| f.evening_from = "25:00".into(), "evening_from"),
            Some(Wrong::Time)
        );
        assert_eq!(
            wrong(|f| f.house.zone.clear(), "zone"),
            Some(Wrong::House(houses::Wrong::Zone))
        );
    }
}
