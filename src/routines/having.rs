//! The SQL of what a resident has: their assignments, and what they would like to have changed.
use time::Date;

use super::{
    Makes, Plan, PlanColumn, Source,
    columns::{PlanRow, helper_place},
};
use crate::{
    access::{About, policy::ManageOwnRoutine},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::{Key, Sealed},
    sql,
};

/// An item as its resident has it.
#[derive(Clone, Debug)]
pub struct Had {
    pub id: RoutineAssignmentId,
    pub item: ItemId,
    pub source: Source,
    pub plan: Plan,
    pub asked_by: String,
    pub column: PlanColumn,
    pub helper: Option<String>,
    pub on_board: bool,
    pub is_paused: bool,
    /// The last wish about it that was not acted on by hand: its words and the answer, if any.
    pub proposal: Option<(String, Option<bool>)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: RoutineAssignmentId,
    item: ItemId,
    source: Source,
    #[sqlx(flatten)]
    version: PlanRow,
    asked_by: String,
    plan_column: PlanColumn,
    helper: Option<Sealed>,
    on_board: bool,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    words: Option<String>,
    answer: Option<String>,
}

/// Everything the resident has now, in the order of the day; appointments have a page of their own.
pub async fn all(tx: &mut Tx, of: &About<ManageOwnRoutine>, key: &Key) -> Result<Vec<Had>> {
    let rows = tx.query(sql!(
        "select a.id, i.id as item, i.source, v.from_day, v.title, v.days, v.opens_time, v.closes_time,
                v.grace_minutes, p.name as asked_by, a.plan_column, a.helper, a.on_board, i.paused_from,
                i.paused_until, w.words, w.answer
         from routine_assignments a
         join routine_items i on i.id = a.item_id
         join people p on p.id = i.asked_by
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         left join routine_proposals w on w.house_id = a.house_id and w.person_id = a.person_id
           and w.item_id = a.item_id and w.proposed_at = (
               select max(l.proposed_at) from routine_proposals l
               where l.house_id = a.house_id and l.person_id = a.person_id and l.item_id = a.item_id)
         where a.house_id = $1 and a.person_id = $2 and (a.until_day is null or a.until_day >= $3)
           and i.kind <> 'appointment'
         order by v.opens_time, a.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(of.today());
    let rows: Vec<Row> = rows.all().await?;
    rows.into_iter()
        .map(|row| row.had(key, of.today()))
        .collect()
}

impl Row {
    fn had(self, key: &Key, today: Date) -> Result<Had> {
        let helper = self.helper.map(|h| key.open(&helper_place(self.id), &h));
        let answer = self.answer.map(|answer| answer == "yes");
        Ok(Had {
            id: self.id,
            item: self.item,
            source: self.source,
            plan: self.version.plan(key, self.source, self.item)?,
            asked_by: self.asked_by,
            column: self.plan_column,
            helper: helper.transpose()?,
            on_board: self.on_board,
            is_paused: self.paused_from.is_some()
                && self.paused_until.is_none_or(|until| until >= today),
            proposal: self.words.map(|words| (words, answer)),
        })
    }
}

pub async fn place(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    key: &Key,
    id: RoutineAssignmentId,
    column: PlanColumn,
    helper: Option<String>,
) -> Result<()> {
    let placed = tx.query(sql!(
        "update routine_assignments set plan_column = $4, helper = $5
         where house_id = $1 and person_id = $2 and id = $3"
    ));
    let helper = helper.map(|helper| key.seal(&helper_place(id), &helper));
    let placed = placed.bind(of.house()).bind(of.person().id).bind(id);
    placed.bind(column).bind(helper).run().await?;
    Ok(())
}

pub async fn put_on_board(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    id: RoutineAssignmentId,
    on_board: bool,
) -> Result<()> {
    let put = tx.query(sql!(
        "update routine_assignments set on_board = $4 where house_id = $1 and person_id = $2 and id = $3"
    ));
    put.bind(of.house())
        .bind(of.person().id)
        .bind(id)
        .bind(on_board)
        .run()
        .await?;
    Ok(())
}

/// What a resident would like to have changed, waiting for an answer.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Proposal {
    pub id: ProposalId,
    pub item_id: ItemId,
    pub name: String,
    pub title: String,
    pub words: String,
}

pub async fn propose(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    id: ProposalId,
    item: ItemId,
    words: String,
) -> Result<bool> {
    let new = tx.query(sql!(
        "insert into routine_proposals (house_id, person_id, id, item_id, words, proposed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set words = excluded.words
         where routine_proposals.person_id = $2 and routine_proposals.answer is null"
    ));
    let new = new.bind(of.house()).bind(of.person().id).bind(id);
    Ok(new.bind(item).bind(words).bind(of.at()).run().await? == 1)
}

/// Those about the maker's own items.
pub async fn open_proposals<M: Makes>(tx: &mut Tx, by: &M) -> Result<Vec<Proposal>> {
    if M::SOURCE == Source::Own {
        return Ok(Vec::new());
    }
    let rows = tx.query(sql!(
        "select w.id, w.item_id, p.name, v.title, w.words
         from routine_proposals w
         join routine_items i on i.id = w.item_id and i.source = $2
         join people p on p.id = w.person_id
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         where w.house_id = $1 and w.answered_at is null and w.person_id = coalesce($3, w.person_id)
         order by w.proposed_at, w.id"
    ));
    let rows = rows.bind(by.standing().house()).bind(M::SOURCE);
    Ok(rows.bind(by.person()).all().await?)
}

/// False where there is none to answer.
pub async fn answer<M: Makes>(tx: &mut WriteTx, by: &M, id: ProposalId, yes: bool) -> Result<bool> {
    let answered = tx.query(sql!(
        "update routine_proposals set answer = $3, answered_by = $4, answered_at = $5
         where house_id = $1 and id = $2 and answered_at is null
           and person_id = coalesce($6, person_id)
           and exists (select 1 from routine_items i where i.id = routine_proposals.item_id and i.source = $7)"
    ));
    let standing = by.standing();
    let answered = answered.bind(standing.house()).bind(id);
    let answered = answered.bind(if yes { "yes" } else { "no" });
    let answered = answered.bind(standing.viewer().id).bind(standing.at());
    Ok(answered.bind(by.person()).bind(M::SOURCE).run().await? == 1)
}
