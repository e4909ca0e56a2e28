//! One's own stress signals: what body and habits say before words do. The list is sealed.
pub mod export;
mod routes;
pub mod store;
mod views;

pub use routes::routes;

use serde::Deserialize;

use crate::{
    error::Result,
    id::SignalId,
    seal::{Key, Place, Sealed},
    web::Sent,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    pub id: SignalId,
    pub label: String,
}

/// A list one can look over.
pub const MOST: usize = 20;
pub const LONGEST: usize = 40;

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignalForm {
    pub label: String,
    #[serde(flatten)]
    pub sent: Sent,
}

pub fn open(key: &Key, id: SignalId, label: &Sealed) -> Result<Signal> {
    let label = key.open(&place(id), label)?;
    Ok(Signal { id, label })
}

fn place(row: SignalId) -> Place<'static, SignalId> {
    Place {
        table: "stress_signals",
        column: "label",
        row,
    }
}
