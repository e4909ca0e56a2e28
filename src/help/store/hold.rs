//! Taking asks in hand to do something with: nobody else changes them until the transaction ends.
use std::collections::HashMap;

use crate::{
    db::WriteTx,
    error::Result,
    help::course::{Act, Course, State, Step, Taken, To, Word},
    id::*,
    live::Change,
    sql,
    timestamp::Timestamp,
};

/// One in hand.
pub struct Held {
    pub id: HelpId,
    pub house: HouseId,
    pub course: Course,
    /// Word to be told with it.
    pub words: Vec<Word>,
    /// Who lives in the house.
    pub residents: Vec<PersonId>,
}

impl Held {
    /// Lets something happen. False where someone was first, or it is over.
    pub fn act(&mut self, act: Act, now: Timestamp) -> bool {
        let words = self.course.act(act, now);
        let done = words.is_some();
        self.words.extend(words.unwrap_or_default());
        done
    }

    pub fn lives_here(&self, person: PersonId) -> bool {
        self.residents.contains(&person)
    }

    /// Who is told what: of the house those who live there.
    pub fn told(&self) -> impl Iterator<Item = (PersonId, &'static str)> {
        self.words.iter().flat_map(|word| {
            let to = self.residents.iter().filter(move |person| match word.to {
                To::One(one) => **person == one,
                To::House(but) => Some(**person) != but,
            });
            to.map(|person| (*person, word.kind))
        })
    }

    /// Whose open pages look again: the house's, for it has one more to see or one less.
    pub fn hearers(&self) -> Vec<Change> {
        self.residents.iter().copied().map(Change::For).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: HelpId,
    house_id: HouseId,
    person_id: PersonId,
    is_offer: bool,
    starts_at: Option<Timestamp>,
    until_at: Timestamp,
    state: State,
    taken_by: Option<PersonId>,
    taken_at: Option<Timestamp>,
    round: i16,
    due_at: Option<Timestamp>,
    step: Option<Step>,
    ended_at: Option<Timestamp>,
    ended_by: Option<PersonId>,
    thanked_at: Option<Timestamp>,
}

impl Row {
    fn held(self, residents: Vec<PersonId>) -> Held {
        let taken = self.taken_by.zip(self.taken_at);
        Held {
            id: self.id,
            house: self.house_id,
            course: Course {
                owner: self.person_id,
                is_offer: self.is_offer,
                state: self.state,
                taken: taken.map(|(by, at)| Taken { by, at }),
                starts_at: self.starts_at,
                until_at: self.until_at,
                next: self.due_at.zip(self.step),
                round: self.round,
                ended: self.ended_at.map(|at| (at, self.ended_by)),
                thanked_at: self.thanked_at,
            },
            words: Vec::new(),
            residents,
        }
    }
}

/// Those that are there, in two statements however many.
pub async fn hold(tx: &mut WriteTx, ids: &[HelpId]) -> Result<Vec<Held>> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows = tx.query(sql!(
        sqlite: "select h.id, h.house_id, h.person_id, h.is_offer, h.starts_at, h.until_at, h.state, h.taken_by, h.taken_at,
                h.round, h.due_at, h.step, h.ended_at, h.ended_by, h.thanked_at
         from help_asks h where h.id in (select unhex(j.value) from json_each($1) j)",
        postgres: "select h.id, h.house_id, h.person_id, h.is_offer, h.starts_at, h.until_at, h.state, h.taken_by, h.taken_at,
                h.round, h.due_at, h.step, h.ended_at, h.ended_by, h.thanked_at
         from help_asks h where h.id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by h.id for update of h"
    ));
    let rows: Vec<Row> = rows.bind(serde_json::to_string(&ids)?).all().await?;
    let houses: Vec<HouseId> = rows.iter().map(|row| row.house_id).collect();
    let residents = residents(tx, &houses).await?;
    let held = rows.into_iter().map(|row| {
        let here = residents.get(&row.house_id).cloned();
        row.held(here.unwrap_or_default())
    });
    Ok(held.collect())
}

/// Who lives in each house now.
pub async fn residents(
    tx: &mut WriteTx,
    houses: &[HouseId],
) -> Result<HashMap<HouseId, Vec<PersonId>>> {
    let ids: Vec<String> = houses.iter().map(ToString::to_string).collect();
    let rows: Vec<(HouseId, PersonId)> = tx
        .query(sql!(
            sqlite: "select m.house_id, m.person_id from memberships m
             where m.role = 'resident' and m.until_at is null
               and m.house_id in (select unhex(j.value) from json_each($1) j) order by m.house_id, m.person_id",
            postgres: "select m.house_id, m.person_id from memberships m
             where m.role = 'resident' and m.until_at is null
               and m.house_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
             order by m.house_id, m.person_id"
        ))
        .bind(serde_json::to_string(&ids)?)
        .all()
        .await?;
    let mut residents: HashMap<HouseId, Vec<PersonId>> = HashMap::new();
    for (house, person) in rows {
        residents.entry(house).or_default().push(person);
    }
    Ok(residents)
}

/// What someone has open in a house, or has taken.
pub async fn of_person(tx: &mut WriteTx, house: HouseId, person: PersonId) -> Result<Vec<Held>> {
    let live = tx.query(sql!(
        "select id from help_asks
         where house_id = $1 and (person_id = $2 or taken_by = $2) and ended_at is null order by id"
    ));
    let live: Vec<(HelpId,)> = live.bind(house).bind(person).all().await?;
    let ids: Vec<_> = live.into_iter().map(|(id,)| id).collect();
    match ids.is_empty() {
        true => Ok(Vec::new()),
        false => hold(tx, &ids).await,
    }
}
