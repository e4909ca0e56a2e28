//! Of a copy: every time one counted, what was reached and noted, and how one's name stands where the house celebrates.
use serde::Serialize;

use super::{
    NameStyle,
    count::Stretch,
    store::{self, Noted},
    words,
};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
};

pub const MILESTONES: Chapter = Chapter {
    name: "milestones",
    title: |t| t.milestones_title(),
    tables: &["recoveries", "milestones"],
    by_days: false,
    read: |tx, mine| Box::pin(milestones(tx, mine)),
};

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Milestone {
    Stretch {
        since: &'static str,
        began: String,
        ended: Option<String>,
        shown_to_whom_it_is_shared_with: bool,
    },
    NotCounting,
    First {
        what: String,
        day: String,
    },
    Name {
        style: &'static str,
    },
}

/// Also of someone who moved out: they own their dates wherever they live.
async fn milestones(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let kept = store::kept(tx, &mine.of, &mine.key).await?;
    let firsts = store::firsts(tx, &mine.of, &mine.key).await?;
    let Some(own) = kept else {
        return firsts
            .iter()
            .rev()
            .map(|noted| first(mine, noted))
            .collect();
    };
    let stretches = own.count.stretches.iter().map(|s| stretch(mine, s));
    let paused = own.count.is_paused.then(|| paused(mine));
    let noted = firsts.iter().rev().map(|noted| first(mine, noted));
    let name = [name(mine, own.style)];
    stretches.chain(paused).chain(noted).chain(name).collect()
}

fn stretch(mine: &Mine, of: &Stretch) -> Result<Entry> {
    let days = mine.t.milestones_in_recovery_days(of.days(mine.of.today()));
    let data = Milestone::Stretch {
        since: of.since.key(),
        began: of.began.to_string(),
        ended: of.ended.map(|day| day.to_string()),
        shown_to_whom_it_is_shared_with: of.is_shown,
    };
    let counted = words::since(&mine.t, of.since);
    Entry::of(data, words::of_time(&mine.t, of), vec![days, counted])
}

fn paused(mine: &Mine) -> Result<Entry> {
    let line = mine.t.milestones_paused();
    Entry::of(Milestone::NotCounting, String::new(), vec![line])
}

fn first(mine: &Mine, noted: &Noted) -> Result<Entry> {
    let what = words::what(&mine.t, &noted.first.what);
    let data = Milestone::First {
        what: what.clone(),
        day: noted.first.day.to_string(),
    };
    Entry::of(data, mine.day(noted.first.day), vec![what])
}

fn name(mine: &Mine, style: NameStyle) -> Result<Entry> {
    let shown = mine.line(mine.t.milestones_name(), words::style(&mine.t, style));
    Entry::of(
        Milestone::Name { style: style.key() },
        String::new(),
        vec![shown],
    )
}
