//! The SQL of walls.
use super::{MOST, NameStyle, Shows, UNUSED, address, form::NewWall, tiles::Names};
use crate::{
    access::{
        About, Access,
        policy::{ManageHouse, NameOnWall, ReadWall},
    },
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// A screen as its house's managers see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Wall {
    pub id: WallId,
    pub name: String,
    pub made_by: String,
    pub made_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

impl Wall {
    /// Ended by itself.
    pub fn lay_unused(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && self.opened_at.unwrap_or(self.made_at) <= now.minus(UNUSED)
    }

    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && !self.lay_unused(now)
    }
}

/// The house's screens, newest first: the last thirty.
pub async fn of_house(tx: &mut Tx, by: &Access<ManageHouse>) -> Result<Vec<Wall>> {
    let rows = tx.query(sql!(
        "select w.id, w.name, p.name as made_by, w.made_at, w.opened_at, w.ended_at
         from walls w join people p on p.id = w.made_by
         where w.house_id = $1 order by w.made_at desc, w.id desc limit 30"
    ));
    Ok(rows.bind(by.house()).all().await?)
}

/// False where the house has as many screens as it can have.
pub async fn make(
    tx: &mut WriteTx,
    by: &Access<ManageHouse>,
    key: &Key,
    id: WallId,
    new: &NewWall,
) -> Result<bool> {
    let made = tx.query(sql!(
        "insert into walls (house_id, id, name, language, shows, token_hash, made_by, made_at)
         select $1, $2, $3, $4, $5, $6, $7, $8
         where (select count(*) from walls where house_id = $1 and ended_at is null
                and coalesce(opened_at, made_at) > $9) < $10"
    ));
    let made = made.bind(by.house()).bind(id).bind(new.name.clone());
    let made = made.bind(new.language.clone()).bind(new.shows);
    let made = made.bind(address::hash(key, &address::code(key, id)));
    let made = made.bind(by.viewer().id).bind(by.at());
    let made = made.bind(by.at().minus(UNUSED)).bind(MOST as i64);
    Ok(made.run().await? == 1)
}

/// The same screen, said otherwise.
pub async fn change(
    tx: &mut WriteTx,
    by: &Access<ManageHouse>,
    id: WallId,
    new: &NewWall,
) -> Result<()> {
    let changed = tx.query(sql!(
        "update walls set name = $3, language = $4, shows = $5 where house_id = $1 and id = $2"
    ));
    let changed = changed.bind(by.house()).bind(id).bind(new.name.clone());
    let changed = changed.bind(new.language.clone()).bind(new.shows);
    changed.run().await?;
    Ok(())
}

/// That one is in force; else it is too late to show its address.
pub async fn stands(tx: &mut Tx, by: &Access<ManageHouse>, id: WallId) -> Result<()> {
    let found = tx.query(sql!(
        "select id from walls where house_id = $1 and id = $2 and ended_at is null"
    ));
    let found: Option<(WallId,)> = found.bind(by.house()).bind(id).maybe().await?;
    found.map(drop).ok_or(Error::TooLate)
}

/// False where it had ended before; 404 where it is not the house's.
pub async fn end(tx: &mut WriteTx, by: &Access<ManageHouse>, id: WallId) -> Result<bool> {
    let found = tx.query(sql!("select id from walls where house_id = $1 and id = $2"));
    let (id,): (WallId,) = found.bind(by.house()).bind(id).one().await?;
    let ended = tx.query(sql!(
        "update walls set ended_at = $3, ended_by = $4
         where house_id = $1 and id = $2 and ended_at is null"
    ));
    let ended = ended.bind(by.house()).bind(id).bind(by.at());
    Ok(ended.bind(by.viewer().id).run().await? == 1)
}

/// A screen in force, for whoever knows its address: there is no proof before it is found.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Found {
    pub id: WallId,
    pub house_id: HouseId,
    pub language: String,
    pub shows: Shows,
    pub opened_at: Option<Timestamp>,
}

/// By its keyed hash; one that was ended or lay unused for long is not there.
pub async fn find(tx: &mut Tx, hash: String, now: Timestamp) -> Result<Option<Found>> {
    let found = tx.query(sql!(
        "select id, house_id, language, shows, opened_at from walls
         where token_hash = $1 and ended_at is null and coalesce(opened_at, made_at) > $2"
    ));
    Ok(found.bind(hash).bind(now.minus(UNUSED)).maybe().await?)
}

/// That it was opened today; one that ended meanwhile stays ended.
pub async fn opened(tx: &mut WriteTx, wall: &Found, now: Timestamp) -> Result<()> {
    let noted = tx.query(sql!(
        "update walls set opened_at = $3 where house_id = $1 and id = $2 and ended_at is null"
    ));
    noted
        .bind(wall.house_id)
        .bind(wall.id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// How those who live here chose to be named; who chose nothing is not in it.
pub async fn names(tx: &mut Tx, of: &Access<ReadWall>) -> Result<Names> {
    let rows = tx.query(sql!(
        "select n.person_id, n.style from memberships m join wall_names n on n.person_id = m.person_id
         where m.house_id = $1 and m.role = 'resident' and m.from_at <= $2
           and (m.until_at is null or m.until_at > $2)"
    ));
    let rows: Vec<(PersonId, NameStyle)> = rows.bind(of.house()).bind(of.at()).all().await?;
    Ok(rows.into_iter().collect())
}

/// One's own choice, and whether the house has a screen now.
pub async fn own_name(tx: &mut Tx, of: &About<NameOnWall>) -> Result<(NameStyle, bool)> {
    let row = tx.query(sql!(
        "select coalesce((select style from wall_names where person_id = $1), 'initials') as style,
                exists (select 1 from walls where house_id = $2 and ended_at is null
                        and coalesce(opened_at, made_at) > $3) as has_screen"
    ));
    let row = row.bind(of.person().id).bind(of.house());
    Ok(row.bind(of.at().minus(UNUSED)).one().await?)
}

pub async fn choose_name(tx: &mut WriteTx, of: &About<NameOnWall>, style: NameStyle) -> Result<()> {
    let chosen = tx.query(sql!(
        "insert into wall_names (person_id, style, changed_at) values ($1, $2, $3)
         on conflict (person_id) do update set style = excluded.style, changed_at = excluded.changed_at"
    ));
    let chosen = chosen.bind(of.person().id).bind(style).bind(of.at());
    chosen.run().await?;
    Ok(())
}
