//! One's own dates.
use time::Date;

use super::{open_count, seal_count};
use crate::{
    access::{About, Permission, policy::ManageMilestones},
    celebrations,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    milestones::{NameStyle, count::Count},
    seal::{Key, Sealed},
    sharing::Audience,
    sql,
    timestamp::Timestamp,
};

/// What someone counts from, and how their name stands in celebrations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    pub count: Count,
    pub style: NameStyle,
}

#[derive(sqlx::FromRow)]
struct Row {
    from_at: Timestamp,
    name_style: Option<NameStyle>,
    content: Option<Sealed>,
}

/// With the house day on which they moved in.
pub async fn own<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<(Own, Date)> {
    let person = of.person().id;
    let row = tx.query(sql!(
        "select m.from_at, r.name_style, r.content
         from memberships m left join recoveries r on r.person_id = m.person_id
         where m.house_id = $1 and m.person_id = $2 and m.role = 'resident'
           and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)"
    ));
    let row = row.bind(of.house()).bind(person).bind(of.at());
    let row: Row = row.maybe().await?.ok_or(Error::NotFound)?;
    let own = Own {
        count: open_count(key, person, row.content.as_ref())?,
        style: row.name_style.unwrap_or_default(),
    };
    Ok((own, of.time().day_of(row.from_at)))
}

/// Wherever they live, or lived. None where they never said anything.
pub async fn kept<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Option<Own>> {
    let person = of.person().id;
    let row = tx.query(sql!(
        "select name_style, content from recoveries where person_id = $1 and $2"
    ));
    let row = row.bind(person).bind(of.is_own());
    let row: Option<(NameStyle, Sealed)> = row.maybe().await?;
    let own = row.map(|(style, content)| {
        let count = open_count(key, person, Some(&content))?;
        Ok(Own { count, style })
    });
    own.transpose()
}

/// As it is now, and nobody else's to change before the transaction ends.
pub async fn hold(tx: &mut WriteTx, of: &About<ManageMilestones>, key: &Key) -> Result<Own> {
    let person = of.person().id;
    let blank = Own::default();
    let held = tx.query(sql!(
        "insert into recoveries (person_id, name_style, content) values ($1, $2, $3)
         on conflict (person_id) do update set name_style = recoveries.name_style
         returning name_style, content"
    ));
    let held = held.bind(person).bind(blank.style);
    let held = held.bind(seal_count(key, person, &blank.count)?);
    let (style, content): (NameStyle, Sealed) = held.one().await?;
    let count = open_count(key, person, Some(&content))?;
    Ok(Own { count, style })
}

pub async fn save(
    tx: &mut WriteTx,
    of: &About<ManageMilestones>,
    key: &Key,
    own: &Own,
) -> Result<()> {
    let person = of.person().id;
    tx.query(sql!(
        "update recoveries set name_style = $2, content = $3 where person_id = $1"
    ))
    .bind(person)
    .bind(own.style)
    .bind(seal_count(key, person, &own.count)?)
    .run()
    .await?;
    celebrations::dates_changed(tx, of, key, &own.count).await
}

/// Whom one's milestones are shared with now.
pub struct SharedWith {
    pub audience: Audience,
    /// Of someone named.
    pub name: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ShareRow {
    audience: String,
    grantee_id: Option<PersonId>,
    name: Option<String>,
}

pub async fn shared_with(tx: &mut Tx, of: &About<ManageMilestones>) -> Result<Vec<SharedWith>> {
    let rows = tx.query(sql!(
        "select s.audience, s.grantee_id, g.name from shares s left join people g on g.id = s.grantee_id
         where s.person_id = $1 and s.class = 'milestones' and s.from_at <= $2 and (s.until_at is null or s.until_at > $2)
         order by s.audience, s.id"
    ));
    let rows: Vec<ShareRow> = rows.bind(of.person().id).bind(of.at()).all().await?;
    let shared = rows.into_iter().filter_map(|row| {
        Some(SharedWith {
            audience: Audience::of(&row.audience, row.grantee_id)?,
            name: row.name,
        })
    });
    Ok(shared.collect())
}
