//! Who may make and change which items: the three proofs, and what follows from each.
use super::Source;
use crate::{
    access::{
        About, Access, Standing,
        policy::{ManageHouseRoutine, ManageOwnRoutine, ManageProgram},
    },
    id::PersonId,
};

/// A proof under which items are made: for the house, for one resident's program, for oneself.
pub trait Makes: Send + Sync {
    const SOURCE: Source;
    fn standing(&self) -> &Standing;
    /// The one it is for; None for the house's.
    fn person(&self) -> Option<PersonId>;
    /// Where their pages are.
    fn address(&self) -> String;
}

impl Makes for Access<ManageHouseRoutine> {
    const SOURCE: Source = Source::House;
    fn standing(&self) -> &Standing {
        self
    }
    fn person(&self) -> Option<PersonId> {
        None
    }
    fn address(&self) -> String {
        format!("/manager/houses/{}/routine", self.house())
    }
}

impl Makes for About<ManageProgram> {
    const SOURCE: Source = Source::Program;
    fn standing(&self) -> &Standing {
        self
    }
    fn person(&self) -> Option<PersonId> {
        Some(self.person().id)
    }
    fn address(&self) -> String {
        let (house, person) = (self.house(), self.person().id);
        format!("/counselor/houses/{house}/people/{person}/routine")
    }
}

impl Makes for About<ManageOwnRoutine> {
    const SOURCE: Source = Source::Own;
    fn standing(&self) -> &Standing {
        self
    }
    fn person(&self) -> Option<PersonId> {
        Some(self.person().id)
    }
    fn address(&self) -> String {
        "/resident/routine".to_owned()
    }
}
