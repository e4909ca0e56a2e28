//! What a house's wall, and later its meeting, may say: today's and tomorrow's, of those who share with the house,
//! under the names they chose.
use time::{Date, Duration};

use super::{What, words};
use crate::{
    access::House,
    db::Tx,
    error::Result,
    id::*,
    milestones::NameStyle,
    seal::{Key, Sealed},
    sql,
    words::Words,
};

/// One of them, for everyone in the house.
#[derive(Clone, Debug)]
pub struct OnTheWall {
    pub person: PersonId,
    /// As the person chose for the house.
    pub name: String,
    /// The house day.
    pub day: Date,
    pub what: What,
}

impl OnTheWall {
    /// "90 days"
    pub fn what(&self, t: &Words) -> String {
        words::whole(t, &self.what)
    }

    /// The number alone, to stand large; none for a first.
    pub fn figure(&self) -> Option<String> {
        words::figure(&self.what)
    }

    /// What stands below the number: "days, Nia".
    pub fn under(&self, t: &Words) -> String {
        words::under(t, &self.what, &self.name)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: CelebrationId,
    person_id: PersonId,
    day: Date,
    what: Sealed,
    name: String,
    name_style: NameStyle,
}

/// Today's first. `house` is that of the caller's proof, `today` its house day. One statement.
pub async fn of_the_wall(
    tx: &mut Tx,
    house: &House,
    key: &Key,
    today: Date,
) -> Result<Vec<OnTheWall>> {
    let rows = tx.query(sql!(
        "select c.id, c.person_id, c.day, c.what, p.name, n.name_style
         from celebrations c
         join people p on p.id = c.person_id
         join recoveries n on n.person_id = c.person_id and n.name_style <> 'none'
         join memberships r on r.house_id = c.house_id and r.person_id = c.person_id and r.role = 'resident'
           and r.until_at is null
         join shares s on s.person_id = c.person_id and s.class = 'milestones' and s.audience = 'house'
           and s.until_at is null
         where c.house_id = $1 and c.day >= $2 and c.day <= $3 and c.put_aside_at is null and c.gone_at is null
         order by c.day, c.id"
    ));
    let tomorrow = today.saturating_add(Duration::days(1));
    let rows = rows.bind(house.id).bind(today).bind(tomorrow);
    let rows: Vec<Row> = rows.all().await?;
    let shown = rows.into_iter().filter_map(|row| {
        let name = row.name_style.name(&row.name)?;
        let what = What::open(key, row.id, &row.what);
        Some(what.map(|what| OnTheWall {
            person: row.person_id,
            name,
            day: row.day,
            what,
        }))
    });
    shown.collect()
}
