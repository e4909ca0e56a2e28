//! Whom one asks first and next, and what one set.
use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    reach_outs::{
        circle,
        content::Moment,
        rings::{self, Settings},
        words,
    },
    sql,
};

pub const CIRCLE: Chapter = Chapter {
    name: "circle",
    title: |t| t.reach_outs_rings_title(),
    tables: &["reach_out_rings", "reach_out_settings"],
    by_days: false,
    read: |tx, mine| Box::pin(circle(tx, mine)),
};

#[derive(Serialize, sqlx::FromRow)]
struct Asked {
    house: String,
    name: String,
    /// 1 first, 2 next.
    ring: i16,
}

#[derive(Serialize)]
struct Circle {
    people: Vec<Asked>,
    wait_minutes: [i16; 3],
    /// Who is first in which moment; whoever has left is not named.
    first_in_moment: BTreeMap<Moment, String>,
    cravings_at: Option<u8>,
    cravings_send: bool,
}

async fn circle(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let people = tx.query(sql!(
        "select h.name as house, p.name, g.ring from reach_out_rings g
         join houses h on h.id = g.house_id join people p on p.id = g.helper_id
         where g.person_id = $1 order by g.ring, p.name, g.helper_id"
    ));
    let people: Vec<Asked> = people.bind(mine.person()).all().await?;
    let settings = rings::settings(tx, &mine.of, &mine.key).await?;
    if people.is_empty() && settings == Settings::default() {
        return Ok(Vec::new());
    }
    let known = circle::of_resident(tx, &mine.of).await?;
    let name = |id: &PersonId| {
        known
            .iter()
            .find(|one| one.id == *id)
            .map(|one| one.name.clone())
    };
    let first = settings.first.iter();
    let circle = Circle {
        people,
        wait_minutes: settings.waits,
        first_in_moment: first
            .filter_map(|(moment, id)| Some((*moment, name(id)?)))
            .collect(),
        cravings_at: settings.cravings_at,
        cravings_send: settings.cravings_send,
    };
    let lines = lines(mine, &circle);
    Ok(vec![Entry::of(circle, String::new(), lines)?])
}

fn lines(mine: &Mine, circle: &Circle) -> Vec<String> {
    let t = &mine.t;
    let people = circle.people.iter().map(|person| {
        let ring = match person.ring {
            1 => t.reach_outs_ring_first(),
            _ => t.reach_outs_ring_next(),
        };
        mine.line(person.name.as_str(), ring)
    });
    let first = circle.first_in_moment.iter();
    let first = first.map(|(moment, name)| mine.line(words::moment(t, moment), name.as_str()));
    let at = circle.cravings_at.map(|at| at.to_string());
    let at = mine.maybe_line(t.reach_outs_cravings_at(), at.as_deref());
    people.chain(first).chain(at).collect()
}
