//! Small wins of the week, some shown to the house; and what good people said they saw.
use time::Duration;

use super::{
    Chance, Chunk, Telling,
    bulk::Day,
    people::{Home, Resident, Someone},
    rows::*,
};
use crate::{
    id::*,
    wins::told_by_the_demo::{seal_praise, seal_words},
};

const WINS: [(Word, Option<&str>); 9] = [
    ("said_no", Some("Left a party early.")),
    ("tried_alone", Some("Made my first budget.")),
    ("asked_for_help", Some("Called before it got bad.")),
    ("finished", Some("Sent in the form I had put off.")),
    ("noticed", Some("I get short with people when I am hungry.")),
    ("own_words", Some("Cooked for six and nobody complained.")),
    ("reached_out", None),
    ("said_no", None),
    ("tried_alone", None),
];

const PRAISE: [&str; 4] = [
    "I saw you stay calm when the plan fell apart.",
    "I saw you sit with Kim until she laughed again.",
    "You told the truth at the meeting. That helped me too.",
    "I saw you wash up when nobody asked.",
];

/// With chances of its own: the rest of the story stays as it was.
pub fn tell(
    telling: &Telling,
    part: usize,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) {
    let mut chance = Chance::new(telling.wanted.seed, 0x3197 + part as u64);
    for (n, resident) in residents.iter().enumerate() {
        for m in 0..3 {
            win(telling, &mut chance, home, resident, (n, m), chunk);
        }
    }
    for (n, pair) in residents.windows(2).take(PRAISE.len()).enumerate() {
        praise(
            telling,
            &mut chance,
            home,
            (&pair[0].who, &pair[1].who),
            n,
            chunk,
        );
    }
}

/// The first of each is shown to the house, the second to their mentor.
fn win(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    resident: &Resident,
    (n, m): (usize, usize),
    chunk: &mut Chunk,
) {
    let who = &resident.who;
    let noted = telling.now.minus(Duration::hours(chance.between(2, 130)));
    let id: WinId = chance.id(noted);
    let (kind, words) = WINS[(n * 2 + m * 3) % WINS.len()];
    chunk.wins.push(Win {
        id,
        person_id: who.id,
        kind,
        source_id: None,
        words: words.map(|words| seal_words(telling.key, id, words)),
        day: Day(home.time.day_of(noted)),
        noted_at: noted.into(),
    });
    let audience = match (m, &resident.mentor) {
        (0, _) => "house",
        (1, Some(_)) => "mentor",
        _ => return,
    };
    let from = noted.plus(Duration::minutes(20));
    chunk.win_posts.push(WinPost {
        id: chance.id(from),
        house_id: home.id,
        person_id: who.id,
        win_id: id,
        audience,
        from_at: from.into(),
    });
}

/// The first waits to be read; the second stands in the house; the others are kept.
fn praise(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    (about, by): (&Someone, &Someone),
    n: usize,
    chunk: &mut Chunk,
) {
    let written = telling.now.minus(Duration::hours(chance.between(3, 60)));
    let id: PraiseId = chance.id(written);
    let later = |hours| Some(written.plus(Duration::hours(hours)).into());
    chunk.praise.push(Praise {
        id,
        house_id: home.id,
        person_id: about.id,
        writer_id: by.id,
        role: "resident",
        content: seal_praise(telling.key, id, PRAISE[n]),
        may_show: n < 3,
        written_at: written.into(),
        read_at: if n == 0 { None } else { later(1) },
        shown_at: if n == 1 { later(2) } else { None },
    });
}
