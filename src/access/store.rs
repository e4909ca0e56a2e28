//! What a proof rests on, asked afresh with every request.
use super::{House, Role, Standing};
use crate::{
    db::{Result, Tx},
    error,
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
};

/// A session, its person, and the house in which they hold the role, if they do.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub session_id: SessionId,
    pub own_device: bool,
    pub person_id: PersonId,
    pub name: String,
    pub language: Option<String>,
    /// When the role ended, for someone who moved out.
    pub until_at: Option<Timestamp>,
    pub is_owner: bool,
    /// Something may wait for this person in this role: `waiting` knows what.
    pub may_wait: bool,
    pub house_id: Option<HouseId>,
    house_name: Option<String>,
    time_zone: Option<String>,
    day_turns_at: Option<i16>,
    board_style: Option<String>,
    fields_left_out: Option<String>,
    phone: Option<String>,
    emergency_number: Option<String>,
    crisis_number: Option<String>,
}

impl Row {
    pub fn take_house(&mut self) -> error::Result<Option<House>> {
        let Some(id) = self.house_id else {
            return Ok(None);
        };
        let turn = WallTime::from_minutes(self.day_turns_at.unwrap_or_default().into());
        let turn = turn.unwrap_or(WallTime::MIDNIGHT);
        let zone = self.time_zone.take().unwrap_or_default();
        let time = HouseTime::new(&zone, turn)?;
        Ok(Some(House {
            id,
            name: self.house_name.take().unwrap_or_default(),
            time,
            zone,
            phone: self.phone.take(),
            emergency_number: self.emergency_number.take().unwrap_or_default(),
            crisis_number: self.crisis_number.take().unwrap_or_default(),
            board_style: self.board_style.take().unwrap_or_default(),
            fields_left_out: self.fields_left_out.take().unwrap_or_default(),
        }))
    }
}

/// One statement for the whole question "who is this, and what are they here?". `since` reaches back
/// for those who moved out.
///
/// Of what waits it asks the tables themselves whether there may be something: six looks into indexes that hold
/// little else. Whether it still counts takes several joins each, and mostly there is nothing to ask that of.
pub async fn acting(
    tx: &mut Tx,
    token_hash: String,
    role: Option<Role>,
    house: Option<HouseId>,
    now: Timestamp,
    since: Timestamp,
) -> Result<Option<Row>> {
    tx.query(sql!(
        "select s.id as session_id, s.own_device, p.id as person_id, p.name, p.language, m.until_at, false as is_owner,
                coalesce(
                  (select 1 from reach_out_asks k where k.helper_id = p.id and k.role = $2 and k.is_open limit 1),
                  (select 1 from standing_requests f where f.helper_id = p.id and f.role = $2 and f.ended_at is null limit 1),
                  (select 1 from notices n where n.noticer_id = p.id and n.role = $2
                     and n.answered_at is not null and n.read_at is null limit 1),
                  (select 1 from notice_passes x where x.helper_id = p.id and x.role = $2 and x.read_at is null limit 1),
                  case when $2 = 'resident' then coalesce(
                    (select 1 from notices n where n.person_id = p.id and n.answered_at is null limit 1),
                    (select 1 from deliveries d where d.person_id = p.id and d.role = 'resident'
                       and d.standing_request_id is not null and d.seen_at is null limit 1)) end) is not null as may_wait,
                h.id as house_id, h.name as house_name, h.time_zone, h.day_turns_at, h.board_style,
                h.fields_left_out, h.phone, h.emergency_number, h.crisis_number
         from sessions s
         join people p on p.id = s.person_id
         left join memberships m on m.person_id = p.id and m.role = $2
           and m.house_id = coalesce($3, m.house_id)
           and m.from_at <= $4 and (m.until_at is null or m.until_at > $5)
         left join houses h on h.id = m.house_id
         where s.token_hash = $1 and s.until_at > $4
         order by case when m.until_at is null then 0 else 1 end, m.from_at desc
         limit 1"
    ))
    .bind(token_hash)
    .bind(role)
    .bind(house)
    .bind(now)
    .bind(since)
    .maybe()
    .await
}

/// The same of an owner, who stands in every house; in that role nothing waits.
pub async fn owning(
    tx: &mut Tx,
    token_hash: String,
    house: Option<HouseId>,
    now: Timestamp,
) -> Result<Option<Row>> {
    tx.query(sql!(
        "select s.id as session_id, s.own_device, p.id as person_id, p.name, p.language, null as until_at,
                o.person_id is not null as is_owner, false as may_wait,
                h.id as house_id, h.name as house_name, h.time_zone, h.day_turns_at, h.board_style,
                h.fields_left_out, h.phone, h.emergency_number, h.crisis_number
         from sessions s
         join people p on p.id = s.person_id
         left join owners o on o.person_id = p.id and o.from_at <= $3 and (o.until_at is null or o.until_at > $3)
         left join houses h on h.id = $2 and o.person_id is not null
         where s.token_hash = $1 and s.until_at > $3
         limit 1"
    ))
    .bind(token_hash)
    .bind(house)
    .bind(now)
    .maybe()
    .await
}

