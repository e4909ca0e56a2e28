use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // The request is to the own counselor, the notice is the manager's. To all others neither is there.
    //                                                                             self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/standing-requests",                                            [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/standing-requests",                                           [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/standing-requests/new",                                        [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /{role}/houses/{house}/standing-requests/{request}",                     [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("POST /{role}/houses/{house}/standing-requests/{request}/agreement",          [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    // Nothing is met yet.
    ("POST /{role}/houses/{house}/standing-requests/{request}/taking",             [404, 404, 404, 404, 409, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/standing-requests/{request}/done",               [404, 404, 404, 404, 409, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/standing-requests/{request}/declining",          [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/standing-requests/{request}/ending",                          [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /{role}/houses/{house}/people/{person}/notices",                         [404, 200, 200, 404, 200, 404, 200, 404, 404, 404, 303]),
    ("POST /{role}/houses/{house}/people/{person}/notices",                        [404, 422, 422, 404, 422, 404, 422, 404, 404, 404, 401]),
    ("GET /resident/notices",                                                      [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/notices/{notice}/answer",                                     [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/notices/{notice}/reading",                       [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
];
