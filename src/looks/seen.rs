//! The SQL of looks as staff read them.
use crate::{
    access::{Access, Class, Role, SignedIn, policy::ViewHouseLooks},
    db::Tx,
    error::Result,
    id::PersonId,
    sql,
    timestamp::Timestamp,
};

/// A look by staff, as staff read it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Seen {
    pub looked_at: Timestamp,
    pub viewer: String,
    pub viewer_id: PersonId,
    pub role: Role,
    pub person: String,
    pub person_id: PersonId,
    pub class: Class,
}

/// By oneself, in roles one holds now; newest first. Found person by person, as looks are kept.
pub async fn by_viewer(
    tx: &mut Tx,
    who: &SignedIn,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Seen>> {
    let rows = tx.query(sql!(
        "select l.looked_at, v.name as viewer, l.viewer_id, l.role, p.name as person, l.person_id, l.class
         from (select m.house_id, m.role from memberships m
               where m.person_id = $1 and m.from_at <= $4 and (m.until_at is null or m.until_at > $4)
               union select h.id, 'owner' from owners o cross join houses h
               where o.person_id = $1 and o.from_at <= $4 and (o.until_at is null or o.until_at > $4)) r
         join house_people hp on hp.house_id = r.house_id
         join looks l on l.person_id = hp.person_id and l.looked_at >= $2 and l.looked_at < $3
           and l.viewer_id = $1 and l.house_id = r.house_id and l.role = r.role
         join people v on v.id = l.viewer_id
         join people p on p.id = l.person_id
         where l.role <> 'resident'
         order by l.looked_at desc, p.name, l.person_id, l.role, l.class"
    ));
    let rows = rows.bind(who.viewer().id).bind(from).bind(until);
    Ok(rows.bind(who.at()).all().await?)
}

pub async fn by_viewer_before(
    tx: &mut Tx,
    who: &SignedIn,
    before: Timestamp,
) -> Result<Option<Timestamp>> {
    let row = tx.query(sql!(
        "select l.looked_at
         from (select m.house_id, m.role from memberships m
               where m.person_id = $1 and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)
               union select h.id, 'owner' from owners o cross join houses h
               where o.person_id = $1 and o.from_at <= $3 and (o.until_at is null or o.until_at > $3)) r
         join house_people hp on hp.house_id = r.house_id
         join looks l on l.person_id = hp.person_id and l.looked_at < $2
           and l.viewer_id = $1 and l.house_id = r.house_id and l.role = r.role
         where l.role <> 'resident'
         order by l.looked_at desc limit 1"
    ));
    let row = row.bind(who.viewer().id).bind(before).bind(who.at());
    let row: Option<(Timestamp,)> = row.maybe().await?;
    Ok(row.map(|(at,)| at))
}

/// At those who live in the house, by whomever; newest first.
pub async fn in_house(
    tx: &mut Tx,
    by: &Access<ViewHouseLooks>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Seen>> {
    let rows = tx.query(sql!(
        "select l.looked_at, v.name as viewer, l.viewer_id, l.role, p.name as person, l.person_id, l.class
         from memberships m
         join looks l on l.person_id = m.person_id and l.looked_at >= $3 and l.looked_at < $4
           and l.house_id = m.house_id
         join people v on v.id = l.viewer_id
         join people p on p.id = l.person_id
         where m.house_id = $1 and m.role = 'resident'
           and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
         order by l.looked_at desc, p.name, l.person_id, v.name, l.viewer_id, l.role, l.class"
    ));
    let rows = rows.bind(by.house()).bind(by.at());
    Ok(rows.bind(from).bind(until).all().await?)
}

pub async fn in_house_before(
    tx: &mut Tx,
    by: &Access<ViewHouseLooks>,
    before: Timestamp,
) -> Result<Option<Timestamp>> {
    let row = tx.query(sql!(
        "select l.looked_at from memberships m
         join looks l on l.person_id = m.person_id and l.looked_at < $3 and l.house_id = m.house_id
         where m.house_id = $1 and m.role = 'resident'
           and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
         order by l.looked_at desc limit 1"
    ));
    let row = row.bind(by.house()).bind(by.at()).bind(before);
    let row: Option<(Timestamp,)> = row.maybe().await?;
    Ok(row.map(|(at,)| at))
}
