//! Who asked whom to come and find them, and what was kindly noticed.
use anyhow::Result;
use time::Duration;

use super::{
    Chance, Chunk, Telling,
    people::{Home, Resident, Someone},
    rows::*,
};
use crate::{
    id::*,
    looking_out::told_by_the_demo::{
        Answer, Condition, May, Notice as Noticed, Reply, Request, Sign, seal_answer, seal_notice,
        seal_request,
    },
    timestamp::Timestamp,
};

/// With chances of its own: the rest of the story stays as it was.
pub fn tell(
    telling: &Telling,
    part: usize,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) -> Result<()> {
    let mut chance = Chance::new(telling.wanted.seed, 0x1007 + part as u64);
    let with_mentor = residents
        .iter()
        .filter_map(|r| Some((r, r.mentor.as_ref()?)));
    let with_mentor: Vec<_> = with_mentor.collect();
    if let Some((resident, mentor)) = with_mentor.first() {
        let check_ins = Condition::CheckIns { times: 3 };
        let words = "Knock twice and say my name. Sit with me. I may not talk much.";
        let asked = (&resident.who, *mentor, "mentor");
        request(
            telling,
            &mut chance,
            home,
            asked,
            (check_ins, words, true),
            chunk,
        )?;
    }
    if let Some((resident, _)) = with_mentor.get(1) {
        let quiet = Condition::Quiet { days: 2 };
        let words = "If I go quiet for two days, come and find me. Bring coffee.";
        let asked = (&resident.who, &home.manager, "manager");
        request(
            telling,
            &mut chance,
            home,
            asked,
            (quiet, words, false),
            chunk,
        )?;
    }
    if let [(first, _), .., (last, _)] = with_mentor.as_slice() {
        let said = (
            Sign::Withdrawing,
            "You left the table early this week. I missed you.",
        );
        let answer = Some("After dinner, on the porch?");
        notice(
            telling,
            &mut chance,
            home,
            (&first.who, &last.who),
            (said, answer),
            chunk,
        )?;
    }
    let alone = residents.iter().find(|resident| resident.mentor.is_none());
    if let (Some(alone), Some((first, _))) = (alone, with_mentor.first()) {
        let said = (
            Sign::Skipping,
            "I like it when you cook with us. Is all well?",
        );
        notice(
            telling,
            &mut chance,
            home,
            (&alone.who, &first.who),
            (said, None),
            chunk,
        )?;
    }
    Ok(())
}

fn request(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    (who, helper, role): (&Someone, &Someone, Word),
    (condition, words, is_agreed): (Condition, &str, bool),
    chunk: &mut Chunk,
) -> Result<()> {
    let asked = telling.now.minus(Duration::hours(chance.between(30, 100)));
    let id: StandingRequestId = chance.id(asked);
    let content = Request {
        condition,
        may: vec![May::Call, May::Come],
        opened: true,
        is_now: false,
        words: Some(words.to_owned()),
    };
    let agreed: Option<Timestamp> = is_agreed.then(|| asked.plus(Duration::hours(2)));
    let ends = home
        .time
        .ends(home.time.day_of(telling.now) + Duration::days(45));
    chunk.requests.push(StandingRequest {
        id,
        house_id: home.id,
        person_id: who.id,
        helper_id: helper.id,
        role,
        as_assigned: role == "mentor",
        content: seal_request(telling.key, id, &content).map_err(sealed)?,
        asked_at: asked.into(),
        agreed_at: agreed.map(Into::into),
        counts_from: agreed.map(Into::into),
        ends_at: ends.into(),
        due_at: ends.into(),
    });
    Ok(())
}

/// An answer is there, and was read, or it waits to be read.
fn notice(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    (about, by): (&Someone, &Someone),
    ((sign, words), answer): ((Sign, &str), Option<&str>),
    chunk: &mut Chunk,
) -> Result<()> {
    let given = telling.now.minus(Duration::hours(chance.between(6, 40)));
    let id: NoticeId = chance.id(given);
    let content = Noticed {
        signs: vec![sign],
        words: Some(words.to_owned()),
    };
    let answered = answer.map(|words| {
        let answer = Answer {
            reply: Reply::Talk,
            words: Some(words.to_owned()),
        };
        seal_answer(telling.key, id, &answer).map_err(sealed)
    });
    let answered = answered.transpose()?;
    let at = answered
        .as_ref()
        .map(|_| given.plus(Duration::hours(1)).into());
    chunk.notices.push(Notice {
        id,
        house_id: home.id,
        person_id: about.id,
        noticer_id: by.id,
        role: "resident",
        content: seal_notice(telling.key, id, &content).map_err(sealed)?,
        given_at: given.into(),
        answered_at: at,
        answer: answered,
        read_at: at,
    });
    Ok(())
}

fn sealed(_: crate::error::Error) -> anyhow::Error {
    anyhow::anyhow!("something of the demo cannot be sealed")
}
