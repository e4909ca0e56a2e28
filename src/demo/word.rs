//! How people want to hear of things outside of Porchlight, and when not.
use super::{
    Chance, Chunk, Telling,
    people::{Home, Resident, Someone},
    rows::*,
};
use crate::deliveries::{
    Channel::{self, Email, Push, Sms},
    Matter::{self, Asked, Care, House, Reminder},
    houses_target,
};

/// What someone chose.
struct Style {
    wants: &'static [(Channel, &'static [Matter])],
    /// In hours after midnight.
    quiet: (u16, u16),
    now_anyway: bool,
}

const ALL: &[Matter] = &Matter::ALL;

/// Whom others ask: on the phone at once, at night too when it is now.
const MENTOR: Style = Style {
    wants: &[(Push, ALL), (Sms, &[Asked])],
    quiet: (23, 6),
    now_anyway: true,
};
const MANAGER: Style = Style {
    wants: &[(Email, &[Care, House]), (Sms, &[Asked])],
    quiet: (21, 7),
    now_anyway: true,
};
const COUNSELOR: Style = Style {
    wants: &[(Email, &[Asked, Care])],
    quiet: (18, 8),
    now_anyway: false,
};

/// One after the other, and then somebody who wants nothing outside of Porchlight.
const RESIDENTS: [Style; 4] = [
    Style {
        wants: &[(Push, &[Asked, Reminder])],
        quiet: (22, 7),
        now_anyway: false,
    },
    // One letter a day with all there is, at six in the evening.
    Style {
        wants: &[(Email, ALL)],
        quiet: (19, 18),
        now_anyway: false,
    },
    // Works at night.
    Style {
        wants: &[(Push, ALL), (Sms, &[Asked])],
        quiet: (9, 16),
        now_anyway: true,
    },
    Style {
        wants: &[(Push, &[Reminder]), (Email, &[House])],
        quiet: (21, 6),
        now_anyway: false,
    },
];

pub fn tell(
    telling: &Telling,
    house: usize,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) {
    // With chances of its own: the rest of the story stays as it was.
    let mut chance = Chance::new(telling.wanted.seed, 0x30_4d00_0000_0000 + house as u64);
    choose(telling, &mut chance, &home.manager, &MANAGER, chunk);
    let mentors: Vec<_> = residents.iter().filter_map(|r| r.mentor.as_ref()).collect();
    let is_mentor = |who: &Someone| mentors.iter().any(|mentor| mentor.id == who.id);
    let mut styles = RESIDENTS.iter().map(Some).chain([None]).cycle();
    for Resident { who, .. } in residents {
        let style = match is_mentor(who) {
            true => Some(&MENTOR),
            false => styles.next().flatten(),
        };
        if let Some(style) = style {
            choose(telling, &mut chance, who, style, chunk);
        }
    }
}

/// Those who work in several houses choose once.
pub fn counselors(telling: &Telling, part: usize, all: &[Someone], chunk: &mut Chunk) {
    let mut chance = Chance::new(telling.wanted.seed, 0x30_4c00_0000_0000 + part as u64);
    for who in all {
        choose(telling, &mut chance, who, &COUNSELOR, chunk);
    }
}

/// As the page saves it: by mail and by text there is a way as long as anything is wanted there; a phone that
/// shows messages is set up on that phone.
fn choose(telling: &Telling, chance: &mut Chance, who: &Someone, style: &Style, chunk: &mut Chunk) {
    let (from, until) = style.quiet;
    chunk.word_hours.push(WordHours {
        person_id: who.id,
        quiet_from: from * 60,
        quiet_until: until * 60,
        now_anyway: style.now_anyway,
    });
    for (channel, matters) in style.wants {
        let choices = matters.iter().map(|matter| WordChoice {
            person_id: who.id,
            channel: channel.name(),
            matter: matter.name(),
        });
        chunk.word_choices.extend(choices);
        if channel.is_of_the_person() {
            chunk.word_ways.push(WordWay {
                id: chance.id(telling.now),
                person_id: who.id,
                channel: channel.name(),
                target: houses_target(*channel, telling.key),
                created_at: telling.began.into(),
            });
        }
    }
}
