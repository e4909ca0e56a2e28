//! The SQL of one's own ways and choices.
mod ways;

use serde::Serialize;

use super::{Channel, Hours, Matter, channels, choices::Wants};
use crate::{
    access::{Owner, SignedIn},
    account,
    db::{Tx, WriteTx},
    error::Result,
    house_time::WallTime,
    id::*,
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

pub use ways::{NewWay, add, end, end_channel};

/// A way as its person sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Way {
    pub id: WayId,
    pub channel: Channel,
    address: Option<Sealed>,
    pub device: Option<String>,
    /// It is this very browser's.
    pub is_here: bool,
    pub created_at: Timestamp,
    pub failing_since: Option<Timestamp>,
}

impl Way {
    /// What was sealed: a topic, a webhook, a subscription.
    pub fn opened(&self, key: &Key) -> Result<Option<String>> {
        let opened = self.address.as_ref();
        let opened = opened.map(|sealed| key.open(&channels::place(self.id), sealed));
        Ok(opened.transpose()?)
    }
}

pub async fn ways(tx: &mut Tx, who: &SignedIn) -> Result<Vec<Way>> {
    let ways = tx.query(sql!(
        "select w.id, w.channel, w.address, s.device, coalesce(w.session_id = $2, false) as is_here, w.created_at,
                w.failing_since
         from word_ways w left join sessions s on s.person_id = w.person_id and s.id = w.session_id
         where w.person_id = $1 order by w.channel, w.created_at, w.id"
    ));
    let ways = ways.bind(who.viewer().id).bind(who.viewer().session);
    Ok(ways.all().await?)
}

pub async fn wants(tx: &mut Tx, who: &SignedIn) -> Result<Wants> {
    let wants = tx.query(sql!(
        "select channel, matter from word_choices where person_id = $1 order by channel, matter"
    ));
    let wants: Vec<(Channel, Matter)> = wants.bind(who.viewer().id).all().await?;
    Ok(wants.into_iter().collect())
}

pub async fn hours(tx: &mut Tx, who: &SignedIn) -> Result<Hours> {
    hours_of(tx, who.viewer().id).await
}

/// The same, for those who have looked whose they are.
pub async fn hours_of(tx: &mut Tx, person: PersonId) -> Result<Hours> {
    let row = tx.query(sql!(
        "select quiet_from, quiet_until, now_anyway from word_hours where person_id = $1"
    ));
    let row: Option<(i16, i16, bool)> = row.bind(person).maybe().await?;
    let usual = Hours::default();
    let wall = |minutes: i16, or| WallTime::from_minutes(minutes.into()).unwrap_or(or);
    Ok(row.map_or(usual, |(from, until, now_anyway)| Hours {
        quiet_from: wall(from, usual.quiet_from),
        quiet_until: wall(until, usual.quiet_until),
        now_anyway,
    }))
}

/// Whether the person has an e-mail and a phone, and whether this browser is on their own phone.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Has {
    pub email: bool,
    pub phone: bool,
    pub own_device: bool,
}

pub async fn has(tx: &mut Tx, who: &SignedIn) -> Result<Has> {
    let has = tx.query(sql!(
        "select p.email is not null as email, p.phone is not null as phone, s.own_device
         from people p join sessions s on s.person_id = p.id and s.id = $2 where p.id = $1"
    ));
    let has = has.bind(who.viewer().id).bind(who.viewer().session);
    Ok(has.one().await?)
}

#[derive(Serialize)]
struct Want {
    channel: &'static str,
    matter: &'static str,
}

/// All choices at once. E-mail and text messages have a way as long as anything is wanted there.
pub async fn save(
    tx: &mut WriteTx,
    who: &SignedIn,
    wants: &Wants,
    hours: &Hours,
    key: &Key,
) -> Result<()> {
    let person = who.viewer().id;
    choose(tx, person, wants).await?;
    tx.query(sql!(
        "insert into word_hours (person_id, quiet_from, quiet_until, now_anyway) values ($1, $2, $3, $4)
         on conflict (person_id) do update set quiet_from = excluded.quiet_from,
             quiet_until = excluded.quiet_until, now_anyway = excluded.now_anyway"
    ))
    .bind(person)
    .bind(hours.quiet_from.minutes() as i16)
    .bind(hours.quiet_until.minutes() as i16)
    .bind(hours.now_anyway)
    .run()
    .await?;
    for channel in Channel::ALL.into_iter().filter(|c| c.is_of_the_person()) {
        match wants.iter().any(|(wanted, _)| *wanted == channel) {
            true => {
                let way = NewWay::of_the_person(channel, key);
                add(tx, who, key, way).await?;
            }
            false => drop(end_channel(tx, person, channel).await?),
        }
    }
    Ok(())
}

async fn choose(tx: &mut WriteTx, person: PersonId, wants: &Wants) -> Result<()> {
    let gone = tx.query(sql!("delete from word_choices where person_id = $1"));
    gone.bind(person).run().await?;
    let rows = wants.iter().map(|(channel, matter)| Want {
        channel: channel.name(),
        matter: matter.name(),
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    add_choices(tx, person, rows).await
}

async fn add_choices(tx: &mut WriteTx, person: PersonId, rows: String) -> Result<()> {
    tx.query(sql!(
        sqlite: "insert into word_choices (person_id, channel, matter)
         select $1, j.value ->> 'channel', j.value ->> 'matter' from json_each($2) j where true
         on conflict do nothing",
        postgres: "insert into word_choices (person_id, channel, matter)
         select cast($1 as uuid), j.channel, j.matter
         from jsonb_to_recordset(cast($2 as jsonb)) as j(channel text, matter text)
         on conflict do nothing"
    ))
    .bind(person)
    .bind(rows)
    .run()
    .await?;
    Ok(())
}

/// Whoever sets up a way means to hear on it: all of it, until they choose otherwise.
pub async fn want_all(tx: &mut WriteTx, who: &SignedIn, channel: Channel) -> Result<()> {
    let known: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from word_choices where person_id = $1 and channel = $2"
        ))
        .bind(who.viewer().id)
        .bind(channel)
        .value()
        .await?;
    if known > 0 {
        return Ok(());
    }
    let rows = Matter::ALL.map(|matter| Want {
        channel: channel.name(),
        matter: matter.name(),
    });
    add_choices(tx, who.viewer().id, serde_json::to_string(&rows)?).await
}

/// The owner's own address on a channel, for a test; none where they have none.
pub async fn of_owner(
    tx: &mut Tx,
    of: &Owner,
    channel: Channel,
    key: &Key,
) -> Result<Option<String>> {
    if channel.is_of_the_person() {
        let reach = account::store::reach(tx, of, key).await?;
        return Ok(match channel {
            Channel::Email => reach.email,
            _ => reach.phone,
        });
    }
    let ways = ways(tx, of).await?;
    let way = ways.iter().rev().find(|way| way.channel == channel);
    way.map_or(Ok(None), |way| way.opened(key))
}
