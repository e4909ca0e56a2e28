//! Who stands where: the person, the role, the house and the moment that every proof rests on.
use time::Date;

use crate::{
    access::Role, house_time::HouseTime, id::*, timestamp::Timestamp, web::Asked, words::Words,
};

/// The signed-in person.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub id: PersonId,
    pub name: String,
    pub session: SessionId,
}

impl Viewer {
    /// In no session.
    pub(super) fn absent(id: PersonId, name: String) -> Self {
        let session = SessionId::from(uuid::Uuid::nil());
        Self { id, name, session }
    }
}

/// What pages and rules need of a house.
#[derive(Clone, Debug)]
pub struct House {
    pub id: HouseId,
    pub name: String,
    pub time: HouseTime,
    pub zone: String,
    pub phone: Option<String>,
    pub emergency_number: String,
    pub crisis_number: String,
    pub board_style: String,
    pub fields_left_out: String,
}

/// Who stands where: the viewer, in a role, in a house, at one moment.
#[derive(Clone)]
pub struct Standing {
    pub(super) viewer: Viewer,
    pub(super) role: Role,
    pub(super) house: House,
    pub(super) at: Timestamp,
    pub(super) words: Words,
    pub(super) asked: Asked,
    pub(super) left: bool,
    pub(super) asks: i64,
}

impl Standing {
    /// Of nobody at a page: background work, a wall, a calendar.
    pub(super) fn alone(
        viewer: Viewer,
        role: Role,
        house: House,
        at: Timestamp,
        words: Words,
    ) -> Self {
        Self {
            viewer,
            role,
            house,
            at,
            words,
            asked: Asked::default(),
            left: false,
            asks: 0,
        }
    }

    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
    pub fn role(&self) -> Role {
        self.role
    }
    pub fn house(&self) -> HouseId {
        self.house.id
    }
    pub fn house_brief(&self) -> &House {
        &self.house
    }
    pub fn time(&self) -> &HouseTime {
        &self.house.time
    }
    /// The moment the proof was made: shares are looked at as of then.
    pub fn at(&self) -> Timestamp {
        self.at
    }
    pub fn today(&self) -> Date {
        self.house.time.day_of(self.at)
    }
    /// In the viewer's language.
    pub fn words(&self) -> Words {
        self.words
    }
    /// Which page this is, for its frame.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }
    /// Moved out, and still reading what is one's own.
    pub fn has_left(&self) -> bool {
        self.left
    }
    /// How many open reach-outs wait for the viewer in this role, in this house.
    pub fn asks(&self) -> i64 {
        self.asks
    }
}

/// Who is signed in, in no role: for one's own account.
#[derive(Clone)]
pub struct SignedIn {
    pub(super) viewer: Viewer,
    pub(super) at: Timestamp,
    pub(super) words: Words,
    pub(super) asked: Asked,
    pub(super) asks: i64,
}

impl SignedIn {
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
    pub fn at(&self) -> Timestamp {
        self.at
    }
    pub fn words(&self) -> Words {
        self.words
    }
    /// Which page this is, for its frame.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }
    /// How many open reach-outs wait for the viewer in the role of the path, in whichever house.
    pub fn asks(&self) -> i64 {
        self.asks
    }
}
