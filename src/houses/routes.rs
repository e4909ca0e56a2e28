use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{BoardStyle, Field, HouseForm, Wrong, clock, owning, store, views::Settings};
use crate::{
    access::{
        self, Access, Read,
        policy::{ManageHouse, ManageHouseRoutine},
    },
    app::App,
    error::Result,
    house_time,
    web::{Errors, Frame, Once, Routes, Said, Sent, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/settings", edit)
        .post("/{role}/houses/{house}/settings", save)
        .and(owning::routes())
}

/// As typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    #[serde(flatten)]
    pub house: HouseForm,
    pub board_style: String,
    /// What the check-ins ask; the rest is left out.
    pub asks: Vec<String>,
    /// Messages to people's phones and mailboxes say the house's name.
    pub named_in_word: Option<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

impl SettingsForm {
    fn of(of: &Access<ManageHouse>, named_in_word: bool) -> Self {
        let house = of.house_brief();
        let asked = Field::OPTIONAL.into_iter();
        let asked = asked.filter(|field| !field.is_left_out(&house.fields_left_out));
        Self {
            house: HouseForm {
                house: house.name.clone(),
                zone: house.zone.clone(),
                day_turns_at: house.time.day_turns_at().to_string(),
                phone: house.phone.clone().unwrap_or_default(),
                emergency_number: house.emergency_number.clone(),
                crisis_number: house.crisis_number.clone(),
            },
            board_style: house.board_style.clone(),
            asks: asked.map(|field| field.name().to_owned()).collect(),
            named_in_word: named_in_word.then(|| "yes".to_owned()),
            sent: Sent::blank(),
        }
    }

    pub fn asks(&self, field: &Field) -> bool {
        self.asks.iter().any(|name| name == field.name())
    }

    fn left_out(&self) -> String {
        let left_out = Field::OPTIONAL
            .into_iter()
            .filter(|field| !self.asks(field));
        let names: Vec<_> = left_out.map(Field::name).collect();
        names.join(" ")
    }
}

async fn edit(Read { of, mut tx }: Read<Access<ManageHouse>>) -> Result<Response> {
    let form = SettingsForm::of(&of, store::is_named_in_word(&mut tx, &of).await?);
    page(&of, &form, &Errors::none(), StatusCode::OK)
}

fn page(
    of: &Access<ManageHouse>,
    form: &SettingsForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let mut zones = house_time::zones();
    // A zone kept under an old name is still this house's zone.
    if !zones.contains(&form.house.zone) {
        zones.insert(0, form.house.zone.clone());
    }
    let page = Settings {
        t: Frame::of(of),
        form,
        zones,
        errors,
    };
    html_with(status, page.render())
}

async fn save(
    State(app): State<App>,
    of: Access<ManageHouse>,
    once: Once<SettingsForm>,
) -> Result<Response> {
    let form = &once.form;
    let parsed = form.house.parse();
    let style = BoardStyle::of_name(&form.board_style);
    let (Ok(new), Some(style)) = (&parsed, style) else {
        let mut errors = parsed.err().unwrap_or_else(Errors::none);
        if style.is_none() {
            errors.add("board_style", Wrong::Style);
        }
        return page(&of, form, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::save(&mut tx, &of, new, style, form.left_out()).await?;
        store::name_in_word(&mut tx, &of, form.named_in_word.is_some()).await?;
        // Judged by the new clock: the proof still carries the one the page was opened with.
        let house = access::system::<ManageHouseRoutine>(&app, &mut tx, of.house(), of.viewer().id);
        let house = house.await?;
        clock::changed(&mut tx, of.time(), &house).await?;
    }
    tx.commit().await?;
    let settings = format!("{}/settings", Frame::of(&of).base());
    Ok(see_other(&settings, Said::Saved))
}
