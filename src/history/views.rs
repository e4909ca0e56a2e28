use askama::Template;
use time::{Date, Weekday};

use super::calendar::Weeks;
use crate::{
    access::{About, policy::ViewPerson},
    checkins::{Feelings, Recorded},
    routines::{
        Outcome,
        day::{
            Due,
            kept::{Correction, Entry, Totals},
        },
        mark::Mark,
    },
    timestamp::Timestamp,
    today,
    web::Frame,
    words::Words,
};

#[derive(Template)]
#[template(path = "history/index.html")]
pub struct Index {
    pub t: Frame,
    pub month_name: String,
    pub weeks: Weeks,
    pub totals: Totals,
    pub most_kept: Option<String>,
    pub earlier: Option<String>,
    pub later: Option<String>,
    pub is_empty: bool,
    pub today: Date,
}

impl Index {
    /// Letter and name, from Monday.
    fn weekdays(&self) -> Vec<(String, String)> {
        let names = (0..7).map(|n| self.t.weekday(Weekday::Monday.nth_next(n)));
        names
            .map(|name| (name.chars().take(1).collect(), name))
            .collect()
    }

    fn mark_word(&self, mark: &Mark) -> String {
        match mark {
            Mark::Kept => self.t.day_kept(),
            Mark::Partly => self.t.day_partly(),
            Mark::Missed => self.t.day_missed(),
            Mark::Excused => self.t.day_excused(),
            Mark::NotYet => self.t.day_not_yet(),
        }
    }

    fn legend(&self) -> [Mark; 5] {
        [
            Mark::Kept,
            Mark::Partly,
            Mark::Missed,
            Mark::Excused,
            Mark::NotYet,
        ]
    }
}

#[derive(Template)]
#[template(path = "history/show.html")]
pub struct Show {
    pub t: Frame,
    pub date: String,
    pub month: String,
    pub lines: Vec<Line>,
    pub answers: Vec<Said>,
    pub is_today: bool,
}

/// What became of one item.
pub struct Line {
    pub shape: &'static str,
    pub name: String,
    pub detail: String,
    /// Who changed it and why.
    pub corrections: Vec<String>,
}

impl Line {
    pub fn of(of: &About<ViewPerson>, entry: &Entry, corrections: &[Correction]) -> Self {
        let t = of.words();
        let (shape, word) = match entry.happened.outcome {
            Outcome::Kept => ("kept", at(of, entry.happened.acted_at, &t)),
            Outcome::KeptLate => ("late", late(of, entry.happened.acted_at, &t)),
            Outcome::Missed => ("missed", t.day_missed()),
            Outcome::Excused => ("excused", today::excuse(&t, entry.happened.excuse)),
        };
        let later = entry.happened.is_sent_later().then(|| t.today_sent_later());
        let parts: Vec<_> = [Some(word), later].into_iter().flatten().collect();
        let ours = corrections
            .iter()
            .filter(|c| c.assignment_id == entry.assignment);
        Self {
            shape,
            name: entry.title.clone().unwrap_or_default(),
            detail: parts.join(" · "),
            corrections: ours.map(|c| corrected(&t, c)).collect(),
        }
    }

    pub fn open(of: &About<ViewPerson>, due: &Due) -> Self {
        let t = of.words();
        let (shape, detail) = match due.excuse {
            Some(_) => ("excused", today::excuse(&t, due.excuse)),
            None => ("notyet", t.day_not_yet()),
        };
        Self {
            shape,
            name: due.title.clone().unwrap_or_default(),
            detail,
            corrections: Vec::new(),
        }
    }
}

/// Who changed it and why; a single excuse needs no reason.
pub fn corrected(t: &Words, c: &Correction) -> String {
    match c.reason.as_str() {
        "" => t.history_excused_by(c.name.as_str()),
        reason => t.history_corrected(c.name.as_str(), reason),
    }
}

fn clock(of: &About<ViewPerson>, t: &Words, at: Timestamp) -> String {
    t.time_of_day(of.time().wall(at).1)
}

fn at(of: &About<ViewPerson>, acted_at: Option<Timestamp>, t: &Words) -> String {
    match acted_at {
        Some(at) => t.today_kept_at(clock(of, t, at)),
        None => t.day_kept(),
    }
}

fn late(of: &About<ViewPerson>, acted_at: Option<Timestamp>, t: &Words) -> String {
    match acted_at {
        Some(at) => t.day_kept_late_at(clock(of, t, at)),
        None => t.day_kept_late(),
    }
}

/// Answers as sentences: one's own, or what is shared of them.
pub struct Said {
    /// For oneself alone.
    pub time: String,
    pub lines: Vec<String>,
    pub note: Option<String>,
}

pub fn said(of: &About<ViewPerson>, recorded: Recorded) -> Said {
    let t = of.words();
    let mut time = clock(of, &t, recorded.acted_at);
    if recorded.is_sent_later() {
        time = format!("{time} · {}", t.today_sent_later());
    }
    let (lines, note) = words(&t, recorded);
    Said { time, lines, note }
}

/// As others read it: the hour is that of a tick, which no share opens.
pub fn shared<P>(of: &About<P>, recorded: Recorded) -> Said {
    let (lines, note) = words(&of.words(), recorded);
    let time = String::new();
    Said { time, lines, note }
}

/// What a check-in says, and its note.
pub fn words(t: &Words, recorded: Recorded) -> (Vec<String>, Option<String>) {
    let mut lines = recorded
        .feelings
        .as_ref()
        .map_or(Vec::new(), |f| felt(t, f));
    lines.extend(recorded.cravings.map(|c| t.history_cravings(i64::from(c))));
    lines.extend(recorded.wish.then(|| t.checkins_wish()));
    (lines, recorded.note)
}

fn felt(t: &Words, felt: &Feelings) -> Vec<String> {
    let mood = felt.mood.map(|mood| {
        let word = match mood {
            1 => t.checkins_mood_1(),
            2 => t.checkins_mood_2(),
            3 => t.checkins_mood_3(),
            4 => t.checkins_mood_4(),
            _ => t.checkins_mood_5(),
        };
        t.history_mood(i64::from(mood), word)
    });
    let named = [
        (felt.nothing_much, t.checkins_nothing_much()),
        (felt.hungry, t.checkins_hungry()),
        (felt.angry, t.checkins_angry()),
        (felt.lonely, t.checkins_lonely()),
        (felt.tired, t.checkins_tired()),
    ];
    let named = named
        .into_iter()
        .filter_map(|(is, word)| is.then_some(word));
    let mood = mood.into_iter().chain(felt.word.clone());
    mood.chain(named)
        .chain(felt.signals.iter().cloned())
        .collect()
}
