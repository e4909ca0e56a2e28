//! The SQL of answers. Each column is sealed by itself, always, so that none tells by being empty.
use time::Date;

use super::{Answers, Feelings, Recorded};
use crate::{
    access::{About, Class, Permission, policy::RecordDay},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Place, Sealed},
    signals::{self, Signal},
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: AnswersId,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    acted_at: Timestamp,
    received_at: Timestamp,
    feelings: Option<Sealed>,
    cravings: Option<Sealed>,
    note: Option<Sealed>,
    wish: Option<Sealed>,
}

/// Someone's answers between two days, both included, newest first. Class by class: what is not shared
/// with the viewer never leaves the database, nor that it exists.
pub async fn recent<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<Recorded>> {
    let rows = tx.query(sql!(
        "select id, assignment_id, day, acted_at, received_at,
                case when $4 then feelings end as feelings,
                case when $5 then cravings end as cravings,
                case when $6 then note end as note,
                case when $7 then wish end as wish
         from answers
         where person_id = $1 and day >= $2 and day <= $3 and ($4 or $5 or $6)
         order by day desc, acted_at desc, id"
    ));
    let rows = rows.bind(of.person().id).bind(from).bind(to);
    let rows = rows
        .bind(of.sees(Class::Mood))
        .bind(of.sees(Class::Cravings));
    let rows = rows.bind(of.sees(Class::Notes)).bind(of.is_own());
    let rows: Vec<Row> = rows.all().await?;
    let opened: Result<Vec<_>> = rows.into_iter().map(|row| row.open(key)).collect();
    let mut found = opened?;
    // One's list of stress signals is one's own alone, whatever is shared.
    let others = found.iter_mut().filter(|_| !of.is_own());
    others
        .filter_map(|r| r.feelings.as_mut())
        .for_each(|felt| felt.signals.clear());
    // An extra check-in whose shared parts say nothing stays unknown.
    found.retain(|r| of.is_own() || !r.is_empty());
    Ok(found)
}

impl Row {
    fn open(self, key: &Key) -> Result<Recorded> {
        let open = |column, sealed: Option<Sealed>| -> Result<Option<String>> {
            let text = sealed.map(|s| key.open(&place(column, self.id), &s));
            Ok(text.transpose()?.filter(|text| !text.is_empty()))
        };
        let feelings = open("feelings", self.feelings)?;
        let feelings = feelings
            .map(|json| serde_json::from_str(&json))
            .transpose()?;
        Ok(Recorded {
            id: self.id,
            assignment: self.assignment_id,
            day: self.day,
            acted_at: self.acted_at,
            received_at: self.received_at,
            feelings,
            cravings: open("cravings", self.cravings)?.and_then(|c| c.parse().ok()),
            note: open("note", self.note)?,
            wish: open("wish", self.wish)?.is_some(),
        })
    }
}

