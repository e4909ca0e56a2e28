//! The SQL of notices: giving, reading one's own, answering, passing on.
use serde::Serialize;
use time::Duration;

use super::content::{Answer, Content};
use crate::{
    access::{
        About, Access, Role, policy::GiveNotice, policy::LookAfterMyself, policy::LookOutFor,
    },
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    looking_out::{
        look_again,
        told::{self, Word},
    },
    reach_outs::Candidate,
    seal::{Key, Place, Sealed},
    sql,
    timestamp::Timestamp,
};

pub type Of = About<LookAfterMyself>;
pub type Giving = About<GiveNotice>;

fn place(column: &'static str, row: NoticeId) -> Place<'static, NoticeId> {
    Place {
        table: "notices",
        column,
        row,
    }
}

pub fn seal(key: &Key, id: NoticeId, content: &Content) -> Result<Sealed> {
    Ok(key.seal(&place("content", id), &serde_json::to_string(content)?))
}

pub fn seal_answer(key: &Key, id: NoticeId, answer: &Answer) -> Result<Sealed> {
    Ok(key.seal(&place("answer", id), &serde_json::to_string(answer)?))
}

pub fn open(key: &Key, id: NoticeId, sealed: &Sealed) -> Result<Content> {
    Ok(serde_json::from_str(
        &key.open(&place("content", id), sealed)?,
    )?)
}

pub fn open_answer(key: &Key, id: NoticeId, sealed: &Sealed) -> Result<Answer> {
    Ok(serde_json::from_str(
        &key.open(&place("answer", id), sealed)?,
    )?)
}

/// How many this viewer gave this resident within a day.
pub async fn lately(tx: &mut Tx, of: &Giving) -> Result<i64> {
    let given = tx.query(sql!(
        "select cast(count(*) as bigint) from notices
         where house_id = $1 and person_id = $2 and noticer_id = $3 and given_at > $4"
    ));
    let given = given.bind(of.house()).bind(of.person().id);
    let since = of.at().minus(Duration::days(1));
    Ok(given.bind(of.viewer().id).bind(since).value().await?)
}

/// Said; the resident hears that there is something to read, and a request of theirs may rest on whether
/// they answer.
pub async fn give(
    tx: &mut WriteTx,
    of: &Giving,
    id: NoticeId,
    content: &Content,
    key: &Key,
) -> Result<()> {
    let person = of.person().id;
    tx.query(sql!(
        "insert into notices (house_id, person_id, id, noticer_id, role, content, given_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(of.house())
    .bind(person)
    .bind(id)
    .bind(of.viewer().id)
    .bind(of.role())
    .bind(seal(key, id, content)?)
    .bind(of.at())
    .run()
    .await?;
    let word = Word::of(of.house(), (person, Role::Resident), person);
    told::tell_of_notice(tx, &[word.notes("notice", id)], of.at()).await?;
    look_again(tx, [(of.house(), person)], of.at()).await
}

/// Said otherwise, until it is answered. False where it is.
pub async fn say_instead(
    tx: &mut WriteTx,
    of: &Giving,
    id: NoticeId,
    content: &Content,
    key: &Key,
) -> Result<bool> {
    let said = tx.query(sql!(
        "update notices set content = $5
         where house_id = $1 and person_id = $2 and id = $3 and noticer_id = $4 and answered_at is null"
    ));
    let said = said.bind(of.house()).bind(of.person().id).bind(id);
    let said = said.bind(of.viewer().id).bind(seal(key, id, content)?);
    Ok(said.run().await? == 1)
}

/// A notice as its noticer or its resident reads it.
pub struct Notice {
    pub id: NoticeId,
    /// Who noticed; for the noticer, oneself.
    pub name: String,
    pub given_at: Timestamp,
    pub content: Content,
    pub answer: Option<Answer>,
    /// The resident was told of it and has not looked at it yet.
    pub is_news: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: NoticeId,
    name: String,
    given_at: Timestamp,
    content: Sealed,
    answer: Option<Sealed>,
    is_news: bool,
}

impl Row {
    fn notice(self, key: &Key) -> Result<Notice> {
        let answer = self.answer.map(|text| open_answer(key, self.id, &text));
        Ok(Notice {
            id: self.id,
            name: self.name,
            given_at: self.given_at,
            content: open(key, self.id, &self.content)?,
            answer: answer.transpose()?,
            is_news: self.is_news,
        })
    }
}

/// What this viewer told this resident in ninety days, newest first.
pub async fn given(tx: &mut Tx, of: &Giving, key: &Key) -> Result<Vec<Notice>> {
    let rows = tx.query(sql!(
        "select n.id, p.name, n.given_at, n.content, n.answer, false as is_news
         from notices n join people p on p.id = n.noticer_id
         where n.house_id = $1 and n.person_id = $2 and n.noticer_id = $3 and n.role = $4 and n.given_at >= $5
         order by n.given_at desc, n.id limit 20"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows = rows.bind(of.viewer().id).bind(of.role());
    let rows: Vec<Row> = rows.bind(of.at().minus(KEPT)).all().await?;
    rows.into_iter().map(|row| row.notice(key)).collect()
}

pub const KEPT: Duration = Duration::days(90);

/// The resident's: those that wait first, then those of ninety days.
pub async fn own(tx: &mut Tx, of: &Of, key: &Key) -> Result<Vec<Notice>> {
    let rows = tx.query(sql!(
        "select n.id, p.name, n.given_at, n.content, n.answer,
                exists (select 1 from deliveries d where d.notice_id = n.id and d.person_id = n.person_id
                        and d.kind = 'notice' and d.seen_at is null) as is_news
         from notices n join people p on p.id = n.noticer_id
         where n.house_id = $1 and n.person_id = $2 and (n.answered_at is null or n.given_at >= $3)
         order by case when n.answered_at is null then 0 else 1 end, n.given_at desc, n.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id);
    let rows: Vec<Row> = rows.bind(of.at().minus(KEPT)).all().await?;
    rows.into_iter().map(|row| row.notice(key)).collect()
}

/// The resident has read what there is.
pub async fn news_read(tx: &mut WriteTx, of: &Of) -> Result<()> {
    tx.query(sql!(
        "update deliveries set seen_at = $3
         where house_id = $1 and person_id = $2 and role = 'resident' and kind = 'notice' and seen_at is null"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// How many wait for the resident's answer.
pub async fn unread(tx: &mut Tx, of: &Of) -> Result<i64> {
    let unread = tx.query(sql!(
        "select cast(count(*) as bigint) from notices
         where house_id = $1 and person_id = $2 and answered_at is null"
    ));
    Ok(unread.bind(of.house()).bind(of.person().id).value().await?)
}

/// Is it there, and who noticed?
pub async fn noticer(tx: &mut Tx, of: &Of, id: NoticeId) -> Result<Option<(PersonId, Role)>> {
    let found = tx.query(sql!(
        "select noticer_id, role from notices where house_id = $1 and person_id = $2 and id = $3"
    ));
    let found = found.bind(of.house()).bind(of.person().id).bind(id);
    Ok(found.maybe().await?)
}

#[derive(Serialize)]
struct Pass {
    helper: String,
    role: &'static str,
    assigned: bool,
}

/// The one answer. The noticer reads it and nothing more; whoever it is passed on to reads the notice. False
/// where it was answered before.
pub async fn answer(
    tx: &mut WriteTx,
    of: &Of,
    (id, noticer): (NoticeId, (PersonId, Role)),
    answer: &Answer,
    whom: &[Candidate],
    key: &Key,
) -> Result<bool> {
    let (house, person) = (of.house(), of.person().id);
    let answered = tx.query(sql!(
        "update notices set answered_at = $4, answer = $5
         where house_id = $1 and person_id = $2 and id = $3 and answered_at is null"
    ));
    let answered = answered.bind(house).bind(person).bind(id).bind(of.at());
    let answered = answered.bind(seal_answer(key, id, answer)?);
    if answered.run().await? == 0 {
        return Ok(false);
    }
    pass_on(tx, of, id, whom).await?;
    let of_answer = Word::of(house, noticer, person).notes("notice_answered", id);
    let passed = whom
        .iter()
        .map(|helper| Word::of(house, (helper.id, helper.role), person).notes("notice_passed", id));
    let words: Vec<Word> = passed.chain([of_answer]).collect();
    told::tell_of_notice(tx, &words, of.at()).await?;
    Ok(true)
}

async fn pass_on(tx: &mut WriteTx, of: &Of, id: NoticeId, whom: &[Candidate]) -> Result<()> {
    if whom.is_empty() {
        return Ok(());
    }
    let passes = whom.iter().map(|helper| Pass {
        helper: helper.id.to_string(),
        role: helper.role.segment(),
        assigned: helper.is_mine,
    });
    tx.query(sql!(
        sqlite: "insert into notice_passes (house_id, person_id, notice_id, helper_id, role, as_assigned, passed_at)
         select $1, $2, $3, unhex(j.value ->> 'helper'), j.value ->> 'role', j.value ->> 'assigned', $4
         from json_each($5) j where true on conflict do nothing",
        postgres: "insert into notice_passes (house_id, person_id, notice_id, helper_id, role, as_assigned, passed_at)
         select cast($1 as uuid), cast($2 as uuid), cast($3 as uuid), j.helper, j.role, j.assigned, cast($4 as timestamptz)
         from jsonb_to_recordset(cast($5 as jsonb)) as j(helper uuid, role text, assigned boolean)
         on conflict do nothing"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(id)
    .bind(of.at())
    .bind(serde_json::to_string(&passes.collect::<Vec<_>>())?)
    .run()
    .await?;
    Ok(())
}

/// "Got it": an answer to what one noticed, or something passed on, is put aside. False where neither is there.
pub async fn put_aside(tx: &mut WriteTx, of: &Access<LookOutFor>, id: NoticeId) -> Result<bool> {
    let (house, viewer, role, at) = (of.house(), of.viewer().id, of.role(), of.at());
    let answer = tx.query(sql!(
        "update notices set read_at = coalesce(read_at, $5)
         where house_id = $1 and id = $2 and noticer_id = $3 and role = $4 and answered_at is not null
           and person_id <> $3"
    ));
    let answer = answer.bind(house).bind(id).bind(viewer).bind(role);
    let answers = answer.bind(at).run().await?;
    let pass = tx.query(sql!(
        "update notice_passes set read_at = coalesce(read_at, $5)
         where house_id = $1 and notice_id = $2 and helper_id = $3 and role = $4 and person_id <> $3"
    ));
    let pass = pass.bind(house).bind(id).bind(viewer).bind(role);
    Ok(answers + pass.bind(at).run().await? > 0)
}
