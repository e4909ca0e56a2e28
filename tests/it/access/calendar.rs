use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/calendar",                                                      [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/calendar",                                                     [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/calendar/renewal",                                             [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/calendar/ending",                                              [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    // Known to whoever has the address, whoever they are; a made-up one is nobody's.
    ("GET /calendar/{token}/porchlight.ics",                                        [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
];
