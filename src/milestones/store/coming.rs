//! Who of some houses reaches what on which day, and who may know of it.
use std::collections::BTreeMap;

use time::Date;

use super::open_count;
use crate::{
    access::{Access, Permission},
    db::Tx,
    error::Result,
    id::*,
    milestones::{
        Kind, NameStyle,
        count::Count,
        reckoning::{self, Span},
    },
    seal::{Key, Sealed},
    sharing::Audience,
    sql,
    timestamp::Timestamp,
};

/// Someone of a house reaches something on a day, and who may know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    pub house: HouseId,
    pub person: PersonId,
    /// As everyone in the house knows them; how it stands in a celebration says `style`.
    pub name: String,
    /// Days in recovery or in the house; first times have no day ahead.
    pub kind: Kind,
    /// The house day.
    pub day: Date,
    pub style: NameStyle,
    /// At least one; each by itself, nothing implied.
    pub shares: Vec<Audience>,
}

impl Coming {
    /// The name under which the whole house, its manager among them, may read of it. None: it may not.
    pub fn name_for_the_house(&self) -> Option<String> {
        let is_shared = self.shares.contains(&Audience::House);
        is_shared.then(|| self.style.name(&self.name)).flatten()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    house_id: HouseId,
    person_id: PersonId,
    name: String,
    from_at: Timestamp,
    name_style: Option<NameStyle>,
    content: Option<Sealed>,
}

/// Who of the house reaches what from one house day to another, both included, by day and name. Whoever shares with
/// nobody is not in it, nor is anyone who left. Two statements, however many live there; the dates are opened here.
///
/// The caller shows to each reader only what is shared with them, and names the look.
pub async fn of_house<P: Permission>(
    tx: &mut Tx,
    of: &Access<P>,
    key: &Key,
    from: Date,
    to: Date,
) -> Result<Vec<Coming>> {
    of_houses(tx, std::slice::from_ref(of), key, |_| (from, to)).await
}

/// The same of several houses, each on days of its own, and still two statements. All proofs are of one moment.
pub async fn of_houses<P: Permission>(
    tx: &mut Tx,
    of: &[Access<P>],
    key: &Key,
    days: impl Fn(&Access<P>) -> (Date, Date),
) -> Result<Vec<Coming>> {
    let Some(at) = of.first().map(|of| of.at()) else {
        return Ok(Vec::new());
    };
    let ids: Vec<String> = of.iter().map(|of| of.house().to_string()).collect();
    let ids = serde_json::to_string(&ids)?;
    let mut shares = shares(tx, ids.clone(), at).await?;
    if shares.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx.query(sql!(
        both: "select m.house_id, m.person_id, p.name, m.from_at, r.name_style, r.content
         from memberships m join people p on p.id = m.person_id
         left join recoveries r on r.person_id = m.person_id
         where m.role = 'resident' and m.from_at <= $2 and (m.until_at is null or m.until_at > $2) and m.house_id in ",
        sqlite: "(select unhex(j.value) from json_each($1) j)",
        postgres: "(select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)"
    ));
    let rows: Vec<Row> = rows.bind(ids).bind(at).all().await?;
    let mut found = Vec::new();
    for row in rows {
        let of = of.iter().find(|of| of.house() == row.house_id);
        let shares = shares.remove(&(row.house_id, row.person_id));
        if let (Some(of), Some(shares)) = (of, shares) {
            let moved_in = of.time().day_of(row.from_at);
            found.extend(row.coming(key, moved_in, days(of), &shares)?);
        }
    }
    found.sort_by_key(|c| (c.day, c.name.to_lowercase(), c.person, c.kind));
    Ok(found)
}

impl Row {
    fn coming(
        self,
        key: &Key,
        moved_in: Date,
        days: (Date, Date),
        shares: &[Audience],
    ) -> Result<Vec<Coming>> {
        let count = open_count(key, self.person_id, self.content.as_ref())?;
        let coming = |(kind, day)| Coming {
            house: self.house_id,
            person: self.person_id,
            name: self.name.clone(),
            kind,
            day,
            style: self.name_style.unwrap_or_default(),
            shares: shares.to_vec(),
        };
        Ok(reached(&count, moved_in, days)
            .into_iter()
            .map(coming)
            .collect())
    }
}

#[derive(sqlx::FromRow)]
struct ShareRow {
    house_id: HouseId,
    person_id: PersonId,
    audience: String,
    grantee_id: Option<PersonId>,
}

/// By whoever lives in the houses now. `houses` is a JSON list.
async fn shares(
    tx: &mut Tx,
    houses: String,
    at: Timestamp,
) -> Result<BTreeMap<(HouseId, PersonId), Vec<Audience>>> {
    let rows = tx.query(sql!(
        both: "select m.house_id, s.person_id, s.audience, s.grantee_id
         from memberships m join shares s on s.person_id = m.person_id and s.class = 'milestones'
           and s.from_at <= $2 and (s.until_at is null or s.until_at > $2)
         where m.role = 'resident' and m.from_at <= $2 and (m.until_at is null or m.until_at > $2) and m.house_id in ",
        sqlite: "(select unhex(j.value) from json_each($1) j) order by s.person_id, s.audience, s.grantee_id",
        postgres: "(select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by s.person_id, s.audience, s.grantee_id"
    ));
    let rows: Vec<ShareRow> = rows.bind(houses).bind(at).all().await?;
    let mut shares: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        let audience = Audience::of(&row.audience, row.grantee_id);
        let of = shares.entry((row.house_id, row.person_id)).or_default();
        of.extend(audience);
    }
    Ok(shares)
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    from_at: Timestamp,
    content: Option<Sealed>,
}

/// What the viewer reaches on some days, both included; nothing while they share it with nobody. One statement.
pub async fn of_viewer<P: Permission>(
    tx: &mut Tx,
    of: &Access<P>,
    key: &Key,
    days: (Date, Date),
) -> Result<Vec<(Kind, Date)>> {
    let viewer = of.viewer().id;
    let row = tx.query(sql!(
        "select m.from_at, r.content from memberships m left join recoveries r on r.person_id = m.person_id
         where m.house_id = $1 and m.person_id = $2 and m.role = 'resident'
           and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)
           and exists (select 1 from shares s where s.person_id = m.person_id and s.class = 'milestones'
               and s.from_at <= $3 and (s.until_at is null or s.until_at > $3))"
    ));
    let row = row.bind(of.house()).bind(viewer).bind(of.at());
    let row: Option<OwnRow> = row.maybe().await?;
    let Some(row) = row else {
        return Ok(Vec::new());
    };
    let count = open_count(key, viewer, row.content.as_ref())?;
    Ok(reached(&count, of.time().day_of(row.from_at), days))
}

/// What others may know of that falls on these days. The first day in a house is none to celebrate.
pub(super) fn reached(
    count: &Count,
    moved_in: Date,
    (from, to): (Date, Date),
) -> Vec<(Kind, Date)> {
    let recovery = count.shown().map(|s| reckoning::between(s.began, from, to));
    let recovery = recovery.into_iter().flatten();
    let house = reckoning::between(moved_in, from, to).into_iter();
    let house = house.filter(|reached| reached.span != Span::Days(1));
    recovery
        .map(|reached| (Kind::Recovery(reached.span), reached.day))
        .chain(house.map(|reached| (Kind::House(reached.span), reached.day)))
        .collect()
}
