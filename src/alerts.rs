//! Who needs someone, and why: one alert a person, collecting facts.
pub mod store;

/// Why a fact no longer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Settled {
    KeptLate,
    Kept,
    Excused,
    TakenBack,
}
