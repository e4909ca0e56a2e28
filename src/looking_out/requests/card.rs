//! A standing request as the named person reads it. Only what is in force, only in the role they act in.
use time::Date;

use super::{
    content::{Content, May},
    store::open,
    words,
};
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    looking_out::Reader,
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
    words::Words,
};

pub struct Card {
    pub id: StandingRequestId,
    pub house: HouseId,
    pub house_name: String,
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    pub content: Content,
    pub is_agreed: bool,
    /// Minutes since it was met; none while it is not.
    pub met: Option<i64>,
    pub is_taken: bool,
    /// The last day.
    pub until: Date,
    /// While it is met, where the named person may call or write.
    pub phone: Option<String>,
    pub is_news: bool,
    pub is_looked: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: StandingRequestId,
    house_id: HouseId,
    house_name: String,
    time_zone: String,
    day_turns_at: i16,
    person_id: PersonId,
    name: String,
    role: Role,
    content: Sealed,
    is_agreed: bool,
    met_at: Option<Timestamp>,
    is_taken: bool,
    ends_at: Timestamp,
    phone: Option<Sealed>,
    is_news: bool,
    is_looked: bool,
}

/// What waits for the reader first, then what they said yes to.
pub async fn cards(tx: &mut Tx, reader: &Reader, key: &Key) -> Result<Vec<Card>> {
    let rows = tx.query(sql!(
        "select f.id, f.house_id, h.name as house_name, h.time_zone, h.day_turns_at, f.person_id, p.name, f.role, f.content,
                f.agreed_at is not null as is_agreed, f.met_at, f.taken_at is not null as is_taken, f.ends_at,
                case when f.call_id is not null then p.phone end as phone,
                exists (select 1 from deliveries d where d.standing_request_id = f.id and d.person_id = f.helper_id
                        and d.role = f.role and d.house_id = f.house_id and d.seen_at is null) as is_news,
                exists (select 1 from looks l where l.person_id = f.person_id and l.looked_at = $5
                        and l.viewer_id = f.helper_id and l.role = f.role and l.class = 'standing_request') as is_looked
         from standing_requests_in_force f
         join houses h on h.id = f.house_id
         join people p on p.id = f.person_id
         where f.helper_id = $1 and f.role = $2 and f.house_id = coalesce($3, f.house_id) and f.ends_at > $4
         order by case when f.met_at is not null then 0 when f.agreed_at is null then 1 else 2 end, f.met_at,
                  f.asked_at, f.id"
    ));
    let rows = rows.bind(reader.id).bind(reader.role).bind(reader.house);
    let rows: Vec<Row> = rows.bind(reader.at).bind(reader.at.hour()).all().await?;
    rows.into_iter().map(|row| row.card(reader, key)).collect()
}

impl Row {
    fn card(self, reader: &Reader, key: &Key) -> Result<Card> {
        let content = open(key, self.id, &self.content)?;
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        let time = HouseTime::new(&self.time_zone, turn)?;
        let place = Place {
            table: "people",
            column: "phone",
            row: self.person_id,
        };
        let may_ring = content.may.contains(&May::Call) || content.may.contains(&May::Write);
        let phone = self.phone.filter(|_| may_ring);
        let last = self.ends_at.minus(time::Duration::seconds(1));
        Ok(Card {
            id: self.id,
            house: self.house_id,
            house_name: self.house_name,
            person: self.person_id,
            name: self.name,
            role: self.role,
            content,
            is_agreed: self.is_agreed,
            met: self
                .met_at
                .map(|met| ((reader.at.seconds() - met.seconds()) / 60).max(0)),
            is_taken: self.is_taken,
            until: time.day_of(last),
            phone: phone.map(|text| key.open(&place, &text)).transpose()?,
            is_news: self.is_news,
            is_looked: self.is_looked,
        })
    }
}

impl Card {
    /// Where its answers go, and its page.
    pub fn address(&self) -> String {
        let (role, house, id) = (self.role, self.house, self.id);
        format!("/{role}/houses/{house}/standing-requests/{id}")
    }

    pub fn initials(&self) -> String {
        crate::reach_outs::initials(&self.name)
    }

    pub fn ago(&self, t: &Words) -> String {
        crate::reach_outs::ago(t, self.met.unwrap_or_default())
    }

    /// "If Ana misses 2 check-ins in a row".
    pub fn when(&self, t: &Words) -> String {
        words::if_theirs(t, &self.name, &self.content.condition)
    }

    /// "Ana has missed 2 check-ins in a row."
    pub fn happened(&self, t: &Words) -> String {
        words::happened(t, &self.name, &self.content.condition)
    }

    /// "call Ana", "come to Ana".
    pub fn may(&self, t: &Words) -> Vec<String> {
        let may = self.content.may.iter();
        may.map(|may| words::may_theirs(t, &self.name, *may))
            .collect()
    }

    pub fn last_day(&self, t: &Words) -> String {
        t.long_day(self.until)
    }
}
