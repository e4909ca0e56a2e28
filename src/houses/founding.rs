//! Founding a house, the first or one more: its facts and the times of its check-ins, asked on one page.
use serde::Deserialize;

use super::{HouseForm, NewHouse, Wrong, kept};
use crate::{
    access::{self, policy::ManageHouseRoutine},
    app::App,
    db::WriteTx,
    error::Result,
    house_time::WallTime,
    id::{HouseId, PersonId},
    routines::{
        self, Kind, Plan,
        schedule::{Days, Weekdays},
    },
    web::Errors,
    words::Words,
};

/// As typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct FoundingForm {
    #[serde(flatten)]
    pub house: HouseForm,
    pub morning_from: String,
    pub morning_until: String,
    pub evening_from: String,
    pub evening_until: String,
}

impl Default for FoundingForm {
    fn default() -> Self {
        Self {
            house: HouseForm::default(),
            morning_from: "06:00".into(),
            morning_until: "10:00".into(),
            evening_from: "18:00".into(),
            evening_until: "22:00".into(),
        }
    }
}

/// What it means.
pub struct Founding {
    pub house: NewHouse,
    /// From and until; a house may have one check-in a day, or none.
    pub check_ins: Vec<(WallTime, WallTime)>,
}

impl FoundingForm {
    /// The house and its check-ins, or a message beside each field that cannot be.
    pub fn parse(&self) -> Result<Founding, Errors<Wrong>> {
        let mut errors = Errors::none();
        let house = self.house.parse();
        let house = house.map_err(|wrong| errors.include(wrong, |w| w)).ok();
        let mut check_ins = Vec::new();
        for (field, from, until) in [
            ("morning_from", &self.morning_from, &self.morning_until),
            ("evening_from", &self.evening_from, &self.evening_until),
        ] {
            check_ins.extend(kept(&mut errors, field, window(from, until)).flatten());
        }
        match (house, errors.is_empty()) {
            (Some(house), true) => Ok(Founding { house, check_ins }),
            _ => Err(errors),
        }
    }
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

/// Its check-ins are worded in the language of whoever founds it; `by` is on record as who asked for them.
pub async fn add_check_ins(
    app: &App,
    tx: &mut WriteTx,
    t: &Words,
    new: &Founding,
    house: HouseId,
    by: PersonId,
) -> Result<()> {
    let by = access::system::<ManageHouseRoutine>(app, tx, house, by).await?;
    for (from, until) in &new.check_ins {
        let title = match from.hour() {
            0..12 => t.first_run_morning_check_in(),
            _ => t.first_run_evening_check_in(),
        };
        let plan = Plan {
            title,
            days: Days::Weekly(Weekdays::EVERY_DAY),
            from: *from,
            until: *until,
            grace_minutes: Plan::GRACE_MINUTES,
        };
        routines::store::add_house_item(tx, &by, &app.key, Kind::CheckIn, &plan).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_ins_have_both_ends_or_neither() {
        let form = || {
            let mut form = FoundingForm::default();
            form.house.house = "Maple House".into();
            form
        };
        assert_eq!(
            form()
                .parse()
                .unwrap_or_else(|e| panic!("{e:?}"))
                .check_ins
                .len(),
            2
        );
        let wrong = |change: fn(&mut FoundingForm), field| {
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
        assert_eq!(wrong(|f| f.house.zone.clear(), "zone"), Some(Wrong::Zone));
        let mut none = form();
        (none.morning_from, none.morning_until) = Default::default();
        assert_eq!(
            none.parse()
                .unwrap_or_else(|e| panic!("{e:?}"))
                .check_ins
                .len(),
            1
        );
    }
}
