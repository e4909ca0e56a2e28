//! A house's weeks: who lived here on which days, and what became of what was due. Only what may stand
//! on the board is read: the house's and the program's, without a program's words; own items only where
//! their resident put them there.
use std::collections::BTreeMap;

use time::Date;

use super::mark::{Mark, Tally};
use crate::{
    access::{Access, policy::ViewBoard},
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
    days: BTreeMap<Date, Tally>,
    /// Check-ins of today.
    pub check_ins: Vec<CheckIn>,
}

/// A check-in of today.
#[derive(Clone, Debug)]
pub struct CheckIn {
    pub item: ItemId,
    pub title: String,
    pub tally: Tally,
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
pub async fn of_house(tx: &mut Tx, of: &Access<ViewBoard>, from: Date, to: Date) -> Result<Weeks> {
    let stays = stays(tx, of, from, to).await?;
    let has_earlier = stays.iter().any(|stay| stay.earlier);
    let mut people = residents(of, stays);
    for row in tallies(tx, of, from, to).await? {
        let resident = people.get_mut(&row.person_id);
        if let Some(resident) = resident.filter(|r| r.lived_here_on(row.day)) {
            *resident.days.entry(row.day).or_default() += row.tally;
            resident.check_ins.extend(row.check_in());
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

async fn stays(tx: &mut Tx, of: &Access<ViewBoard>, from: Date, to: Date) -> Result<Vec<Stay>> {
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

fn residents(of: &Access<ViewBoard>, stays: Vec<Stay>) -> BTreeMap<PersonId, Resident> {
    let mut people = BTreeMap::new();
    for stay in stays {
        let resident = people.entry(stay.person_id).or_insert_with(|| Resident {
            id: stay.person_id,
            name: stay.name,
            lives_here: false,
            stays: Vec::new(),
            days: BTreeMap::new(),
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
    day: Date,
    #[sqlx(flatten)]
    tally: Tally,
    /// Of a check-in of today alone.
    item_id: Option<ItemId>,
    title: Option<String>,
    has_opened: bool,
}

impl Row {
    fn check_in(self) -> Option<CheckIn> {
        Some(CheckIn {
            item: self.item_id?,
            title: self.title.unwrap_or_default(),
            tally: self.tally,
            has_opened: self.has_opened,
        })
    }
}

/// What has an outcome, counted by person and day, and what is still open; check-ins of today one by
/// one. Through the house's people, because outcomes lie by person and day.
async fn tallies(tx: &mut Tx, of: &Access<ViewBoard>, from: Date, to: Date) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select t.person_id, t.day, t.kept, t.kept_late, t.missed, t.excused, t.open, t.item_id, t.has_opened,
                (select v.title from routine_versions v where v.item_id = t.item_id and v.from_day <= $4
                 order by v.from_day desc limit 1) as title
         from (
             select o.person_id, o.day, case when i.kind = 'check_in' and o.day = $4 then i.id end as item_id,
                    count(case when o.outcome = 'kept' then 1 end) as kept,
                    count(case when o.outcome = 'kept_late' then 1 end) as kept_late,
                    count(case when o.outcome = 'missed' then 1 end) as missed,
                    count(case when o.outcome = 'excused' then 1 end) as excused,
                    cast(0 as bigint) as open, true as has_opened
             from house_people h
             join outcomes o on o.person_id = h.person_id and o.house_id = h.house_id and o.day >= $2 and o.day <= $3
             join routine_assignments a on a.id = o.assignment_id
             join routine_items i on i.id = a.item_id
             where h.house_id = $1 and (i.source <> 'own' or a.on_board)
             group by 1, 2, 3
             union all
             select a.person_id, a.next_day, case when i.kind = 'check_in' and a.next_day = $4 then i.id end,
                    cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(0 as bigint), cast(1 as bigint),
                    a.next_opens_at <= $5
             from routine_assignments a
             join routine_items i on i.id = a.item_id
             where a.house_id = $1 and a.next_day >= $2 and a.next_day <= $3 and a.next_day <= $4
               and (i.source <> 'own' or a.on_board)
               and not exists (select 1 from outcomes o
                   where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) t"
    ));
    let rows = rows.bind(of.house()).bind(from).bind(to);
    Ok(rows.bind(of.today()).bind(of.at()).all().await?)
}
