//! Of a copy: alerts about oneself as one reads them, and who was told.
use serde::Serialize;
use time::{Date, Duration};

use super::{
    Settled, Source,
    handed::{self, Handed},
    holds::{self, Ended, Hold},
    sentences::sentence,
    told::{self, Told},
};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    routines::columns::title_place,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const ALERTS: Chapter = Chapter {
    name: "alerts",
    title: |t| t.export_alerts(),
    tables: &[
        "alerts",
        "alert_facts",
        "alert_steps",
        "alert_holds",
        "deliveries",
    ],
    by_days: true,
    read: |tx, mine| Box::pin(alerts(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: AlertId,
    house: String,
    opened_at: Timestamp,
    closed_at: Option<Timestamp>,
    moved_out: bool,
}

#[derive(Serialize)]
struct Alert<'a> {
    house: &'a str,
    opened_at: String,
    closed_at: Option<String>,
    moved_out: bool,
    on_it: Vec<OnIt<'a>>,
    facts: Vec<Fact>,
    told: Vec<TellsOf<'a>>,
    handed_on: Vec<HandedOn<'a>>,
}

#[derive(Serialize)]
struct OnIt<'a> {
    name: &'a str,
    role: &'static str,
    from: String,
    until: Option<String>,
    ended_as: Option<Ended>,
    taken_over_by: Option<&'a str>,
}

#[derive(Serialize)]
struct HandedOn<'a> {
    by: &'a str,
    to_role: &'static str,
    at: String,
}

#[derive(Serialize)]
struct Fact {
    source: &'static str,
    is_check_in: bool,
    day: String,
    title: Option<String>,
    happened_at: String,
    settled_at: Option<String>,
    settled_as: Option<Settled>,
}

#[derive(Serialize)]
struct TellsOf<'a> {
    name: &'a str,
    role: &'static str,
    at: String,
}

async fn alerts(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select a.id, h.name as house, a.opened_at, a.closed_at, coalesce(a.came_of = 'moved_out', false) as moved_out
         from alerts a join houses h on h.id = a.house_id
         where a.person_id = $1 and a.opened_at >= $2 and a.opened_at < $3 order by a.opened_at, a.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (from, until) = (mine.starts(), mine.ends());
    let around = Around {
        facts: facts(tx, mine).await?,
        told: told::of_days(tx, &mine.of, from, until).await?,
        handed: handed::of_days(tx, &mine.of, from, until).await?,
        holds: holds::of_days(tx, &mine.of, from, until).await?,
    };
    rows.iter().map(|row| around.entry(mine, row)).collect()
}

/// Of all alerts of some days.
struct Around {
    facts: Vec<FactRow>,
    told: Vec<Told>,
    handed: Vec<Handed>,
    holds: Vec<Hold>,
}

#[derive(sqlx::FromRow)]
struct FactRow {
    alert_id: AlertId,
    source: Source,
    is_check_in: bool,
    day: Date,
    happened_at: Timestamp,
    settled_at: Option<Timestamp>,
    settled_as: Option<Settled>,
    item_id: Option<ItemId>,
    version_from: Option<Date>,
    title: Option<String>,
}

async fn facts(tx: &mut Tx, mine: &Mine) -> Result<Vec<FactRow>> {
    let facts = tx.query(sql!(
        "select f.alert_id, f.source, f.is_check_in, f.day, f.happened_at, f.settled_at, f.settled_as, v.item_id,
                v.from_day as version_from, v.title
         from alert_facts f
         join alerts a on a.house_id = f.house_id and a.person_id = f.person_id and a.id = f.alert_id
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where f.person_id = $1 and a.opened_at >= $2 and a.opened_at < $3 order by f.happened_at, f.id"
    ));
    let facts = facts.bind(mine.person()).bind(mine.starts());
    Ok(facts.bind(mine.ends()).all().await?)
}

impl FactRow {
    /// Clear; an own item's is sealed.
    fn title(&self, mine: &Mine) -> Result<Option<String>> {
        let (Some(item), Some(from), Some(title)) = (self.item_id, self.version_from, &self.title)
        else {
            return Ok(None);
        };
        Ok(Some(match self.source {
            Source::Own => {
                let sealed = Sealed::of_text(title.clone());
                mine.key.open(&title_place(item, from), &sealed)?
            }
            _ => title.clone(),
        }))
    }
}

