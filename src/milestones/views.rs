//! One's own page.
mod card;
mod time;

pub use card::Card;
pub use time::{TimeOf, TimePage};

use ::time::Date;
use askama::Template;

use super::{
    NameStyle, Ready, What,
    count::{Count, Stretch},
    firsts::ASKS,
    form::{FirstForm, WrongFirst},
    store::{Noted, Offered, Own, SharedWith},
    words,
};
use crate::{
    sharing::Audience,
    web::{Errors, Frame, Sent, text_problem},
};
use card::{comes, next_in_house, since};

#[derive(Template)]
#[template(path = "milestones/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub today: Date,
    pub own: Own,
    pub moved_in: Date,
    pub asked: i64,
    pub shared: Vec<SharedWith>,
    pub firsts: Vec<Noted>,
    pub offered: Offered,
    pub form: &'a FirstForm,
    pub errors: &'a Errors<WrongFirst>,
}

impl Index<'_> {
    fn count(&self) -> &Count {
        &self.own.count
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// All days lived: what began anew does not make it less.
    fn total(&self) -> i64 {
        self.count().total(self.today)
    }

    /// Under the number.
    fn under(&self) -> String {
        match self.count().stretches.len() {
            1 => self.t.milestones_in_recovery(self.total()),
            _ => self.t.milestones_all_together(self.total()),
        }
    }

    /// Since when, and the present time where there were others.
    fn lines(&self) -> Vec<String> {
        let t = &self.t;
        let mut lines = Vec::new();
        if let Some(present) = self.count().present() {
            let since = since(t, present);
            lines.push(match self.count().stretches.len() {
                1 => since,
                _ if present.days(self.today) == 0 => t.milestones_this_time_today(),
                _ => t.milestones_this_time(t.milestones_days(present.days(self.today)), since),
            });
        }
        lines.extend(self.longest());
        lines
    }

    /// What was reached on this very day.
    fn today_reached(&self) -> Option<String> {
        let latest = self.count().present()?.latest(self.today)?;
        let is_today = latest.day == self.today;
        is_today.then(|| self.t.milestones_today(words::span(&self.t, latest.span)))
    }

    fn next(&self) -> Option<String> {
        let next = self.count().present()?.next(self.today)?;
        Some(comes(&self.t, next, self.today))
    }

    fn in_house(&self) -> String {
        let days = (self.today - self.moved_in).whole_days().max(0);
        let since = words::date(&self.t, self.moved_in);
        match days {
            0 => self.t.milestones_house_today(),
            days => self.t.milestones_house_days(days, since),
        }
    }

    fn next_in_house(&self) -> Option<String> {
        let next = next_in_house(self.moved_in, self.today)?;
        Some(comes(&self.t, next, self.today))
    }

    /// How often one asked and came back: both are strengths. Who does not count for now has what was lived here, as it
    /// stands nowhere else then.
    fn strengths(&self) -> Vec<String> {
        let (t, count) = (&self.t, self.count());
        let (days, longest) = match count.is_paused {
            true => (count.total(self.today), self.longest()),
            false => (0, None),
        };
        let days = (days > 0).then(|| t.milestones_lived(days));
        let asked = (self.asked > 0).then(|| t.milestones_asked(self.asked));
        let returned = count.returned() as i64;
        let returned = (returned > 0).then(|| t.milestones_returned(returned));
        let all = [days, longest, asked, returned];
        all.into_iter().flatten().collect()
    }

    /// Where there were several.
    fn longest(&self) -> Option<String> {
        let count = self.count();
        let days = || self.t.milestones_days(count.longest(self.today));
        (count.stretches.len() > 1).then(|| self.t.milestones_longest(days()))
    }

    /// Latest first.
    fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        self.count().stretches.iter().rev()
    }

    /// No number of anyone's stands at nought.
    fn days(&self, stretch: &&Stretch) -> String {
        match stretch.days(self.today) {
            0 => self.t.milestones_day_one(),
            days => self.t.milestones_days(days),
        }
    }

    fn of_time(&self, stretch: &&Stretch) -> String {
        words::of_time(&self.t, stretch)
    }

    /// Asked for help often enough, not put away, not noted by hand, and offered in this house.
    fn has_asked_often(&self) -> bool {
        let ten = What::Ready(Ready::TenAsks);
        let is_noted = self.firsts.iter().any(|noted| noted.first.what == ten);
        let is_put_away = self.count().put_away.contains(Ready::TenAsks.key());
        let is_offered = self.offered.ready.contains(&Ready::TenAsks);
        self.asked >= ASKS && is_offered && !is_put_away && !is_noted
    }

    fn first(&self, noted: &Noted) -> (String, String) {
        let what = words::what(&self.t, &noted.first.what);
        (what, words::date(&self.t, noted.first.day))
    }

    /// Value and label of what can be noted.
    fn choices(&self) -> Vec<(String, String)> {
        let ready = self.offered.ready.iter();
        let ready = ready.map(|r| (r.key().to_owned(), words::ready(&self.t, *r)));
        let of_house = self.offered.kinds.iter();
        let of_house = of_house.map(|kind| (kind.id.to_string(), kind.title.clone()));
        let own = (String::new(), self.t.milestones_first_own());
        ready.chain(of_house).chain([own]).collect()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            WrongFirst::Text(problem) => text_problem(t, problem),
            WrongFirst::Date => t.milestones_wrong_date(),
            WrongFirst::Day => t.milestones_wrong_to_come(),
            WrongFirst::TooMany => t.milestones_wrong_too_many(),
        })
    }

    /// "My mentor", "My house: …", "Ben".
    fn audiences(&self) -> Vec<String> {
        let t = &self.t;
        let name = |shared: &SharedWith| match shared.audience {
            Audience::Mentor => t.milestones_to_mentor(),
            Audience::Counselor => t.milestones_to_counselor(),
            Audience::House => t.milestones_to_house(),
            Audience::Circle(_) => shared.name.clone().unwrap_or_default(),
        };
        self.shared.iter().map(name).collect()
    }

    /// Someone could read of the present time, and does not, or does.
    fn shows(&self) -> Option<bool> {
        let present = self.count().present().filter(|_| !self.count().is_paused)?;
        (!self.shared.is_empty()).then_some(present.is_shown)
    }

    fn styles(&self) -> Vec<(&'static str, String, bool)> {
        let styles = NameStyle::ALL.into_iter();
        let styles = styles.map(|s| (s.key(), words::style(&self.t, s), s == self.own.style));
        styles.collect()
    }
}
