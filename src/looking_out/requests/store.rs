//! The SQL of one's own standing requests, and of the named person's answers.
use super::{
    content::{Content, Sight},
    form::{Item, NewRequest},
};
use crate::{
    access::{About, Access, Class, Role, Standing, policy::LookAfterMyself, policy::LookOutFor},
    audit,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    looking_out::told::{self, Kind, Word},
    reach_outs::Candidate,
    routines::{Source, columns::title},
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};
use time::{Date, Duration};

pub type Of = About<LookAfterMyself>;
pub type Asked = Access<LookOutFor>;

fn place(row: StandingRequestId) -> Place<'static, StandingRequestId> {
    Place {
        table: "standing_requests",
        column: "content",
        row,
    }
}

pub fn open(key: &Key, id: StandingRequestId, sealed: &Sealed) -> Result<Content> {
    Ok(serde_json::from_str(&key.open(&place(id), sealed)?)?)
}

pub fn seal(key: &Key, id: StandingRequestId, content: &Content) -> Result<Sealed> {
    Ok(key.seal(&place(id), &serde_json::to_string(content)?))
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EndedAs {
    TakenBack,
    Declined,
    SteppedBack,
    RunOut,
    /// The named person does not live or work here any more, or is not the resident's own any more.
    Parted,
}

/// One of the resident's own.
pub struct Own {
    pub row: OwnRow,
    pub content: Content,
}

#[derive(sqlx::FromRow)]
pub struct OwnRow {
    pub id: StandingRequestId,
    pub name: String,
    pub role: Role,
    pub as_assigned: bool,
    content: Sealed,
    pub agreed_at: Option<Timestamp>,
    pub ends_at: Timestamp,
    pub ended_as: Option<EndedAs>,
    /// The named person still stands where they stood.
    pub stands: bool,
    pub met_at: Option<Timestamp>,
    pub taken_at: Option<Timestamp>,
    /// The resident was told something of it and has not read it yet.
    pub is_news: bool,
}

/// Those that are open, and those that ended within thirty days; newest first.
pub async fn own(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Own>> {
    let rows = tx.query(sql!(
        "select r.id, p.name, r.role, r.as_assigned, r.content, r.agreed_at, r.ends_at, r.ended_as, c.met_at, c.taken_at,
                exists (select 1 from memberships m where m.house_id = r.house_id and m.person_id = r.helper_id
                        and m.role = r.role and m.until_at is null)
                and (not r.as_assigned or exists (select 1 from assignments a
                     where a.house_id = r.house_id and a.resident_id = r.person_id and a.helper_id = r.helper_id
                       and a.role = r.role and a.accepted_at is not null and a.ended_at is null)) as stands,
                exists (select 1 from deliveries d where d.standing_request_id = r.id and d.person_id = r.person_id
                        and d.role = 'resident' and d.seen_at is null) as is_news
         from standing_requests r
         join people p on p.id = r.helper_id
         left join standing_calls c on c.house_id = r.house_id and c.request_id = r.id and c.over_at is null
         where r.house_id = $1 and r.person_id = $2 and (r.ended_at is null or r.ended_at >= $3)
         order by r.asked_at desc, r.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows: Vec<OwnRow> = rows.bind(of.at().minus(Duration::days(30))).all().await?;
    let own = rows.into_iter().map(|row| {
        let content = open(key, row.id, &row.content)?;
        Ok(Own { row, content })
    });
    own.collect()
}

/// What the resident shares with their mentors and counselors.
pub async fn shared(tx: &mut Tx, of: &Of) -> Result<Vec<(String, Class)>> {
    let rows = tx.query(sql!(
        "select audience, class from shares
         where person_id = $1 and audience in ('mentor', 'counselor') and from_at <= $2
           and (until_at is null or until_at > $2)"
    ));
    Ok(rows.bind(of.person().id).bind(of.at()).all().await?)
}

pub fn sight(shared: &[(String, Class)], role: Role, is_mine: bool) -> Sight {
    let theirs = shared
        .iter()
        .filter(|(audience, _)| audience == role.segment());
    Sight {
        role,
        is_mine,
        shared: theirs.map(|(_, class)| *class).collect(),
    }
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    id: RoutineAssignmentId,
    item_id: ItemId,
    source: Source,
    from_day: Date,
    title: String,
}

/// What the resident does apart from check-ins.
pub async fn items(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Item>> {
    let rows = tx.query(sql!(
        "select a.id, a.item_id, i.source, v.from_day, v.title
         from routine_assignments a
         join routine_items i on i.id = a.item_id and i.kind = 'routine'
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         where a.house_id = $1 and a.person_id = $2 and (a.until_day is null or a.until_day >= $3)
         order by v.opens_time, a.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(of.today());
    let rows: Vec<ItemRow> = rows.all().await?;
    let items = rows.into_iter().map(|row| {
        Ok(Item {
            assignment: row.id,
            title: title(key, row.source, row.item_id, row.from_day, row.title)?,
            source: row.source,
        })
    });
    items.collect()
}

/// How many are open.
pub async fn count(tx: &mut Tx, of: &Of) -> Result<i64> {
    let open = tx.query(sql!(
        "select cast(count(*) as bigint) from standing_requests
         where house_id = $1 and person_id = $2 and ended_at is null"
    ));
    Ok(open.bind(of.house()).bind(of.person().id).value().await?)
}

/// Written, and the named person hears that there is something to read.
pub async fn ask(
    tx: &mut WriteTx,
    of: &Of,
    id: StandingRequestId,
    new: &NewRequest,
    key: &Key,
) -> Result<()> {
    let helper: &Candidate = &new.helper;
    let ends_at = of.time().ends(new.until);
    tx.query(sql!(
        "insert into standing_requests (house_id, person_id, id, helper_id, role, as_assigned, content, asked_at, ends_at, due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (id) do nothing"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(id)
    .bind(helper.id)
    .bind(helper.role)
    .bind(helper.is_mine)
    .bind(seal(key, id, &new.content)?)
    .bind(of.at())
    .bind(ends_at)
    .run()
    .await?;
    let word = Word::of(of.house(), (helper.id, helper.role), of.person().id);
    told::tell(tx, &[word.asks(Kind::Asked, id)], of.at()).await
}

/// Is it there, whether it ended or not?
pub async fn is_own(tx: &mut Tx, of: &Of, id: StandingRequestId) -> Result<bool> {
    let found = tx.query(sql!(
        "select id from standing_requests where house_id = $1 and person_id = $2 and id = $3"
    ));
    let found = found.bind(of.house()).bind(of.person().id).bind(id);
    Ok(found.maybe::<(StandingRequestId,)>().await?.is_some())
}

/// Taken back: in force no more, from this very request on. Says whose page it stood on; None where it had
/// ended before.
pub async fn take_back(
    tx: &mut WriteTx,
    of: &Of,
    id: StandingRequestId,
) -> Result<Option<PersonId>> {
    let ended = tx.query(sql!(
        "update standing_requests set ended_at = $4, ended_as = 'taken_back', due_at = null
         where house_id = $1 and person_id = $2 and id = $3 and ended_at is null returning helper_id"
    ));
    let ended = ended.bind(of.house()).bind(of.person().id).bind(id);
    let ended: Option<(PersonId,)> = ended.bind(of.at()).maybe().await?;
    let Some((helper,)) = ended else {
        return Ok(None);
    };
    close(tx, of.house(), &[id], of.at()).await?;
    audit::record(tx, of, of.person().id, audit::What::StandingEnded).await?;
    Ok(Some(helper))
}

/// What was open of requests of a house is over, and no word about it goes out any more.
async fn close(
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

/// A request to this viewer, in this role and house, that is in force: whose it is, and what is open of it.
#[derive(Clone, Copy, sqlx::FromRow)]
pub struct ToMe {
    pub person_id: PersonId,
    pub is_met: bool,
}

/// None where it is not there for this viewer.
pub async fn to_me(tx: &mut Tx, of: &Standing, id: StandingRequestId) -> Result<Option<ToMe>> {
    let found = tx.query(sql!(
        "select f.person_id, f.call_id is not null as is_met
         from standing_requests_in_force f
         where f.house_id = $1 and f.id = $2 and f.helper_id = $3 and f.role = $4 and f.ends_at > $5"
    ));
    let found = found.bind(of.house()).bind(id).bind(of.viewer().id);
    Ok(found.bind(of.role()).bind(of.at()).maybe().await?)
}

/// Yes: facts count from now on, and the sweep works out when to look. Said again it stands.
pub async fn agree(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let agreed = tx.query(sql!(
        "update standing_requests set agreed_at = $3, counts_from = $3, due_at = $3
         where house_id = $1 and id = $2 and agreed_at is null and ended_at is null"
    ));
    if agreed.bind(of.house()).bind(id).bind(of.at()).run().await? == 0 {
        return Ok(());
    }
    audit::record(tx, of, person, audit::What::StandingAgreed).await?;
    answered(tx, of, id, person).await
}

/// No, or no longer; no reason asked.
pub async fn decline(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let ended = tx.query(sql!(
        "update standing_requests set ended_at = $3, due_at = null,
                ended_as = case when agreed_at is null then 'declined' else 'stepped_back' end
         where house_id = $1 and id = $2 and ended_at is null"
    ));
    if ended.bind(of.house()).bind(id).bind(of.at()).run().await? == 0 {
        return Ok(());
    }
    close(tx, of.house(), &[id], of.at()).await?;
    audit::record(tx, of, person, audit::What::StandingEnded).await?;
    answered(tx, of, id, person).await
}

async fn answered(
    tx: &mut WriteTx,
    of: &Asked,
    id: StandingRequestId,
    person: PersonId,
) -> Result<()> {
    let word = Word::of(of.house(), (person, Role::Resident), person);
    told::tell(tx, &[word.asks(Kind::Answered, id)], of.at()).await
}

/// "I am on it."
pub async fn take(tx: &mut WriteTx, of: &Asked, id: StandingRequestId) -> Result<()> {
    tx.query(sql!(
        "update standing_calls set taken_at = coalesce(taken_at, $3)
         where house_id = $1 and request_id = $2 and over_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// "I was there": it is over, and counts anew from here.
pub async fn done(tx: &mut WriteTx, of: &Asked, id: StandingRequestId) -> Result<()> {
    tx.query(sql!(
        "update standing_calls set over_at = $3, over_as = 'there', taken_at = coalesce(taken_at, $3)
         where house_id = $1 and request_id = $2 and over_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
    .run()
    .await?;
    tx.query(sql!(
        "update standing_requests set counts_from = $3, due_at = $3
         where house_id = $1 and id = $2 and ended_at is null"
    ))
    .bind(of.house())
    .bind(id)
    .bind(of.at())
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

/// What happened to the resident's own, for the resident: read now.
pub async fn news_read(tx: &mut WriteTx, of: &Of) -> Result<()> {
    tx.query(sql!(
        "update deliveries set seen_at = $3
         where house_id = $1 and person_id = $2 and about_id = $2 and role = 'resident' and seen_at is null
           and standing_request_id is not null"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}
