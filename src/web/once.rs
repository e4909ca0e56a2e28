//! Doing it once: a form sent twice, replayed, or whose answer got lost leaves one record.
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{Form, Sent, refused};
use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::PersonId,
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// A form whose act counts once by itself: where it goes and what it says tell one sending from another.
pub struct Once<T> {
    pub form: T,
    pub sent: Sent,
    content: String,
}

impl<T: DeserializeOwned> FromRequest<App> for Once<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let path = request.uri().path().to_owned();
        let (parts, body) = request.into_parts();
        let whole = Request::from_parts(parts.clone(), body);
        let body = Bytes::from_request(whole, app).await.map_err(refused)?;
        let again = Request::from_parts(parts.clone(), Body::from(body.clone()));
        let Form(sent) = Form::<Sent>::from_request(again, app).await?;
        sent.key()?;
        let again = Request::from_parts(parts, Body::from(body.clone()));
        let Form(form) = Form::from_request(again, app).await?;
        let body = String::from_utf8_lossy(&body);
        let says = body.split('&').filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            // Of a password not even a keyed fingerprint is kept.
            !["idempotency_key", "acted_at", "password"].contains(&name)
        });
        let content = format!("{path} {}", says.collect::<Vec<_>>().join("&"));
        Ok(Self {
            form,
            sent,
            content,
        })
    }
}

impl<T> Once<T> {
    /// False for what was received before: it gets its old answer and changes nothing. The same key with
    /// other words is another act.
    pub async fn is_new(
        &self,
        tx: &mut WriteTx,
        key: &Key,
        by: PersonId,
        at: Timestamp,
    ) -> Result<bool> {
        let receipt = receive(tx, key, by, &self.sent, &self.content, Uuid::nil(), at).await?;
        Ok(!matches!(receipt, Receipt::Again(_)))
    }

    /// Was this very form received before, in the name of `by`? Where nobody is signed in yet, whoever it names
    /// must be found by what the form holds: an invitation, a code, a link.
    pub async fn came_before(&self, tx: &mut Tx, key: &Key, by: PersonId) -> Result<bool> {
        let found = tx.query(sql!(
            "select cast(count(*) as bigint) from sends
             where person_id = $1 and idempotency_key = $2 and fingerprint = $3"
        ));
        let found = found.bind(by).bind(self.sent.key()?.to_owned());
        let found: i64 = found.bind(key.fingerprint(&self.content)).value().await?;
        Ok(found > 0)
    }
}

/// What a form with an idempotency key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// Make the record, under the key given to `receive`.
    New,
    /// The very same was received before and made this record: give the same answer.
    Again(Uuid),
    /// Other content under a known key: change that record.
    Edit(Uuid),
}

/// Remembers a form. Whoever inserts the row is first, whatever arrives beside it. `content` is what
/// tells one form from another, `record` the key of what a new one makes.
pub async fn receive(
    tx: &mut WriteTx,
    key: &Key,
    person: PersonId,
    sent: &Sent,
    content: &str,
    record: Uuid,
    now: Timestamp,
) -> Result<Receipt> {
    let idempotency_key = sent.key()?.to_owned();
    let fingerprint = key.fingerprint(content);
    let new = tx
        .query(sql!(
            "insert into sends (person_id, idempotency_key, fingerprint, record_id, received_at)
             values ($1, $2, $3, $4, $5) on conflict (person_id, idempotency_key) do nothing"
        ))
        .bind(person)
        .bind(idempotency_key.clone())
        .bind(fingerprint.clone())
        .bind(record)
        .bind(now);
    if new.run().await? == 1 {
        return Ok(Receipt::New);
    }
    let (known, earlier): (String, Uuid) = tx
        .query(sql!(
            "select fingerprint, record_id from sends where person_id = $1 and idempotency_key = $2"
        ))
        .bind(person)
        .bind(idempotency_key.clone())
        .one()
        .await?;
    if known == fingerprint {
        return Ok(Receipt::Again(earlier));
    }
    tx.query(sql!(
        "update sends set fingerprint = $3 where person_id = $1 and idempotency_key = $2"
    ))
    .bind(person)
    .bind(idempotency_key)
    .bind(fingerprint)
    .run()
    .await?;
    Ok(Receipt::Edit(earlier))
}

/// What a form did was to change a record that was there: sent again, that is the one it leads to.
pub async fn stands_for(
    tx: &mut WriteTx,
    person: PersonId,
    sent: &Sent,
    record: Uuid,
) -> Result<()> {
    let receipt = tx.query(sql!(
        "update sends set record_id = $3 where person_id = $1 and idempotency_key = $2"
    ));
    let receipt = receipt.bind(person).bind(sent.key()?.to_owned());
    receipt.bind(record).run().await?;
    Ok(())
}

/// So many at a time: the writer is free again in between.
const FORGOTTEN_AT_ONCE: i64 = 1000;

/// After ninety days a form is as good as never sent. The rest waits for the next round.
pub async fn forget_old_sends(app: &App, now: Timestamp) -> Result<()> {
    let oldest = now.minus(time::Duration::days(90));
    let found: Option<(PersonId,)> = app
        .db
        .glance()
        .await?
        .query(sql!(
            "select person_id from sends where received_at < $1 limit 1"
        ))
        .bind(oldest)
        .maybe()
        .await?;
    if found.is_none() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    tx.query(sql!(
        "delete from sends where (person_id, idempotency_key) in
             (select person_id, idempotency_key from sends where received_at < $1 order by received_at limit $2)"
    ))
    .bind(oldest)
    .bind(FORGOTTEN_AT_ONCE)
    .run()
    .await?;
    Ok(tx.commit().await?)
}
