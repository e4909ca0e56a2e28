//! `/resident/alert`: the resident reads what others read of them, in the same words, and who was told.
use askama::Template;
use axum::{extract::State, response::Response};
use time::Date;

use super::{
    Known, Level, Rules, RulesRow, Source, handed, holds, level, people,
    sentences::{composed, sentence},
    told,
    views::level_tag,
};
use crate::{
    access::{About, Read, policy::ViewAlerts},
    app::App,
    db::Tx,
    error::Result,
    id::*,
    routines::columns::title_place,
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/alert", show)
}

#[derive(sqlx::FromRow)]
struct Open {
    id: AlertId,
    #[sqlx(flatten)]
    rules: RulesRow,
}

#[derive(sqlx::FromRow)]
struct FactRow {
    source: Source,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    happened_at: Timestamp,
    is_settled: bool,
    item_id: Option<ItemId>,
    version_from: Option<Date>,
    title: Option<String>,
}

/// What an open alert says.
struct Alert {
    level: Option<Level>,
    sentences: Vec<String>,
    told: Vec<String>,
    on_it: Vec<String>,
}

#[derive(Template)]
#[template(path = "alerts/own.html")]
struct Show {
    t: Frame,
    alert: Option<Alert>,
}

impl Show {
    fn level(&self, level: &Level) -> String {
        match level {
            Level::Watch => self.t.alerts_own_level_watch(),
            Level::Today => self.t.alerts_own_level_today(),
            Level::Now => self.t.alerts_own_level_now(),
        }
    }

    fn tag(&self, level: &Level) -> &'static str {
        level_tag(Some(*level))
    }
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<ViewAlerts>>,
) -> Result<Response> {
    let alert = match open(&mut tx, &of).await? {
        Some(open) => Some(read(&mut tx, &of, &app.key, &open).await?),
        None => None,
    };
    let t = Frame::of(&of);
    html(Show { t, alert }.render())
}

async fn read(tx: &mut Tx, of: &About<ViewAlerts>, key: &Key, open: &Open) -> Result<Alert> {
    let (t, today) = (of.words(), of.today());
    let facts = facts(tx, of, open.id).await?;
    let known = facts.iter().filter(|f| !f.is_settled).map(FactRow::known);
    let known: Vec<Known> = known.collect();
    let days = people::own_days(tx, of, open.id).await?;
    let sum = days.sum(today);
    let mut sentences = composed(&t, &known, &sum, of.time(), of.at());
    for fact in &facts {
        let title = fact.title(key)?;
        let (source, settled) = (fact.source, fact.is_settled);
        sentences.push(sentence(
            &t,
            title.as_deref(),
            source,
            settled,
            fact.day,
            today,
        ));
    }
    let told = told::of_own(tx, of, open.id).await?;
    let handed = handed::of_own(tx, of, open.id).await?;
    let holds = holds::of_own(tx, of, open.id).await?;
    let handed = handed.iter();
    let handed = handed.map(|handed| handed.words(&t, &told, of.time(), of.at()));
    Ok(Alert {
        level: level(
            &known,
            &days.earlier,
            sum.kept_at,
            &Rules::from(&open.rules),
            of.at(),
        ),
        sentences,
        told: told
            .iter()
            .map(|told| told.words(&t, of.time(), of.at()))
            .chain(handed)
            .chain(holds::taken_over(&t, &holds, of.time(), of.at()))
            .collect(),
        on_it: holds::on_it(&t, &holds, of.time(), of.at()),
    })
}

async fn open(tx: &mut Tx, of: &About<ViewAlerts>) -> Result<Option<Open>> {
    let open = tx.query(sql!(
        "select a.id, r.nudge_minutes, r.counselor_minutes, r.manager_minutes, r.quiet_from, r.quiet_until,
                r.late_check_in_minutes, r.items_in_a_day, r.repeats, r.repeat_days, r.silent_hours, r.on_call_id
         from alerts a
         left join alert_rules r on r.house_id = a.house_id
         where a.house_id = $1 and a.person_id = $2 and a.closed_at is null"
    ));
    let open = open.bind(of.house()).bind(of.person().id);
    Ok(open.maybe().await?)
}

async fn facts(tx: &mut Tx, of: &About<ViewAlerts>, alert: AlertId) -> Result<Vec<FactRow>> {
    let facts = tx.query(sql!(
        "select f.id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at,
                f.settled_at is not null as is_settled, v.item_id, v.from_day as version_from, v.title
         from alert_facts f
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where f.house_id = $1 and f.person_id = $2 and f.alert_id = $3
           and not exists (select 1 from alert_facts n where n.house_id = f.house_id and n.alert_id = f.alert_id
               and n.assignment_id = f.assignment_id and n.day = f.day and n.id > f.id)
         order by f.happened_at, f.id"
    ));
    let facts = facts.bind(of.house()).bind(of.person().id).bind(alert);
    Ok(facts.all().await?)
}

impl FactRow {
    fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
        }
    }

    /// Clear; an own item's is sealed.
    fn title(&self, key: &Key) -> Result<Option<String>> {
        let (Some(item), Some(from), Some(title)) = (self.item_id, self.version_from, &self.title)
        else {
            return Ok(None);
        };
        Ok(Some(match self.source {
            Source::Own => key.open(&title_place(item, from), &Sealed::of_text(title.clone()))?,
            _ => title.clone(),
        }))
    }
}
