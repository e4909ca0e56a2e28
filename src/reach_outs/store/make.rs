//! A new reach-out: written with everyone who is asked first, in one transaction.
use std::collections::HashMap;

use super::{
    hold::{Held, add_on_call},
    save::consequences,
    seal_content,
};
use crate::{
    access::{About, Permission},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    reach_outs::{
        circle::Candidate,
        content::{Content, How},
        course::{Act, Course, Helper, Who},
    },
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// What is sent, to whom.
pub struct New<'a> {
    pub id: ReachOutId,
    pub content: &'a Content,
    pub people: &'a [(Candidate, i16)],
    /// Minutes, by ring.
    pub waits: [i16; 3],
    /// The last ring that is asked by itself.
    pub last_ring: i16,
    pub sent_at: Timestamp,
    /// The check-in that started it.
    pub answers: Option<AnswersId>,
}

pub enum Started {
    New(Held),
    /// One is open already.
    Open(ReachOutId),
}

/// Sends it, unless one of that person is open.
pub async fn start<P: Permission>(
    tx: &mut WriteTx,
    of: &About<P>,
    new: New<'_>,
    key: &Key,
) -> Result<Started> {
    let (house, person) = (of.house(), of.person().id);
    let on_call = managers_on_call(tx, &[house]).await?;
    let mut helpers: Vec<Helper> = new.people.iter().map(helper).collect();
    add_on_call(
        &mut helpers,
        on_call.get(&house).map_or(&[], Vec::as_slice),
        person,
    );
    let mut held = Held {
        id: new.id,
        house,
        person,
        lives_here: true,
        course: Course::new(new.last_ring, new.waits),
        helpers,
        events: Vec::new(),
    };
    held.act(Act::Begin, of.at());
    if !insert(tx, &held, &new, key).await? {
        let open = super::open_of(tx, of).await?;
        return Ok(open.map_or(Started::Open(new.id), Started::Open));
    }
    let held = [held];
    consequences(tx, &held, of.at()).await?;
    let [held] = held;
    Ok(Started::New(held))
}

fn helper((person, ring): &(Candidate, i16)) -> Helper {
    Helper {
        who: Who {
            id: person.id,
            role: person.role,
        },
        ring: *ring,
        on_call: false,
        call_only: false,
        as_assigned: person.is_mine,
        in_force: true,
        asked_at: None,
        passed: None,
        told: false,
    }
}

async fn insert(tx: &mut WriteTx, held: &Held, new: &New<'_>, key: &Key) -> Result<bool> {
    let (course, [first, next, last]) = (&held.course, new.waits);
    let made = tx.query(sql!(
        "insert into reach_outs (house_id, person_id, id, content, number_shown, answers_id, from_wish, sent_at, ring,
                last_ring, wait_first, wait_next, wait_last, due_at, unanswered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         on conflict (person_id) where ended_at is null do nothing"
    ));
    let made = made.bind(held.house).bind(held.person).bind(held.id);
    let made = made
        .bind(seal_content(key, held.id, new.content)?)
        .bind(new.content.how == Some(How::CallMe))
        .bind(new.answers)
        .bind(new.content.wish)
        .bind(new.sent_at)
        .bind(course.ring)
        .bind(course.last_ring)
        .bind(first)
        .bind(next)
        .bind(last)
        .bind(course.due_at)
        .bind(course.unanswered_at);
    Ok(made.run().await? == 1)
}

/// Of each house the manager on call; where nobody is set, or whoever was is gone, all managers.
pub async fn managers_on_call(
    tx: &mut Tx,
    houses: &[HouseId],
) -> Result<HashMap<HouseId, Vec<PersonId>>> {
    let ids: Vec<String> = houses.iter().map(ToString::to_string).collect();
    let rows: Vec<(HouseId, PersonId, Option<PersonId>)> = tx
        .query(sql!(
            sqlite: "select m.house_id, m.person_id, a.on_call_id from memberships m
             left join alert_rules a on a.house_id = m.house_id
             where m.role = 'manager' and m.until_at is null
               and m.house_id in (select unhex(j.value) from json_each($1) j) order by m.from_at, m.id",
            postgres: "select m.house_id, m.person_id, a.on_call_id from memberships m
             left join alert_rules a on a.house_id = m.house_id
             where m.role = 'manager' and m.until_at is null
               and m.house_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
             order by m.from_at, m.id"
        ))
        .bind(serde_json::to_string(&ids)?)
        .all()
        .await?;
    let mut managers: HashMap<HouseId, Vec<PersonId>> = HashMap::new();
    for (house, manager, on_call) in rows {
        let of_house = managers.entry(house).or_default();
        match on_call {
            Some(on_call) if of_house == &[on_call] => {}
            Some(on_call) if manager == on_call => *of_house = vec![manager],
            _ => of_house.push(manager),
        }
    }
    Ok(managers)
}

/// Other content for an open one. False where it has ended.
pub async fn say_instead<P: Permission>(
    tx: &mut WriteTx,
    of: &About<P>,
    id: ReachOutId,
    content: &Content,
    key: &Key,
) -> Result<bool> {
    let said = tx.query(sql!(
        "update reach_outs set content = $4, number_shown = number_shown or $5
         where house_id = $1 and person_id = $2 and id = $3 and ended_at is null"
    ));
    let said = said.bind(of.house()).bind(of.person().id).bind(id);
    let said = said
        .bind(seal_content(key, id, content)?)
        .bind(content.how == Some(How::CallMe));
    Ok(said.run().await? == 1)
}