fn place(column: &'static str, row: AnswersId) -> Place<'static, AnswersId> {
    Place {
        table: "answers",
        column,
        row,
    }
}

/// What a check-in form needs of its person: their signals, and what they said last time.
pub struct Usual {
    pub signals: Vec<Signal>,
    /// Without note and wish: those are of their moment.
    pub last: Option<Answers>,
    pub cravings: Option<LastCravings>,
}

#[derive(sqlx::FromRow)]
struct UsualRow {
    is_signal: bool,
    id: uuid::Uuid,
    text: Sealed,
    cravings: Option<Sealed>,
    received_at: Option<Timestamp>,
}

/// Both in one statement: Today is looked at often.
pub async fn usual(tx: &mut Tx, of: &About<RecordDay>, key: &Key) -> Result<Usual> {
    let rows = tx.query(sql!(
        "select true as is_signal, s.id, s.label as text, null as cravings, null as received_at
         from stress_signals s
         where s.person_id = $1 and s.removed_at is null
         union all
         select false, t.id, t.feelings, t.cravings, t.received_at from (
             select a.id, a.feelings, a.cravings, a.received_at from answers a where a.person_id = $1
             order by a.day desc, a.acted_at desc, a.id limit 1) t"
    ));
    let rows: Vec<UsualRow> = rows.bind(of.person().id).all().await?;
    let mut usual = Usual {
        signals: Vec::new(),
        last: None,
        cravings: None,
    };
    for row in rows {
        if row.is_signal {
            usual
                .signals
                .push(signals::open(key, row.id.into(), &row.text)?);
            continue;
        }
        let id = row.id.into();
        let feelings = key.open(&place("feelings", id), &row.text)?;
        let cravings = row.cravings.map(|c| key.open(&place("cravings", id), &c));
        let cravings = cravings.transpose()?.and_then(|c| c.parse().ok());
        usual.cravings = row.received_at.map(|received_at| LastCravings {
            id,
            received_at,
            cravings,
        });
        usual.last = Some(Answers {
            feelings: serde_json::from_str(&feelings)?,
            cravings,
            ..Answers::default()
        });
    }
    usual.signals.sort_by_key(|s| s.id);
    Ok(usual)
}

/// The four columns, sealed for their row.
struct Columns([Sealed; 4]);

impl Columns {
    fn of(answers: &Answers, id: AnswersId, key: &Key) -> Result<Self> {
        let feelings: &Feelings = &answers.feelings;
        let cravings = answers.cravings.map(|c| c.to_string());
        let seal = |column, text: &str| key.seal(&place(column, id), text);
        Ok(Self([
            seal("feelings", &serde_json::to_string(feelings)?),
            seal("cravings", cravings.as_deref().unwrap_or_default()),
            seal("note", answers.note.as_deref().unwrap_or_default()),
            seal("wish", if answers.wish { "yes" } else { "" }),
        ]))
    }
}

/// Keeps new answers. False where the occurrence has answers already.
pub async fn insert(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    new: &NewAnswers<'_>,
    key: &Key,
) -> Result<bool> {
    let Columns([feelings, cravings, note, wish]) = Columns::of(new.answers, new.id, key)?;
    let made = tx.query(sql!(
        "insert into answers (person_id, id, assignment_id, day, feelings, cravings, note, wish, acted_at, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (person_id, day, assignment_id) where assignment_id is not null do nothing"
    ));
    let made = made.bind(of.person().id).bind(new.id).bind(new.assignment);
    let made = made.bind(new.day).bind(feelings).bind(cravings);
    let made = made.bind(note).bind(wish).bind(new.acted_at).bind(of.at());
    Ok(made.run().await? == 1)
}

pub struct NewAnswers<'a> {
    pub id: AnswersId,
    pub assignment: Option<RoutineAssignmentId>,
    pub day: Date,
    pub answers: &'a Answers,
    pub acted_at: Timestamp,
}

/// The latest answers' cravings, and when they came.
#[derive(Clone, Copy)]
pub struct LastCravings {
    pub id: AnswersId,
    pub received_at: Timestamp,
    pub cravings: Option<u8>,
}

pub async fn last_cravings<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    key: &Key,
) -> Result<Option<LastCravings>> {
    let row = tx.query(sql!(
        "select id, received_at, cravings from answers where person_id = $1
         order by day desc, acted_at desc, id limit 1"
    ));
    let row: Option<(AnswersId, Timestamp, Sealed)> = row.bind(of.person().id).maybe().await?;
    let last = row.map(|(id, received_at, sealed)| {
        let cravings = key.open(&place("cravings", id), &sealed)?.parse().ok();
        Ok(LastCravings {
            id,
            received_at,
            cravings,
        })
    });
    last.transpose()
}

