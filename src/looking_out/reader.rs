//! Who reads what others ask of them, in which role, where.
use crate::{
    access::{Caseload, Role, Standing},
    id::*,
    timestamp::Timestamp,
};

pub struct Reader {
    pub id: PersonId,
    pub role: Role,
    /// None: over all houses.
    pub house: Option<HouseId>,
    pub at: Timestamp,
}

impl Reader {
    pub fn of(of: &Standing) -> Self {
        Self {
            id: of.viewer().id,
            role: of.role(),
            house: Some(of.house()),
            at: of.at(),
        }
    }

    pub fn over_houses<P>(of: &Caseload<P>) -> Self {
        Self {
            id: of.viewer().id,
            role: of.role(),
            house: None,
            at: of.at(),
        }
    }
}

/// Where such things stand for someone in their role.
pub fn page_of(of: &Standing) -> String {
    match of.role() {
        Role::Manager => format!("/manager/houses/{}/reach-outs", of.house()),
        Role::Resident => "/resident/today".to_owned(),
        role => format!("/{role}/reach-outs"),
    }
}
