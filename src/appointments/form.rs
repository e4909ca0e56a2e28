//! The form of an appointment: as typed, and what it means.
use serde::Deserialize;
use time::{Date, Duration};

use super::{Appointment, GRACE_MINUTES};
use crate::{
    house_time::{HouseTime, WallTime},
    routines::{
        self, Plan,
        schedule::{Dates, Days, Occurrence},
    },
    timestamp::Timestamp,
    web::{Errors, Sent, Text, line, optional_line},
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AppointmentForm {
    pub title: String,
    pub date: String,
    pub from: String,
    /// Blank: an hour later.
    pub until: String,
    pub place: String,
    pub with_whom: String,
    /// "yes" asks the house for a ride.
    pub ride: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    Date,
    /// A time that is over, or further away than two years.
    NotToCome,
    Time,
    /// Longer than twelve hours.
    TooLong,
}

/// What a form means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAppointment {
    pub plan: Plan,
    /// The house day, and the date of the calendar.
    pub day: Date,
    pub date: Date,
    pub occurrence: Occurrence,
    pub place: Option<String>,
    pub with_whom: Option<String>,
    pub ride: bool,
}

const LONGEST_PLACE: usize = 120;
const LONGEST_NAME: usize = 60;
const LONGEST: u16 = 12 * 60;
const FURTHEST: Duration = Duration::days(731);

impl AppointmentForm {
    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn of(known: &Appointment) -> Self {
        Self {
            title: known.plan.title.clone(),
            date: known.date.to_string(),
            from: known.plan.from.to_string(),
            until: known.plan.until.to_string(),
            place: known.place.clone().unwrap_or_default(),
            with_whom: known.with_whom.clone().unwrap_or_default(),
            ..Self::blank()
        }
    }

    /// `known` is the one that is changed: its own time may be over.
    pub fn parse(
        &self,
        time: &HouseTime,
        now: Timestamp,
        known: Option<&Appointment>,
    ) -> Result<NewAppointment, Errors<Wrong>> {
        let mut errors = Errors::none();
        let title = line(&self.title, LONGEST_NAME)
            .map_err(|e| errors.add("title", Wrong::Text(e)))
            .unwrap_or_default();
        let mut optional = |field, typed: &str, most| {
            let found = optional_line(typed, most);
            found.unwrap_or_else(|e| {
                errors.add(field, Wrong::Text(e));
                None
            })
        };
        let place = optional("place", &self.place, LONGEST_PLACE);
        let with_whom = optional("with_whom", &self.with_whom, LONGEST_NAME);
        let Some(when) = self.when(&mut errors) else {
            return Err(errors);
        };
        let (date, from, until) = when;
        // A time before the day turns belongs to the evening before.
        let day = time.day_of(time.first(date, from));
        let plan = Plan {
            title,
            days: Days::On(Dates::new([day]).expect("one date")),
            from,
            until,
            grace_minutes: GRACE_MINUTES,
        };
        let is_as_it_was =
            known.is_some_and(|k| k.day == day && k.plan.from == from && k.plan.until == until);
        let found = plan.on(day, time);
        let to_come = |o: &Occurrence| o.closes_at > now && o.opens_at < now.plus(FURTHEST);
        let occurrence = found.filter(|o| is_as_it_was || to_come(o));
        if occurrence.is_none() {
            errors.add("date", Wrong::NotToCome);
        }
        match occurrence {
            Some(occurrence) if errors.is_empty() => Ok(NewAppointment {
                plan,
                day,
                date,
                occurrence,
                place,
                with_whom,
                ride: self.ride == "yes",
            }),
            _ => Err(errors),
        }
    }

    fn when(&self, errors: &mut Errors<Wrong>) -> Option<(Date, WallTime, WallTime)> {
        let date = routines::date(&self.date);
        if date.is_none() {
            errors.add("date", Wrong::Date);
        }
        let from = self.from.trim().parse::<WallTime>().ok();
        if from.is_none() {
            errors.add("from", Wrong::Time);
        }
        let until = match (self.until.trim(), from) {
            ("", from) => from.and_then(an_hour_later),
            (typed, _) => typed.parse::<WallTime>().ok(),
        };
        match (from, until) {
            (Some(from), Some(until)) if from.minutes_until(until) > LONGEST => {
                errors.add("until", Wrong::TooLong);
            }
            (Some(_), None) => errors.add("until", Wrong::Time),
            _ => {}
        }
        date.zip(from)
            .zip(until)
            .map(|((date, from), until)| (date, from, until))
            .filter(|_| errors.on("until").is_none())
    }
}

fn an_hour_later(from: WallTime) -> Option<WallTime> {
    WallTime::from_minutes((i32::from(from.minutes()) + 60) % (24 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn form() -> AppointmentForm {
        AppointmentForm {
            title: " Dentist ".into(),
            date: "2026-07-10".into(),
            from: "10:00".into(),
            ..AppointmentForm::default()
        }
    }

    fn parse(form: &AppointmentForm) -> Result<NewAppointment, Errors<Wrong>> {
        let time = HouseTime::new("America/Chicago", "03:00".parse().unwrap()).unwrap();
        form.parse(&time, Timestamp::new(datetime!(2026-07-04 12:00 UTC)), None)
    }

    #[test]
    fn title_day_and_time_are_enough_and_it_lasts_an_hour() {
        let new = parse(&form()).unwrap();
        assert_eq!(new.plan.title, "Dentist");
        assert_eq!(
            (new.day, new.date),
            (date!(2026 - 07 - 10), date!(2026 - 07 - 10))
        );
        assert_eq!(new.plan.until.to_string(), "11:00");
        assert_eq!(new.occurrence.opens_at.to_string(), "2026-07-10T15:00:00Z");
        assert_eq!((new.place, new.with_whom, new.ride), (None, None, false));
    }

    #[test]
    fn a_time_before_the_day_turns_belongs_to_the_evening_before() {
        let late = AppointmentForm {
            from: "01:30".into(),
            ..form()
        };
        let new = parse(&late).unwrap();
        assert_eq!(
            (new.day, new.date),
            (date!(2026 - 07 - 09), date!(2026 - 07 - 10))
        );
        assert_eq!(new.occurrence.opens_at.to_string(), "2026-07-10T06:30:00Z");
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        let wrong = |change: fn(&mut AppointmentForm), field| {
            let mut form = form();
            change(&mut form);
            parse(&form).err().and_then(|errors| errors.on(field))
        };
        assert_eq!(
            wrong(|f| f.title.clear(), "title"),
            Some(Wrong::Text(Text::Missing))
        );
        assert_eq!(wrong(|f| f.date = "soon".into(), "date"), Some(Wrong::Date));
        assert_eq!(
            wrong(|f| f.date = "2026-07-03".into(), "date"),
            Some(Wrong::NotToCome)
        );
        assert_eq!(
            wrong(|f| f.date = "2029-07-03".into(), "date"),
            Some(Wrong::NotToCome)
        );
        assert_eq!(
            wrong(|f| f.date = "9999-12-31".into(), "date"),
            Some(Wrong::NotToCome)
        );
        assert_eq!(wrong(|f| f.from = "ten".into(), "from"), Some(Wrong::Time));
        assert_eq!(
            wrong(|f| f.until = "late".into(), "until"),
            Some(Wrong::Time)
        );
        assert_eq!(
            wrong(|f| f.until = "09:59".into(), "until"),
            Some(Wrong::TooLong)
        );
        assert_eq!(
            wrong(|f| f.place = "x".repeat(121), "place"),
            Some(Wrong::Text(Text::TooLong(120)))
        );
    }
}
