//! The SQL of profiles. Every column is sealed.
use time::Date;

use super::{ISO, Identity, Profile};
use crate::{
    access::{
        About, Role,
        policy::{ChangeEmergencyContact, ChangeIdentity, ViewIdentity, ViewProfile},
    },
    account::store::place,
    db::{Tx, WriteTx},
    error::Result,
    seal::{Key, Sealed},
    sql,
};

/// With the one number a manager reads.
pub struct Known {
    pub profile: Profile,
    pub phone: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    legal_name: Option<Sealed>,
    birth_date: Option<Sealed>,
    emergency_contact: Option<Sealed>,
    phone: Option<Sealed>,
}

/// The number never leaves the database for anyone but the house's manager.
pub async fn of_person(tx: &mut Tx, of: &About<ViewProfile>, key: &Key) -> Result<Known> {
    let person = of.person().id;
    let row = tx.query(sql!(
        "select legal_name, birth_date, emergency_contact, case when $2 then phone end as phone
         from people where id = $1"
    ));
    let row: Row = row
        .bind(person)
        .bind(of.role() == Role::Manager)
        .one()
        .await?;
    let open = |column, sealed: Option<Sealed>| {
        let opened = sealed.map(|sealed| key.open(&place(column, person), &sealed));
        opened.transpose()
    };
    Ok(Known {
        profile: Profile {
            identity: Identity {
                legal_name: open("legal_name", row.legal_name)?,
                birth_date: day(open("birth_date", row.birth_date)?),
            },
            emergency_contact: open("emergency_contact", row.emergency_contact)?,
        },
        phone: open("phone", row.phone)?,
    })
}

fn day(text: Option<String>) -> Option<Date> {
    Date::parse(&text?, ISO).ok()
}

/// Legal name and birth date; the rest of a profile stays in the database.
pub async fn identity(tx: &mut Tx, of: &About<ViewIdentity>, key: &Key) -> Result<Identity> {
    let person = of.person().id;
    let row = tx.query(sql!(
        "select legal_name, birth_date from people where id = $1"
    ));
    let (name, birth_date): (Option<Sealed>, Option<Sealed>) = row.bind(person).one().await?;
    let open = |column, sealed: Option<Sealed>| {
        let opened = sealed.map(|sealed| key.open(&place(column, person), &sealed));
        opened.transpose()
    };
    let birth_date = open("birth_date", birth_date)?;
    Ok(Identity {
        legal_name: open("legal_name", name)?,
        birth_date: day(birth_date),
    })
}

pub async fn save_identity(
    tx: &mut WriteTx,
    of: &About<ChangeIdentity>,
    new: &Identity,
    key: &Key,
) -> Result<()> {
    let person = of.person().id;
    let seal = |column, text: Option<&str>| text.map(|text| key.seal(&place(column, person), text));
    let birth_date = new.birth_date.map(|day| day.to_string());
    tx.query(sql!(
        "update people set legal_name = $2, birth_date = $3 where id = $1"
    ))
    .bind(person)
    .bind(seal("legal_name", new.legal_name.as_deref()))
    .bind(seal("birth_date", birth_date.as_deref()))
    .run()
    .await?;
    Ok(())
}

/// Whom to call in an emergency.
pub async fn save_contact(
    tx: &mut WriteTx,
    of: &About<ChangeEmergencyContact>,
    new: Option<&str>,
    key: &Key,
) -> Result<()> {
    let person = of.person().id;
    let sealed = new.map(|text| key.seal(&place("emergency_contact", person), text));
    tx.query(sql!(
        "update people set emergency_contact = $2 where id = $1"
    ))
    .bind(person)
    .bind(sealed)
    .run()
    .await?;
    Ok(())
}
