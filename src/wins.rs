//! Small wins: noted privately from what happened; whoever they are of can remove each.
pub mod export;

use axum::{
    extract::{Path, State},
    response::Response,
};
use time::Date;

use crate::{
    access::{About, Permission, policy::SendReachOut},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    sql,
    timestamp::Timestamp,
    web::{Form, Receipt, Routes, Said, Sent, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default().post("/resident/wins/{win}/removal", remove)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    AskedForHelp,
    AskedEarly,
    HelpedSomeone,
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Win {
    pub id: WinId,
    pub kind: Kind,
    pub day: Date,
}

/// Notes a win of someone, once for each thing it rests on, removed ones too.
pub async fn note(
    tx: &mut WriteTx,
    person: PersonId,
    kind: Kind,
    source: uuid::Uuid,
    (day, now): (Date, Timestamp),
) -> Result<()> {
    tx.query(sql!(
        "insert into wins (person_id, id, kind, source_id, day, noted_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (person_id, kind, source_id) where source_id is not null do nothing"
    ))
    .bind(person)
    .bind(WinId::new())
    .bind(kind)
    .bind(source)
    .bind(day)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The latest, newest first.
pub async fn latest<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Vec<Win>> {
    let rows = tx.query(sql!(
        "select id, kind, day from wins where person_id = $1 and removed_at is null
         order by noted_at desc, id desc limit 20"
    ));
    Ok(rows.bind(of.person().id).all().await?)
}

async fn remove(
    State(app): State<App>,
    of: About<SendReachOut>,
    Path(win): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let win: WinId = win.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let (person, content) = (of.person().id, format!("remove {win}"));
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &sent,
        &content,
        win.get(),
        of.at(),
    );
    let is_again = matches!(receipt.await?, Receipt::Again(_));
    let removed = tx.query(sql!(
        "update wins set removed_at = $3 where person_id = $1 and id = $2 and removed_at is null"
    ));
    let removed = removed.bind(person).bind(win).bind(of.at()).run().await?;
    if removed == 0 && !is_again {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(see_other("/resident/give-and-get", Said::Saved))
}
