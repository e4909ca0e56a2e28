use std::collections::BTreeSet;

use askama::Template;

use super::{Audience, Share, is_offered, store::Past};
use crate::{
    access::{Class, Person, Role},
    people::walking::Walk,
    web::{Frame, Sent},
    words::Words,
};

#[derive(Template)]
#[template(path = "sharing/edit.html")]
pub struct Edit {
    pub t: Frame,
    /// Ticked boxes.
    pub shared: BTreeSet<Share>,
    pub walks: Vec<Walk>,
    pub housemates: Vec<Person>,
    pub history: Vec<Past>,
    pub sent: Sent,
}

/// One class of data, what it means, and its boxes.
pub struct Asked {
    pub name: String,
    pub means: String,
    pub boxes: Vec<Box>,
}

pub struct Box {
    pub value: String,
    pub label: String,
    pub ticked: bool,
}

impl Edit {
    fn asked(&self) -> Vec<Asked> {
        Class::SHARED
            .into_iter()
            .map(|class| self.class(class))
            .collect()
    }

    fn class(&self, class: Class) -> Asked {
        let circle = self
            .housemates
            .iter()
            .map(|p| (Audience::Circle(p.id), p.name.clone()));
        let all = [
            (Audience::Mentor, self.who(Role::Mentor)),
            (Audience::Counselor, self.who(Role::Counselor)),
            (Audience::House, self.t.sharing_my_house()),
        ];
        let offered = all
            .into_iter()
            .chain(circle)
            .filter(|(a, _)| is_offered(class, *a));
        let boxes = offered.map(|(audience, label)| {
            let share = Share { class, audience };
            Box {
                value: share.value(),
                label,
                ticked: self.shared.contains(&share),
            }
        });
        let (name, means) = words_of(&self.t, class);
        Asked {
            name,
            means,
            boxes: boxes.collect(),
        }
    }

    /// "My mentor (Luis)": whoever holds the place, now or later.
    fn who(&self, role: Role) -> String {
        let held = self
            .walks
            .iter()
            .filter(|w| w.role == role && w.accepted_at.is_some());
        let names: Vec<_> = held.map(|w| w.helper.as_str()).collect();
        let (t, names) = (&self.t, names.join(", "));
        match (role, names.is_empty()) {
            (Role::Counselor, true) => t.sharing_my_counselor(),
            (Role::Counselor, false) => t.sharing_my_counselor_named(names),
            (_, true) => t.sharing_my_mentor(),
            (_, false) => t.sharing_my_mentor_named(names),
        }
    }

    fn span(&self, past: &Past) -> String {
        let from = self.t.day_of(&past.from_at);
        match &past.until_at {
            Some(until) => self.t.sharing_from_until(from, self.t.day_of(until)),
            None => self.t.sharing_since(from),
        }
    }

    /// What one agrees to with a box, kept with the share.
    pub fn words(&self, share: Share) -> String {
        let (name, _) = words_of(&self.t, share.class);
        let whom = match share.audience {
            Audience::Mentor => self.who(Role::Mentor),
            Audience::Counselor => self.who(Role::Counselor),
            Audience::House => self.t.sharing_my_house(),
            Audience::Circle(id) => {
                let person = self.housemates.iter().find(|p| p.id == id);
                person.map_or(String::new(), |p| p.name.clone())
            }
        };
        self.t.sharing_agreed(name, whom)
    }
}

/// The name of a class, and what whoever is let in will read.
pub fn words_of(t: &Words, class: Class) -> (String, String) {
    match class {
        Class::Mood => (t.class_mood(), t.class_mood_means()),
        Class::Cravings => (t.class_cravings(), t.class_cravings_means()),
        Class::Notes => (t.class_notes(), t.class_notes_means()),
        Class::OwnRoutine => (t.class_own_routine(), t.class_own_routine_means()),
        Class::ProgramTitles => (t.class_program_titles(), t.class_program_titles_means()),
        Class::Contact => (t.class_contact(), t.class_contact_means()),
        Class::Milestones => (t.class_milestones(), t.class_milestones_means()),
        Class::Routine => (t.class_routine(), String::new()),
        Class::Alerts => (t.class_alerts(), String::new()),
        Class::Profile => (t.class_profile(), String::new()),
        Class::Identity => (t.class_identity(), String::new()),
        Class::Looks => (t.class_looks(), String::new()),
        Class::ReachOut => (t.class_reach_out(), String::new()),
        Class::StandingRequest => (t.class_standing_request(), String::new()),
        Class::Notice => (t.class_notice(), String::new()),
        Class::Wins => (t.class_wins(), String::new()),
    }
}
