use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use qrcode::{Color, QrCode};

use super::{
    Code, Invitation, InvitationForm, State as Became, Wrong, joining, may_invite, store,
    views::{Index, Qr, Show},
};
use crate::{
    access::{Access, Read, policy::ManageHouse},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::InvitationId,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, receive, see_other,
    },
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/invitations", index)
        .post("/{role}/houses/{house}/invitations", create)
        .get("/{role}/houses/{house}/invitations/{invitation}", show)
        .post(
            "/{role}/houses/{house}/invitations/{invitation}/taking-back",
            take_back,
        )
        .and(joining::routes())
}

type Managing = Access<ManageHouse>;

async fn index(Read { of, mut tx }: Read<Managing>) -> Result<Response> {
    let form = InvitationForm {
        sent: Sent::blank(),
        ..Default::default()
    };
    list(&mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn list(
    tx: &mut Tx,
    of: &Managing,
    form: &InvitationForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let invitations = store::of_house(tx, of).await?;
    let page = Index {
        t: Frame::of(of),
        form,
        errors,
        roles: may_invite(of.role()),
        invitations: &invitations,
        now: of.at(),
    };
    html_with(status, page.render())
}

async fn create(
    State(app): State<App>,
    of: Managing,
    Form(form): Form<InvitationForm>,
) -> Result<Response> {
    let new = match form.parse(of.role()) {
        Ok(new) => new,
        Err(errors) => {
            let mut tx = app.db.read().await?;
            return list(
                &mut tx,
                &of,
                &form,
                &errors,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
    };
    let id = InvitationId::new();
    let code = Code::of(&app.key, "invitation", id);
    let mut tx = app.db.write().await?;
    let content = format!("{new:?}");
    let receipt = receive(
        &mut tx,
        &app.key,
        of.viewer().id,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    let (id, says) = match receipt.await? {
        Receipt::New => (id, true),
        Receipt::Again(earlier) => (earlier.into(), false),
        Receipt::Edit(earlier) => (earlier.into(), true),
    };
    if says && !store::put(&mut tx, &of, id, code.hash(&app.key), &new).await? {
        return Err(Error::TooLate);
    }
    tx.commit().await?;
    let list = Frame::of(&of).base();
    Ok(see_other(&format!("{list}/invitations/{id}"), Said::Saved))
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Managing>,
    Path(path): Path<InvitationPath>,
) -> Result<Response> {
    let invitation = store::find(&mut tx, &of, path.id()?).await?;
    html(page(&app, &of, invitation)?.render())
}

fn page(app: &App, of: &Managing, invitation: Invitation) -> Result<Show> {
    let code = Code::of(&app.key, "invitation", invitation.id);
    let link = format!(
        "{}/join/{}.{}",
        app.public_url(),
        invitation.id,
        code.token()
    );
    let t = Frame::of(of);
    Ok(Show {
        open: invitation.state(of.at()) == Became::Open,
        until: t.day_of(&invitation.until_at),
        qr: qr(&link)?,
        code: code.for_the_hand(),
        link,
        invitation,
        t,
        sent: Sent::blank(),
    })
}

/// A link as a picture.
pub fn qr(link: &str) -> Result<Qr> {
    let code = QrCode::new(link).map_err(|e| Error::Unexpected(e.into()))?;
    let (size, colors) = (code.width(), code.to_colors());
    let dark = (0..colors.len()).filter(|i| colors[*i] == Color::Dark);
    let squares = dark.map(|i| format!("M{} {}h1v1h-1z", i % size, i / size));
    Ok(Qr {
        size,
        path: squares.collect(),
    })
}

async fn take_back(
    State(app): State<App>,
    of: Managing,
    Path(path): Path<InvitationPath>,
    _: Once<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let id = path.id()?;
    store::find(&mut tx, &of, id).await?;
    // Used or taken back before: the list says which.
    store::take_back(&mut tx, &of, id).await?;
    tx.commit().await?;
    let list = Frame::of(&of).base();
    Ok(see_other(&format!("{list}/invitations"), Said::TakenBack))
}

#[derive(serde::Deserialize)]
struct InvitationPath {
    invitation: String,
}

impl InvitationPath {
    fn id(&self) -> Result<InvitationId> {
        self.invitation.parse().map_err(|_| Error::NotFound)
    }
}