/// The best mood of each day on which it was said, since a day and newest first, of those (a JSON list of
/// their ids) of whom a rule of their own asks it.
pub async fn moods(
    tx: &mut Tx,
    people: String,
    from: Date,
    key: &Key,
) -> Result<Vec<(PersonId, Date, u8)>> {
    let rows = tx.query(sql!(
        sqlite: "select id, person_id, day, feelings from answers
         where person_id in (select unhex(j.value) from json_each($1) j) and day >= $2
         order by person_id, day desc, id",
        postgres: "select id, person_id, day, feelings from answers
         where person_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j) and day >= $2
         order by person_id, day desc, id"
    ));
    let rows: Vec<(AnswersId, PersonId, Date, Sealed)> = rows.bind(people).bind(from).all().await?;
    let mut moods: Vec<(PersonId, Date, u8)> = Vec::new();
    for (id, person, day, feelings) in rows {
        let feelings: Feelings =
            serde_json::from_str(&key.open(&place("feelings", id), &feelings)?)?;
        let Some(mood) = feelings.mood else { continue };
        match moods.last_mut() {
            Some((p, d, best)) if *p == person && *d == day => *best = mood.max(*best),
            _ => moods.push((person, day, mood)),
        }
    }
    Ok(moods)
}

/// The row of an occurrence's answers.
pub async fn of_occurrence(
    tx: &mut Tx,
    of: &About<RecordDay>,
    assignment: RoutineAssignmentId,
    day: Date,
) -> Result<Option<AnswersId>> {
    let found = tx.query(sql!(
        "select id from answers where person_id = $1 and assignment_id = $2 and day = $3"
    ));
    let found = found.bind(of.person().id).bind(assignment).bind(day);
    Ok(found.maybe::<(AnswersId,)>().await?.map(|(id,)| id))
}

/// Which answers of a day say "I would like someone to reach out to me".
pub async fn wishing(
    tx: &mut Tx,
    of: &About<RecordDay>,
    day: Date,
    key: &Key,
) -> Result<Vec<AnswersId>> {
    let rows = tx.query(sql!(
        "select id, wish from answers where person_id = $1 and day = $2"
    ));
    let rows: Vec<(AnswersId, Sealed)> = rows.bind(of.person().id).bind(day).all().await?;
    let mut wishing = Vec::new();
    for (id, wish) in rows {
        if !key.open(&place("wish", id), &wish)?.is_empty() {
            wishing.push(id);
        }
    }
    Ok(wishing)
}

/// Is it, or was it once, a check-in of one's own, in whichever house?
pub async fn is_own(
    tx: &mut Tx,
    of: &About<RecordDay>,
    assignment: RoutineAssignmentId,
) -> Result<bool> {
    let found = tx.query(sql!(
        "select a.house_id from routine_assignments a
         join routine_items i on i.id = a.item_id and i.kind = 'check_in'
         where a.person_id = $1 and a.id = $2"
    ));
    let found = found.bind(of.person().id).bind(assignment);
    Ok(found.maybe::<(HouseId,)>().await?.is_some())
}

/// The house day of an extra check-in.
pub async fn day_of_extra(
    tx: &mut Tx,
    of: &About<RecordDay>,
    id: AnswersId,
) -> Result<Option<Date>> {
    let found = tx.query(sql!(
        "select day from answers where person_id = $1 and id = $2 and assignment_id is null"
    ));
    let found = found.bind(of.person().id).bind(id);
    Ok(found.maybe::<(Date,)>().await?.map(|(day,)| day))
}

/// Says it anew; when it was made stays.
pub async fn update(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    id: AnswersId,
    answers: &Answers,
    key: &Key,
) -> Result<()> {
    let Columns([feelings, cravings, note, wish]) = Columns::of(answers, id, key)?;
    tx.query(sql!(
        "update answers set feelings = $3, cravings = $4, note = $5, wish = $6
         where person_id = $1 and id = $2"
    ))
    .bind(of.person().id)
    .bind(id)
    .bind(feelings)
    .bind(cravings)
    .bind(note)
    .bind(wish)
    .run()
    .await?;
    Ok(())
}
