use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{LONGEST, MOST, Signal, SignalForm, store, views::Index};
use crate::{
    access::{About, Read, policy::RecordDay},
    app::App,
    error::{Error, Result},
    id::SignalId,
    web::{
        Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, line, receive, see_other,
        text_problem,
    },
};

const LIST: &str = "/resident/signals";

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/signals", index)
        .post("/resident/signals", create)
        .post("/resident/signals/{signal}/removal", remove)
}

async fn index(
    State(app): State<App>,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let signals = store::of_person(&mut tx, &of, &app.key).await?;
    let form = SignalForm {
        sent: Sent::blank(),
        ..SignalForm::default()
    };
    html(page(&of, &signals, &form, None).render())
}

async fn create(
    State(app): State<App>,
    of: About<RecordDay>,
    Form(form): Form<SignalForm>,
) -> Result<Response> {
    let t = of.words();
    let mut tx = app.db.write().await?;
    let signals = store::of_person(&mut tx, &of, &app.key).await?;
    let label = match line(&form.label, LONGEST) {
        Ok(label) => label,
        Err(problem) => return again(&of, &signals, &form, text_problem(&t, problem)),
    };
    let id = SignalId::new();
    let (person, key) = (of.person().id, &app.key);
    let receipt = receive(&mut tx, key, person, &form.sent, &label, id.get(), of.at()).await?;
    let is_known = signals.iter().any(|s| s.label == label);
    if receipt == Receipt::New && !is_known {
        if signals.len() >= MOST {
            return again(&of, &signals, &form, t.signals_too_many(MOST as i64));
        }
        store::add(&mut tx, &of, &Signal { id, label }, key).await?;
    }
    tx.commit().await?;
    Ok(see_other(LIST, Said::Saved))
}

async fn remove(
    State(app): State<App>,
    of: About<RecordDay>,
    Path(signal): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: SignalId = signal.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.person().id, of.at());
    if is_new.await? && !store::remove(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(see_other(LIST, Said::Saved))
}

fn again(
    of: &About<RecordDay>,
    signals: &[Signal],
    form: &SignalForm,
    wrong: String,
) -> Result<Response> {
    let page = page(of, signals, form, Some(wrong));
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}

fn page<'a>(
    of: &About<RecordDay>,
    signals: &'a [Signal],
    form: &'a SignalForm,
    wrong: Option<String>,
) -> Index<'a> {
    Index {
        t: Frame::of(of),
        signals,
        form,
        wrong,
    }
}
