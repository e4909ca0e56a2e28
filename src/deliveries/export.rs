//! Of a copy: what one chose to hear, where and when. Addresses that open something stay out.
use serde::Serialize;
use url::Url;

use super::{
    Channel, Hours, Matter, Webhook,
    store::{self, Way},
    views::{channel_name, matter_name},
};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
};

pub const WORD: Chapter = Chapter {
    name: "word",
    title: |t| t.deliveries_title(),
    tables: &["word_ways", "word_choices", "word_hours"],
    by_days: false,
    read: |tx, mine| Box::pin(word(tx, mine)),
};

#[derive(Serialize)]
struct Word {
    wanted: Vec<Wanted>,
    quiet_from: String,
    quiet_until: String,
    now_anyway: bool,
    ways: Vec<OwnWay>,
}

#[derive(Serialize)]
struct Wanted {
    channel: &'static str,
    matter: &'static str,
}

#[derive(Serialize)]
struct OwnWay {
    channel: &'static str,
    /// Of a push: the device.
    device: Option<String>,
    /// Of a webhook: whose server, not the whole address.
    host: Option<String>,
    from: String,
    failing_since: Option<String>,
}

async fn word(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let ways = ways(tx, mine).await?;
    let wants = tx.query(sql!(
        "select channel, matter from word_choices where person_id = $1 order by channel, matter"
    ));
    let wants: Vec<(Channel, Matter)> = wants.bind(mine.person()).all().await?;
    let hours = store::hours_of(tx, mine.person()).await?;
    if ways.is_empty() && wants.is_empty() && hours == Hours::default() {
        return Ok(Vec::new());
    }
    let lines = lines(mine, &wants, &hours);
    let wanted = wants.into_iter().map(|(channel, matter)| Wanted {
        channel: channel.name(),
        matter: matter.name(),
    });
    let word = Word {
        wanted: wanted.collect(),
        quiet_from: hours.quiet_from.to_string(),
        quiet_until: hours.quiet_until.to_string(),
        now_anyway: hours.now_anyway,
        ways,
    };
    Ok(vec![Entry::of(word, String::new(), lines)?])
}

async fn ways(tx: &mut Tx, mine: &Mine) -> Result<Vec<OwnWay>> {
    let ways = tx.query(sql!(
        "select w.id, w.channel, w.address, s.device, false as is_here, w.created_at, w.failing_since
         from word_ways w left join sessions s on s.person_id = w.person_id and s.id = w.session_id
         where w.person_id = $1 order by w.channel, w.created_at, w.id"
    ));
    let ways: Vec<Way> = ways.bind(mine.person()).all().await?;
    ways.into_iter().map(|way| own_way(mine, way)).collect()
}

fn own_way(mine: &Mine, way: Way) -> Result<OwnWay> {
    let address = match way.channel {
        Channel::Webhook => way.opened(&mine.key)?,
        _ => None,
    };
    let hook = address.and_then(|text| serde_json::from_str::<Webhook>(&text).ok());
    let url = hook.and_then(|hook| Url::parse(&hook.url).ok());
    Ok(OwnWay {
        channel: way.channel.name(),
        device: way.device,
        host: url.and_then(|url| url.host_str().map(str::to_owned)),
        from: mine.at(way.created_at),
        failing_since: mine.maybe_at(way.failing_since),
    })
}

fn lines(mine: &Mine, wants: &[(Channel, Matter)], hours: &Hours) -> Vec<String> {
    let t = &mine.t;
    let wants = wants.iter();
    let wants = wants
        .map(|(channel, matter)| mine.line(channel_name(t, *channel), matter_name(t, *matter)));
    let quiet = format!("{}–{}", hours.quiet_from, hours.quiet_until);
    let quiet = mine.line(t.deliveries_quiet(), quiet);
    let anyway = hours.now_anyway.then(|| t.deliveries_now_anyway());
    wants.chain([quiet]).chain(anyway).collect()
}
