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
    access::{About, Role, policy::RecordDay},
    app::App,
    checkins::{self, store::Usual},
    db::Tx,
    error::{Error, Result},
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
    /// Who is asked first, for a check-in that is open: "Luis, Max".
    pub first: String,
    /// A hand is asked for or offered in the house: what `help` has for Today.
    pub has_help: bool,
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
    helper_id: Option<PersonId>,
    helper_name: Option<String>,
    role: Option<Role>,
    is_mine: Option<bool>,
    ring: Option<i16>,
    has_help: bool,
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
    let rows = tx.query(sql!(
        "select r.id, c.name as claimed_name, r.step, r.unanswered_at, s.settings, s.put_aside_id,
                exists (select 1 from reach_out_signs g where g.house_id = $1 and g.helper_id = $2
                        and g.role = 'resident' and g.ended_at is null and g.agreed_at is null) as has_signs,
                k.helper_id, k.name as helper_name, k.role, k.is_mine, k.ring,
                exists (select 1 from help_asks w where w.house_id = $1 and w.ended_at is null) as has_help,
                exists (select 1 from celebrations y where y.house_id = $1 and y.day >= $4 and y.day <= $5
                        and y.put_aside_at is null and y.gone_at is null) as has_celebrations,
                exists (select 1 from praise x where x.person_id = $2 and x.read_at is null and x.removed_at is null) as has_praise,
                p.sharing_asked_at is null as is_new_to_sharing
         from people p
         left join reach_outs r on r.house_id = $1 and r.person_id = p.id and r.ended_at is null
         left join people c on c.id = r.claimed_by
         left join reach_out_settings s on s.person_id = p.id
         left join reach_out_candidates k on $3 and k.house_id = $1 and k.resident_id = $2
           and (k.is_mine or k.ring is not null)
         where p.id = $2"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let tomorrow = of.today().saturating_add(Duration::days(1));
    let rows = rows.bind(usual.is_some()).bind(of.today());
    let mut rows: Vec<Row> = rows.bind(tomorrow).all().await?;
    let helpers = rows.iter_mut().filter_map(Row::helper).collect();
    let row = rows.pop().ok_or(Error::NotFound)?;
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
        first: circle::first_names(&circle::once_each(helpers)),
        has_help: row.has_help,
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

impl Row {
    fn helper(&mut self) -> Option<circle::Row> {
        Some(circle::Row {
            id: self.helper_id?,
            name: self.helper_name.take()?,
            role: self.role?,
            is_mine: self.is_mine?,
            ring: self.ring,
            phone: None,
        })
    }
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
