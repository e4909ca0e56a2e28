//! From when to when there is something of a person, and the pages in between.
use time::{Date, Duration};

use crate::{
    access::{About, policy::TakeCopy},
    db::Tx,
    error::Result,
    sql,
    timestamp::Timestamp,
};

/// So many days are read at once: a long copy holds up nobody, and needs no more memory than a short one.
const PAGE: Duration = Duration::days(31);

/// House days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub first: Date,
    pub last: Date,
}

#[derive(sqlx::FromRow)]
struct Row {
    created_at: Timestamp,
    joined_at: Option<Timestamp>,
    outcome_on: Option<Date>,
    answer_on: Option<Date>,
    looked_at: Option<Timestamp>,
}

impl Span {
    /// All there is; a day more at either end, for houses whose clocks differ.
    pub async fn of(tx: &mut Tx, of: &About<TakeCopy>) -> Result<Self> {
        let row = tx.query(sql!(
            "select p.created_at,
                    (select min(m.from_at) from memberships m where m.person_id = p.id and m.house_id is not null) as joined_at,
                    (select min(o.day) from outcomes o where o.person_id = p.id and o.house_id is not null) as outcome_on,
                    (select min(a.day) from answers a where a.person_id = p.id) as answer_on,
                    (select min(l.looked_at) from looks l where l.person_id = p.id) as looked_at
             from people p where p.id = $1"
        ));
        let row: Row = row.bind(of.person().id).one().await?;
        let instants = [Some(row.created_at), row.joined_at, row.looked_at];
        let days = instants
            .into_iter()
            .flatten()
            .map(|at| of.time().day_of(at));
        let days = days.chain(row.outcome_on).chain(row.answer_on);
        let today = of.today();
        let first = days.min().unwrap_or(today).min(today);
        Ok(Self {
            first: first.saturating_sub(Duration::DAY),
            last: today.saturating_add(Duration::DAY),
        })
    }

    /// The same days, page by page.
    pub fn pages(self) -> Vec<Self> {
        let mut pages = Vec::new();
        let mut first = self.first;
        while first <= self.last {
            let next = first.saturating_add(PAGE);
            pages.push(Self {
                first,
                last: next.previous_day().unwrap_or(first).min(self.last),
            });
            if next <= first {
                break;
            }
            first = next;
        }
        pages
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn pages_follow_each_other_without_gap_or_overlap() {
        let (first, last) = (date!(2025 - 12 - 31), date!(2026 - 03 - 15));
        let pages = Span { first, last }.pages();
        assert_eq!((pages[0].first, pages[pages.len() - 1].last), (first, last));
        for pair in pages.windows(2) {
            assert_eq!(pair[0].last.next_day(), Some(pair[1].first));
        }
        let one = Span { first, last: first };
        assert_eq!(one.pages(), [one]);
    }
}