/// How many open reach-outs, standing requests and notices wait for a person in a role, in one house or in all.
pub async fn waiting(
    tx: &mut Tx,
    person: PersonId,
    role: Role,
    house: Option<HouseId>,
    now: Timestamp,
) -> Result<i64> {
    tx.query(sql!(
        "select (select cast(count(*) as bigint) from reach_out_asks_in_force k
                 where k.helper_id = $1 and k.role = $2 and k.is_open and k.house_id = coalesce($3, k.house_id)
                   and k.passed_as is null and coalesce(k.claimed_by, k.helper_id) = k.helper_id)
                + (select cast(count(*) as bigint) from standing_requests_in_force f
                 where f.helper_id = $1 and f.role = $2 and f.house_id = coalesce($3, f.house_id) and f.ends_at > $4
                   and (f.agreed_at is null or f.call_id is not null))
                + (select cast(count(*) as bigint) from notices n
                 where n.noticer_id = $1 and n.role = $2 and n.house_id = coalesce($3, n.house_id)
                   and n.answered_at is not null and n.read_at is null)
                + (select cast(count(*) as bigint) from notice_passes_in_force x
                 where x.helper_id = $1 and x.role = $2 and x.house_id = coalesce($3, x.house_id) and x.read_at is null)
                + (select cast(count(*) as bigint) from notices n
                 where $2 = 'resident' and n.person_id = $1 and n.house_id = coalesce($3, n.house_id)
                   and n.answered_at is null)
                + (select cast(count(*) as bigint) from deliveries d
                 where $2 = 'resident' and d.person_id = $1 and d.role = 'resident' and d.about_id = $1
                   and d.house_id = coalesce($3, d.house_id) and d.standing_request_id is not null
                   and d.seen_at is null) as asks"
    ))
    .bind(person)
    .bind(role)
    .bind(house)
    .bind(now)
    .value()
    .await
}

/// Whose session it was at some time after `since`.
pub async fn person_of(
    tx: &mut Tx,
    token_hash: String,
    since: Timestamp,
) -> Result<Option<PersonId>> {
    let row = tx.query(sql!(
        "select person_id from sessions where token_hash = $1 and until_at > $2"
    ));
    let row: Option<(PersonId,)> = row.bind(token_hash).bind(since).maybe().await?;
    Ok(row.map(|(person,)| person))
}

#[derive(sqlx::FromRow)]
struct HouseRow {
    id: HouseId,
    name: String,
    time_zone: String,
    day_turns_at: i16,
    board_style: String,
    fields_left_out: String,
    phone: Option<String>,
    emergency_number: String,
    crisis_number: String,
}

/// A house, for background work.
pub async fn house(tx: &mut Tx, house: HouseId) -> error::Result<Option<House>> {
    Ok(houses(tx, &[house]).await?.pop())
}

/// Those that are there, in no order. One statement.
pub async fn houses(tx: &mut Tx, houses: &[HouseId]) -> error::Result<Vec<House>> {
    let rows = tx.query(sql!(
        both: "select id, name, time_zone, day_turns_at, board_style, fields_left_out, phone,
                emergency_number, crisis_number from houses where id in ",
        sqlite: "(select unhex(j.value) from json_each($1) j)",
        postgres: "(select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)"
    ));
    let ids: Vec<String> = houses.iter().map(ToString::to_string).collect();
    let rows: Vec<HouseRow> = rows.bind(serde_json::to_string(&ids)?).all().await?;
    rows.into_iter().map(HouseRow::house).collect()
}

impl HouseRow {
    fn house(self) -> error::Result<House> {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        Ok(House {
            id: self.id,
            name: self.name,
            time: HouseTime::new(&self.time_zone, turn)?,
            zone: self.time_zone,
            phone: self.phone,
            emergency_number: self.emergency_number,
            crisis_number: self.crisis_number,
            board_style: self.board_style,
            fields_left_out: self.fields_left_out,
        })
    }
}

/// A resident of the house, and whether they accepted the viewer. One statement in any case: a
/// stranger's id takes as long as one that is nobody's.
pub async fn resident(
    tx: &mut Tx,
    by: &Standing,
    person: PersonId,
) -> Result<Option<(PersonId, String, bool)>> {
    tx.query(sql!(
        "select p.id, p.name, exists (
             select 1 from assignments a
             where a.house_id = m.house_id and a.resident_id = m.person_id and a.helper_id = $4
               and a.role = $5 and a.accepted_at is not null and a.ended_at is null) as assigned
         from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.person_id = $2 and m.role = 'resident'
           and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)"
    ))
    .bind(by.house())
    .bind(person)
    .bind(by.at())
    .bind(by.viewer().id)
    .bind(by.role())
    .maybe()
    .await
}
