//! What is asked for or offered.
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($variant:ident $key:literal),* $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Kind { $(#[serde(rename = $key)] $variant),* }
        impl Kind {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }
            pub fn of_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

kinds! {
    Ride "ride", JobPreparation "job_preparation", Budgeting "budgeting", Forms "forms", Reminders "reminders",
    Childcare "childcare", ChoresSwap "chores_swap", Company "company",
}

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub kind: Kind,
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub words: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_comes_back_and_each_sort_has_a_key_of_its_own() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_key(kind.key()), Some(*kind));
            let content = Content {
                kind: *kind,
                place: Some("North side".into()),
                words: None,
            };
            let text = serde_json::to_string(&content).unwrap();
            assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), content);
        }
        assert_eq!(Kind::of_key("money"), None);
    }
}
