//! A quiet way: a sign agreed with one person, sent with one tap and no words.
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    PAGE, circle,
    content::{Content, NewReachOut, Sign},
    sending::{Of, Sending, send},
    store::Started,
};
use crate::{
    access::{About, Access, Permission, Role, Standing, policy::ReceiveReachOut},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    live::Change,
    seal::{Key, Place, Sealed},
    sql,
    web::{Form, Receipt, Routes, Said, Sent, receive, see_other},
};

const RINGS: &str = "/resident/reach-outs/rings";

pub fn routes() -> Routes {
    Routes::default()
        .post("/resident/reach-outs/sign", propose)
        .post("/resident/reach-outs/sign/ending", end)
        .post("/resident/reach-outs/sign/sending", send_it)
        .post("/{role}/houses/{house}/signs/{sign}/agreement", agree)
        .post("/{role}/houses/{house}/signs/{sign}/declining", decline)
}

/// The resident's own.
pub struct OwnSign {
    pub helper: PersonId,
    pub name: String,
    pub sign: Sign,
    pub agreed: bool,
}

/// Someone would like to agree on one, or has.
pub struct AskedSign {
    pub id: SignId,
    pub house: HouseId,
    pub role: Role,
    pub name: String,
    pub sign: Sign,
    pub agreed: bool,
}

impl AskedSign {
    pub fn address(&self) -> String {
        format!("/{}/houses/{}/signs/{}", self.role, self.house, self.id)
    }
}

fn place(row: SignId) -> Place<'static, SignId> {
    Place {
        table: "reach_out_signs",
        column: "sign",
        row,
    }
}

pub(super) fn open(key: &Key, id: SignId, sealed: &Sealed) -> Result<Sign> {
    let sign = key.open(&place(id), sealed)?;
    Ok(Sign::of_key(&sign).unwrap_or(Sign::Moon))
}

/// Proposed or agreed, as long as whoever it is with still stands beside the resident.
pub async fn own<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Option<OwnSign>> {
    let row = tx.query(sql!(
        "select g.id, g.helper_id, p.name, g.sign, g.agreed_at is not null as agreed
         from reach_out_signs g join people p on p.id = g.helper_id
         join memberships m on m.house_id = g.house_id and m.person_id = g.helper_id and m.role = g.role and m.until_at is null
         where g.house_id = $1 and g.person_id = $2 and g.ended_at is null
           and (not g.as_assigned or exists (select 1 from assignments a
                where a.house_id = g.house_id and a.resident_id = g.person_id and a.helper_id = g.helper_id
                  and a.role = g.role and a.accepted_at is not null and a.ended_at is null))"
    ));
    let row = row.bind(of.house()).bind(of.person().id);
    let row: Option<(SignId, PersonId, String, Sealed, bool)> = row.maybe().await?;
    let own = row.map(|(id, helper, name, sign, agreed)| {
        let sign = open(key, id, &sign)?;
        Ok(OwnSign {
            helper,
            name,
            sign,
            agreed,
        })
    });
    own.transpose()
}

