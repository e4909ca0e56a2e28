//! Taking reach-outs to do something with: nobody else changes them until the transaction ends.
use std::collections::HashMap;

use super::{make::managers_on_call, words_place};
use crate::{
    access::Role,
    db::WriteTx,
    error::Result,
    id::*,
    live::Change,
    reach_outs::course::{
        Act, Claim, Course, End, EndedAs, Happened, Helper, Kind, LAST, Passed, Step, Turn, Who,
    },
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

/// A reach-out in hand.
pub struct Held {
    pub id: ReachOutId,
    pub house: HouseId,
    pub person: PersonId,
    /// The sender still lives in that house.
    pub lives_here: bool,
    pub course: Course,
    pub helpers: Vec<Helper>,
    pub events: Vec<Event>,
}

/// A line of the history, to be written.
pub struct Event {
    pub id: ReachOutEventId,
    pub happened: Happened,
    pub words: Option<Sealed>,
}

impl Held {
    /// Lets something happen. False where someone was first, or it is over.
    pub fn act(&mut self, act: Act, now: Timestamp) -> bool {
        let mut turn = Turn {
            course: &mut self.course,
            helpers: &mut self.helpers,
            now,
            happened: Vec::new(),
        };
        let done = turn.take(act);
        let happened = turn.happened;
        happened.into_iter().for_each(|line| self.note(line));
        done
    }

    pub fn note(&mut self, happened: Happened) {
        self.events.push(Event {
            id: ReachOutEventId::new(),
            happened,
            words: None,
        });
    }

    /// Puts words to what was said last.
    pub fn with_words(&mut self, key: &Key, words: &str) {
        if let Some(event) = self
            .events
            .iter_mut()
            .rfind(|e| e.happened.kind == Kind::Said)
        {
            event.words = Some(key.seal(&words_place(event.id), words));
        }
    }

    pub fn has_happened(&self, kind: Kind) -> bool {
        self.events.iter().any(|event| event.happened.kind == kind)
    }

    /// Whose open pages look again: the sender's, and those of everyone who was asked.
    pub fn hearers(&self) -> Vec<Change> {
        let asked = self.helpers.iter().filter(|h| h.asked_at.is_some());
        let asked = asked.map(|helper| Change::For(helper.who.id));
        asked.chain([Change::For(self.person)]).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ReachOutId,
    house_id: HouseId,
    person_id: PersonId,
    ring: i16,
    last_ring: i16,
    wait_first: i16,
    wait_next: i16,
    wait_last: i16,
    due_at: Option<Timestamp>,
    claimed_by: Option<PersonId>,
    claimed_role: Option<Role>,
    claimed_at: Option<Timestamp>,
    step: Option<Step>,
    unanswered_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    ended_by: Option<PersonId>,
    ended_as: Option<EndedAs>,
    lives_here: bool,
}

impl Row {
    fn course(&self) -> Course {
        let claim = (self.claimed_by.zip(self.claimed_role)).zip(self.claimed_at.zip(self.step));
        let end = self.ended_at.zip(self.ended_as);
        Course {
            ring: self.ring,
            last_ring: self.last_ring,
            waits: [self.wait_first, self.wait_next, self.wait_last],
            claim: claim.map(|((id, role), (at, step))| Claim {
                by: Who { id, role },
                at,
                step,
            }),
            due_at: self.due_at,
            unanswered_at: self.unanswered_at,
            end: end.map(|(at, how)| End {
                at,
                by: self.ended_by,
                how,
            }),
        }
    }
}

#[derive(sqlx::FromRow)]
struct HelperRow {
    reach_out_id: ReachOutId,
    helper_id: PersonId,
    role: Role,
    ring: i16,
    as_assigned: bool,
    call_only: bool,
    asked_at: Option<Timestamp>,
    passed_as: Option<Passed>,
    in_force: bool,
}

/// Those that are there, with everyone who is or may be asked.
pub async fn hold(tx: &mut WriteTx, ids: &[ReachOutId]) -> Result<Vec<Held>> {
    let ids = serde_json::to_string(&ids.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let rows = tx.query(sql!(
        sqlite: "select r.id, r.house_id, r.person_id, r.ring, r.last_ring, r.wait_first, r.wait_next, r.wait_last, r.due_at,
                r.claimed_by, r.claimed_role, r.claimed_at, r.step, r.unanswered_at, r.ended_at, r.ended_by, r.ended_as,
                exists (select 1 from memberships m where m.house_id = r.house_id and m.person_id = r.person_id
                        and m.role = 'resident' and m.until_at is null) as lives_here
         from reach_outs r where r.id in (select unhex(j.value) from json_each($1) j)",
        postgres: "select r.id, r.house_id, r.person_id, r.ring, r.last_ring, r.wait_first, r.wait_next, r.wait_last, r.due_at,
                r.claimed_by, r.claimed_role, r.claimed_at, r.step, r.unanswered_at, r.ended_at, r.ended_by, r.ended_as,
                exists (select 1 from memberships m where m.house_id = r.house_id and m.person_id = r.person_id
                        and m.role = 'resident' and m.until_at is null) as lives_here
         from reach_outs r where r.id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by r.id for update of r"
    ));
    let rows: Vec<Row> = rows.bind(ids.clone()).all().await?;
    let mut helpers = helpers(tx, ids).await?;
    let houses: Vec<HouseId> = rows.iter().map(|row| row.house_id).collect();
    let on_call = managers_on_call(tx, &houses).await?;
    let held = rows.into_iter().map(|row| {
        let mut helpers = helpers.remove(&row.id).unwrap_or_default();
        let none = Vec::new();
        add_on_call(
            &mut helpers,
            on_call.get(&row.house_id).unwrap_or(&none),
            row.person_id,
        );
        Held {
            id: row.id,
            house: row.house_id,
            person: row.person_id,
            lives_here: row.lives_here,
            course: row.course(),
            helpers,
            events: Vec::new(),
        }
    });
    Ok(held.collect())
}

async fn helpers(tx: &mut WriteTx, ids: String) -> Result<HashMap<ReachOutId, Vec<Helper>>> {
    let rows = tx.query(sql!(
        sqlite: "select k.reach_out_id, k.helper_id, k.role, k.ring, k.as_assigned, k.call_only, k.asked_at, k.passed_as,
                exists (select 1 from memberships m where m.house_id = k.house_id and m.person_id = k.helper_id
                        and m.role = k.role and m.until_at is null)
                and (not k.as_assigned or exists (select 1 from assignments a
                     where a.house_id = k.house_id and a.resident_id = k.person_id and a.helper_id = k.helper_id
                       and a.role = k.role and a.accepted_at is not null and a.ended_at is null)) as in_force
         from reach_out_asks k where k.reach_out_id in (select unhex(j.value) from json_each($1) j)
         order by k.ring, k.helper_id, k.role",
        postgres: "select k.reach_out_id, k.helper_id, k.role, k.ring, k.as_assigned, k.call_only, k.asked_at, k.passed_as,
                exists (select 1 from memberships m where m.house_id = k.house_id and m.person_id = k.helper_id
                        and m.role = k.role and m.until_at is null)
                and (not k.as_assigned or exists (select 1 from assignments a
                     where a.house_id = k.house_id and a.resident_id = k.person_id and a.helper_id = k.helper_id
                       and a.role = k.role and a.accepted_at is not null and a.ended_at is null)) as in_force
         from reach_out_asks k
         where k.reach_out_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by k.ring, k.helper_id, k.role"
    ));
    let rows: Vec<HelperRow> = rows.bind(ids).all().await?;
    let mut helpers: HashMap<_, Vec<Helper>> = HashMap::new();
    for row in rows {
        helpers.entry(row.reach_out_id).or_default().push(Helper {
            who: Who {
                id: row.helper_id,
                role: row.role,
            },
            ring: row.ring,
            on_call: false,
            call_only: row.call_only,
            as_assigned: row.as_assigned,
            in_force: row.in_force,
            asked_at: row.asked_at,
            passed: row.passed_as,
            told: false,
        });
    }
    Ok(helpers)
}

/// Whoever is on call now is the last ring, and reads no more than that a call is asked for.
pub fn add_on_call(helpers: &mut Vec<Helper>, on_call: &[PersonId], sender: PersonId) {
    for &id in on_call.iter().filter(|id| **id != sender) {
        let role = Role::Manager;
        let who = Who { id, role };
        match helpers.iter_mut().find(|helper| helper.who == who) {
            Some(known) => known.on_call = true,
            None => helpers.push(Helper {
                who,
                ring: LAST,
                on_call: true,
                call_only: true,
                as_assigned: false,
                in_force: true,
                asked_at: None,
                passed: None,
                told: false,
            }),
        }
    }
}
