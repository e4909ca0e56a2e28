//! Who reached out, who was there, and who is waiting right now.
use anyhow::Result;
use time::Duration;

use super::{
    Chance, Chunk, Telling,
    people::{Home, Resident, Someone},
    rows::*,
    words::ASKED,
};
use crate::{
    id::*,
    reach_outs::{Content, Help, How, Moment, course::Kind, store},
    timestamp::Timestamp,
};

/// Most have asked lately; in every house one asks right now.
pub fn tell(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) -> Result<()> {
    let with_mentor = residents
        .iter()
        .filter_map(|r| Some((r, r.mentor.as_ref()?)));
    for (n, (resident, mentor)) in with_mentor.enumerate() {
        if n == 0 {
            waiting(telling, chance, home, resident, mentor, chunk)?;
        } else if chance.in_1000(700) {
            helped(telling, chance, home, resident, mentor, chunk)?;
        }
    }
    Ok(())
}

fn content(chance: &mut Chance) -> Content {
    let moments = [
        Moment::Cravings,
        Moment::Alone,
        Moment::Overwhelmed,
        Moment::WornOut,
    ];
    Content {
        moments: vec![*chance.of(&moments)],
        help: Some(*chance.of(&[Help::Talk, Help::SitWithMe])),
        strength: Some(chance.between(3, 8) as u8),
        how: Some(*chance.of(&[How::Come, How::Write])),
        words: Some((*chance.of(&ASKED)).to_owned()),
        ..Content::default()
    }
}

/// Four minutes ago, and nobody has answered yet.
fn waiting(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &Resident,
    mentor: &Someone,
    chunk: &mut Chunk,
) -> Result<()> {
    let sent = telling.now.minus(Duration::minutes(4));
    let id: ReachOutId = chance.id(sent);
    let content = content(chance);
    chunk.reach_outs.push(ReachOut {
        due_at: Some(sent.plus(Duration::minutes(10)).into()),
        ..row(telling, home, of, id, &content, sent)?
    });
    chunk.asks.push(ask(home, of, mentor, id, sent, true));
    event(
        chance,
        chunk,
        (home, of, id),
        (sent, Kind::Sent, None, None),
    );
    event(
        chance,
        chunk,
        (home, of, id),
        (sent, Kind::Asked, None, Some(1)),
    );
    Ok(())
}

/// A few days ago; somebody was there, and most were thanked.
fn helped(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &Resident,
    mentor: &Someone,
    chunk: &mut Chunk,
) -> Result<()> {
    let ago = Duration::hours(chance.between(8, 24 * telling.wanted.days.min(10)));
    let sent = telling.now.minus(ago);
    let (taken, ended) = (
        sent.plus(Duration::minutes(3)),
        sent.plus(Duration::minutes(50)),
    );
    let id: ReachOutId = chance.id(sent);
    let content = content(chance);
    let said = "{\"helped\":\"yes\",\"fit\":\"yes\"}";
    chunk.reach_outs.push(ReachOut {
        claimed_by: Some(mentor.id),
        claimed_role: Some("mentor"),
        claimed_at: Some(taken.into()),
        step: Some("talking"),
        ended_at: Some(ended.into()),
        ended_by: Some(mentor.id),
        ended_as: Some("helped"),
        afterwards: Some(store::seal_afterwards(telling.key, id, said)),
        thanked_at: chance
            .in_1000(800)
            .then(|| ended.plus(Duration::hours(1)).into()),
        ..row(telling, home, of, id, &content, sent)?
    });
    chunk.asks.push(ask(home, of, mentor, id, sent, false));
    let by = Some(mentor.id);
    for line in [
        (sent, Kind::Sent, None, None),
        (sent, Kind::Asked, None, Some(1)),
        (taken, Kind::Taken, by, None),
        (taken, Kind::Talking, by, None),
        (ended, Kind::Helped, by, None),
    ] {
        event(chance, chunk, (home, of, id), line);
    }
    for (person, kind) in [(of.who.id, "asked_for_help"), (mentor.id, "helped_someone")] {
        chunk.wins.push(Win {
            id: chance.id(ended),
            person_id: person,
            kind,
            source_id: Some(id),
            words: None,
            day: super::bulk::Day(home.time.day_of(ended)),
            noted_at: ended.into(),
        });
    }
    Ok(())
}

fn row(
    telling: &Telling,
    home: &Home,
    of: &Resident,
    id: ReachOutId,
    content: &Content,
    sent: Timestamp,
) -> Result<ReachOut> {
    let sealed = store::seal_content(telling.key, id, content);
    Ok(ReachOut {
        id,
        house_id: home.id,
        person_id: of.who.id,
        content: sealed.map_err(|_| anyhow::anyhow!("a reach-out of the demo cannot be sealed"))?,
        number_shown: false,
        from_wish: false,
        sent_at: sent.into(),
        ring: 1,
        last_ring: 3,
        wait_first: 10,
        wait_next: 10,
        wait_last: 10,
        due_at: None,
        claimed_by: None,
        claimed_role: None,
        claimed_at: None,
        step: None,
        ended_at: None,
        ended_by: None,
        ended_as: None,
        afterwards: None,
        thanked_at: None,
    })
}

fn ask(
    home: &Home,
    of: &Resident,
    mentor: &Someone,
    id: ReachOutId,
    sent: Timestamp,
    is_open: bool,
) -> ReachOutAsk {
    ReachOutAsk {
        reach_out_id: id,
        house_id: home.id,
        person_id: of.who.id,
        helper_id: mentor.id,
        role: "mentor",
        ring: 1,
        as_assigned: true,
        call_only: false,
        asked_at: sent.into(),
        seen_at: (!is_open).then(|| sent.plus(Duration::minutes(2)).into()),
        is_open,
    }
}

type Line = (Timestamp, Kind, Option<PersonId>, Option<i16>);

fn event(
    chance: &mut Chance,
    chunk: &mut Chunk,
    (home, of, id): (&Home, &Resident, ReachOutId),
    (at, kind, by_id, ring): Line,
) {
    chunk.lines.push(ReachOutLine {
        id: chance.id(at),
        reach_out_id: id,
        house_id: home.id,
        person_id: of.who.id,
        at: at.into(),
        kind,
        by_id,
        ring,
    });
}
