//! A new ask or offer, and word of it to the house.
use super::{
    Held,
    hold::residents,
    save::{save, tell},
    seal_content,
};
use crate::{
    access::Standing,
    db::WriteTx,
    error::Result,
    help::{Content, Course, form::When},
    id::*,
    seal::Key,
    sql,
};

/// What is asked for or offered, by whoever acts.
pub struct New<'a> {
    pub id: HelpId,
    pub content: &'a Content,
    pub is_offer: bool,
    pub when: Option<When>,
    /// The appointment a ride hangs on.
    pub item: Option<ItemId>,
}

/// None where a ride hangs on that appointment already.
pub async fn make(
    tx: &mut WriteTx,
    by: &Standing,
    key: &Key,
    new: New<'_>,
) -> Result<Option<Held>> {
    let (owner, now) = (by.viewer().id, by.at());
    let span = new.when.map(|when| when.span(by.time()));
    let course = Course::new(owner, new.is_offer, span, now);
    if !insert(tx, by, key, &new, &course).await? {
        return Ok(None);
    }
    let mut here = residents(tx, &[by.house()]).await?;
    let held = Held {
        id: new.id,
        house: by.house(),
        words: vec![course.begun()],
        course,
        residents: here.remove(&by.house()).unwrap_or_default(),
    };
    let held = [held];
    tell(tx, &held, now).await?;
    let [held] = held;
    Ok(Some(held))
}

async fn insert(
    tx: &mut WriteTx,
    by: &Standing,
    key: &Key,
    new: &New<'_>,
    course: &Course,
) -> Result<bool> {
    let made = tx.query(sql!(
        "insert into help_asks (house_id, person_id, id, is_offer, content, item_id, day, at_time, made_at, starts_at,
                                until_at, state, round, due_at, step)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         on conflict (item_id) where item_id is not null and ended_at is null do nothing"
    ));
    let made = made.bind(by.house()).bind(course.owner).bind(new.id);
    let made = made
        .bind(new.is_offer)
        .bind(seal_content(key, new.id, new.content)?)
        .bind(new.item)
        .bind(new.when.map(|when| when.day))
        .bind(new.when.and_then(|when| when.time).map(minutes))
        .bind(by.at())
        .bind(course.starts_at)
        .bind(course.until_at)
        .bind(course.state)
        .bind(course.round)
        .bind(course.next.map(|(at, _)| at))
        .bind(course.next.map(|(_, step)| step));
    Ok(made.run().await? == 1)
}

/// The same ask in other words, for one in hand that nobody has taken.
pub async fn say_anew(
    tx: &mut WriteTx,
    by: &Standing,
    key: &Key,
    held: &Held,
    new: New<'_>,
) -> Result<()> {
    tx.query(sql!(
        "update help_asks set content = $4, is_offer = $5, day = $6, at_time = $7
         where house_id = $1 and person_id = $2 and id = $3"
    ))
    .bind(by.house())
    .bind(held.course.owner)
    .bind(held.id)
    .bind(seal_content(key, held.id, new.content)?)
    .bind(new.is_offer)
    .bind(new.when.map(|when| when.day))
    .bind(new.when.and_then(|when| when.time).map(minutes))
    .run()
    .await?;
    save(tx, std::slice::from_ref(held), by.at()).await
}

fn minutes(wall: crate::house_time::WallTime) -> i16 {
    wall.minutes() as i16
}
