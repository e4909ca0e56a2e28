//! Before a page is shown: that staff looked is on record, and that one has read what one was told.
use super::Celebration;
use crate::{
    access::{Class, Look, Looks, record_in},
    app::App,
    db::WriteTx,
    error::Result,
    looking_out::Reader,
    sql,
};

pub async fn note(app: &App, of: &Reader, shown: &[Celebration]) -> Result<()> {
    let unlooked = shown
        .iter()
        .filter(|one| of.role.is_staff() && !one.is_looked);
    let looks = unlooked.map(|one| Look {
        person: one.person,
        class: Class::Milestones,
        house: one.house,
    });
    let mut looks: Vec<Look> = looks.collect();
    looks.sort();
    looks.dedup();
    let news = shown.iter().filter(|one| one.is_news);
    let news: Vec<String> = news.map(|one| one.id.to_string()).collect();
    if looks.is_empty() && news.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    if !looks.is_empty() {
        let looks = Looks {
            viewer: of.id,
            role: of.role,
            hour: of.at.hour(),
            at: looks,
        };
        record_in(&mut tx, &looks, of.at).await?;
    }
    if !news.is_empty() {
        told_and_seen(&mut tx, of, serde_json::to_string(&news)?).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn told_and_seen(tx: &mut WriteTx, of: &Reader, ids: String) -> Result<()> {
    tx.query(sql!(
        both: "update deliveries set seen_at = $3
         where person_id = $1 and role = $2 and seen_at is null and house_id is not null and celebration_id in ",
        sqlite: "(select unhex(j.value) from json_each($4) j)",
        postgres: "(select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)"
    ))
    .bind(of.id)
    .bind(of.role)
    .bind(of.at)
    .bind(ids)
    .run()
    .await?;
    Ok(())
}
