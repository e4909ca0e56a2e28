//! Before a page is shown: that staff looked is on record, and that one has read what one was told.
use super::{Reader, Waiting, notices, requests};
use crate::{
    access::{Class, Look, Looks, record_in},
    app::App,
    db::WriteTx,
    error::Result,
    sql,
};

/// All that a page of one reader shows.
pub async fn all(app: &App, reader: &Reader, waiting: &Waiting) -> Result<()> {
    note(app, reader, &waiting.requests, &waiting.notices).await
}

pub async fn requests(app: &App, reader: &Reader, cards: &[requests::Card]) -> Result<()> {
    note(app, reader, cards, &[]).await
}

async fn note(
    app: &App,
    reader: &Reader,
    requests: &[requests::Card],
    notices: &[notices::Card],
) -> Result<()> {
    let look = |person, house, class| Look {
        person,
        class,
        house,
    };
    let of_requests = requests.iter().filter(|card| !card.is_looked);
    let of_requests = of_requests.map(|c| look(c.person, c.house, Class::StandingRequest));
    let of_notices = notices.iter().filter(|card| !card.is_looked);
    let of_notices = of_notices.map(|c| look(c.person, c.house, Class::Notice));
    let looks: Vec<Look> = match reader.role.is_staff() {
        true => of_requests.chain(of_notices).collect(),
        false => Vec::new(),
    };
    let news = requests.iter().filter(|c| c.is_news).map(|c| c.id.get());
    let news = news.chain(notices.iter().filter(|c| c.is_news).map(|c| c.id.get()));
    let news: Vec<String> = news.map(|id| id.simple().to_string()).collect();
    if looks.is_empty() && news.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    if !looks.is_empty() {
        let looks = Looks {
            viewer: reader.id,
            role: reader.role,
            hour: reader.at.hour(),
            at: looks,
        };
        record_in(&mut tx, &looks, reader.at).await?;
    }
    if !news.is_empty() {
        told_and_seen(&mut tx, reader, serde_json::to_string(&news)?).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn told_and_seen(tx: &mut WriteTx, reader: &Reader, ids: String) -> Result<()> {
    tx.query(sql!(
        sqlite: "update deliveries set seen_at = $3
         where person_id = $1 and role = $2 and seen_at is null and house_id is not null and about_id <> $1
           and (standing_request_id in (select unhex(j.value) from json_each($4) j)
                or notice_id in (select unhex(j.value) from json_each($4) j))",
        postgres: "update deliveries set seen_at = $3
         where person_id = $1 and role = $2 and seen_at is null and house_id is not null and about_id <> $1
           and (standing_request_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)
                or notice_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j))"
    ))
    .bind(reader.id)
    .bind(reader.role)
    .bind(reader.at)
    .bind(ids)
    .run()
    .await?;
    Ok(())
}
