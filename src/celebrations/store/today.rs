//! What Today says of them, and nothing else.
use time::Date;

use crate::{
    access::{About, Permission},
    celebrations::What,
    db::Tx,
    error::Result,
    id::*,
    milestones::NameStyle,
    seal::{Key, Sealed},
    sql,
};

pub struct Glimpse {
    pub id: CelebrationId,
    /// Under the name that the person chose for this reader; empty for one's own.
    pub name: String,
    pub is_own: bool,
    pub day: Date,
    pub what: What,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: CelebrationId,
    day: Date,
    what: Sealed,
    audience: String,
    name_style: NameStyle,
    name: String,
}

/// One's own of the first day, and those of others that a resident may know of from then to the second, both
/// included. Own first, then by day. One statement.
pub async fn of_today<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    key: &Key,
    (from, to): (Date, Date),
) -> Result<Vec<Glimpse>> {
    let rows = tx.query(sql!(
        "select c.id, c.day, c.what, 'self' as audience, 'full' as name_style, '' as name
         from celebrations c
         where c.house_id = $1 and c.person_id = $2 and c.day = $3 and c.put_aside_at is null and c.gone_at is null
         union all
         select v.celebration_id, v.day, v.what, v.audience, v.name_style, p.name
         from celebrations_in_force v join people p on p.id = v.person_id
         where v.house_id = $1 and v.reader_id = $2 and v.role = 'resident' and v.day >= $3 and v.day <= $4"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let mut rows: Vec<Row> = rows.bind(from).bind(to).all().await?;
    // Named by the person comes before living there: circle before house.
    rows.sort_by(|a, b| (a.id, &a.audience).cmp(&(b.id, &b.audience)));
    rows.dedup_by_key(|row| row.id);
    let found = rows.into_iter().map(|row| row.opened(key));
    let mut found = found.collect::<Result<Vec<_>>>()?;
    found.sort_by_key(|one| (!one.is_own, one.day, one.id));
    Ok(found)
}

impl Row {
    fn opened(self, key: &Key) -> Result<Glimpse> {
        Ok(Glimpse {
            id: self.id,
            name: match self.audience.as_str() {
                "house" => self.name_style.name(&self.name).unwrap_or_default(),
                _ => self.name,
            },
            is_own: self.audience == "self",
            day: self.day,
            what: What::open(key, self.id, &self.what)?,
        })
    }
}
