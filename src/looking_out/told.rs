//! Words to people, as rows of `deliveries`: kind and whom it concerns, never what it says.
use serde::Serialize;

use crate::{access::Role, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// What happened to a standing request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To the named person: would you?
    Asked,
    /// To the named person: the condition is met.
    Met,
    /// To the resident: yes or no, or no longer.
    Answered,
    /// To the resident: the named person was told.
    Told,
    /// To the resident: it ended by itself.
    Ended,
}

impl Kind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "standing_asked",
            Self::Met => "standing_met",
            Self::Answered => "standing_answered",
            Self::Told => "standing_told",
            Self::Ended => "standing_ended",
        }
    }
}

/// One word to one person, in one of their roles.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    id: String,
    house: String,
    to: String,
    role: &'static str,
    kind: &'static str,
    about: String,
    request: Option<String>,
    notice: Option<String>,
    now: bool,
}

impl Word {
    pub fn of(house: HouseId, (to, role): (PersonId, Role), about: PersonId) -> Self {
        Self {
            id: DeliveryId::new().to_string(),
            house: house.to_string(),
            to: to.to_string(),
            role: role.segment(),
            kind: "",
            about: about.to_string(),
            request: None,
            notice: None,
            now: false,
        }
    }

    pub fn asks(mut self, kind: Kind, request: StandingRequestId) -> Self {
        (self.kind, self.request) = (kind.name(), Some(request.to_string()));
        self
    }

    /// May break quiet hours, of whoever lets it.
    pub fn now(mut self, is_now: bool) -> Self {
        self.now = is_now;
        self
    }

    pub fn notes(mut self, kind: &'static str, notice: NoticeId) -> Self {
        (self.kind, self.notice) = (kind, Some(notice.to_string()));
        self
    }
}

/// About requests: one row a person, role and kind; told again, it stands as told now.
pub async fn tell(tx: &mut WriteTx, words: &[Word], now: Timestamp) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, standing_request_id, is_now, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), j.value ->> 'role',
                j.value ->> 'kind', unhex(j.value ->> 'about'), unhex(j.value ->> 'request'), j.value ->> 'now', $2
         from json_each($1) j where true
         on conflict (standing_request_id, person_id, role, kind) where standing_request_id is not null
         do update set created_at = excluded.created_at, is_now = excluded.is_now, seen_at = null",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, standing_request_id, is_now, created_at)
         select j.id, j.house, j.\"to\", j.role, j.kind, j.about, j.request, j.now, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, \"to\" uuid, role text, kind text, about uuid, request uuid, now boolean)
         on conflict (standing_request_id, person_id, role, kind) where standing_request_id is not null
         do update set created_at = excluded.created_at, is_now = excluded.is_now, seen_at = null"
    ))
    .bind(serde_json::to_string(words)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// About notices, likewise.
pub async fn tell_of_notice(tx: &mut WriteTx, words: &[Word], now: Timestamp) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, notice_id, is_now, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), j.value ->> 'role',
                j.value ->> 'kind', unhex(j.value ->> 'about'), unhex(j.value ->> 'notice'), j.value ->> 'now', $2
         from json_each($1) j where true on conflict do nothing",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, notice_id, is_now, created_at)
         select j.id, j.house, j.\"to\", j.role, j.kind, j.about, j.notice, j.now, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, \"to\" uuid, role text, kind text, about uuid, notice uuid, now boolean)
         on conflict do nothing"
    ))
    .bind(serde_json::to_string(words)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