/// Those that wait for this viewer's yes, in this role and house.
pub async fn asked(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Vec<AskedSign>> {
    let all = asked_in(tx, of.viewer().id, of.role(), key).await?;
    let here = all.into_iter().filter(|sign| sign.house == of.house());
    Ok(here.collect())
}

/// The same, in all houses.
pub async fn asked_in(
    tx: &mut Tx,
    viewer: PersonId,
    role: Role,
    key: &Key,
) -> Result<Vec<AskedSign>> {
    let rows = tx.query(sql!(
        "select g.id, g.house_id, p.name, g.sign, g.agreed_at is not null as agreed
         from reach_out_signs g join people p on p.id = g.person_id
         join memberships m on m.house_id = g.house_id and m.person_id = g.helper_id and m.role = g.role and m.until_at is null
         join memberships s on s.house_id = g.house_id and s.person_id = g.person_id and s.role = 'resident' and s.until_at is null
         where g.helper_id = $1 and g.role = $2 and g.ended_at is null
           and (not g.as_assigned or exists (select 1 from assignments a
                where a.house_id = g.house_id and a.resident_id = g.person_id and a.helper_id = g.helper_id
                  and a.role = g.role and a.accepted_at is not null and a.ended_at is null))
         order by g.proposed_at, g.id"
    ));
    let rows: Vec<(SignId, HouseId, String, Sealed, bool)> =
        rows.bind(viewer).bind(role).all().await?;
    let signs = rows.into_iter().map(|(id, house, name, sign, agreed)| {
        let sign = open(key, id, &sign)?;
        Ok(AskedSign {
            id,
            house,
            role,
            name,
            sign,
            agreed,
        })
    });
    signs.collect()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct SignForm {
    helper: String,
    sign: String,
    #[serde(flatten)]
    sent: Sent,
}

/// A new one takes the place of the one before.
async fn propose(State(app): State<App>, of: Of, Form(form): Form<SignForm>) -> Result<Response> {
    let sign = Sign::of_key(&form.sign).ok_or(Error::BadForm)?;
    let helper: PersonId = form.helper.parse().map_err(|_| Error::BadForm)?;
    let (id, person) = (SignId::new(), of.person().id);
    let content = format!("sign {helper} {}", sign.key());
    let mut tx = app.db.write().await?;
    let people = circle::of_resident(&mut tx, &of).await?;
    let found = people.into_iter().find(|someone| someone.id == helper);
    let helper = found.ok_or(Error::BadForm)?;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    if !matches!(receipt.await?, Receipt::Again(_)) {
        end_own(&mut tx, &of).await?;
        tx.query(sql!(
            "insert into reach_out_signs (house_id, person_id, id, helper_id, role, as_assigned, sign, proposed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ))
        .bind(of.house())
        .bind(person)
        .bind(id)
        .bind(helper.id)
        .bind(helper.role)
        .bind(helper.is_mine)
        .bind(app.key.seal(&place(id), sign.key()))
        .bind(of.at())
        .run()
        .await?;
    }
    tx.commit().await?;
    app.live.publish([Change::For(helper.id)]);
    Ok(see_other(RINGS, Said::Saved))
}

async fn end_own(tx: &mut WriteTx, of: &Of) -> Result<()> {
    tx.query(sql!(
        "update reach_out_signs set ended_at = $3 where house_id = $1 and person_id = $2 and ended_at is null"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

async fn end(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    let (person, record) = (of.person().id, of.person().id.get());
    let mut tx = app.db.write().await?;
    let with = own(&mut tx, &of, &app.key).await?;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &sent,
        "end my sign",
        record,
        of.at(),
    );
    if !matches!(receipt.await?, Receipt::Again(_)) {
        end_own(&mut tx, &of).await?;
    }
    tx.commit().await?;
    app.live.publish(with.map(|sign| Change::For(sign.helper)));
    Ok(see_other(RINGS, Said::Saved))
}

/// One tap. If they do not answer, the next ones are asked as always, and know nothing of the sign.
async fn send_it(State(app): State<App>, of: Of, Form(sent): Form<Sent>) -> Result<Response> {
    let (id, person) = (ReachOutId::new(), of.person().id);
    let mut tx = app.db.write().await?;
    let sign = own(&mut tx, &of, &app.key).await?;
    let sign = sign.filter(|sign| sign.agreed).ok_or(Error::NotFound)?;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &sent,
        "send my sign",
        id.get(),
        of.at(),
    );
    let new = NewReachOut {
        content: Content {
            sign: Some(sign.sign),
            ..Content::default()
        },
        first: vec![sign.helper],
    };
    let (id, hearers) = match receipt.await? {
        Receipt::Again(id) | Receipt::Edit(id) => (id.into(), Vec::new()),
        Receipt::New => {
            let sending = Sending::of(id, new, sent.acted_at(of.at()));
            match send(&mut tx, &of, sending, &app.key).await? {
                Started::New(held) => (held.id, held.hearers()),
                Started::Open(open) => (open, Vec::new()),
            }
        }
    };
    tx.commit().await?;
    app.live.publish(hearers);
    Ok(Redirect::to(&format!("{PAGE}/{id}")).into_response())
}

type Asked = Access<ReceiveReachOut>;
type At = Path<(String, String, String)>;

async fn agree(
    State(app): State<App>,
    of: Asked,
    at: At,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    answer(&app, &of, &at, &sent, true).await
}

async fn decline(
    State(app): State<App>,
    of: Asked,
    at: At,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    answer(&app, &of, &at, &sent, false).await
}

/// Yes, or no at any time.
async fn answer(app: &App, of: &Asked, at: &At, sent: &Sent, yes: bool) -> Result<Response> {
    let id: SignId = at.2.parse().map_err(|_| Error::NotFound)?;
    let viewer = of.viewer().id;
    let mut tx = app.db.write().await?;
    let content = format!("sign {id} {yes}");
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, id.get(), of.at());
    let is_again = matches!(receipt.await?, Receipt::Again(_));
    let answered = tx.query(sql!(
        "update reach_out_signs set agreed_at = case when $5 then coalesce(agreed_at, $6) else agreed_at end,
                ended_at = case when $5 then null else $6 end
         where house_id = $1 and id = $2 and helper_id = $3 and role = $4 and ended_at is null"
    ));
    let answered = answered.bind(of.house()).bind(id).bind(viewer);
    let answered = answered.bind(of.role()).bind(yes).bind(of.at());
    if answered.run().await? == 0 && !is_again {
        return Err(Error::NotFound);
    }
    let sender = tx.query(sql!(
        "select person_id from reach_out_signs where house_id = $1 and id = $2"
    ));
    let sender: PersonId = sender.bind(of.house()).bind(id).value().await?;
    tx.commit().await?;
    app.live.publish([Change::For(sender)]);
    let page = match of.role() {
        Role::Manager => format!("/manager/houses/{}/reach-outs", of.house()),
        Role::Resident => PAGE.to_owned(),
        role => format!("/{role}/reach-outs"),
    };
    Ok(see_other(&page, Said::Saved))
}
