//! A check-in's form as a card: on Today, and on its own page.
use super::{Answers, CheckInForm, Fields, LONGEST_NOTE, Wrong, store::Usual};
use crate::{
    access::{About, Class, policy::RecordDay},
    people::companions::{Companion, Post},
    routines::day::Due,
    signals::Signal,
    web::{Errors, text_problem},
    words::Words,
};

/// All that `templates/checkins/form.html` shows.
pub struct Card {
    pub words: Words,
    pub action: String,
    pub title: String,
    /// "open until 10:00".
    pub when: String,
    pub fields: Fields,
    pub form: CheckInForm,
    pub errors: Errors<Wrong>,
    pub signals: Vec<Signal>,
    pub companions: Vec<Companion>,
    /// Who is asked first by a wish: "Luis, Max".
    pub first: String,
    /// Where the form comes filled in as last time.
    pub as_usual: Option<String>,
    /// It is filled in so: one more tap sends it.
    pub is_as_usual: bool,
    /// It was another check-in, and the day has turned: it can be kept as one more.
    pub is_too_late: bool,
}

impl Card {
    /// The form as it opens: as answered before, as usual where the address asks for that, or blank.
    pub fn opening(usual: &Usual, given: Option<Answers>, query: Option<&str>) -> CheckInForm {
        let same = Self::is_asked_as_usual(query);
        match (given, &usual.last) {
            (Some(given), _) => CheckInForm::of(&given, &usual.signals),
            (None, Some(last)) if same => CheckInForm::of(last, &usual.signals),
            _ => CheckInForm::blank(),
        }
    }

    /// Does the address ask for the answers of last time?
    pub fn is_asked_as_usual(query: Option<&str>) -> bool {
        query.is_some_and(|q| q.split('&').any(|part| part == "same=yes"))
    }

    /// Of a check-in that is due.
    pub fn of_due(
        of: &About<RecordDay>,
        due: &Due,
        usual: Usual,
        (companions, first): (Vec<Companion>, String),
        form: CheckInForm,
        errors: Errors<Wrong>,
    ) -> Self {
        let t = of.words();
        let action = format!(
            "/resident/check-ins/{}/{}",
            due.assignment, due.occurrence.day
        );
        let until = t.time_of_day(of.time().wall(due.occurrence.closes_at).1);
        let late = due.occurrence.grace_ends_at < of.at();
        Self {
            words: t,
            title: due.title.clone().unwrap_or_default(),
            when: match late {
                true => t.today_still_counts(until),
                false => t.today_open_until(until),
            },
            fields: Fields::of(of.house_brief()),
            form,
            errors,
            as_usual: usual.last.is_some().then(|| format!("{action}?same=yes")),
            is_as_usual: false,
            is_too_late: false,
            action,
            signals: usual.signals,
            companions,
            first,
        }
    }

    fn t(&self) -> &Words {
        &self.words
    }

    pub fn moods(&self) -> [(&'static str, String); 5] {
        let t = self.t();
        [
            ("1", t.checkins_mood_1()),
            ("2", t.checkins_mood_2()),
            ("3", t.checkins_mood_3()),
            ("4", t.checkins_mood_4()),
            ("5", t.checkins_mood_5()),
        ]
    }

    pub fn steps(&self) -> std::ops::RangeInclusive<u8> {
        0..=10
    }

    pub fn is_step(&self, step: &u8) -> bool {
        self.form.cravings == step.to_string()
    }

    /// Name, word, and whether it is ticked.
    pub fn halt(&self) -> [(&'static str, String, bool); 4] {
        let (t, form) = (self.t(), &self.form);
        [
            ("hungry", t.checkins_hungry(), form.hungry == "yes"),
            ("angry", t.checkins_angry(), form.angry == "yes"),
            ("lonely", t.checkins_lonely(), form.lonely == "yes"),
            ("tired", t.checkins_tired(), form.tired == "yes"),
        ]
    }

    pub fn longest_note(&self) -> usize {
        LONGEST_NOTE
    }

    pub fn wrong(&self, field: &str) -> Option<String> {
        let t = self.t();
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Mood => t.checkins_bad_mood(),
            Wrong::Cravings => t.checkins_bad_cravings(),
        })
    }

    pub fn sees_mood(&self) -> Option<String> {
        self.readers(|c| c.reads.contains(&Class::Mood))
    }
    pub fn sees_cravings(&self) -> Option<String> {
        self.readers(|c| c.reads.contains(&Class::Cravings))
    }
    pub fn sees_note(&self) -> Option<String> {
        self.readers(|c| c.reads.contains(&Class::Notes))
    }
    /// Who is asked first by a wish, whatever else is shared; none where nobody is set.
    pub fn sees_wish(&self) -> Option<String> {
        let is_set = !self.first.is_empty();
        is_set.then(|| self.t().checkins_wish_goes_to(self.first.as_str()))
    }

    fn readers(&self, reads: impl Fn(&Companion) -> bool) -> Option<String> {
        let readers = self.companions.iter().filter(|c| reads(c));
        let names: Vec<_> = readers.map(|c| called(self.t(), c)).collect();
        (!names.is_empty()).then(|| self.t().checkins_seen_by(names.join(", ")))
    }
}

/// "your mentor Luis".
fn called(t: &Words, companion: &Companion) -> String {
    let name = companion.name.as_str();
    match companion.post {
        Post::Mentor => t.checkins_your_mentor(name),
        Post::Counselor => t.checkins_your_counselor(name),
        Post::Circle => name.to_owned(),
    }
}
