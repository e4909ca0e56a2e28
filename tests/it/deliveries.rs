//! Word that arrives: against real receivers that hang, refuse, fail and drop, by a clock that is set.
mod arriving;
mod hours;
mod inside;
mod page;
mod servers;
mod status;
mod trouble;

use porchlight::{access::Role, deliveries, id::*, sql};

use crate::{sinks::*, support::*};

pub const NIGHT_SEVEN: &str = "quiet_from=22%3A00&quiet_until=07%3A00&idempotency_key=0123456789";

/// As whoever has something to say writes it: no more than the word itself.
pub async fn word(world: &World, to: &Actor, role: Role, kind: &'static str) -> DeliveryId {
    let id = DeliveryId::new();
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into deliveries (id, house_id, person_id, role, kind, created_at) values ($1, $2, $3, $4, $5, $6)"))
        .bind(id).bind(world.cedar).bind(to.id).bind(role).bind(kind).bind(world.clock.now())
        .run().await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn settle(world: &World) {
    deliveries::settle(&world.app).await.unwrap();
}

pub async fn posts(world: &World, who: &Actor, path: &str, form: &str) {
    let answer = world.post(who, path, form).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
}

/// With an e-mail, a phone, and wants: "email-asked sms-care".
pub async fn reached(world: &World, who: &Actor, wants: &str) {
    let own = format!(
        "email={}%40mail.example&phone=%2B1+555+0177&language=en",
        who.id
    );
    posts(world, who, "/account", &own).await;
    wanting(world, who, wants, NIGHT_SEVEN).await;
}

pub async fn wanting(world: &World, who: &Actor, wants: &str, hours: &str) {
    let wants: String = wants
        .split(' ')
        .map(|want| format!("wants={want}&"))
        .collect();
    posts(world, who, "/account/word", &format!("{wants}{hours}")).await;
}

pub async fn hooked(world: &World, who: &Actor, url: &str) {
    let url: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let form = format!("address={url}&idempotency_key=0123456789");
    posts(world, who, "/account/word/webhook", &form).await;
}

pub async fn subscribed(world: &World, who: &Actor, sink: &HttpSink) -> Browser {
    let browser = Browser::at(format!("{}/push/{}", sink.url(), who.id));
    posts(world, who, "/account/word/push", &browser.form()).await;
    browser
}

/// How the sendings of a person stand: "sent", "waits", "set_aside refused".
pub async fn standing(world: &World, who: &Actor) -> Vec<String> {
    let mut tx = world.db.read().await.unwrap();
    let rows: Vec<(Option<String>, Option<String>)> = tx
        .query(sql!(test: "select came_of, trouble from sendings where person_id = $1 order by told_at, id"))
        .bind(who.id)
        .all()
        .await
        .unwrap();
    let words = |(came_of, trouble): (Option<String>, Option<String>)| {
        let came_of = came_of.unwrap_or_else(|| "waits".into());
        format!("{came_of} {}", trouble.unwrap_or_default())
            .trim()
            .to_owned()
    };
    rows.into_iter().map(words).collect()
}
