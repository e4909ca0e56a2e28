//! What ends with a request, and what a request ends with.
use crate::{
    access::{Role, Standing},
    db::WriteTx,
    error::Result,
    id::*,
    looking_out::told::{self, Kind, Word},
    sql,
    timestamp::Timestamp,
};

/// What was open of requests of a house is over, and no word about it goes out any more.
pub async fn close(
    tx: &mut WriteTx,
    house: HouseId,
    ids: &[StandingRequestId],
    at: Timestamp,
) -> Result<()> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let ids = serde_json::to_string(&ids)?;
    tx.query(sql!(
        sqlite: "update standing_calls set over_at = $3, over_as = 'ended'
         where house_id = $1 and request_id in (select unhex(j.value) from json_each($2) j) and over_at is null",
        postgres: "update standing_calls set over_at = $3, over_as = 'ended'
         where house_id = $1 and over_at is null
           and request_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($2 as jsonb)) as j)"
    ))
    .bind(house)
    .bind(ids.clone())
    .bind(at)
    .run()
    .await?;
    tx.query(sql!(
        sqlite: "update deliveries set seen_at = $3
         where house_id = $1 and standing_request_id in (select unhex(j.value) from json_each($2) j)
           and seen_at is null and person_id <> about_id",
        postgres: "update deliveries set seen_at = $3
         where house_id = $1 and seen_at is null and person_id <> about_id
           and standing_request_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($2 as jsonb)) as j)"
    ))
    .bind(house)
    .bind(ids)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// Someone's role or walk ended: what was asked of them in it is over for good, also if they come back.
/// `resident` narrows it to the walk with one person. Whoever moves out asks nothing of the house any more.
pub async fn parted(
    tx: &mut WriteTx,
    by: &Standing,
    helper: PersonId,
    role: Role,
    resident: Option<PersonId>,
) -> Result<()> {
    let ended = tx.query(sql!(
        "update standing_requests set ended_at = $5, ended_as = 'parted', due_at = null
         where house_id = $1 and ended_at is null
           and ((helper_id = $2 and role = $3 and person_id = coalesce($4, person_id) and (as_assigned or $4 is null))
                or ($3 = 'resident' and person_id = $2))
         returning id, person_id"
    ));
    let ended = ended.bind(by.house()).bind(helper).bind(role);
    let ended: Vec<(StandingRequestId, PersonId)> =
        ended.bind(resident).bind(by.at()).all().await?;
    if ended.is_empty() {
        return Ok(());
    }
    let ids: Vec<StandingRequestId> = ended.iter().map(|(id, _)| *id).collect();
    close(tx, by.house(), &ids, by.at()).await?;
    let words = ended.iter().map(|(id, person)| {
        Word::of(by.house(), (*person, Role::Resident), *person).asks(Kind::Ended, *id)
    });
    told::tell(tx, &words.collect::<Vec<_>>(), by.at()).await
}
