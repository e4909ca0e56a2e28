use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{RulesForm, Wrong, store, views::Show};
use crate::{
    access::{Access, Read, policy::ManageAlertRules},
    alerts::Rules,
    app::App,
    db::Tx,
    error::Result,
    routines::reschedule::{Which, reschedule},
    web::{Errors, Frame, Once, Routes, Said, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/alerts/rules", show)
        .post("/manager/houses/{house}/alerts/rules", save)
}

type Of = Access<ManageAlertRules>;

async fn show(Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let rules = store::of_house(&mut tx, &of).await?;
    let form = RulesForm::of(&rules);
    page(&mut tx, &of, &rules, &form, &Errors::none(), StatusCode::OK).await
}

/// Above the form stands what holds now, also while the form needs another look.
async fn page(
    tx: &mut Tx,
    of: &Of,
    rules: &Rules,
    form: &RulesForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = Show {
        t: Frame::of(of),
        rules,
        form,
        managers: store::managers(tx, of).await?,
        errors,
    };
    html_with(status, page.render())
}

async fn save(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    once: Once<RulesForm>,
) -> Result<Response> {
    let form = &once.form;
    let managers = store::managers(&mut tx, &of).await?;
    let managers: Vec<_> = managers.into_iter().map(|m| m.id).collect();
    let rules = match form.parse(&managers) {
        Ok(rules) => rules,
        Err(errors) => {
            let rules = store::of_house(&mut tx, &of).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&mut tx, &of, &rules, form, &errors, status).await;
        }
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::save(&mut tx, &of, &rules).await?;
        store::look_again(&mut tx, &of).await?;
        reschedule(&mut tx, &of, Which::House).await?;
    }
    tx.commit().await?;
    Ok(see_other(&store::address(&of), Said::Saved))
}