/// Read long after, days are said by their dates.
const LONG_AFTER: Duration = Duration::days(30);

impl Around {
    fn entry(&self, mine: &Mine, row: &Row) -> Result<Entry> {
        let of_this = self.told.iter().filter(|told| told.alert_id == row.id);
        let told: Vec<Told> = of_this.cloned().collect();
        let handed = self
            .handed
            .iter()
            .filter(|handed| handed.alert_id == row.id);
        let handed: Vec<&Handed> = handed.collect();
        let holds = self.holds_of(row.id);
        let (facts, mut lines) = self.facts_of(mine, row.id)?;
        lines.extend(words_of(mine, row, &told, &handed, &holds));
        let alert = Alert {
            house: &row.house,
            opened_at: mine.at(row.opened_at),
            closed_at: mine.maybe_at(row.closed_at),
            moved_out: row.moved_out,
            on_it: holds.iter().map(|hold| OnIt::of(mine, hold)).collect(),
            facts,
            told: told.iter().map(|told| TellsOf::told(mine, told)).collect(),
            handed_on: handed.iter().map(|one| HandedOn::of(mine, one)).collect(),
        };
        Entry::of(alert, mine.moment(row.opened_at), lines)
    }

    /// Each taking once, however much of the alert it was.
    fn holds_of(&self, alert: AlertId) -> Vec<Hold> {
        let of = self.holds.iter().filter(|hold| hold.alert_id == alert);
        let mut holds: Vec<Hold> = of.cloned().collect();
        holds.dedup_by_key(|hold| (hold.taken_by, hold.taken_at, hold.ended_at));
        holds
    }

    fn facts_of(&self, mine: &Mine, alert: AlertId) -> Result<(Vec<Fact>, Vec<String>)> {
        let (mut facts, mut lines) = (Vec::new(), Vec::new());
        for fact in self.facts.iter().filter(|fact| fact.alert_id == alert) {
            let (title, later) = (fact.title(mine)?, fact.day.saturating_add(LONG_AFTER));
            let (source, settled) = (fact.source, fact.settled_at.is_some());
            let name = title.as_deref();
            lines.push(sentence(&mine.t, name, source, settled, fact.day, later));
            facts.push(Fact {
                source: source.name(),
                is_check_in: fact.is_check_in,
                day: fact.day.to_string(),
                title,
                happened_at: mine.at(fact.happened_at),
                settled_at: mine.maybe_at(fact.settled_at),
                settled_as: fact.settled_as,
            });
        }
        Ok((facts, lines))
    }
}

/// Who was told, who handed it on, who was on it.
fn words_of(
    mine: &Mine,
    row: &Row,
    told: &[Told],
    handed: &[&Handed],
    holds: &[Hold],
) -> Vec<String> {
    let (t, time) = (&mine.t, mine.of.time());
    let tells = told.iter();
    let tells = tells.map(|one| one.words(t, time, one.created_at.plus(LONG_AFTER)));
    let mut lines: Vec<String> = tells.map(|one| t.export_told(one)).collect();
    let handed = handed.iter();
    lines.extend(handed.map(|one| one.words(t, told, time, one.handed_at.plus(LONG_AFTER))));
    lines.extend(holds.iter().map(|hold| t.export_taken(hold.name.as_str())));
    let later = row.opened_at.plus(LONG_AFTER);
    lines.extend(holds::taken_over(t, holds, time, later));
    lines.extend(row.moved_out.then(|| t.export_alert_moved_out()));
    lines
}

impl<'a> TellsOf<'a> {
    fn told(mine: &Mine, told: &'a Told) -> Self {
        Self {
            name: &told.name,
            role: told.role.segment(),
            at: mine.at(told.created_at),
        }
    }
}

impl<'a> OnIt<'a> {
    fn of(mine: &Mine, hold: &'a Hold) -> Self {
        Self {
            name: &hold.name,
            role: hold.taken_role.segment(),
            from: mine.at(hold.taken_at),
            until: mine.maybe_at(hold.ended_at),
            ended_as: hold.ended_as,
            taken_over_by: hold.ended_name.as_deref(),
        }
    }
}

impl<'a> HandedOn<'a> {
    fn of(mine: &Mine, handed: &'a Handed) -> Self {
        Self {
            by: &handed.name,
            to_role: handed.rung.segment(),
            at: mine.at(handed.handed_at),
        }
    }
}
