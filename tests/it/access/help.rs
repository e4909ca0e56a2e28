use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // An appointment is known to its resident alone; of a hand asked for the whole house knows.
    //                                                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/appointments",                                                  [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/appointments",                                                 [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/appointments/new",                                              [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/appointments/{appointment}",                                    [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/appointments/{appointment}",                                   [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/appointments/{appointment}/ride",                              [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/appointments/{appointment}/outcome",                           [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/help",                                                          [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/help",                                                         [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/help/new",                                                      [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/help/{help}/taking",                                           [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/letting-go",                                       [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/still-on",                                         [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/done",                                             [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/thanks",                                           [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/asking-again",                                     [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/help/{help}/calling-off",                                      [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
];
