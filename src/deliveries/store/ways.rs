//! Setting a way up, and ending it with all that was still to go there.
use crate::{
    access::SignedIn,
    db::WriteTx,
    deliveries::{Channel, channels},
    error::Result,
    id::*,
    seal::Key,
    sql,
};

/// A way about to be set up.
pub struct NewWay {
    pub channel: Channel,
    pub address: Option<String>,
    /// What makes it the same way again.
    pub fingerprint: Option<String>,
    /// Keyed: whose server it goes to.
    pub target: String,
    pub session: Option<SessionId>,
}

impl NewWay {
    /// By mail, text message or ntfy all letters go to the one server the owner named.
    pub fn to_the_houses_server(channel: Channel, address: Option<String>, key: &Key) -> Self {
        Self {
            channel,
            address,
            fingerprint: None,
            target: key.fingerprint(&format!("target {}", channel.name())),
            session: None,
        }
    }

    pub fn of_the_person(channel: Channel, key: &Key) -> Self {
        Self::to_the_houses_server(channel, None, key)
    }
}

/// One of a kind a person; of push one a browser, and whoever subscribes there now has it.
pub async fn add(tx: &mut WriteTx, who: &SignedIn, key: &Key, new: NewWay) -> Result<()> {
    let (person, id) = (who.viewer().id, WayId::new());
    let sealed = new
        .address
        .map(|address| key.seal(&channels::place(id), &address));
    if let Some(fingerprint) = &new.fingerprint {
        let same = tx.query(sql!(
            "delete from word_ways where address_fingerprint = $1 returning person_id"
        ));
        let _: Vec<(PersonId,)> = same.bind(fingerprint.clone()).all().await?;
    }
    tx.query(sql!(
        "insert into word_ways (id, person_id, channel, address, address_fingerprint, target, session_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing"
    ))
    .bind(id)
    .bind(person)
    .bind(new.channel)
    .bind(sealed)
    .bind(new.fingerprint)
    .bind(new.target)
    .bind(new.session)
    .bind(who.at())
    .run()
    .await?;
    Ok(())
}

pub async fn end_channel(tx: &mut WriteTx, person: PersonId, channel: Channel) -> Result<u64> {
    let ended = tx.query(sql!(
        "delete from word_ways where person_id = $1 and channel = $2"
    ));
    Ok(ended.bind(person).bind(channel).run().await?)
}

/// With what was still to be sent on it. None of one's own: 0.
pub async fn end(tx: &mut WriteTx, who: &SignedIn, way: WayId) -> Result<u64> {
    let ended = tx.query(sql!(
        "delete from word_ways where person_id = $1 and id = $2"
    ));
    Ok(ended.bind(who.viewer().id).bind(way).run().await?)
}
