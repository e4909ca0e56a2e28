//! What a resident may read: what is open in the house, what they asked for or offered, what they took. The place
//! of an appointment reaches whoever drives there, and nobody else.
use time::{Date, Duration};

use super::open_content;
use crate::{
    access::Standing,
    db::Tx,
    error::Result,
    help::{
        Content,
        course::{State, Step},
        form::When,
    },
    house_time::WallTime,
    id::*,
    routines::columns::{appointment_place, wall},
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

/// One, as whoever reads it may know it.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: HelpId,
    pub owner: PersonId,
    pub owner_name: String,
    pub is_offer: bool,
    pub content: Content,
    pub when: Option<When>,
    pub starts_at: Option<Timestamp>,
    pub until_at: Timestamp,
    pub state: State,
    pub step: Option<Step>,
    pub taker: Option<PersonId>,
    pub taker_name: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub is_thanked: bool,
    /// A ride to an appointment: where to, for whoever drives and whoever goes.
    pub is_to_appointment: bool,
    pub place: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Kept {
    id: HelpId,
    person_id: PersonId,
    owner_name: String,
    is_offer: bool,
    content: Sealed,
    item_id: Option<ItemId>,
    day: Option<Date>,
    at_time: Option<i16>,
    starts_at: Option<Timestamp>,
    until_at: Timestamp,
    state: State,
    step: Option<Step>,
    taken_by: Option<PersonId>,
    taker_name: Option<String>,
    ended_at: Option<Timestamp>,
    is_thanked: bool,
    place: Option<Sealed>,
}

/// Lately over, it still is on the page, to be thanked for.
pub const SHOWN_AFTER: Duration = Duration::days(7);
const AT_MOST: i64 = 200;

/// All of it, in one statement, by when it begins.
pub async fn of_house(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Vec<Row>> {
    read(tx, of, key, true, of.at().minus(SHOWN_AFTER)).await
}

/// What is not over.
pub async fn live(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Vec<Row>> {
    read(tx, of, key, true, of.at().plus(Duration::days(1))).await
}

/// What one gives or gets, and is not over.
pub async fn taken(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Vec<Row>> {
    let mut rows = read(tx, of, key, false, of.at().plus(Duration::days(1))).await?;
    rows.retain(|row| row.state == State::Taken);
    Ok(rows)
}

/// `open` says whether what anyone could take is among it.
async fn read(
    tx: &mut Tx,
    of: &Standing,
    key: &Key,
    open: bool,
    ended_since: Timestamp,
) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select h.id, h.person_id, p.name as owner_name, h.is_offer, h.content, h.item_id, h.day, h.at_time, h.starts_at,
                h.until_at, h.state, h.step, h.taken_by, d.name as taker_name, h.ended_at,
                h.thanked_at is not null as is_thanked,
                case when h.person_id = $2 or h.taken_by = $2 then ap.place end as place
         from help_asks h
         join people p on p.id = h.person_id
         left join people d on d.id = h.taken_by
         left join appointments ap on ap.person_id = h.person_id and ap.item_id = h.item_id
         where h.house_id = $1
           and (($5 and h.state = 'open' and exists (select 1 from memberships m where m.house_id = h.house_id
                     and m.person_id = h.person_id and m.role = 'resident' and m.until_at is null))
             or ((h.person_id = $2 or h.taken_by = $2) and (h.ended_at is null or h.ended_at >= $3)))
         order by coalesce(h.starts_at, h.until_at), h.id limit $4"
    ));
    let rows = rows.bind(of.house()).bind(of.viewer().id);
    let rows: Vec<Kept> = rows
        .bind(ended_since)
        .bind(AT_MOST)
        .bind(open)
        .all()
        .await?;
    rows.into_iter().map(|row| row.opened(key)).collect()
}

impl Kept {
    fn opened(self, key: &Key) -> Result<Row> {
        let place = self.item_id.zip(self.place.as_ref());
        let place = place.map(|(item, sealed)| key.open(&appointment_place(item, "place"), sealed));
        let time: Option<WallTime> = self.at_time.map(wall);
        Ok(Row {
            id: self.id,
            owner: self.person_id,
            owner_name: self.owner_name,
            is_offer: self.is_offer,
            content: open_content(key, self.id, &self.content)?,
            when: self.day.map(|day| When { day, time }),
            starts_at: self.starts_at,
            until_at: self.until_at,
            state: self.state,
            step: self.step,
            taker: self.taken_by,
            taker_name: self.taker_name,
            ended_at: self.ended_at,
            is_thanked: self.is_thanked,
            is_to_appointment: self.item_id.is_some(),
            place: place.transpose()?,
        })
    }
}

/// How many one has open or in other hands.
pub async fn count_open(tx: &mut Tx, of: &Standing) -> Result<i64> {
    let found = tx.query(sql!(
        "select cast(count(*) as bigint) from help_asks where house_id = $1 and person_id = $2 and ended_at is null"
    ));
    Ok(found.bind(of.house()).bind(of.viewer().id).value().await?)
}
