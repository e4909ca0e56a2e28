//! The SQL of one's own account.
use crate::{
    access::SignedIn,
    audit,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

/// How one can be reached; sealed at rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Option<String>,
    pub sign_in_name: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    email: Option<Sealed>,
    phone: Option<Sealed>,
    language: Option<String>,
    sign_in_name: String,
}

pub async fn reach(tx: &mut Tx, who: &SignedIn, key: &Key) -> Result<Reach> {
    let person = who.viewer().id;
    let row = tx.query(sql!(
        "select email, phone, language, sign_in_name from people where id = $1"
    ));
    let row: Row = row.bind(person).one().await?;
    let open = |column, sealed: Option<Sealed>| {
        let opened = sealed.map(|sealed| key.open(&place(column, person), &sealed));
        opened.transpose()
    };
    Ok(Reach {
        email: open("email", row.email)?,
        phone: open("phone", row.phone)?,
        language: row.language,
        sign_in_name: row.sign_in_name,
    })
}

/// Everyone reads the new name on their next page; the one to sign in with stays.
pub async fn rename(tx: &mut WriteTx, who: &SignedIn, name: String) -> Result<()> {
    let renamed = tx.query(sql!("update people set name = $2 where id = $1"));
    renamed.bind(who.viewer().id).bind(name).run().await?;
    Ok(())
}

/// Where a person's sealed columns live.
pub fn place(column: &'static str, person: PersonId) -> Place<'static, PersonId> {
    Place {
        table: "people",
        column,
        row: person,
    }
}

/// False where the e-mail belongs to someone else.
pub async fn save_reach(tx: &mut WriteTx, who: &SignedIn, key: &Key, new: &Reach) -> Result<bool> {
    let person = who.viewer().id;
    let email_fingerprint = new
        .email
        .as_deref()
        .map(|e| key.fingerprint(&crate::sign_in::plain_name(e)));
    let taken: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from people where email_fingerprint = $1 and id <> $2"
        ))
        .bind(email_fingerprint.clone())
        .bind(person)
        .value()
        .await?;
    if taken > 0 {
        return Ok(false);
    }
    let seal = |column, text: &Option<String>| {
        text.as_ref()
            .map(|text| key.seal(&place(column, person), text))
    };
    tx.query(sql!(
        "update people set email = $2, email_fingerprint = $3, phone = $4, phone_fingerprint = $5,
                language = $6 where id = $1"
    ))
    .bind(person)
    .bind(seal("email", &new.email))
    .bind(email_fingerprint)
    .bind(seal("phone", &new.phone))
    .bind(new.phone.as_deref().map(|phone| key.fingerprint(phone)))
    .bind(new.language.clone())
    .run()
    .await?;
    Ok(true)
}

#[derive(sqlx::FromRow)]
pub struct Device {
    pub id: SessionId,
    pub device: String,
    pub own_device: bool,
    pub created_at: Timestamp,
}

pub async fn devices(tx: &mut Tx, who: &SignedIn) -> Result<Vec<Device>> {
    let rows = tx.query(sql!(
        "select id, device, own_device, created_at from sessions
         where person_id = $1 and until_at > $2 order by created_at desc, id desc"
    ));
    Ok(rows.bind(who.viewer().id).bind(who.at()).all().await?)
}

/// Every session but `kept` ends; that it happened is on record.
pub async fn set_password(
    tx: &mut WriteTx,
    person: PersonId,
    hash: String,
    kept: Option<SessionId>,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!("update people set password_hash = $2 where id = $1"))
        .bind(person)
        .bind(hash)
        .run()
        .await?;
    let kept = kept.unwrap_or_else(SessionId::new);
    crate::sign_in::store::close_others(tx, person, kept).await?;
    audit::record_own(tx, person, audit::What::PasswordSet, now).await
}
