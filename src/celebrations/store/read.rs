//! What a reader may know of: their own, and what is shared with them in this role, in this house.
use time::Date;

use crate::{
    celebrations::What,
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    looking_out::Reader,
    milestones::NameStyle,
    seal::{Key, Sealed},
    sql,
};

/// One, as its reader may know it.
#[derive(Clone, Debug)]
pub struct Celebration {
    pub id: CelebrationId,
    pub house: HouseId,
    pub house_name: String,
    pub person: PersonId,
    /// Under the name that the person chose for this reader.
    pub name: String,
    pub is_own: bool,
    pub day: Date,
    /// Which day it is in that house.
    pub today: Date,
    pub what: What,
    /// "Not this time": the person's own page alone has it.
    pub is_aside: bool,
    /// The reader cheers already.
    pub is_cheered: bool,
    /// A look of this hour is on record.
    pub is_looked: bool,
    /// The reader was told of it and has not read it yet.
    pub is_news: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: CelebrationId,
    house_id: HouseId,
    house_name: String,
    time_zone: String,
    day_turns_at: i16,
    person_id: PersonId,
    name: String,
    day: Date,
    what: Sealed,
    audience: String,
    name_style: NameStyle,
    is_aside: bool,
    is_cheered: bool,
    is_looked: bool,
    is_news: bool,
}

/// Of which days, both included, or which one.
struct Asked {
    days: Option<(Date, Date)>,
    one: Option<CelebrationId>,
}

async fn read(tx: &mut Tx, of: &Reader, key: &Key, asked: Asked) -> Result<Vec<Celebration>> {
    let rows = tx.query(sql!(
        "select c.id as id, c.house_id, h.name as house_name, h.time_zone, h.day_turns_at, c.person_id, p.name, c.day as day, c.what, 'self' as audience, 'full' as name_style,
                c.put_aside_at is not null as is_aside, false as is_cheered, false as is_looked,
                exists (select 1 from deliveries d where d.celebration_id = c.id and d.person_id = $2
                        and d.seen_at is null) as is_news
         from celebrations c join people p on p.id = c.person_id join houses h on h.id = c.house_id
         where c.house_id = coalesce($1, c.house_id) and c.person_id = $2 and $3 = 'resident' and c.gone_at is null
           and c.day >= coalesce($4, c.day) and c.day <= coalesce($5, c.day) and c.id = coalesce($6, c.id)
         union all
         select v.celebration_id, v.house_id, h.name, h.time_zone, h.day_turns_at, v.person_id, p.name, v.day, v.what, v.audience, v.name_style, false,
                exists (select 1 from cheers x where x.celebration_id = v.celebration_id and x.cheerer_id = $2),
                exists (select 1 from looks l where l.person_id = v.person_id and l.looked_at = $7 and l.viewer_id = $2
                        and l.role = $3 and l.class = 'milestones'),
                exists (select 1 from deliveries d where d.celebration_id = v.celebration_id and d.person_id = $2
                        and d.role = $3 and d.seen_at is null)
         from celebrations_in_force v join people p on p.id = v.person_id join houses h on h.id = v.house_id
         where v.house_id = coalesce($1, v.house_id) and v.reader_id = $2 and v.role = $3
           and v.day >= coalesce($4, v.day) and v.day <= coalesce($5, v.day) and v.celebration_id = coalesce($6, v.celebration_id)
         order by day desc, id, audience"
    ));
    let rows = rows.bind(of.house).bind(of.id).bind(of.role);
    let (from, to) = asked.days.unzip();
    let rows = rows.bind(from).bind(to).bind(asked.one);
    let mut rows: Vec<Row> = rows.bind(of.at.hour()).all().await?;
    // Named by the person comes before living there: circle before house.
    rows.dedup_by_key(|row| row.id);
    rows.into_iter().map(|row| row.opened(key, of)).collect()
}

/// Those of some days, both included, latest first. One statement.
pub async fn of_reader(
    tx: &mut Tx,
    of: &Reader,
    key: &Key,
    days: (Date, Date),
) -> Result<Vec<Celebration>> {
    let days = Some(days);
    read(tx, of, key, Asked { days, one: None }).await
}

/// None for what is not there, or not for this reader.
pub async fn one(
    tx: &mut Tx,
    of: &Reader,
    key: &Key,
    id: CelebrationId,
) -> Result<Option<Celebration>> {
    let one = Some(id);
    let found = read(tx, of, key, Asked { days: None, one }).await?;
    Ok(found.into_iter().next())
}

impl Row {
    fn opened(self, key: &Key, of: &Reader) -> Result<Celebration> {
        let turn = WallTime::from_minutes(self.day_turns_at.into());
        let time = HouseTime::new(&self.time_zone, turn.unwrap_or(WallTime::MIDNIGHT))?;
        let name = match self.audience.as_str() {
            "house" => self.name_style.name(&self.name).unwrap_or_default(),
            _ => self.name,
        };
        Ok(Celebration {
            id: self.id,
            house: self.house_id,
            house_name: self.house_name,
            person: self.person_id,
            name,
            is_own: self.audience == "self",
            day: self.day,
            today: time.day_of(of.at),
            what: What::open(key, self.id, &self.what)?,
            is_aside: self.is_aside,
            is_cheered: self.is_cheered,
            is_looked: self.is_looked,
            is_news: self.is_news,
        })
    }
}
