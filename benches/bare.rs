//! The benchmark's other side: what the pages would cost with no feature at all. The session and the page's own
//! questions, a table, nothing else: no roles, no proof of permission, no looks on record, no words in two
//! languages, no layers; and one flush a write, where the app shares them.
//!
//!   bare DATABASE_URL ADDRESS      on a database that `porchlight demo` filled
#![allow(
    clippy::disallowed_methods,
    reason = "nobody but the benchmark is served"
)]
use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Html,
    routing::{get, post},
};
use porchlight::{
    clock::Clock,
    db::{Db, Grouping, Tx},
    id::*,
    sql,
    timestamp::Timestamp,
};
use sha2::{Digest, Sha256};
use time::{Date, Duration};

type Answer = Result<Html<String>, StatusCode>;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let (url, address) = (
        args.next().unwrap_or_default(),
        args.next().unwrap_or_default(),
    );
    let one_by_one = Grouping {
        most: 1,
        longest: std::time::Duration::ZERO,
    };
    let db = Db::connect_with(&url, one_by_one).await?;
    let routes = Router::new()
        .route("/resident/today", get(today))
        .route("/manager/houses/{house}/board", get(board))
        .route("/counselor/alerts", get(alerts))
        .route("/resident/check-ins/extra", post(check_in))
        .with_state(db);
    let listener = tokio::net::TcpListener::bind(address).await?;
    Ok(axum::serve(listener, routes).await?)
}

fn broken(e: impl std::fmt::Display) -> StatusCode {
    eprintln!("{e}");
    StatusCode::INTERNAL_SERVER_ERROR
}

/// As long as the app's own frame around a page.
const FRAME: &str = include_str!("../static/look.css");

#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html><title>{{ title }}</title><main>{{ frame }}<table>
{% for row in rows %}<tr><th>{{ row.name }}</th>{% for cell in row.cells %}<td class=\"mark\">{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</table></main>"
)]
struct Page {
    title: String,
    frame: &'static str,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    cells: Vec<String>,
}

fn page(title: &str, frame: usize, rows: Vec<Row>) -> Answer {
    let frame = &FRAME[..frame.min(FRAME.len())];
    let page = Page {
        title: title.to_owned(),
        frame,
        rows,
    };
    page.render().map(Html).map_err(broken)
}

#[derive(sqlx::FromRow)]
struct Who {
    person_id: PersonId,
    name: String,
    house_id: Option<HouseId>,
}

async fn who(tx: &mut Tx, headers: &HeaderMap, role: &'static str) -> Result<Who, StatusCode> {
    let cookie = headers.get("cookie").and_then(|c| c.to_str().ok());
    let token = cookie.and_then(|c| c.strip_prefix("session="));
    let token = token.ok_or(StatusCode::UNAUTHORIZED)?;
    let found: Option<Who> = tx
        .query(sql!(
            "select s.person_id, p.name, m.house_id from sessions s
             join people p on p.id = s.person_id
             left join memberships m on m.person_id = p.id and m.role = $2 and m.until_at is null
             where s.token_hash = $1 limit 1"
        ))
        .bind(hex::encode(Sha256::digest(token)))
        .bind(role)
        .maybe()
        .await
        .map_err(broken)?;
    found.ok_or(StatusCode::UNAUTHORIZED)
}

fn day() -> Date {
    Clock::system().now().get().date()
}

#[derive(sqlx::FromRow)]
struct Line {
    name: String,
    a: String,
    b: String,
    c: String,
}

impl From<Line> for Row {
    fn from(line: Line) -> Self {
        Self {
            name: line.name,
            cells: vec![line.a, line.b, line.c],
        }
    }
}

/// Session, items, outcomes, totals, the last answers, who walks with me.
async fn today(State(db): State<Db>, headers: HeaderMap) -> Answer {
    let mut tx = db.read().await.map_err(broken)?;
    let me = who(&mut tx, &headers, "resident").await?;
    let mut lines: Vec<Line> = Vec::new();
    lines.extend::<Vec<Line>>(
        tx.query(sql!(
            "select v.title as name, v.days as a, cast(v.opens_time as text) as b, cast(v.closes_time as text) as c
             from routine_assignments a join routine_items i on i.id = a.item_id
             join routine_versions v on v.item_id = a.item_id
             where a.house_id = $1 and a.person_id = $2"
        ))
        .bind(me.house_id)
        .bind(me.person_id)
        .all()
        .await
        .map_err(broken)?,
    );
    lines.extend::<Vec<Line>>(
        tx.query(sql!(
            "select o.outcome as name, o.outcome as a, cast(o.day as text) as b, o.outcome as c
             from outcomes o where o.person_id = $1 and o.day >= $2"
        ))
        .bind(me.person_id)
        .bind(day().previous_day())
        .all()
        .await
        .map_err(broken)?,
    );
    let kept: i64 = tx
        .query(sql!(
            "select cast(count(distinct day) as bigint) from outcomes
             where person_id = $1 and day >= $2 and outcome in ('kept', 'kept_late')"
        ))
        .bind(me.person_id)
        .bind(day().saturating_sub(Duration::days(44)))
        .value()
        .await
        .map_err(broken)?;
    lines.extend::<Vec<Line>>(
        tx.query(sql!(
            "select a.feelings as name, a.cravings as a, a.note as b, a.wish as c from answers a
             where a.person_id = $1 order by a.day desc, a.acted_at desc limit 1"
        ))
        .bind(me.person_id)
        .all()
        .await
        .map_err(broken)?,
    );
    lines.extend::<Vec<Line>>(
        tx.query(sql!(
            "select p.name, a.role as a, a.role as b, a.role as c from assignments a join people p on p.id = a.helper_id
             where a.house_id = $1 and a.resident_id = $2 and a.ended_at is null"
        ))
        .bind(me.house_id)
        .bind(me.person_id)
        .all()
        .await
        .map_err(broken)?,
    );
    let title = format!("{}, {kept} days", me.name);
    page(&title, 12_000, lines.into_iter().map(Row::from).collect())
}

