//! A house's weeks: who lived here on which days, and what became of what was due. Only what may stand
//! on the board is read: the house's and the program's, without a program's words; own items only where
//! their resident put them there.
use std::collections::BTreeMap;

use time::Date;

use super::{
    Outcome,
    mark::{Mark, Tally},
    packed::{self, Days},
};
use crate::{
    access::{Access, Standing, policy::ReadsBoard},
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// The days from `from` to `to`, both included.
#[derive(Clone, Debug)]
pub struct Weeks {
    pub from: Date,
    pub to: Date,
    pub today: Date,
    /// By name.
    pub people: Vec<Resident>,
    /// Somebody lived here before these days.
    pub has_earlier: bool,
}

/// Someone who lives here, or lived here on some of the days.
#[derive(Clone, Debug)]
pub struct Resident {
    pub id: PersonId,
    pub name: String,
    pub lives_here: bool,
    /// First and last day of each stay.
    stays: Vec<(Date, Option<Date>)>,
    days: Days,
    /// Check-ins of today.
    pub check_ins: Vec<CheckIn>,
}

/// A check-in of today.
#[derive(Clone, Debug)]
pub struct CheckIn {
    pub item: ItemId,
    pub title: String,
    /// None while it is open.
    pub outcome: Option<Outcome>,
    /// It can be done now.
    pub has_opened: bool,
}

impl Resident {
    pub fn lived_here_on(&self, day: Date) -> bool {
        let within = |(from, until): &(Date, Option<Date>)| {
            *from <= day && until.is_none_or(|until| day <= until)
        };
        self.stays.iter().any(within)
    }

    pub fn on(&self, day: Date) -> Tally {
        self.days.get(&day).copied().unwrap_or_default()
    }

    /// None for a day on which nothing was due, or on which they lived elsewhere.
    pub fn mark(&self, day: Date, today: Date) -> Option<Mark> {
        match () {
            () if !self.lived_here_on(day) => None,
            () if day > today => Some(Mark::NotYet),
            () => self.on(day).mark(),
        }
    }
}

impl Weeks {
    pub fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let (from, to) = (self.from, self.to);
        std::iter::successors(Some(from), |day| day.next_day()).take_while(move |day| *day <= to)
    }
}

/// In two statements, however many people live here.
pub async fn of_house<P: ReadsBoard>(
    tx: &mut Tx,
    of: &Access<P>,
    from: Date,
    to: Date,
) -> Result<Weeks> {
    let stays = stays(tx, of, from, to).await?;
    let has_earlier = stays.iter().any(|stay| stay.earlier);
    let mut people = residents(of, stays);
    for row in tallies(tx, of, from, to).await? {
        if let Some(resident) = people.get_mut(&row.person_id) {
            resident.hears(row)?;
        }
    }
    let mut people: Vec<_> = people.into_values().collect();
    people.sort_by_cached_key(|p| (p.name.to_lowercase(), p.id));
    Ok(Weeks {
        from,
        to,
        today: of.today(),
        people,
        has_earlier,
    })
}

#[derive(sqlx::FromRow)]
struct Stay {
    person_id: PersonId,
    name: String,
    from_at: Timestamp,
    until_at: Option<Timestamp>,
    earlier: bool,
}

async fn stays(tx: &mut Tx, of: &Standing, from: Date, to: Date) -> Result<Vec<Stay>> {
    let rows = tx.query(sql!(
        "select m.person_id, p.name, m.from_at, m.until_at, exists (
             select 1 from memberships e
             where e.house_id = m.house_id and e.role = 'resident' and e.from_at < $2) as earlier
         from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.role = 'resident' and m.from_at < $3
           and (m.until_at is null or m.until_at > $2)
         order by m.person_id, m.from_at"
    ));
    let rows = rows.bind(of.house()).bind(of.time().starts(from));
    Ok(rows.bind(of.time().ends(to)).all().await?)
}

