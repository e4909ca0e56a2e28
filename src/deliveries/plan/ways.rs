//! The ways that people chose, and what went there lately.
use super::Word;
use crate::{
    db::WriteTx,
    deliveries::{GATHERS, Lately, Matter},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
/// Once for each matter it is chosen for.
pub struct Way {
    pub id: WayId,
    person_id: PersonId,
    matter: Matter,
    sent_at: Option<Timestamp>,
    waiting_at: Option<Timestamp>,
}

impl Way {
    pub fn is_for(&self, word: &Word) -> bool {
        self.person_id == word.person_id && self.matter == word.matter()
    }

    pub fn lately(&self) -> Lately {
        Lately {
            sent: self.sent_at,
            waiting: self.waiting_at,
        }
    }
}

pub async fn chosen_ways(tx: &mut WriteTx, people: String, now: Timestamp) -> Result<Vec<Way>> {
    let ways = tx.query(sql!(
        sqlite: "select w.id, w.person_id, c.matter,
                (select max(s.done_at) from sendings s where s.person_id = w.person_id and s.way_id = w.id
                    and s.done_at >= $2 and s.came_of = 'sent') as sent_at,
                (select min(s.due_at) from sendings s where s.person_id = w.person_id and s.way_id = w.id
                    and s.done_at is null and s.letter_id is null) as waiting_at
         from word_ways w
         join word_choices c on c.person_id = w.person_id and c.channel = w.channel
         where w.person_id in (select unhex(j.value) from json_each($1) j) order by w.id",
        postgres: "select w.id, w.person_id, c.matter,
                (select max(s.done_at) from sendings s where s.person_id = w.person_id and s.way_id = w.id
                    and s.done_at >= $2 and s.came_of = 'sent') as sent_at,
                (select min(s.due_at) from sendings s where s.person_id = w.person_id and s.way_id = w.id
                    and s.done_at is null and s.letter_id is null) as waiting_at
         from word_ways w
         join word_choices c on c.person_id = w.person_id and c.channel = w.channel
         where w.person_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by w.id"
    ));
    let ways = ways.bind(people).bind(now.minus(GATHERS));
    Ok(ways.all().await?)
}
