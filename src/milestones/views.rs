use askama::Template;
use time::Date;

use super::{
    NameStyle, PAGE, Ready,
    count::{self, Count, Since, Stretch, StretchId},
    firsts::ASKS,
    form::{FirstForm, StretchForm, Wrong, WrongFirst},
    reckoning::{self, Reached, Span},
    store::{HouseKind, Noted, Own, SharedWith, Shown},
    words,
};
use crate::{
    access::{About, policy::ManageMilestones},
    sharing::Audience,
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

/// One's own page.
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
    pub kinds: Vec<HouseKind>,
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
                _ => t.milestones_this_time(t.milestones_days(present.days(self.today)), since),
            });
        }
        if self.count().stretches.len() > 1 {
            let longest = t.milestones_days(self.count().longest(self.today));
            lines.push(t.milestones_longest(longest));
        }
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

    /// How often one asked and came back: both are strengths.
    fn strengths(&self) -> Vec<String> {
        let asked = (self.asked > 0).then(|| self.t.milestones_asked(self.asked));
        let returned = self.count().returned();
        let returned = (returned > 0).then(|| self.t.milestones_returned(returned as i64));
        [asked, returned].into_iter().flatten().collect()
    }

    /// Latest first.
    fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        self.count().stretches.iter().rev()
    }

    fn days(&self, stretch: &&Stretch) -> String {
        self.t.milestones_days(stretch.days(self.today))
    }

    fn of_time(&self, stretch: &&Stretch) -> String {
        words::of_time(&self.t, stretch)
    }

    /// Asked for help often enough, not put away, and not noted by hand.
    fn has_asked_often(&self) -> bool {
        let key = Ready::TenAsks.key();
        self.asked >= ASKS && !self.count().put_away.contains(key)
    }

    fn first(&self, noted: &Noted) -> (String, String) {
        let what = words::what(&self.t, &noted.first.what);
        (what, words::date(&self.t, noted.first.day))
    }

    /// Value and label of what can be noted.
    fn choices(&self) -> Vec<(String, String)> {
        let ready = Ready::ALL.iter();
        let ready = ready.map(|r| (r.key().to_owned(), words::ready(&self.t, *r)));
        let of_house = self.kinds.iter();
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

/// Which time a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeOf {
    /// Whether someone reads one's milestones already.
    First {
        is_shared: bool,
    },
    /// Whether another goes on until then.
    Again {
        goes_on: bool,
    },
    Earlier,
    Known(StretchId),
}

impl TimeOf {
    pub fn beginning(count: &Count, is_shared: bool) -> Self {
        match count.stretches.is_empty() {
            true => Self::First { is_shared },
            false => Self::Again {
                goes_on: count.present().is_some(),
            },
        }
    }
}

/// A first day, a new one, one from before, or one put right.
#[derive(Template)]
#[template(path = "milestones/time.html")]
pub struct TimePage<'a> {
    pub t: Frame,
    pub which: TimeOf,
    pub form: &'a StretchForm,
    pub errors: &'a Errors<Wrong>,
}

impl<'a> TimePage<'a> {
    pub fn new(
        of: &About<ManageMilestones>,
        which: TimeOf,
        form: &'a StretchForm,
        errors: &'a Errors<Wrong>,
    ) -> Self {
        Self {
            t: Frame::of(of),
            which,
            form,
            errors,
        }
    }

