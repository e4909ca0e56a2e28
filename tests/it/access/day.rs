use super::Expected;

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
];
