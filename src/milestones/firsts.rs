//! First times and others, noted by whoever they are of.
use serde::{Deserialize, Serialize};
use time::Date;

use super::count::iso;

macro_rules! ready {
    ($($variant:ident $key:literal),* $(,)?) => {
        /// In every house; a house adds its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Ready { $(#[serde(rename = $key)] $variant),* }
        impl Ready {
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

ready! {
    Rent "rent", Meal "meal", Work "work", Class "class", Family "family", Saved "saved", Helped "helped", TenAsks "ten_asks",
}

/// So often one has asked for help before it is noted by itself.
pub const ASKS: i64 = 10;

/// What was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Ready(Ready),
    /// The house's, as it was called, or one's own.
    Words(String),
}

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct First {
    pub what: What,
    #[serde(with = "iso")]
    pub day: Date,
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn what_was_noted_comes_back_and_each_has_a_key_of_its_own() {
        let day = date!(2026 - 02 - 28);
        let ready = Ready::ALL.iter().map(|ready| {
            assert_eq!(Ready::of_key(ready.key()), Some(*ready));
            What::Ready(*ready)
        });
        for what in ready.chain([What::Words("First garden".into())]) {
            let first = First { what, day };
            let text = serde_json::to_string(&first).unwrap();
            assert_eq!(serde_json::from_str::<First>(&text).unwrap(), first);
        }
        assert_eq!(Ready::of_key("money"), None);
    }
}