    fn title(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_begin(),
            TimeOf::Again { .. } => self.t.milestones_begin_again(),
            TimeOf::Earlier => self.t.milestones_add_earlier(),
            TimeOf::Known(_) => self.t.milestones_change(),
        }
    }

    fn hint(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_begin_hint(),
            TimeOf::Again { .. } => self.t.milestones_begin_again_hint(),
            TimeOf::Earlier => self.t.milestones_add_earlier_hint(),
            TimeOf::Known(_) => self.t.milestones_change_hint(),
        }
    }

    fn action(&self) -> String {
        match self.which {
            TimeOf::First { .. } | TimeOf::Again { .. } => format!("{PAGE}/beginning"),
            TimeOf::Earlier => format!("{PAGE}/stretches"),
            TimeOf::Known(id) => format!("{PAGE}/stretches/{id}"),
        }
    }

    fn removal(&self) -> Option<String> {
        match self.which {
            TimeOf::Known(id) => Some(format!("{PAGE}/stretches/{id}/removal")),
            _ => None,
        }
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// Label and hint of the day on which it ended; none where it cannot have.
    fn ended(&self) -> Option<(String, String)> {
        let t = &self.t;
        match self.which {
            TimeOf::First { .. } | TimeOf::Again { goes_on: false } => None,
            TimeOf::Again { goes_on: true } => Some((
                t.milestones_before_ended(),
                t.milestones_before_ended_hint(),
            )),
            TimeOf::Earlier => Some((t.milestones_ended(), t.milestones_ended_hint())),
            TimeOf::Known(_) => Some((t.milestones_ended(), t.milestones_ended_or_not_hint())),
        }
    }

    fn began_hint(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_began_hint(),
            _ => String::new(),
        }
    }

    /// What is over is never shown to anyone, and what nobody may read needs no tick.
    fn can_be_shown(&self) -> bool {
        match self.which {
            TimeOf::First { is_shared } => is_shared,
            TimeOf::Again { .. } => true,
            TimeOf::Earlier => false,
            TimeOf::Known(_) => self.form.ended.trim().is_empty(),
        }
    }

    fn sinces(&self) -> Vec<(&'static str, String, bool)> {
        let all = Since::ALL.into_iter();
        let all = all.map(|s| {
            let is_chosen = s.key() == self.form.since;
            (s.key(), words::since(&self.t, s), is_chosen)
        });
        all.collect()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Date => t.milestones_wrong_date(),
            Wrong::Count(why) => match why {
                count::Wrong::ToCome | count::Wrong::EndToCome | count::Wrong::TooEarly => {
                    t.milestones_wrong_to_come()
                }
                count::Wrong::EndsFirst => t.milestones_wrong_ends_first(),
                count::Wrong::Overlaps => t.milestones_wrong_overlaps(),
                count::Wrong::HasToEnd => t.milestones_wrong_has_to_end(),
                count::Wrong::NotAfter => t.milestones_wrong_not_after(),
                count::Wrong::TooMany => t.milestones_wrong_too_many(),
            },
        })
    }
}

/// "since 4 July 2026, when treatment began".
fn since(t: &Words, stretch: &Stretch) -> String {
    let day = words::date(t, stretch.began);
    match stretch.since {
        Since::Recovery => t.sharing_since(day),
        Since::Treatment => t.milestones_since_day_treatment(day),
        Since::MovingIn => t.milestones_since_day_moving_in(day),
    }
}

/// "Next: 30 days, on Thursday, 24 December 2026, in 5 days".
fn comes(t: &Words, next: Reached, today: Date) -> String {
    let (what, day) = (words::span(t, next.span), words::date(t, next.day));
    match (next.day - today).whole_days() {
        1 => t.milestones_next_tomorrow(what),
        days => t.milestones_next(day, days, what),
    }
}

fn next_in_house(moved_in: Date, today: Date) -> Option<Reached> {
    let first = Span::Days(1).after(moved_in)?;
    reckoning::next(moved_in, today.max(first))
}

/// What someone else may know, on the page about a person.
pub struct Card {
    pub lines: Vec<String>,
    /// What, and when.
    pub firsts: Vec<(String, String)>,
}

impl Card {
    pub fn of(t: &Words, shown: &Shown, today: Date) -> Self {
        let mut lines = Vec::new();
        if let Some(recovery) = &shown.recovery {
            let days = t.milestones_in_recovery_days(recovery.days(today));
            lines.push(t.milestones_line(days, since(t, recovery)));
            let next = recovery.next(today);
            lines.extend(next.map(|next| comes(t, next, today)));
        }
        let next = next_in_house(shown.moved_in, today);
        let next = next.map(|next| t.milestones_house_next(comes(t, next, today)));
        lines.extend(next);
        let first = |noted: &Noted| {
            let what = words::what(t, &noted.first.what);
            (what, words::date(t, noted.first.day))
        };
        Self {
            lines,
            firsts: shown.firsts.iter().map(first).collect(),
        }
    }
}
