//! "Cravings at 6 or more: not alone", as the resident set it. After such a check-in a reach-out is
//! offered, and sent by itself only where the resident made that a rule.
use axum::{extract::State, response::Response};

use super::{
    content::{Content, Moment, NewReachOut},
    course::LAST,
    rings::{self, Settings},
    sending::{Of, Sending, send},
    store::Started,
};
use crate::{
    access::{About, Permission, policy::RecordDay},
    app::App,
    checkins::{self, store::LastCravings},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Change,
    seal::Key,
    sql,
    timestamp::Timestamp,
    web::{Form, Receipt, Routes, Said, Sent, receive, see_other},
};
use time::Duration;

pub fn routes() -> Routes {
    Routes::default().post("/resident/reach-outs/offer/putting-aside", put_aside)
}

/// So long after a check-in it is offered.
const OFFERED: Duration = Duration::hours(6);

/// The last check-in, while it is fresh, says more than one wants to be alone with; nothing was put aside
/// and nothing was sent since.
pub async fn is_offered<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    settings: &Settings,
    put_aside: Option<AnswersId>,
    last: Option<LastCravings>,
) -> Result<bool> {
    let Some(last) = last else {
        return Ok(false);
    };
    let is_fresh = of.at() < last.received_at.plus(OFFERED);
    if !is_fresh || put_aside == Some(last.id) || !settings.is_not_alone(last.cravings) {
        return Ok(false);
    }
    let sent: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from reach_outs where house_id = $1 and person_id = $2
               and (answers_id = $3 or sent_at >= $4)"
        ))
        .bind(of.house())
        .bind(of.person().id)
        .bind(last.id)
        .bind(last.received_at)
        .value()
        .await?;
    Ok(sent == 0)
}

/// By the resident's own rule, once a check-in. Nothing without the rule.
pub async fn after_check_in(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    answers: AnswersId,
    cravings: Option<u8>,
    acted_at: Timestamp,
    key: &Key,
) -> Result<Vec<Change>> {
    if cravings.is_none() {
        return Ok(Vec::new());
    }
    let settings = rings::settings(tx, of, key).await?;
    let is_rule = settings.cravings_send && settings.is_not_alone(cravings);
    if !is_rule || was_started_by(tx, of, answers).await? {
        return Ok(Vec::new());
    }
    let content = Content {
        moments: vec![Moment::Cravings],
        strength: cravings,
        ..Content::default()
    };
    let new = NewReachOut {
        content,
        first: Vec::new(),
    };
    let sending = Sending {
        answers: Some(answers),
        last_ring: LAST,
        ..Sending::of(ReachOutId::new(), new, acted_at)
    };
    Ok(match send(tx, of, sending, key).await? {
        Started::New(held) => held.hearers(),
        Started::Open(_) => Vec::new(),
    })
}

async fn was_started_by(tx: &mut Tx, of: &About<RecordDay>, answers: AnswersId) -> Result<bool> {
    let found: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from reach_outs
             where house_id = $1 and person_id = $2 and answers_id = $3"
        ))
        .bind(of.house())
        .bind(of.person().id)
        .bind(answers)
        .value()
        .await?;
    Ok(found > 0)
}

/// "Not now": it is not offered again for this check-in.
async fn put_aside(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    let person = of.person().id;
    let mut tx = app.db.write().await?;
    let last = checkins::store::last_cravings(&mut tx, &of, &app.key).await?;
    let record = last.as_ref().map_or(person.get(), |last| last.id.get());
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &sent,
        "put aside",
        record,
        of.at(),
    );
    if let (Some(last), false) = (last, matches!(receipt.await?, Receipt::Again(_))) {
        tx.query(sql!(
            "update reach_out_settings set put_aside_id = $2 where person_id = $1"
        ))
        .bind(person)
        .bind(last.id)
        .run()
        .await?;
    }
    tx.commit().await?;
    Ok(see_other("/resident/today", Said::PutAside))
}
