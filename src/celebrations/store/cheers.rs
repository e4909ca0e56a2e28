//! Who cheers: each once, with or without words. What is taken back is gone.
use super::{Celebration, open_words, seal_words};
use crate::{
    access::{Role, Standing},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Sealed},
    sql,
};

/// Of one celebration, as those who know of it read it.
#[derive(Clone, Debug)]
pub struct Cheer {
    pub id: CheerId,
    pub celebration: CelebrationId,
    pub by: PersonId,
    pub name: String,
    pub role: Role,
    pub words: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: CheerId,
    celebration_id: CelebrationId,
    cheerer_id: PersonId,
    name: String,
    role: Role,
    words: Option<Sealed>,
}

/// More than live and work in any house.
const AT_MOST: i64 = 500;

/// In the order in which they came. The one who is celebrated keeps those of people who left; others do not read of them.
pub async fn of_celebration(
    tx: &mut Tx,
    of: &Standing,
    key: &Key,
    celebration: &Celebration,
) -> Result<Vec<Cheer>> {
    let rows = tx.query(sql!(
        "select x.id, x.celebration_id, x.cheerer_id, p.name, x.role, x.words
         from cheers x join people p on p.id = x.cheerer_id
         where x.house_id = $1 and x.person_id = $2 and x.celebration_id = $3
           and ($4 or exists (select 1 from memberships m
               where m.house_id = x.house_id and m.person_id = x.cheerer_id and m.until_at is null))
         order by x.cheered_at, x.id limit $5"
    ));
    let rows = rows.bind(of.house()).bind(celebration.person);
    let rows = rows.bind(celebration.id).bind(celebration.is_own);
    let rows: Vec<Row> = rows.bind(AT_MOST).all().await?;
    rows.into_iter().map(|row| row.opened(key)).collect()
}

impl Row {
    fn opened(self, key: &Key) -> Result<Cheer> {
        let words = self.words.as_ref();
        let words = words.map(|sealed| open_words(key, self.id, sealed));
        Ok(Cheer {
            id: self.id,
            celebration: self.celebration_id,
            by: self.cheerer_id,
            name: self.name,
            role: self.role,
            words: words.transpose()?,
        })
    }
}

/// One a person: said again, the words are others; without words those that are there stay.
pub async fn add(
    tx: &mut WriteTx,
    of: &Standing,
    key: &Key,
    celebration: &Celebration,
    words: Option<&str>,
) -> Result<()> {
    let id = CheerId::new();
    let new = tx.query(sql!(
        "insert into cheers (id, house_id, person_id, celebration_id, cheerer_id, role, words, cheered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (celebration_id, cheerer_id) do nothing"
    ));
    let new = new.bind(id).bind(of.house()).bind(celebration.person);
    let new = new.bind(celebration.id).bind(of.viewer().id);
    let new = new.bind(of.role());
    let new = new.bind(words.map(|words| seal_words(key, id, words)));
    if new.bind(of.at()).run().await? == 1 {
        return Ok(());
    }
    match words {
        Some(words) => say_instead(tx, of, key, celebration, words).await,
        None => Ok(()),
    }
}

async fn say_instead(
    tx: &mut WriteTx,
    of: &Standing,
    key: &Key,
    celebration: &Celebration,
    words: &str,
) -> Result<()> {
    let kept = tx.query(sql!(
        "select id from cheers where house_id = $1 and celebration_id = $2 and cheerer_id = $3"
    ));
    let kept = kept.bind(of.house()).bind(celebration.id);
    let id: CheerId = kept.bind(of.viewer().id).value().await?;
    tx.query(sql!(
        "update cheers set words = $3, role = $4 where house_id = $1 and id = $2"
    ))
    .bind(of.house())
    .bind(id)
    .bind(seal_words(key, id, words))
    .bind(of.role())
    .run()
    .await?;
    Ok(())
}

/// By whoever cheered: with the words it is gone.
pub async fn take_back(tx: &mut WriteTx, of: &Standing, celebration: &Celebration) -> Result<()> {
    tx.query(sql!(
        "delete from cheers where house_id = $1 and celebration_id = $2 and cheerer_id = $3"
    ))
    .bind(of.house())
    .bind(celebration.id)
    .bind(of.viewer().id)
    .run()
    .await?;
    Ok(())
}

/// By the one who is celebrated. False where it is not there.
pub async fn remove(
    tx: &mut WriteTx,
    of: &Standing,
    celebration: &Celebration,
    cheer: CheerId,
) -> Result<bool> {
    let removed = tx.query(sql!(
        "delete from cheers where house_id = $1 and person_id = $2 and celebration_id = $3 and id = $4"
    ));
    let removed = removed.bind(of.house()).bind(of.viewer().id);
    Ok(removed.bind(celebration.id).bind(cheer).run().await? == 1)
}
