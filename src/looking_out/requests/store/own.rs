//! The resident's own.
use time::{Date, Duration};

use super::{EndedAs, Of, ending::close, open, seal};
use crate::{
    access::{Class, Role},
    audit,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    looking_out::{
        requests::{
            content::{Content, Sight},
            form::{Item, NewRequest},
        },
        told::{self, Kind, Word},
    },
    reach_outs::Candidate,
    routines::{Source, columns::title},
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

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
