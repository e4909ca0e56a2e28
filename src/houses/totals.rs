//! The owner's houses, with totals (rows 5 and 13), none under five people, nor to be had by taking one
//! from another: what was kept is counted in whole days that are over, each of five people or more, and who
//! moves in or out changes neither number. No total is of several houses.
use time::{Date, Duration};

use crate::{
    access::Owner,
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::HouseId,
    sql,
};

/// Under so many people a number would tell of single ones.
const PEOPLE: i64 = 5;
/// So many days are counted, up to yesterday by the house's clock.
const DAYS: Duration = Duration::days(7);

/// A house as the owner's list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: HouseId,
    pub name: String,
    /// None under five people, and nothing else of them either.
    pub totals: Option<Totals>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Totals {
    pub residents: i64,
    pub kept: i64,
    pub due: i64,
    pub open_alerts: i64,
}

/// A house on one of the days on which at least five people had something due.
#[derive(Clone, Debug, sqlx::FromRow)]
struct Row {
    id: HouseId,
    name: String,
    time_zone: String,
    day_turns_at: i16,
    residents: i64,
    open_alerts: i64,
    day: Option<Date>,
    kept: Option<i64>,
    due: Option<i64>,
}

/// All of them in one statement. Own items are nobody's to count, and what is excused is left out. An
/// alert is open where something the house may know of still counts; someone who left stays in that
/// number for a while, so that their leaving does not tell.
pub async fn all(tx: &mut Tx, by: &Owner) -> Result<Vec<Listed>> {
    let rows = tx.query(sql!(
        "select h.id, h.name, h.time_zone, h.day_turns_at,
                (select cast(count(*) as bigint) from memberships m where m.house_id = h.id and m.role = 'resident'
                   and m.from_at <= $1 and (m.until_at is null or m.until_at > $1)) as residents,
                (select cast(count(distinct al.id) as bigint) from alerts al
                 join memberships m on m.house_id = al.house_id and m.person_id = al.person_id and m.role = 'resident'
                   and m.from_at <= $1 and (m.until_at is null or m.until_at > $2)
                 where al.house_id = h.id and al.closed_at is null and exists (select 1 from alert_facts f
                     where f.house_id = al.house_id and f.alert_id = al.id and f.settled_at is null
                       and f.source in ('house', 'program'))) as open_alerts,
                d.day, d.kept, d.due
         from houses h
         left join (select o.house_id, o.day,
                        cast(count(case when o.outcome in ('kept', 'kept_late') then 1 end) as bigint) as kept,
                        cast(count(*) as bigint) as due
                    from house_people hp
                    join outcomes o on o.person_id = hp.person_id and o.house_id = hp.house_id
                      and o.day >= $3 and o.day <= $4 and o.outcome <> 'excused'
                      and o.source <> 'own'
                    group by o.house_id, o.day having count(distinct o.person_id) >= $5) d on d.house_id = h.id
         order by h.name, h.id, d.day"
    ));
    let today = by.at().get().date();
    // Wherever on earth the house is, its last seven days lie within these.
    let (from, to) = (today - DAYS - Duration::days(1), today + Duration::days(1));
    let rows = rows.bind(by.at()).bind(by.at().minus(DAYS));
    let rows: Vec<Row> = rows.bind(from).bind(to).bind(PEOPLE).all().await?;
    rows.chunk_by(|a, b| a.id == b.id)
        .map(|of_house| listed(of_house, by))
        .collect()
}

fn listed(days: &[Row], by: &Owner) -> Result<Listed> {
    let house = &days[0];
    let turn = WallTime::from_minutes(house.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
    let today = HouseTime::new(&house.time_zone, turn)?.day_of(by.at());
    let is_over = |row: &&Row| {
        row.day
            .is_some_and(|day| today - DAYS <= day && day < today)
    };
    let over = || days.iter().filter(is_over);
    let totals = Totals {
        residents: house.residents,
        kept: over().filter_map(|row| row.kept).sum(),
        due: over().filter_map(|row| row.due).sum(),
        open_alerts: house.open_alerts,
    };
    Ok(Listed {
        id: house.id,
        name: house.name.clone(),
        totals: (house.residents >= PEOPLE).then_some(totals),
    })
}
