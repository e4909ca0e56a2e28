//! The SQL of people and memberships.
use super::NewPerson;
use crate::{
    access::{About, Class, Permission, Person, Role, Standing},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

/// Before anyone belongs to a house there is no proof: called by first run and invitations.
pub async fn insert(tx: &mut WriteTx, new: &NewPerson, now: Timestamp) -> Result<PersonId> {
    let id = PersonId::new();
    tx.query(sql!(
        "insert into people (id, name, sign_in_name, password_hash, language, created_at)
         values ($1, $2, $3, $4, $5, $6)"
    ))
    .bind(id)
    .bind(new.name.clone())
    .bind(new.sign_in_name.clone())
    .bind(new.password_hash.clone())
    .bind(new.language)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Over every house: on the first run, and from the command line.
pub async fn make_owner(tx: &mut WriteTx, person: PersonId, now: Timestamp) -> Result<()> {
    tx.query(sql!(
        "insert into owners (person_id, from_at) values ($1, $2)"
    ))
    .bind(person)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Gives a role in a house from now on; one held already stays as it is: false.
pub async fn join(
    tx: &mut WriteTx,
    house: HouseId,
    person: PersonId,
    role: Role,
    now: Timestamp,
) -> Result<bool> {
    tx.query(sql!(
        "insert into house_people (house_id, person_id) values ($1, $2)
         on conflict (house_id, person_id) do nothing"
    ))
    .bind(house)
    .bind(person)
    .run()
    .await?;
    let new = tx.query(sql!(
        "insert into memberships (house_id, person_id, id, role, from_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing"
    ));
    let new = new.bind(house).bind(person).bind(MembershipId::new());
    Ok(new.bind(role).bind(now).run().await? == 1)
}

#[derive(sqlx::FromRow)]
struct Resident {
    id: PersonId,
    name: String,
}

/// Who lives in the house now, by name.
pub async fn residents(tx: &mut Tx, by: &Standing) -> Result<Vec<Person>> {
    let rows = tx.query(sql!(
        "select p.id, p.name from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.role = 'resident' and m.from_at <= $2
           and (m.until_at is null or m.until_at > $2)"
    ));
    let rows: Vec<Resident> = rows.bind(by.house()).bind(by.at()).all().await?;
    let people = rows
        .into_iter()
        .map(|Resident { id, name }| Person { id, name });
    let mut people: Vec<_> = people.collect();
    // Sorted here: the databases sort names differently.
    people.sort_by_key(|p| (p.name.to_lowercase(), p.id));
    Ok(people)
}

/// Someone who holds a role in the house now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    pub from_at: Timestamp,
}

/// Everyone in each of their roles, by name.
pub async fn members(tx: &mut Tx, by: &Standing) -> Result<Vec<Member>> {
    let rows = tx.query(sql!(
        "select p.id, p.name, m.role, m.from_at from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)"
    ));
    let mut rows: Vec<Member> = rows.bind(by.house()).bind(by.at()).all().await?;
    rows.sort_by_key(|m| (m.name.to_lowercase(), m.id, m.role.segment()));
    Ok(rows)
}

pub async fn lives_here(tx: &mut Tx, by: &Standing, person: PersonId) -> Result<bool> {
    let found: i64 = tx
        .query(sql!(
            "select cast(count(id) as bigint) from memberships
             where house_id = $1 and person_id = $2 and role = 'resident'
               and from_at <= $3 and (until_at is null or until_at > $3)"
        ))
        .bind(by.house())
        .bind(person)
        .bind(by.at())
        .value()
        .await?;
    Ok(found > 0)
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OtherHouse {
    pub id: HouseId,
    pub name: String,
}

/// Where someone could move to, for the owner.
pub async fn other_houses(tx: &mut Tx, by: &Standing) -> Result<Vec<OtherHouse>> {
    let rows = tx.query(sql!(
        "select id, name from houses where id <> $1 order by name, id"
    ));
    Ok(rows.bind(by.house()).all().await?)
}

/// How someone can be reached, as far as they share it.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    pub phone: Option<String>,
    pub email: Option<String>,
}

pub async fn contact<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Contact> {
    let row = tx.query(sql!("select phone, email from people where id = $1 and $2"));
    let row = row.bind(of.person().id).bind(of.sees(Class::Contact));
    let found: Option<(Option<Sealed>, Option<Sealed>)> = row.maybe().await?;
    let (phone, email) = found.unwrap_or_default();
    let open = |column, sealed: Option<Sealed>| {
        let place = Place {
            table: "people",
            column,
            row: of.person().id,
        };
        sealed.map(|sealed| key.open(&place, &sealed)).transpose()
    };
    Ok(Contact {
        phone: open("phone", phone)?,
        email: open("email", email)?,
    })
}

/// Someone in one of their roles, or without any now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    pub name: String,
    pub sign_in_name: String,
    pub role: Option<Role>,
    /// None for an owner.
    pub house: Option<String>,
}

/// Everyone in each of their roles, by name. No proof: only whoever runs the server lists people.
pub async fn everyone(tx: &mut Tx, now: Timestamp) -> Result<Vec<Listed>> {
    let rows = tx.query(sql!(
        "select p.name, p.sign_in_name, x.role, h.name as house
         from people p
         left join (select person_id, role, house_id, from_at, until_at from memberships
                    union all select person_id, 'owner', null, from_at, until_at from owners) x
           on x.person_id = p.id and x.from_at <= $1 and (x.until_at is null or x.until_at > $1)
         left join houses h on h.id = x.house_id"
    ));
    let mut rows: Vec<Listed> = rows.bind(now).all().await?;
    rows.sort_by_cached_key(|l| {
        let role = l.role.map(Role::segment);
        let name = l.name.to_lowercase();
        (name, l.sign_in_name.clone(), role, l.house.clone())
    });
    Ok(rows)
}
