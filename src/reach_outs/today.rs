//! What of it stands on Today: who asks for me, my own open one, the offer after a hard check-in.
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
    db::Tx,
    error::Result,
    id::*,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub struct Today {
    pub asks: Asks,
    pub open: Option<Open>,
    /// Whom to ask, where it is offered.
    pub offer: Option<String>,
    /// A hand is asked for or offered in the house: what `help` has for Today.
    pub has_help: bool,
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
    has_help: bool,
}

/// One statement on a quiet day.
pub async fn of_today(app: &App, tx: &mut Tx, of: &About<RecordDay>) -> Result<Today> {
    let row = tx.query(sql!(
        "select r.id, c.name as claimed_name, r.step, r.unanswered_at, s.settings, s.put_aside_id,
                exists (select 1 from reach_out_signs g where g.house_id = $1 and g.helper_id = $2
                        and g.role = 'resident' and g.ended_at is null and g.agreed_at is null) as has_signs,
                exists (select 1 from help_asks w where w.house_id = $1 and w.ended_at is null) as has_help
         from people p
         left join reach_outs r on r.house_id = $1 and r.person_id = p.id and r.ended_at is null
         left join people c on c.id = r.claimed_by
         left join reach_out_settings s on s.person_id = p.id
         where p.id = $2"
    ));
    let row: Row = row.bind(of.house()).bind(of.person().id).one().await?;
    let cards = match of.asks() {
        0 => Vec::new(),
        _ => asks::of_standing(tx, of.standing(), &app.key).await?,
    };
    let signs = match row.has_signs {
        true => signs::asked(tx, of.standing(), &app.key).await?,
        false => Vec::new(),
    };
    Ok(Today {
        asks: Asks::new(of.viewer().id, cards, signs),
        offer: match row.id {
            None => offered(app, tx, of, &row).await?,
            Some(_) => None,
        },
        has_help: row.has_help,
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
) -> Result<Option<String>> {
    let key = &app.key;
    let settings = rings::open_settings(key, of.person().id, row.settings.as_ref())?;
    if !offer::is_offered(tx, of, &settings, row.put_aside_id, key).await? {
        return Ok(None);
    }
    let people = circle::of_resident(tx, of).await?;
    Ok(Some(circle::first_names(&people)))
}
