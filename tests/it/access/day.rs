use porchlight::{
    access::Role,
    id::{RoutineAssignmentId, SignalId},
    routines::Kind,
    sql,
};

use super::Expected;
use crate::support::*;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                         self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/today",                                    [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/today/ticks/{tick}/{day}",                [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/today/ticks/{tick}/{day}/taking-back",    [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/check-ins/extra",                          [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/check-ins/extra",                         [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/check-ins/{assignment}/{day}",             [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/check-ins/{assignment}/{day}",            [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/signals",                                  [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/signals",                                 [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/signals/{signal}/removal",                [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    // The owner of this cast moved out of another house, and still reads what was theirs there.
    ("GET /resident/history",                                  [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("GET /resident/history/{day}",                            [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("GET /resident/reach-out",                                [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
];

/// A routine item and a check-in of hers alone.
pub async fn items_of(world: &World, who: &Actor) -> (RoutineAssignmentId, RoutineAssignmentId) {
    let kim = world.person(world.cedar, "Kim", Role::Manager).await;
    let window = ("06:00", "20:00");
    let tick = world.house_item(&kim, who, Kind::Routine, "Sweep the porch", window);
    let tick = tick.await;
    let check_in = world.house_item(&kim, who, Kind::CheckIn, "Check-in", window);
    (tick, check_in.await)
}

pub async fn signal_of(world: &World, who: &Actor) -> SignalId {
    let form = "label=Jaw&idempotency_key=signal-0123456789";
    assert_eq!(world.post(who, "/resident/signals", form).await.status, 303);
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(sql!(test: "select id from stress_signals where person_id = $1"));
    found.bind(who.id).value().await.unwrap()
}
