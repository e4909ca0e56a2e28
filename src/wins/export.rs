//! Of a copy: small wins, those taken off the list too, and to whom they were shown.
use serde::Serialize;
use time::Date;

use super::{Kind, own, word};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub use super::praise::export::{PRAISE, PRAISE_GIVEN};

pub const WINS: Chapter = Chapter {
    name: "wins",
    title: |t| t.wins_title(),
    tables: &["wins", "win_posts"],
    by_days: true,
    read: |tx, mine| Box::pin(wins(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: WinId,
    kind: Kind,
    words: Option<Sealed>,
    day: Date,
    assignment_id: Option<RoutineAssignmentId>,
    noted_at: Timestamp,
    removed_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct PostRow {
    win_id: WinId,
    audience: String,
    name: Option<String>,
    house: String,
    from_at: Timestamp,
    until_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Win<'a> {
    day: String,
    kind: Kind,
    words: Option<&'a str>,
    /// Of the item that was kept seven times, an `id` of the chapter on the routine.
    routine: Option<String>,
    noted_at: String,
    removed_at: Option<String>,
    shown_to: Vec<Post<'a>>,
}

#[derive(Serialize)]
struct Post<'a> {
    house: &'a str,
    audience: &'a str,
    name: Option<&'a str>,
    from: String,
    until: Option<String>,
}

async fn wins(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select id, kind, words, day, assignment_id, noted_at, removed_at from wins
         where person_id = $1 and day >= $2 and day <= $3 order by noted_at, id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.from).bind(mine.to);
    let rows: Vec<Row> = rows.all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let posts = posts(tx, mine).await?;
    let entries = rows.iter().map(|row| {
        let posts = posts.iter().filter(|post| post.win_id == row.id);
        entry(mine, row, &posts.collect::<Vec<_>>())
    });
    entries.collect()
}

async fn posts(tx: &mut Tx, mine: &Mine) -> Result<Vec<PostRow>> {
    let rows = tx.query(sql!(
        "select s.win_id, s.audience, g.name, h.name as house, s.from_at, s.until_at
         from wins w
         join win_posts s on s.person_id = w.person_id and s.win_id = w.id
         join houses h on h.id = s.house_id
         left join people g on g.id = s.grantee_id
         where w.person_id = $1 and w.day >= $2 and w.day <= $3 order by s.from_at, s.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.from).bind(mine.to);
    Ok(rows.all().await?)
}

fn entry(mine: &Mine, row: &Row, posts: &[&PostRow]) -> Result<Entry> {
    let t = &mine.t;
    let words = own::open(&mine.key, row.id, row.words.as_ref())?;
    let kind = word(t, row.kind);
    let line = match row.removed_at {
        Some(at) => t.export_removed(mine.moment(at), kind),
        None => kind,
    };
    let mut lines: Vec<String> = std::iter::once(line).chain(words.clone()).collect();
    for post in posts {
        let who = t.wins_seen_by(whom(mine, post));
        lines.push(format!("{who}, {}", mine.span(post.from_at, post.until_at)));
    }
    let win = Win {
        day: row.day.to_string(),
        kind: row.kind,
        words: words.as_deref(),
        routine: row.assignment_id.map(|id| id.to_string()),
        noted_at: mine.at(row.noted_at),
        removed_at: mine.maybe_at(row.removed_at),
        shown_to: posts.iter().map(|post| Post::of(mine, post)).collect(),
    };
    Entry::of(win, mine.day(row.day), lines)
}

fn whom(mine: &Mine, post: &PostRow) -> String {
    match (post.audience.as_str(), &post.name) {
        ("mentor", _) => mine.t.wins_to_mentor(),
        ("counselor", _) => mine.t.wins_to_counselor(),
        (_, Some(name)) => name.clone(),
        _ => mine.t.wins_to_house(),
    }
}

impl<'a> Post<'a> {
    fn of(mine: &Mine, row: &'a PostRow) -> Self {
        Self {
            house: &row.house,
            audience: &row.audience,
            name: row.name.as_deref(),
            from: mine.at(row.from_at),
            until: mine.maybe_at(row.until_at),
        }
    }
}
