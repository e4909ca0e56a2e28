//! How people want to hear of things outside of Porchlight, and when not.
use super::{
    Chunk,
    people::{Home, Resident, Someone},
    rows::*,
};
use crate::deliveries::{
    Channel::Push,
    Matter::{self, Asked, Care, House, Reminder},
};

/// What someone chose.
struct Style {
    wants: &'static [Matter],
    /// In hours after midnight.
    quiet: (u16, u16),
    now_anyway: bool,
}

/// Whom others ask: at night too when it is now.
const MENTOR: Style = Style {
    wants: &Matter::ALL,
    quiet: (23, 6),
    now_anyway: true,
};
const MANAGER: Style = Style {
    wants: &[Asked, Care, House],
    quiet: (21, 7),
    now_anyway: true,
};
const COUNSELOR: Style = Style {
    wants: &[Asked, Care],
    quiet: (18, 8),
    now_anyway: false,
};

/// One after the other, and then somebody who wants nothing outside of Porchlight.
const RESIDENTS: [Style; 4] = [
    Style {
        wants: &[Asked, Reminder],
        quiet: (22, 7),
        now_anyway: false,
    },
    // Once a day all there is, at six in the evening.
    Style {
        wants: &Matter::ALL,
        quiet: (19, 18),
        now_anyway: false,
    },
    // Works at night.
    Style {
        wants: &Matter::ALL,
        quiet: (9, 16),
        now_anyway: true,
    },
    Style {
        wants: &[Reminder, House],
        quiet: (21, 6),
        now_anyway: false,
    },
];

pub fn tell(home: &Home, residents: &[Resident], chunk: &mut Chunk) {
    choose(&home.manager, &MANAGER, chunk);
    let mentors: Vec<_> = residents.iter().filter_map(|r| r.mentor.as_ref()).collect();
    let is_mentor = |who: &Someone| mentors.iter().any(|mentor| mentor.id == who.id);
    let mut styles = RESIDENTS.iter().map(Some).chain([None]).cycle();
    for Resident { who, .. } in residents {
        let style = match is_mentor(who) {
            true => Some(&MENTOR),
            false => styles.next().flatten(),
        };
        if let Some(style) = style {
            choose(who, style, chunk);
        }
    }
}

/// Those who work in several houses choose once.
pub fn counselors(all: &[Someone], chunk: &mut Chunk) {
    for who in all {
        choose(who, &COUNSELOR, chunk);
    }
}

/// Where it goes is set up on one's own phone: nobody's word leaves a demo.
fn choose(who: &Someone, style: &Style, chunk: &mut Chunk) {
    let (from, until) = style.quiet;
    chunk.word_hours.push(WordHours {
        person_id: who.id,
        quiet_from: from * 60,
        quiet_until: until * 60,
        now_anyway: style.now_anyway,
    });
    let choices = style.wants.iter().map(|matter| WordChoice {
        person_id: who.id,
        channel: Push.name(),
        matter: matter.name(),
    });
    chunk.word_choices.extend(choices);
}
