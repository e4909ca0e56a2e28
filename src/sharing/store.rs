//! The SQL of shares.
use std::collections::BTreeSet;

use super::{Audience, Share};
use crate::{
    access::{
        About, Class,
        policy::{ManageSharing, ViewPerson},
    },
    alerts, audit,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
struct Row {
    class: Class,
    audience: String,
    grantee_id: Option<PersonId>,
}

impl Row {
    fn share(self) -> Option<Share> {
        Some(Share {
            class: self.class,
            audience: Audience::of(&self.audience, self.grantee_id)?,
        })
    }
}

/// What is in force now.
pub async fn in_force(tx: &mut Tx, of: &About<ManageSharing>) -> Result<BTreeSet<Share>> {
    let rows = tx.query(sql!(
        "select class, audience, grantee_id from shares
         where person_id = $1 and from_at <= $2 and (until_at is null or until_at > $2)"
    ));
    let rows: Vec<Row> = rows.bind(of.person().id).bind(of.at()).all().await?;
    Ok(rows.into_iter().filter_map(Row::share).collect())
}

/// Lets in; `words` is what stood beside the box.
pub async fn give(
    tx: &mut WriteTx,
    of: &About<ManageSharing>,
    share: Share,
    words: String,
) -> Result<()> {
    tx.query(sql!(
        "insert into shares (person_id, id, class, audience, grantee_id, words, from_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"
    ))
    .bind(of.person().id)
    .bind(ShareId::new())
    .bind(share.class)
    .bind(share.audience.name())
    .bind(share.audience.grantee())
    .bind(words)
    .bind(of.at())
    .run()
    .await?;
    if share.class == Class::OwnRoutine {
        alerts::look_at(tx, of, of.person().id).await?;
    }
    audit::record(tx, of.standing(), of.person().id, audit::What::ShareGiven).await
}

/// Takes back, in force at once.
pub async fn take_back(tx: &mut WriteTx, of: &About<ManageSharing>, share: Share) -> Result<()> {
    tx.query(sql!(
        "update shares set until_at = $5
         where person_id = $1 and class = $2 and audience = $3
           and (grantee_id = $4 or (grantee_id is null and $3 <> 'circle')) and until_at is null"
    ))
    .bind(of.person().id)
    .bind(share.class)
    .bind(share.audience.name())
    .bind(share.audience.grantee())
    .bind(of.at())
    .run()
    .await?;
    audit::record(tx, of.standing(), of.person().id, audit::What::ShareEnded).await
}

pub async fn is_asked(tx: &mut Tx, of: &About<ManageSharing>) -> Result<bool> {
    let row = tx.query(sql!(
        "select sharing_asked_at is not null from people where id = $1"
    ));
    Ok(row.bind(of.person().id).value().await?)
}

/// The friendly page was seen.
pub async fn was_asked(tx: &mut WriteTx, of: &About<ManageSharing>) -> Result<()> {
    tx.query(sql!(
        "update people set sharing_asked_at = $2 where id = $1 and sharing_asked_at is null"
    ))
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// A share that is or was.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Past {
    pub words: String,
    pub from_at: Timestamp,
    pub until_at: Option<Timestamp>,
}

/// The last thirty, newest first.
pub async fn history(tx: &mut Tx, of: &About<ManageSharing>) -> Result<Vec<Past>> {
    let rows = tx.query(sql!(
        "select words, from_at, until_at from shares where person_id = $1 order by from_at desc, id desc limit 30"
    ));
    Ok(rows.bind(of.person().id).all().await?)
}

/// What is in force for whoever reads the person's page in a role of theirs: mentor or counselor.
pub async fn with_viewer(tx: &mut Tx, of: &About<ViewPerson>) -> Result<Vec<Past>> {
    let rows = tx.query(sql!(
        "select words, from_at, until_at from shares
         where person_id = $1 and audience = $2 and from_at <= $3 and (until_at is null or until_at > $3)
         order by class, id"
    ));
    let rows = rows.bind(of.person().id).bind(of.role()).bind(of.at());
    Ok(rows.all().await?)
}