#[derive(sqlx::FromRow)]
struct Day {
    person_id: PersonId,
    name: String,
    day: Date,
    kept: i64,
    missed: i64,
}

fn days(rows: Vec<Day>) -> Vec<Row> {
    let people = rows.chunk_by(|a, b| a.person_id == b.person_id);
    let cell = |d: &Day| format!("{} {} {}", d.day, d.kept, d.missed);
    let row = |of: &[Day]| Row {
        name: of[0].name.clone(),
        cells: of.iter().map(cell).collect(),
    };
    people.map(row).collect()
}

/// Session, residents, fourteen days of each.
async fn board(State(db): State<Db>, Path(house): Path<String>, headers: HeaderMap) -> Answer {
    let mut tx = db.read().await.map_err(broken)?;
    who(&mut tx, &headers, "manager").await?;
    let house: HouseId = house.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let rows: Vec<Day> = tx
        .query(sql!(
            "select m.person_id, p.name, o.day, count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                    count(case when o.outcome = 'missed' then 1 end) as missed
             from memberships m join people p on p.id = m.person_id
             join outcomes o on o.person_id = m.person_id and o.house_id = m.house_id and o.day >= $2
             where m.house_id = $1 and m.role = 'resident' group by m.person_id, p.name, o.day order by m.person_id, o.day"
        ))
        .bind(house)
        .bind(day().saturating_sub(Duration::days(13)))
        .all()
        .await
        .map_err(broken)?;
    page("board", 8_000, days(rows))
}

/// Session, the caseload's days, the facts of their open alerts.
async fn alerts(State(db): State<Db>, headers: HeaderMap) -> Answer {
    let mut tx = db.read().await.map_err(broken)?;
    let me = who(&mut tx, &headers, "counselor").await?;
    let rows: Vec<Day> = tx
        .query(sql!(
            "select a.resident_id as person_id, p.name, o.day,
                    count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                    count(case when o.outcome = 'missed' then 1 end) as missed
             from assignments a join people p on p.id = a.resident_id
             join outcomes o on o.person_id = a.resident_id and o.house_id = a.house_id and o.day >= $2
             where a.helper_id = $1 and a.role = 'counselor' and a.ended_at is null
             group by a.resident_id, p.name, o.day order by a.resident_id, o.day"
        ))
        .bind(me.person_id)
        .bind(day().saturating_sub(Duration::days(13)))
        .all()
        .await
        .map_err(broken)?;
    let mut rows = days(rows);
    let facts: Vec<Line> = tx
        .query(sql!(
            "select f.kind as name, f.source as a, cast(f.day as text) as b, cast(f.happened_at as text) as c
             from assignments a
             join alerts al on al.house_id = a.house_id and al.person_id = a.resident_id and al.closed_at is null
             join alert_facts f on f.alert_id = al.id
             where a.helper_id = $1 and a.role = 'counselor' and a.ended_at is null order by f.happened_at"
        ))
        .bind(me.person_id)
        .all()
        .await
        .map_err(broken)?;
    rows.extend(facts.into_iter().map(Row::from));
    page("alerts", 8_000, rows)
}

/// Session, then two rows and a flush of their own.
async fn check_in(
    State(db): State<Db>,
    headers: HeaderMap,
    body: String,
) -> Result<StatusCode, StatusCode> {
    let me = who(&mut db.read().await.map_err(broken)?, &headers, "resident").await?;
    let (id, now): (_, Timestamp) = (AnswersId::new(), Clock::system().now());
    let mut tx = db.write().await.map_err(broken)?;
    tx.query(sql!(
        "insert into sends (person_id, idempotency_key, fingerprint, record_id, received_at)
         values ($1, $2, $3, $4, $5) on conflict (person_id, idempotency_key) do nothing"
    ))
    .bind(me.person_id)
    .bind(id.to_string())
    .bind(hex::encode(Sha256::digest(&body)))
    .bind(id)
    .bind(now)
    .run()
    .await
    .map_err(broken)?;
    tx.query(sql!(
        "insert into answers (id, person_id, assignment_id, day, feelings, cravings, note, wish, acted_at, received_at)
         values ($1, $2, null, $3, $4, $4, $4, $4, $5, $5)"
    ))
    .bind(id)
    .bind(me.person_id)
    .bind(day())
    .bind(body)
    .bind(now)
    .run()
    .await
    .map_err(broken)?;
    tx.commit().await.map_err(broken)?;
    Ok(StatusCode::SEE_OTHER)
}
