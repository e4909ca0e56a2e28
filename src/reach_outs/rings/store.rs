//! The SQL of rings and of one's own settings.
use serde::Serialize;

use super::{Settings, form::NewRings};
use crate::{
    access::{About, Permission, policy::SendReachOut},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    reach_outs::Candidate,
    seal::{Key, Place, Sealed},
    sql,
};

fn place(person: PersonId) -> Place<'static, PersonId> {
    Place {
        table: "reach_out_settings",
        column: "settings",
        row: person,
    }
}

/// As kept, or as it comes.
pub fn open_settings(key: &Key, person: PersonId, kept: Option<&Sealed>) -> Result<Settings> {
    match kept {
        Some(text) => Ok(serde_json::from_str(&key.open(&place(person), text)?)?),
        None => Ok(Settings::default()),
    }
}

pub async fn settings<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Settings> {
    let kept = tx.query(sql!(
        "select settings from reach_out_settings where person_id = $1"
    ));
    let kept: Option<(Sealed,)> = kept.bind(of.person().id).maybe().await?;
    open_settings(key, of.person().id, kept.as_ref().map(|(text,)| text))
}

#[derive(Serialize)]
struct Ring {
    helper: String,
    ring: i16,
    assigned: bool,
}

/// All anew: who is in no ring is not asked any more.
pub async fn save(
    tx: &mut WriteTx,
    of: &About<SendReachOut>,
    new: &NewRings,
    people: &[Candidate],
    key: &Key,
) -> Result<()> {
    keep_settings(tx, of, &new.settings, key).await?;
    tx.query(sql!(
        "delete from reach_out_rings where house_id = $1 and person_id = $2"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .run()
    .await?;
    let is_mine = |id| people.iter().any(|p| p.id == id && p.is_mine);
    let rings = new.rings.iter().map(|(helper, ring)| Ring {
        helper: helper.to_string(),
        ring: *ring,
        assigned: is_mine(*helper),
    });
    let rings = serde_json::to_string(&rings.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into reach_out_rings (house_id, person_id, helper_id, ring, as_assigned)
         select $1, $2, unhex(j.value ->> 'helper'), j.value ->> 'ring', j.value ->> 'assigned' from json_each($3) j",
        postgres: "insert into reach_out_rings (house_id, person_id, helper_id, ring, as_assigned)
         select cast($1 as uuid), cast($2 as uuid), j.helper, j.ring, j.assigned
         from jsonb_to_recordset(cast($3 as jsonb)) as j(helper uuid, ring smallint, assigned boolean)"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(rings)
    .run()
    .await?;
    Ok(())
}

async fn keep_settings(
    tx: &mut WriteTx,
    of: &About<SendReachOut>,
    settings: &Settings,
    key: &Key,
) -> Result<()> {
    let text = key.seal(&place(of.person().id), &serde_json::to_string(settings)?);
    tx.query(sql!(
        "insert into reach_out_settings (person_id, settings, changed_at) values ($1, $2, $3)
         on conflict (person_id) do update set settings = excluded.settings, changed_at = excluded.changed_at"
    ))
    .bind(of.person().id)
    .bind(text)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}
