//! A resident's routine as they have it: everything asked of them, in the columns of their plan.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Makes, PlanColumn, Source,
    having::{self, Had, Proposal},
    views::Own,
};
use crate::{
    access::{
        About, Access, Read,
        policy::{ManageHouseRoutine, ManageOwnRoutine, ManageProgram},
    },
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, Text, html_with, line,
        optional_line, receive, see_other,
    },
};

type OfOneself = About<ManageOwnRoutine>;

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/routine", index)
        .post("/resident/routine/plan/{assignment}", place)
        .post("/resident/routine/plan/{assignment}/board", board)
        .post("/resident/routine/plan/{assignment}/proposals", propose)
        .post(
            "/manager/houses/{house}/routine/proposals/{proposal}",
            answer::<Access<ManageHouseRoutine>>,
        )
        .post(
            "/counselor/houses/{house}/people/{person}/routine/proposals/{proposal}",
            answer::<About<ManageProgram>>,
        )
}

pub(super) async fn proposals<M: Makes>(tx: &mut Tx, of: &M) -> Result<Vec<Proposal>> {
    having::open_proposals(tx, of).await
}

async fn index(State(app): State<App>, Read { of, mut tx }: Read<OfOneself>) -> Result<Response> {
    page(&app, &mut tx, &of, None, &Errors::none(), StatusCode::OK).await
}

/// `typed`: which of the forms needs another look, and what stood in it.
async fn page(
    app: &App,
    tx: &mut Tx,
    of: &OfOneself,
    typed: Option<(RoutineAssignmentId, String)>,
    errors: &Errors<Text>,
    status: StatusCode,
) -> Result<Response> {
    let page = Own {
        t: Frame::of(of),
        items: having::all(tx, of, &app.key).await?,
        typed,
        errors,
        sent: Sent::blank(),
    };
    html_with(status, page.render())
}

#[derive(Deserialize)]
struct AssignmentPath {
    assignment: String,
}

impl AssignmentPath {
    async fn of(&self, tx: &mut Tx, of: &OfOneself, app: &App) -> Result<Had> {
        let id: RoutineAssignmentId = self.assignment.parse().map_err(|_| Error::NotFound)?;
        let all = having::all(tx, of, &app.key).await?;
        let found = all.into_iter().find(|had| had.id == id);
        found.ok_or(Error::NotFound)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PlaceForm {
    column: String,
    helper: String,
}

/// Moves an item between "on my own", "with some help" and "not alone", and says with whom.
async fn place(
    State(app): State<App>,
    Read { of, mut tx }: Read<OfOneself>,
    Path(path): Path<AssignmentPath>,
    once: Once<PlaceForm>,
) -> Result<Response> {
    let form = &once.form;
    let had = path.of(&mut tx, &of, &app).await?;
    let column = match form.column.as_str() {
        "own" => PlanColumn::Own,
        "some_help" => PlanColumn::SomeHelp,
        "not_alone" => PlanColumn::NotAlone,
        _ => return Err(Error::BadForm),
    };
    let helper = match optional_line(&form.helper, 60) {
        Ok(helper) => helper.filter(|_| column != PlanColumn::Own),
        Err(problem) => {
            let mut errors = Errors::none();
            errors.add("helper", problem);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(
                &app,
                &mut tx,
                &of,
                Some((had.id, form.helper.clone())),
                &errors,
                status,
            )
            .await;
        }
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        having::place(&mut tx, &of, &app.key, had.id, column, helper).await?;
    }
    tx.commit().await?;
    Ok(see_other("/resident/routine", Said::Saved))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct BoardForm {
    on_board: String,
}

/// An own item stands on the board only where the resident puts it there.
async fn board(
    State(app): State<App>,
    Read { of, mut tx }: Read<OfOneself>,
    Path(path): Path<AssignmentPath>,
    once: Once<BoardForm>,
) -> Result<Response> {
    let had = path.of(&mut tx, &of, &app).await?;
    drop(tx);
    if had.source != Source::Own {
        return Err(Error::Forbidden);
    }
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        having::put_on_board(&mut tx, &of, had.id, once.form.on_board == "yes").await?;
    }
    tx.commit().await?;
    Ok(see_other("/resident/routine", Said::Saved))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProposalForm {
    words: String,
    #[serde(flatten)]
    sent: Sent,
}

/// A resident's wish to have a house or program item changed.
async fn propose(
    State(app): State<App>,
    Read { of, mut tx }: Read<OfOneself>,
    Path(path): Path<AssignmentPath>,
    Form(form): Form<ProposalForm>,
) -> Result<Response> {
    let had = path.of(&mut tx, &of, &app).await?;
    if had.source == Source::Own {
        return Err(Error::Forbidden);
    }
    let words = match line(&form.words, 300) {
        Ok(words) => words,
        Err(problem) => {
            let mut errors = Errors::none();
            errors.add("words", problem);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(
                &app,
                &mut tx,
                &of,
                Some((had.id, form.words)),
                &errors,
                status,
            )
            .await;
        }
    };
    drop(tx);
    let (id, mut tx) = (ProposalId::new(), app.db.write().await?);
    let content = format!("{} {words}", had.item);
    let receipt = receive(
        &mut tx,
        &app.key,
        of.person().id,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    let id = match receipt.await? {
        Receipt::Again(_) => None,
        Receipt::New => Some(id),
        Receipt::Edit(earlier) => Some(earlier.into()),
    };
    if let Some(id) = id
        && !having::propose(&mut tx, &of, id, had.item, words).await?
    {
        return Err(Error::TooLateToChange);
    }
    tx.commit().await?;
    Ok(see_other("/resident/routine", Said::ProposalSent))
}

#[derive(Deserialize)]
struct ProposalPath {
    proposal: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct AnswerForm {
    answer: String,
}

/// One answer: who comes second finds it answered.
async fn answer<M: Makes + crate::access::Proof>(
    State(app): State<App>,
    Read { of, .. }: Read<M>,
    Path(path): Path<ProposalPath>,
    once: Once<AnswerForm>,
) -> Result<Response> {
    let form = &once.form;
    let proposal = path.proposal.parse().map_err(|_| Error::NotFound)?;
    if !["yes", "no"].contains(&form.answer.as_str()) {
        return Err(Error::BadForm);
    }
    let mut tx = app.db.write().await?;
    let (by, at) = (of.standing().viewer().id, of.standing().at());
    let is_new = once.is_new(&mut tx, &app.key, by, at);
    let answered =
        !is_new.await? || having::answer(&mut tx, &of, proposal, form.answer == "yes").await?;
    tx.commit().await?;
    match answered {
        true => Ok(see_other(&of.address(), Said::Saved)),
        false => Err(Error::NotFound),
    }
}
