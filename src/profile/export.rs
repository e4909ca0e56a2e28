//! Of a copy: who one is, and how to be reached.
use serde::Serialize;

use crate::{
    account::store::place,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const PERSON: Chapter = Chapter {
    name: "person",
    title: |t| t.profile_title(),
    tables: &["people"],
    by_days: false,
    read: |tx, mine| Box::pin(person(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    sign_in_name: String,
    language: Option<String>,
    legal_name: Option<Sealed>,
    birth_date: Option<Sealed>,
    email: Option<Sealed>,
    phone: Option<Sealed>,
    emergency_contact: Option<Sealed>,
    created_at: Timestamp,
}

#[derive(Serialize)]
struct Person {
    name: String,
    sign_in_name: String,
    language: Option<String>,
    legal_name: Option<String>,
    birth_date: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    emergency_contact: Option<String>,
    made_at: String,
}

async fn person(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let row = tx.query(sql!(
        "select name, sign_in_name, language, legal_name, birth_date, email, phone, emergency_contact, created_at
         from people where id = $1"
    ));
    let row: Row = row.bind(mine.person()).one().await?;
    let open = |column, sealed: Option<Sealed>| {
        let place = place(column, mine.person());
        sealed.map(|text| mine.key.open(&place, &text)).transpose()
    };
    let person = Person {
        name: row.name,
        sign_in_name: row.sign_in_name,
        language: row.language,
        legal_name: open("legal_name", row.legal_name)?,
        birth_date: open("birth_date", row.birth_date)?,
        email: open("email", row.email)?,
        phone: open("phone", row.phone)?,
        emergency_contact: open("emergency_contact", row.emergency_contact)?,
        made_at: mine.at(row.created_at),
    };
    let lines = lines(mine, &person);
    Ok(vec![Entry::of(person, String::new(), lines)?])
}

fn lines(mine: &Mine, person: &Person) -> Vec<String> {
    let t = &mine.t;
    let known = [
        (t.account_name(), Some(&person.name)),
        (t.profile_legal_name(), person.legal_name.as_ref()),
        (t.profile_birth_date(), person.birth_date.as_ref()),
        (t.export_email(), person.email.as_ref()),
        (t.export_phone(), person.phone.as_ref()),
        (
            t.profile_emergency_contact(),
            person.emergency_contact.as_ref(),
        ),
    ];
    let known = known.into_iter();
    let known = known.filter_map(|(what, value)| Some(mine.line(what, value?.as_str())));
    let sign_in = t.account_sign_in_name(person.sign_in_name.as_str());
    known.chain([sign_in]).collect()
}
