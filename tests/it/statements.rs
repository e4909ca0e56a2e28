//! Every statement is valid on both databases and keeps to its house or its person.
use porchlight::db::STATEMENTS;

use crate::support::{On, fresh};

/// Rows of a house: each statement names `house_id`, the installation's own sweeps included.
const OF_A_HOUSE: &[&str] = &[
    "house_people",
    "memberships",
    "assignments",
    "invitations",
    "routine_assignments",
    "excuses",
    "routine_proposals",
    "corrections",
    "outcomes",
    "alerts",
    "alert_facts",
    "alert_steps",
    "alert_holds",
    "deliveries",
    "reach_outs",
    "reach_out_asks",
    "reach_out_asks_in_force",
    "reach_out_events",
    "reach_out_rings",
    "reach_out_signs",
    "reach_out_limits",
    "standing_requests",
    "standing_requests_in_force",
    "standing_calls",
    "notices",
    "notice_passes",
    "notice_passes_in_force",
    "help_asks",
    "walls",
    "celebrations",
    "celebrations_in_force",
    "cheers",
    "house_milestones",
    "firsts_left_out",
    "win_posts",
    "praise",
];
/// Rows that belong to a person and move with them.
const OF_A_PERSON: &[&str] = &[
    "shares",
    "looks",
    "answers",
    "sends",
    "stress_signals",
    "word_ways",
    "word_choices",
    "word_hours",
    "sendings",
    "reach_out_settings",
    "wins",
    "appointments",
    "calendars",
    "wall_names",
    "recoveries",
    "milestones",
];

fn touches(sql: &str, table: &str) -> bool {
    ["from", "into", "update", "join"].iter().any(|word| {
        sql.contains(&format!("{word} {table} ")) || sql.ends_with(&format!("{word} {table}"))
    })
}

#[tokio::test]
async fn every_statement_is_valid_in_both_databases() {
    assert!(STATEMENTS.len() > 10, "the registry is empty");
    for on in [On::Sqlite, On::Postgres] {
        let db = fresh(on).await;
        let mut tx = db.read().await.unwrap();
        for s in STATEMENTS.iter().filter(|s| !s.test) {
            let valid = tx.prepare(s.sql).await;
            valid.unwrap_or_else(|e| panic!("{}:{}: {e}", s.file, s.line));
        }
    }
}

#[test]
fn every_statement_names_its_house_or_its_person() {
    for s in STATEMENTS.iter().filter(|s| !s.test) {
        let sql = s.sql.sqlite;
        let scoped = |tables: &[&str], by: &str| {
            let touched = tables.iter().any(|table| touches(sql, table));
            assert!(
                !touched || sql.contains(by),
                "{}:{} lacks {by}",
                s.file,
                s.line
            );
        };
        scoped(OF_A_HOUSE, "house_id");
        scoped(OF_A_PERSON, "person_id");
    }
}

/// SQLite has no such type: it takes the text of an instant for a number, and keeps its year alone.
#[test]
fn no_statement_of_sqlite_casts_an_instant() {
    for s in STATEMENTS.iter() {
        let sql = s.sql.sqlite.replace("cast(null as timestamptz)", "");
        let kept = ["as timestamptz)", "as date)", "as time)"];
        let cast = kept.iter().any(|kind| sql.contains(kind));
        assert!(!cast, "{}:{}", s.file, s.line);
    }
}

#[test]
fn no_constraint_waits_for_the_commit() {
    for file in std::fs::read_dir("migrations").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let sql = text.lines().filter(|l| !l.trim_start().starts_with("--"));
        assert!(
            !sql.collect::<String>().contains("deferr"),
            "would fail a whole group"
        );
    }
}
