//! What of it stands on Today: who asks for me, my own open one, the offer after a hard check-in.
use time::Duration;

use super::{
    asks::{self, Asks},
    circle,
    course::Step,
    offer, rings, signs,
    store::Open,
};
use crate::{
    access::{About, policy::RecordDay},
    app::App,
    checkins::{self, store::Usual},
    db::Tx,
    error::Result,
    id::*,
    looking_out::{self, Reader, Waiting},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub struct Today {
    pub asks: Asks,
    pub open: Option<Open>,
    /// Whom to ask, where it is offered.
    pub offer: Option<String>,
    /// Someone is named whom to ask first; else it is those who walk with the resident.
    pub has_rings: bool,
    /// What `help` has for Today: how many others could use a hand, and whether one is given or taken by oneself.
    pub open_hands: i64,
    pub has_hands: bool,
    /// Today or tomorrow is a day to celebrate in the house: what `celebrations` has for Today.
    pub has_celebrations: bool,
    /// Nobody has asked yet what they would like to share.
    pub is_new_to_sharing: bool,
    /// Someone said what good they saw, and it waits to be read.
    pub has_praise: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Option<ReachOutId>,
    claimed_name: Option<String>,
    step: Option<Step>,
    unanswered_at: Option<Timestamp>,
    settings: Option<Sealed>,
    put_aside_id: Option<AnswersId>,
    /// Someone would like to agree on a sign.
    has_signs: bool,
    has_rings: bool,
    open_hands: i64,
    has_hands: bool,
    has_celebrations: bool,
    has_praise: bool,
    is_new_to_sharing: bool,
}

/// One statement on a quiet day. `usual` is what an open check-in starts from, and asks who would be
/// asked first; without one, the last check-in is looked up only where it could matter.
pub async fn of_today(
    app: &App,
    tx: &mut Tx,
    of: &About<RecordDay>,
    usual: Option<&Usual>,
) -> Result<Today> {
    let row = tx.query(sql!(
        "select r.id, (select c.name from people c where c.id = r.claimed_by) as claimed_name, r.step, r.unanswered_at,
                s.settings, s.put_aside_id,
                exists (select 1 from reach_out_signs g where g.house_id = $1 and g.helper_id = $2
                        and g.role = 'resident' and g.ended_at is null and g.agreed_at is null) as has_signs,
                exists (select 1 from reach_out_rings k where k.house_id = $1 and k.person_id = $2) as has_rings,
                (select cast(count(distinct w.person_id) as bigint) from help_asks w
                 join memberships m on m.house_id = w.house_id and m.person_id = w.person_id
                   and m.role = 'resident' and m.until_at is null
                 where w.house_id = $1 and w.state = 'open' and not w.is_offer and w.person_id <> $2) as open_hands,
                exists (select 1 from help_asks w where w.house_id = $1 and w.state = 'taken'
                        and (w.person_id = $2 or w.taken_by = $2)) as has_hands,
                exists (select 1 from celebrations y where y.house_id = $1 and y.day >= $3 and y.day <= $4
                        and y.put_aside_at is null and y.gone_at is null) as has_celebrations,
                exists (select 1 from praise x where x.person_id = $2 and x.read_at is null and x.removed_at is null) as has_praise,
                p.sharing_asked_at is null as is_new_to_sharing
         from people p
         left join reach_outs r on r.house_id = $1 and r.person_id = p.id and r.ended_at is null
         left join reach_out_settings s on s.person_id = p.id
         where p.id = $2"
    ));
    let row = row.bind(of.house()).bind(of.person().id).bind(of.today());
    let tomorrow = of.today().saturating_add(Duration::days(1));
    let row: Row = row.bind(tomorrow).one().await?;
    let (cards, care) = match of.asks() {
        0 => (Vec::new(), Waiting::default()),
        _ => {
            let care = looking_out::waiting(tx, &Reader::of(of.standing()), &app.key).await?;
            (asks::of_standing(tx, of.standing(), &app.key).await?, care)
        }
    };
    let signs = match row.has_signs {
        true => signs::asked(tx, of.standing(), &app.key).await?,
        false => Vec::new(),
    };
    Ok(Today {
        asks: Asks::new(of.viewer().id, cards, signs).with(care),
        offer: match row.id {
            None => offered(app, tx, of, &row, usual).await?,
            Some(_) => None,
        },
        has_rings: row.has_rings,
        open_hands: row.open_hands,
        has_hands: row.has_hands,
        has_celebrations: row.has_celebrations,
        has_praise: row.has_praise,
        is_new_to_sharing: row.is_new_to_sharing,
        open: row.id.map(|id| Open {
            id,
            claimed_name: row.claimed_name,
            step: row.step,
            unanswered_at: row.unanswered_at,
        }),
    })
}

async fn offered(
    app: &App,
    tx: &mut Tx,
    of: &About<RecordDay>,
    row: &Row,
    usual: Option<&Usual>,
) -> Result<Option<String>> {
    let key = &app.key;
    let settings = rings::open_settings(key, of.person().id, row.settings.as_ref())?;
    if settings.cravings_at.is_none() {
        return Ok(None);
    }
    let last = match usual {
        Some(usual) => usual.cravings,
        None => checkins::store::last_cravings(tx, of, key).await?,
    };
    if !offer::is_offered(tx, of, &settings, row.put_aside_id, last).await? {
        return Ok(None);
    }
    let people = circle::of_resident(tx, of).await?;
    Ok(Some(circle::first_names(&people)))
}
