//! `/resident/wins/{win}`: to whom a win is shown. Nobody, until its person ticks a box; taken back with the
//! box, in force on the next request.
use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Serialize;

use super::{
    form::{Audience, PostForm},
    own::{self, Of},
    views::Show,
};
use crate::{
    access::{
        About, Access, Read,
        policy::{ManagePeople, ManageSharing},
    },
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    live::Change,
    people::companions::{self, Post as Stands},
    sql,
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/wins/{win}", show)
        .post("/resident/wins/{win}/audience", save)
}

/// A box that is ticked.
#[derive(Clone, Debug)]
pub struct Posted {
    pub id: WinPostId,
    pub win: WinId,
    pub to: Audience,
    /// Of whoever is named.
    pub name: Option<String>,
}

type Row = (WinPostId, WinId, String, Option<PersonId>, Option<String>);

/// Of one win, or of all; in this house, as only there somebody reads them.
pub async fn own(tx: &mut Tx, of: &Of, only: Option<WinId>) -> Result<Vec<Posted>> {
    let rows = tx.query(sql!(
        "select s.id, s.win_id, s.audience, s.grantee_id, g.name
         from win_posts s left join people g on g.id = s.grantee_id
         where s.house_id = $1 and s.person_id = $2 and s.win_id = coalesce($3, s.win_id) and s.until_at is null
           and (s.audience <> 'circle' or exists (select 1 from shares c
                where c.person_id = s.person_id and c.audience = 'circle' and c.grantee_id = s.grantee_id
                  and c.from_at <= $4 and (c.until_at is null or c.until_at > $4)))
         order by s.from_at, s.id"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(only);
    let rows: Vec<Row> = rows.bind(of.at()).all().await?;
    let posted = rows
        .into_iter()
        .filter_map(|(id, win, audience, grantee, name)| {
            let to = Audience::of(&audience, grantee)?;
            Some(Posted { id, win, to, name })
        });
    Ok(posted.collect())
}

/// Whom one could show it to: a mentor and a counselor one has, one's circle one by one, the house.
async fn offered(tx: &mut Tx, of: &Of, posted: &[Posted]) -> Result<Vec<(Audience, String)>> {
    let people = companions::of_resident(tx, of).await?;
    let names = |post: Stands| {
        let held = people.iter().filter(|person| person.post == post);
        held.map(|person| person.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let staff = [
        (Stands::Mentor, Audience::Mentor),
        (Stands::Counselor, Audience::Counselor),
    ];
    let is_posted = |to: Audience| posted.iter().any(|post| post.to == to);
    let mut offered: Vec<(Audience, String)> = staff
        .into_iter()
        .map(|(post, to)| (to, names(post)))
        .filter(|(to, names)| !names.is_empty() || is_posted(*to))
        .collect();
    let circle = people.iter().filter(|person| person.post == Stands::Circle);
    offered.extend(circle.map(|person| (Audience::Circle(person.id), person.name.clone())));
    // Someone of the circle who moved out can still be taken off.
    for post in posted {
        let name = post.name.clone().unwrap_or_default();
        if post.to.grantee().is_some() && !offered.iter().any(|(to, _)| *to == post.to) {
            offered.push((post.to, name));
        }
    }
    offered.push((Audience::House, String::new()));
    Ok(offered)
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(win): Path<String>,
) -> Result<Response> {
    let win: WinId = win.parse().map_err(|_| Error::NotFound)?;
    let win = own::one(&mut tx, &of, win, &app.key).await?;
    let win = win.ok_or(Error::NotFound)?;
    let posted = own(&mut tx, &of, Some(win.id)).await?;
    let page = Show {
        t: Frame::of(&of),
        offered: offered(&mut tx, &of, &posted).await?,
        ticked: posted.iter().map(|post| post.to).collect(),
        win,
        sent: Sent::blank(),
    };
    html(page.render())
}

async fn save(
    State(app): State<App>,
    of: Of,
    Path(win): Path<String>,
    once: Once<PostForm>,
) -> Result<Response> {
    let win: WinId = win.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let found = own::one(&mut tx, &of, win, &app.key).await?;
    found.ok_or(Error::NotFound)?;
    let page = format!("{}/{win}", super::PAGE);
    // An old form that arrives again must not show anew what was taken back since.
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        let posted = own(&mut tx, &of, Some(win)).await?;
        let offered = offered(&mut tx, &of, &posted).await?;
        let offered: Vec<Audience> = offered.into_iter().map(|(to, _)| to).collect();
        let ticked = once.form.parse(&offered).ok_or(Error::BadForm)?;
        let over = posted.iter().filter(|post| !ticked.contains(&post.to));
        let over: Vec<WinPostId> = over.map(|post| post.id).collect();
        take_back(&mut tx, &of, &over).await?;
        let shown: BTreeSet<Audience> = posted.iter().map(|post| post.to).collect();
        let new: Vec<Audience> = ticked.difference(&shown).copied().collect();
        post(&mut tx, &of, win, &new).await?;
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    Ok(see_other(&page, Said::Shared))
}

async fn take_back(tx: &mut WriteTx, of: &Of, posts: &[WinPostId]) -> Result<()> {
    if posts.is_empty() {
        return Ok(());
    }
    let posts: Vec<String> = posts.iter().map(ToString::to_string).collect();
    tx.query(sql!(
        sqlite: "update win_posts set until_at = $3 where house_id = $1 and person_id = $2 and until_at is null
           and id in (select unhex(j.value) from json_each($4) j)",
        postgres: "update win_posts set until_at = $3 where house_id = $1 and person_id = $2 and until_at is null
           and id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(of.at())
    .bind(serde_json::to_string(&posts)?)
    .run()
    .await?;
    Ok(())
}

/// The circle may be another: whoever is not in it any more reads no win that was shown to them, nor does that come
/// back with them.
pub async fn circle_changed(tx: &mut WriteTx, of: &About<ManageSharing>) -> Result<()> {
    tx.query(sql!(
        "update win_posts set until_at = $2
         where house_id is not null and person_id = $1 and audience = 'circle' and until_at is null
           and not exists (select 1 from shares c
               where c.person_id = $1 and c.audience = 'circle' and c.grantee_id = win_posts.grantee_id
                 and c.from_at <= $2 and (c.until_at is null or c.until_at > $2))"
    ))
    .bind(of.person().id)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// With living in a house ends what was shown there: it does not come back with its person.
pub async fn end_of_leaver(
    tx: &mut WriteTx,
    by: &Access<ManagePeople>,
    person: PersonId,
) -> Result<()> {
    tx.query(sql!(
        "update win_posts set until_at = $3 where house_id = $1 and person_id = $2 and until_at is null"
    ))
    .bind(by.house())
    .bind(person)
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct New {
    id: String,
    audience: &'static str,
    grantee: Option<String>,
}

async fn post(tx: &mut WriteTx, of: &Of, win: WinId, to: &[Audience]) -> Result<()> {
    if to.is_empty() {
        return Ok(());
    }
    let new = to.iter().map(|to| New {
        id: WinPostId::new().to_string(),
        audience: to.name(),
        grantee: to.grantee().map(|person| person.to_string()),
    });
    tx.query(sql!(
        sqlite: "insert into win_posts (id, house_id, person_id, win_id, audience, grantee_id, from_at)
         select unhex(j.value ->> 'id'), $1, $2, $3, j.value ->> 'audience', unhex(j.value ->> 'grantee'), $4
         from json_each($5) j where true on conflict do nothing",
        postgres: "insert into win_posts (id, house_id, person_id, win_id, audience, grantee_id, from_at)
         select j.id, cast($1 as uuid), cast($2 as uuid), cast($3 as uuid), j.audience, j.grantee, cast($4 as timestamptz)
         from jsonb_to_recordset(cast($5 as jsonb)) as j(id uuid, audience text, grantee uuid) on conflict do nothing"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(win)
    .bind(of.at())
    .bind(serde_json::to_string(&new.collect::<Vec<_>>())?)
    .run()
    .await?;
    Ok(())
}
