//! Whom a resident may ask, in which ring, and who is asked first this time.
use crate::{
    access::{About, Permission, Role},
    db::Tx,
    error::Result,
    id::*,
    people::companions::{Companion, Post},
    seal::{Key, Place, Sealed},
    sql,
};

use super::{
    content::{Content, Help, Moment},
    course::{FIRST, NEXT},
    rings::Settings,
    store::managers_on_call,
};

/// Someone of the house who may be asked.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub id: PersonId,
    pub name: String,
    /// In which of their roles they are asked.
    pub role: Role,
    /// My own mentor or counselor.
    pub is_mine: bool,
    /// As set; none where they are not asked.
    pub ring: Option<i16>,
    phone: Option<Sealed>,
}

impl Candidate {
    #[cfg(test)]
    pub(crate) fn for_test(name: &str, role: Role, is_mine: bool) -> Self {
        Self {
            id: PersonId::new(),
            name: name.to_owned(),
            role,
            is_mine,
            ring: None,
            phone: None,
        }
    }

    /// The number they filled in, for those they walk with.
    pub fn phone(&self, key: &Key) -> Result<Option<String>> {
        let place = Place {
            table: "people",
            column: "phone",
            row: self.id,
        };
        let sealed = self.phone.as_ref().filter(|_| self.is_mine);
        Ok(sealed.map(|s| key.open(&place, s)).transpose()?)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PersonId,
    name: String,
    role: Role,
    is_mine: bool,
    ring: Option<i16>,
    phone: Option<Sealed>,
}

/// Everyone, once each, first ring first; where nothing is set, mentors first and counselors next.
pub async fn of_resident<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Vec<Candidate>> {
    let rows = tx.query(sql!(
        "select helper_id as id, name, role, is_mine, ring, phone from reach_out_candidates
         where house_id = $1 and resident_id = $2"
    ));
    let rows: Vec<Row> = rows.bind(of.house()).bind(of.person().id).all().await?;
    Ok(once_each(rows))
}

/// Of several roles the nearest: my mentor, my counselor, a mentor, a housemate, a manager.
fn nearness(row: &Row) -> u8 {
    match (row.role, row.is_mine) {
        (Role::Mentor, true) => 0,
        (Role::Counselor, _) => 1,
        (Role::Mentor, false) => 2,
        (Role::Resident, _) => 3,
        _ => 4,
    }
}

fn once_each(mut rows: Vec<Row>) -> Vec<Candidate> {
    rows.sort_by(|a, b| (nearness(a), &a.name, a.id).cmp(&(nearness(b), &b.name, b.id)));
    let is_set = rows.iter().any(|row| row.ring.is_some());
    let has_mentor = rows
        .iter()
        .any(|row| row.is_mine && row.role == Role::Mentor);
    let mut people: Vec<Candidate> = Vec::new();
    for row in rows {
        if people.iter().any(|known| known.id == row.id) {
            continue;
        }
        let usual = match row.role {
            Role::Mentor => Some(FIRST),
            _ if has_mentor => Some(NEXT),
            _ => Some(FIRST),
        };
        people.push(Candidate {
            ring: if is_set {
                row.ring
            } else {
                usual.filter(|_| row.is_mine)
            },
            id: row.id,
            name: row.name,
            role: row.role,
            is_mine: row.is_mine,
            phone: row.phone,
        });
    }
    people.sort_by_key(|person| person.ring.unwrap_or(NEXT + 1));
    people
}

/// Who is asked first where nothing else is said: "Luis, Max".
pub fn first_names(people: &[Candidate]) -> String {
    let first = people.iter().filter(|person| person.ring == Some(FIRST));
    let names: Vec<&str> = first.map(|person| person.name.as_str()).collect();
    names.join(", ")
}

/// The same of those who walk with the resident, where nobody is named whom to ask first.
pub fn first_of(companions: &[Companion]) -> String {
    let staff = companions.iter().filter_map(|companion| {
        let role = match companion.post {
            Post::Mentor => Role::Mentor,
            Post::Counselor => Role::Counselor,
            Post::Circle => return None,
        };
        Some(Row {
            id: companion.id,
            name: companion.name.clone(),
            role,
            is_mine: true,
            ring: None,
            phone: None,
        })
    });
    first_names(&once_each(staff.collect()))
}

/// Who is asked last: the manager on call, else all managers; by name, for the form.
pub async fn on_call_names<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<String> {
    let managers = managers_on_call(tx, &[of.house()]).await?;
    let managers = managers.into_values().flatten();
    let managers: Vec<String> = managers
        .filter(|id| *id != of.person().id)
        .map(|id| id.to_string())
        .collect();
    let names: Vec<(String,)> = tx
        .query(sql!(
            sqlite: "select name from people where id in (select unhex(j.value) from json_each($1) j) order by name, id",
            postgres: "select name from people
             where id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j) order by name, id"
        ))
        .bind(serde_json::to_string(&managers)?)
        .all()
        .await?;
    let names: Vec<String> = names.into_iter().map(|(name,)| name).collect();
    Ok(names.join(", "))
}

