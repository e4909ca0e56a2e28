//! Making them, and word of them: a statement a table, however many houses.
use serde::Serialize;
use time::Date;

use crate::{
    access::Role,
    celebrations::reached::Reached,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

/// One to be made, if it is not there.
#[derive(Serialize)]
pub struct New {
    id: String,
    house: String,
    person: String,
    day: String,
    over: String,
    what: Sealed,
    pub mark: String,
}

impl New {
    /// What was reached is worth one, however often it is looked at.
    pub fn of(key: &Key, house: HouseId, reached: &Reached) -> Result<Self> {
        let id = CelebrationId::new();
        Ok(Self {
            id: id.to_string(),
            house: house.to_string(),
            person: reached.person.to_string(),
            day: reached.day.to_string(),
            over: reached.over_at.to_string(),
            what: reached.what.seal(key, id)?,
            mark: reached.mark(key, house)?,
        })
    }
}

/// Each once, whichever server makes it; one that its person put aside stays aside.
pub async fn insert(tx: &mut WriteTx, new: &[New], now: Timestamp) -> Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into celebrations (id, house_id, person_id, day, over_at, what, mark, made_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), j.value ->> 'day',
                j.value ->> 'over', j.value ->> 'what', j.value ->> 'mark', $2
         from json_each($1) j where true on conflict (house_id, person_id, mark) do nothing",
        postgres: "insert into celebrations (id, house_id, person_id, day, over_at, what, mark, made_at)
         select j.id, j.house, j.person, j.day, j.over, j.what, j.mark, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, person uuid, day date, over timestamptz, what text, mark text)
         on conflict (house_id, person_id, mark) do nothing"
    ))
    .bind(serde_json::to_string(new)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// One that is there: not put aside, and not gone.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Made {
    pub id: CelebrationId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub day: Date,
}

/// Of those that were to be made.
pub async fn made(tx: &mut Tx, new: &[New]) -> Result<Vec<Made>> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let made = tx.query(sql!(
        sqlite: "select c.id, c.house_id, c.person_id, c.day from json_each($1) j
         join celebrations c on c.house_id = unhex(j.value ->> 'house') and c.person_id = unhex(j.value ->> 'person')
           and c.mark = j.value ->> 'mark'
         where c.put_aside_at is null and c.gone_at is null order by c.id",
        postgres: "select c.id, c.house_id, c.person_id, c.day
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid, mark text)
         join celebrations c on c.house_id = j.house and c.person_id = j.person and c.mark = j.mark
         where c.put_aside_at is null and c.gone_at is null order by c.id"
    ));
    Ok(made.bind(serde_json::to_string(new)?).all().await?)
}

/// Someone who may know of one, in one of their roles.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Reader {
    pub celebration_id: CelebrationId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub reader_id: PersonId,
    pub role: Role,
}

/// Who may know of these, each once; those of a house first in the role in which they live there.
pub async fn readers(tx: &mut Tx, ids: &[CelebrationId]) -> Result<Vec<Reader>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let readers = tx.query(sql!(
        both: "select v.celebration_id, v.house_id, v.person_id, v.reader_id, v.role
         from celebrations_in_force v where v.celebration_id in ",
        sqlite: "(select unhex(j.value) from json_each($1) j) order by v.celebration_id, v.reader_id, v.role desc",
        postgres: "(select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by v.celebration_id, v.reader_id, v.role desc"
    ));
    let mut readers: Vec<Reader> = readers.bind(serde_json::to_string(&ids)?).all().await?;
    readers.dedup_by_key(|reader| (reader.celebration_id, reader.reader_id));
    Ok(readers)
}

/// Word to one person.
#[derive(Serialize)]
pub struct Word {
    id: String,
    house: String,
    to: String,
    /// Whose page says more now.
    #[serde(skip)]
    pub person: PersonId,
    role: &'static str,
    kind: &'static str,
    about: String,
    celebration: String,
}

impl Word {
    /// The evening before, to someone who may know.
    pub fn coming(reader: &Reader) -> Self {
        Self {
            id: DeliveryId::new().to_string(),
            house: reader.house_id.to_string(),
            to: reader.reader_id.to_string(),
            person: reader.reader_id,
            role: reader.role.segment(),
            kind: "celebration",
            about: reader.person_id.to_string(),
            celebration: reader.celebration_id.to_string(),
        }
    }

    /// On the day, to the person themselves.
    pub fn own(made: &Made) -> Self {
        Self {
            id: DeliveryId::new().to_string(),
            house: made.house_id.to_string(),
            to: made.person_id.to_string(),
            person: made.person_id,
            role: Role::Resident.segment(),
            kind: "own_celebration",
            about: made.person_id.to_string(),
            celebration: made.id.to_string(),
        }
    }
}

/// Whoever was told of one is not told again.
pub async fn tell(tx: &mut WriteTx, words: &[Word], now: Timestamp) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, celebration_id, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), j.value ->> 'role',
                j.value ->> 'kind', unhex(j.value ->> 'about'), unhex(j.value ->> 'celebration'), $2
         from json_each($1) j where true
         on conflict (celebration_id, person_id, kind) where celebration_id is not null do nothing",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, celebration_id, created_at)
         select j.id, j.house, j.\"to\", j.role, j.kind, j.about, j.celebration, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, \"to\" uuid, role text, kind text, about uuid, celebration uuid)
         on conflict (celebration_id, person_id, kind) where celebration_id is not null do nothing"
    ))
    .bind(serde_json::to_string(words)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