fn residents(of: &Standing, stays: Vec<Stay>) -> BTreeMap<PersonId, Resident> {
    let mut people = BTreeMap::new();
    for stay in stays {
        let resident = people.entry(stay.person_id).or_insert_with(|| Resident {
            id: stay.person_id,
            name: stay.name,
            lives_here: false,
            stays: Vec::new(),
            days: Days::new(),
            check_ins: Vec::new(),
        });
        resident.lives_here |= stay.until_at.is_none_or(|until| until > of.at());
        let day = |at| of.time().day_of(at);
        let stay = (day(stay.from_at), stay.until_at.map(day));
        resident.stays.push(stay);
    }
    people
}

#[derive(sqlx::FromRow)]
struct Row {
    person_id: PersonId,
    /// Packed; of a row that is a check-in of today it is none.
    days: Option<String>,
    item_id: Option<ItemId>,
    title: Option<String>,
    outcome: Option<Outcome>,
    has_opened: bool,
}

impl Resident {
    fn hears(&mut self, row: Row) -> Result<()> {
        if let Some(days) = row.days {
            self.days = packed::days(&days)?;
            let days = std::mem::take(&mut self.days).into_iter();
            self.days = days.filter(|(day, _)| self.lived_here_on(*day)).collect();
        }
        self.check_ins.extend(row.item_id.map(|item| CheckIn {
            item,
            title: row.title.unwrap_or_default(),
            outcome: row.outcome,
            has_opened: row.has_opened,
        }));
        Ok(())
    }
}

/// A row a person with what has an outcome and what is still open; check-ins of today, where that is among
/// the days, one by one. Through the house's people, because outcomes lie by person and day.
async fn tallies(tx: &mut Tx, of: &Standing, from: Date, to: Date) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select t.person_id, t.days, t.item_id, t.outcome, t.has_opened,
                (select v.title from routine_versions v where v.item_id = t.item_id and v.from_day <= $4
                 order by v.from_day desc limit 1) as title
         from (
             select h.person_id, concat_ws(' ',
                    (select string_agg(o.day || o.outcome, ' ') from outcomes o
                     where o.person_id = h.person_id and o.house_id = h.house_id and o.day >= $2 and o.day <= $3
                       and (o.source <> 'own' or exists (select 1 from routine_assignments a
                           where a.house_id = o.house_id and a.id = o.assignment_id and a.on_board))),
                    (select string_agg(a.next_day || 'open', ' ')
                     from routine_assignments a join routine_items i on i.id = a.item_id
                     where a.house_id = h.house_id and a.person_id = h.person_id
                       and a.next_day >= $2 and a.next_day <= $3 and a.next_day <= $4
                       and (i.source <> 'own' or a.on_board)
                       and not exists (select 1 from outcomes o where o.person_id = a.person_id
                           and o.day = a.next_day and o.assignment_id = a.id))) as days,
                    cast(null as uuid) as item_id, cast(null as text) as outcome, true as has_opened
             from house_people h
             where h.house_id = $1
             union all
             select o.person_id, null, a.item_id, o.outcome, true
             from house_people h
             join outcomes o on o.person_id = h.person_id and o.house_id = h.house_id and o.day = $4 and o.is_check_in
             join routine_assignments a on a.house_id = o.house_id and a.id = o.assignment_id
             where h.house_id = $1 and $4 >= $2 and $4 <= $3
             union all
             select a.person_id, null, a.item_id, null, a.next_opens_at <= $5
             from routine_assignments a
             join routine_items i on i.id = a.item_id and i.kind = 'check_in'
             where a.house_id = $1 and a.next_day = $4 and $4 >= $2 and $4 <= $3
               and not exists (select 1 from outcomes o
                   where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) t"
    ));
    let rows = rows.bind(of.house()).bind(from).bind(to);
    Ok(rows.bind(of.today()).bind(of.at()).all().await?)
}
