//! What was taken: letters with all that bringing them needs.
use std::collections::BTreeMap;

use crate::{
    app::App,
    db::WriteTx,
    deliveries::{Channel, Letter, Matter},
    error::Result,
    id::*,
    seal::Sealed,
    sql,
    words::{ENGLISH, Words},
};

/// One word of a letter, with where it goes.
#[derive(Clone, sqlx::FromRow)]
struct WordRow {
    letter_id: LetterId,
    person_id: PersonId,
    way_id: WayId,
    tries: i16,
    channel: Channel,
    address: Option<Sealed>,
    email: Option<Sealed>,
    phone: Option<Sealed>,
    language: Option<String>,
    kind: String,
    is_now: bool,
    house_name: String,
    named_in_word: bool,
}

/// One letter: the words that go as one.
pub struct Row {
    pub id: LetterId,
    pub person: PersonId,
    pub way: WayId,
    pub channel: Channel,
    /// How often it was tried, this time included.
    pub tries: i16,
    /// Sealed in its own place: the way's, the person's e-mail or the person's phone.
    pub address: Option<Sealed>,
    language: Option<String>,
    is_asked: bool,
    is_now: bool,
    house: Option<String>,
}

/// By way, the letter that was due first before the others.
pub async fn of_lease(tx: &mut WriteTx, lease: LeaseId) -> Result<BTreeMap<WayId, Vec<Row>>> {
    let words = tx.query(sql!(
        "select s.letter_id, s.person_id, s.way_id, s.tries, w.channel, w.address, p.email, p.phone, p.language,
                d.kind, d.is_now, h.name as house_name, h.named_in_word
         from sendings s
         join word_ways w on w.person_id = s.person_id and w.id = s.way_id
         join people p on p.id = s.person_id
         join deliveries d on d.house_id = s.house_id and d.id = s.delivery_id
         join houses h on h.id = s.house_id
         where s.lease_id = $1 and s.done_at is null
         order by s.letter_id, s.id"
    ));
    let words: Vec<WordRow> = words.bind(lease).all().await?;
    let mut letters: BTreeMap<WayId, Vec<Row>> = BTreeMap::new();
    for word in words {
        let of_way = letters.entry(word.way_id).or_default();
        match of_way.last_mut() {
            Some(letter) if letter.id == word.letter_id => letter.include(&word),
            _ => of_way.push(Row::of(word)),
        }
    }
    Ok(letters)
}

impl Row {
    fn of(word: WordRow) -> Self {
        Self {
            id: word.letter_id,
            person: word.person_id,
            way: word.way_id,
            channel: word.channel,
            tries: word.tries,
            is_asked: Matter::of_kind(&word.kind) == Matter::Asked,
            is_now: word.is_now || Matter::of_kind(&word.kind) == Matter::Asked,
            address: match word.channel {
                Channel::Email => word.email,
                Channel::Sms => word.phone,
                _ => word.address,
            },
            language: word.language,
            house: word.named_in_word.then_some(word.house_name),
        }
    }

    /// One more word in the same letter; of two houses none is named.
    fn include(&mut self, word: &WordRow) {
        let is_asked = Matter::of_kind(&word.kind) == Matter::Asked;
        self.is_asked |= is_asked;
        self.is_now |= is_asked || word.is_now;
        let house = word.named_in_word.then_some(&word.house_name);
        if self.house.as_ref() != house {
            self.house = None;
        }
    }
}

/// As it goes out at this try.
pub fn letter(app: &App, row: &Row) -> Letter {
    let words = row.language.as_deref().and_then(Words::in_language);
    Letter {
        id: row.id,
        is_asked: row.is_asked,
        is_now: row.is_now,
        house: row.house.clone(),
        words: words.unwrap_or(ENGLISH),
        address: format!("{}/", app.public_url()),
        at: app.clock.now(),
    }
}
