use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                      self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /counselor/alerts",               [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /counselor/caseload",             [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /mentor/people",                  [404, 404, 200, 200, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/alerts",  [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    // Let in, and nothing is open: 404 for them too, as there is no such thing.
    ("POST /{role}/houses/{house}/people/{person}/alert/taking",     [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/alert/taking-over", [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/alert/letting-go", [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/alert/closing",    [403, 404, 400, 404, 400, 404, 400, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/alert/handing-on", [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    // The word was told to this manager; each of the staff has their own.
    ("POST /{role}/houses/{house}/outages/{word}/acknowledgement",   [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
    ("GET /manager/houses/{house}/alerts/rules",  [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/alerts/rules", [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("GET /resident/alert",                 [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
];
