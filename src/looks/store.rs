//! The SQL of looks and of what was done.
use crate::{
    access::{About, Class, Role, policy::ViewLooks},
    audit::What,
    db::Tx,
    error::Result,
    id::PersonId,
    sql,
    timestamp::Timestamp,
};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Look {
    pub looked_at: Timestamp,
    pub viewer_id: PersonId,
    pub viewer: String,
    pub role: Role,
    pub class: Class,
}

/// Those of one house day, newest first.
pub async fn between(
    tx: &mut Tx,
    of: &About<ViewLooks>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Look>> {
    let rows = tx.query(sql!(
        "select l.looked_at, l.viewer_id, p.name as viewer, l.role, l.class
         from looks l join people p on p.id = l.viewer_id
         where l.person_id = $1 and l.looked_at >= $2 and l.looked_at < $3
         order by l.looked_at desc, p.name, l.viewer_id, l.role, l.class"
    ));
    Ok(rows
        .bind(of.person().id)
        .bind(from.hour())
        .bind(until)
        .all()
        .await?)
}

/// The newest look before an instant: where the page goes on.
pub async fn newest_before(
    tx: &mut Tx,
    of: &About<ViewLooks>,
    before: Timestamp,
) -> Result<Option<Timestamp>> {
    let row = tx.query(sql!(
        "select looked_at from looks where person_id = $1 and looked_at < $2
         order by looked_at desc limit 1"
    ));
    let row: Option<(Timestamp,)> = row.bind(of.person().id).bind(before).maybe().await?;
    Ok(row.map(|(at,)| at))
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Done {
    pub at: Timestamp,
    pub actor: Option<String>,
    pub is_own: bool,

    pub what: What,
}

/// The last fifty things done with the person's access and record, newest first.
pub async fn done(tx: &mut Tx, of: &About<ViewLooks>) -> Result<Vec<Done>> {
    let rows = tx.query(sql!(
        "select e.at, p.name as actor, e.actor_id is not null and e.actor_id = e.person_id as is_own, e.what
         from audit_events e left join people p on p.id = e.actor_id
         where e.person_id = $1 order by e.at desc, e.id desc limit 50"
    ));
    Ok(rows.bind(of.person().id).all().await?)
}
