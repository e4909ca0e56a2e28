//! Looks that are on record, and those that are not yet.
use serde::Serialize;

use super::{Look, Looks};
use crate::{
    access::{Class, Role, Standing},
    db::{Result, Tx, WriteTx},
    error,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// What the resident shares with this viewer in this role (false), and what the viewer is on record
/// as having looked at within the hour (true).
pub async fn shared_and_looked(
    tx: &mut Tx,
    by: &Standing,
    person: PersonId,
) -> Result<Vec<(Class, bool)>> {
    tx.query(sql!(
        "select class, false as looked from shares
         where person_id = $1 and from_at <= $4 and (until_at is null or until_at > $4)
           and (audience = $3 or ($3 = 'resident' and audience = 'circle' and grantee_id = $2)
             or ($3 in ('resident', 'manager') and audience = 'house'))
         union all
         select class, true from looks
         where person_id = $1 and looked_at = $5 and viewer_id = $2 and role = $3"
    ))
    .bind(person)
    .bind(by.viewer().id)
    .bind(by.role())
    .bind(by.at())
    .bind(by.at().hour())
    .all()
    .await
}

/// Someone whom the viewer is about to look at.
#[derive(sqlx::FromRow)]
struct Seen {
    house_id: HouseId,
    person_id: PersonId,
    /// Classes shared with the viewer, and classes on record as looked at within the hour.
    shared: Option<String>,
    looked: Option<String>,
    /// The viewer was told of their alert and has not read it yet.
    is_told: bool,
}

impl Seen {
    /// What is still to be recorded: of these classes those that are open anyway or shared.
    fn needed(
        &self,
        classes: &[Class],
        is_open: impl Fn(Class) -> bool,
    ) -> error::Result<Vec<Look>> {
        let shared = Class::packed(self.shared.as_deref())?;
        let looked = Class::packed(self.looked.as_deref())?;
        let opens = |class: &Class| is_open(*class) || shared.contains(class);
        let is_new =
            |class: &Class| !looked.contains(class) || (self.is_told && *class == Class::Alerts);
        let needed = classes.iter().filter(|class| opens(class) && is_new(class));
        let at = |class: &Class| Look {
            person: self.person_id,
            class: *class,
            house: self.house_id,
        };
        Ok(needed.map(at).collect())
    }

    fn all_needed(
        seen: &[Self],
        classes: &[Class],
        is_open: impl Fn(Class) -> bool,
    ) -> error::Result<Vec<Look>> {
        let needed = seen.iter().map(|one| one.needed(classes, &is_open));
        Ok(needed.collect::<error::Result<Vec<_>>>()?.concat())
    }
}

/// Residents and classes of theirs that are not on record as looked at within the hour, or of whom the
/// viewer was told and has not read it yet.
pub async fn not_looked_at_in_house(
    tx: &mut Tx,
    by: &Standing,
    classes: &[Class],
) -> error::Result<Vec<Look>> {
    let rows = tx.query(sql!(
        "select m.house_id, m.person_id,
                (select string_agg(s.class, ' ') from shares s
                 where s.person_id = m.person_id and s.audience = 'house'
                   and s.from_at <= $2 and (s.until_at is null or s.until_at > $2)) as shared,
                (select string_agg(l.class, ' ') from looks l
                 where l.person_id = m.person_id and l.looked_at = $3 and l.viewer_id = $4 and l.role = $5) as looked,
                exists (select 1 from deliveries d
                 where d.house_id = m.house_id and d.about_id = m.person_id and d.person_id = $4
                   and d.role = $5 and d.kind = 'alert' and d.seen_at is null) as is_told
         from memberships m
         where m.house_id = $1 and m.role = 'resident'
           and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)"
    ));
    let rows = rows.bind(by.house()).bind(by.at()).bind(by.at().hour());
    let rows: Vec<Seen> = rows.bind(by.viewer().id).bind(by.role()).all().await?;
    Seen::all_needed(&rows, classes, |class| class != Class::Milestones)
}

