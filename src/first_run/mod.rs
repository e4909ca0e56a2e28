//! The first page of a new installation: one form makes the owner and the first house.
mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::is_set_up;

use serde::Deserialize;

use crate::{
    houses::{self, Founding, FoundingForm},
    sign_in::{BadName, BadPassword, Password, parse_sign_in_name},
    web::{Errors, Sent, Text, line},
};

/// As typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SetUpForm {
    pub name: String,
    pub sign_in_name: String,
    pub password: String,
    #[serde(flatten)]
    pub founding: FoundingForm,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What it means.
pub struct SetUp {
    pub name: String,
    pub sign_in_name: String,
    pub password: Password,
    pub founding: Founding,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    SignInName(BadName),
    Password(BadPassword),
    House(houses::Wrong),
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
        let founding = self.founding.parse();
        let founding = founding
            .map_err(|wrong| errors.include(wrong, Wrong::House))
            .ok();
        let (Some(name), Some(sign_in_name), Some(password), Some(founding), true) =
            (name, sign_in_name, password, founding, errors.is_empty())
        else {
            return Err(errors);
        };
        Ok(SetUp {
            name,
            sign_in_name,
            password,
            founding,
        })
    }
}

/// The value, or a message beside its field.
fn kept<T>(errors: &mut Errors<Wrong>, field: &'static str, found: Result<T, Wrong>) -> Option<T> {
    found.map_err(|wrong| errors.add(field, wrong)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::houses::HouseForm;

    fn form() -> SetUpForm {
        SetUpForm {
            name: "Kim".into(),
            sign_in_name: "kim".into(),
            password: "a warm porch".into(),
            founding: FoundingForm {
                house: HouseForm {
                    house: "Maple House".into(),
                    ..HouseForm::default()
                },
                ..FoundingForm::default()
            },
            ..SetUpForm::default()
        }
    }

    #[test]
    fn the_form_as_it_opens_needs_only_names_and_a_password() {
        let set_up = form().parse().unwrap_or_else(|e| panic!("{e:?}"));
        assert_eq!(set_up.founding.check_ins.len(), 2);
        let errors = SetUpForm::default().parse().err().unwrap();
        for field in ["name", "sign_in_name", "password", "house"] {
            assert!(errors.on(field).is_some(), "{field}");
        }
        assert_eq!(errors.on("zone"), None);
    }
}