/// Everyone who is asked this time with their ring: those chosen, else the moment's own first helper,
/// else as set. Whoever is not first now comes next, so nobody is lost.
pub fn plan(
    people: &[Candidate],
    chosen: &[PersonId],
    content: &Content,
    settings: &Settings,
) -> Vec<(Candidate, i16)> {
    let first: Vec<PersonId> = match chosen {
        [] => first_of_moment(people, content, settings),
        chosen => chosen.to_vec(),
    };
    let planned = people.iter().filter_map(|person| {
        let ring = match first.contains(&person.id) {
            true => FIRST,
            false if first.is_empty() => person.ring?,
            false => person.ring.map(|_| NEXT)?,
        };
        Some((person.clone(), ring))
    });
    planned.collect()
}

fn first_of_moment(people: &[Candidate], content: &Content, settings: &Settings) -> Vec<PersonId> {
    let of = |moment: &Moment| settings.first.get(moment).copied();
    let mut set = content.moments.iter().filter_map(of);
    let is_here = |id: &PersonId| people.iter().any(|person| person.id == *id);
    if let Some(helper) = set.find(is_here) {
        return vec![helper];
    }
    let asks = content.help == Some(Help::Professional);
    let counselors = people.iter().filter(|p| asks && p.role == Role::Counselor);
    counselors.map(|person| person.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, role: Role, is_mine: bool, ring: Option<i16>) -> Row {
        Row {
            id: PersonId::new(),
            name: name.into(),
            role,
            is_mine,
            ring,
            phone: None,
        }
    }

    fn house() -> Vec<Candidate> {
        once_each(vec![
            row("Cleo", Role::Counselor, true, None),
            row("Ben", Role::Resident, false, None),
            row("Max", Role::Mentor, true, None),
            row("Mo", Role::Manager, false, None),
        ])
    }

    fn asked(plan: &[(Candidate, i16)]) -> Vec<(&str, i16)> {
        plan.iter()
            .map(|(p, ring)| (p.name.as_str(), *ring))
            .collect()
    }

    #[test]
    fn where_nothing_is_set_mentors_come_first_and_counselors_next() {
        let people = house();
        assert_eq!(first_names(&people), "Max");
        let plan = plan(&people, &[], &Content::default(), &Settings::default());
        assert_eq!(asked(&plan), [("Max", FIRST), ("Cleo", NEXT)]);
        let without = once_each(vec![row("Cleo", Role::Counselor, true, None)]);
        assert_eq!(first_names(&without), "Cleo");
    }

    #[test]
    fn someone_with_two_roles_stands_there_once_in_the_nearer_one() {
        let mut rows = vec![
            row("Luz", Role::Resident, false, Some(1)),
            row("Luz", Role::Mentor, true, Some(1)),
        ];
        rows[1].id = rows[0].id;
        let people = once_each(rows);
        assert_eq!(people.len(), 1);
        assert_eq!(
            (people[0].role, people[0].ring),
            (Role::Mentor, Some(FIRST))
        );
    }

    #[test]
    fn whoever_is_chosen_is_first_and_the_others_come_next() {
        let people = house();
        let ben = people.iter().find(|p| p.name == "Ben").unwrap().id;
        let plan = plan(&people, &[ben], &Content::default(), &Settings::default());
        assert_eq!(
            asked(&plan),
            [("Max", NEXT), ("Cleo", NEXT), ("Ben", FIRST)]
        );
    }

    #[test]
    fn a_moment_has_its_own_first_helper_and_a_professional_is_a_counselor() {
        let people = house();
        let ben = people.iter().find(|p| p.name == "Ben").unwrap().id;
        let mut settings = Settings::default();
        settings.first.insert(Moment::Alone, ben);
        settings.first.insert(Moment::WornOut, PersonId::new());
        let content = |moments: &[Moment], help| Content {
            moments: moments.to_vec(),
            help,
            ..Content::default()
        };
        let first = |content: Content| -> Vec<String> {
            let plan = plan(&people, &[], &content, &settings);
            let first = plan.iter().filter(|(_, ring)| *ring == FIRST);
            first.map(|(p, _)| p.name.clone()).collect()
        };
        assert_eq!(
            first(content(&[Moment::WornOut, Moment::Alone], None)),
            ["Ben"]
        );
        assert_eq!(
            first(content(&[Moment::WornOut], None)),
            ["Max"],
            "whoever left is not waited for"
        );
        assert_eq!(first(content(&[], Some(Help::Professional))), ["Cleo"]);
    }
}