/// The same over all houses; a class that is shared or not counts only while it is.
pub async fn not_looked_at_in_caseload(
    tx: &mut Tx,
    viewer: PersonId,
    role: Role,
    classes: &[Class],
    at: Timestamp,
) -> error::Result<Vec<Look>> {
    let rows = tx.query(sql!(
        "select a.house_id, a.resident_id as person_id,
                (select string_agg(s.class, ' ') from shares s
                 where s.person_id = a.resident_id and s.audience = $2
                   and s.from_at <= $4 and (s.until_at is null or s.until_at > $4)) as shared,
                (select string_agg(l.class, ' ') from looks l
                 where l.person_id = a.resident_id and l.looked_at = $3 and l.viewer_id = $1 and l.role = $2) as looked,
                exists (select 1 from deliveries d
                 where d.house_id = a.house_id and d.about_id = a.resident_id and d.person_id = $1
                   and d.role = $2 and d.kind = 'alert' and d.seen_at is null) as is_told
         from assignments a
         join memberships h on h.house_id = a.house_id and h.person_id = a.helper_id and h.role = $2
           and h.from_at <= $4 and (h.until_at is null or h.until_at > $4)
         join memberships r on r.house_id = a.house_id and r.person_id = a.resident_id and r.role = 'resident'
           and r.from_at <= $4 and (r.until_at is null or r.until_at > $4)
         where a.helper_id = $1 and a.role = $2 and a.accepted_at is not null and a.ended_at is null"
    ));
    let rows = rows.bind(viewer).bind(role).bind(at.hour()).bind(at);
    let rows: Vec<Seen> = rows.all().await?;
    let by_role = |class| class == Class::ProgramTitles && role == Role::Counselor;
    let is_open = |class| by_role(class) || !Class::SHARED.contains(&class);
    Seen::all_needed(&rows, classes, is_open)
}

#[derive(Serialize)]
struct Looked {
    person: String,
    class: &'static str,
    house: String,
}

pub async fn record_looks(tx: &mut WriteTx, looks: &Looks, now: Timestamp) -> error::Result<()> {
    let mut at = looks.at.clone();
    at.sort();
    let looked = at.iter().map(|look| Looked {
        person: look.person.to_string(),
        class: look.class.name(),
        house: look.house.to_string(),
    });
    let looked = serde_json::to_string(&looked.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into looks (person_id, looked_at, viewer_id, role, class, house_id)
         select unhex(j.value ->> 'person'), $2, $3, $4, j.value ->> 'class', unhex(j.value ->> 'house')
         from json_each($1) j where true
         on conflict (person_id, looked_at, viewer_id, role, class) do nothing",
        postgres: "insert into looks (person_id, looked_at, viewer_id, role, class, house_id)
         select j.person, cast($2 as timestamptz), cast($3 as uuid), cast($4 as text), j.class, j.house
         from jsonb_to_recordset(cast($1 as jsonb)) as j(person uuid, class text, house uuid)
         on conflict (person_id, looked_at, viewer_id, role, class) do nothing"
    ))
    .bind(looked.clone())
    .bind(looks.hour)
    .bind(looks.viewer)
    .bind(looks.role)
    .run()
    .await?;
    match looks.at.iter().any(|look| look.class == Class::Alerts) {
        true => told_and_seen(tx, looked, looks, now).await,
        false => Ok(()),
    }
}

/// What the viewer was told of those whose alerts they look at.
async fn told_and_seen(
    tx: &mut WriteTx,
    looked: String,
    looks: &Looks,
    now: Timestamp,
) -> error::Result<()> {
    tx.query(sql!(
        sqlite: "update deliveries set seen_at = $4
         where person_id = $2 and role = $3 and kind = 'alert' and seen_at is null and exists (
             select 1 from json_each($1) j where j.value ->> 'class' = 'alerts'
               and unhex(j.value ->> 'house') = deliveries.house_id and unhex(j.value ->> 'person') = deliveries.about_id)",
        postgres: "update deliveries set seen_at = $4
         where person_id = $2 and role = $3 and kind = 'alert' and seen_at is null and exists (
             select 1 from jsonb_to_recordset(cast($1 as jsonb)) as j(person uuid, class text, house uuid)
             where j.class = 'alerts' and j.house = deliveries.house_id and j.person = deliveries.about_id)"
    ))
    .bind(looked)
    .bind(looks.viewer)
    .bind(looks.role)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
