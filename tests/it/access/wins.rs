use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // The praise is the manager's.
    //                                                                             self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/wins",                                                         [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/wins",                                                        [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/wins/{win}",                                                   [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/wins/{win}/audience",                                         [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/wins/{win}/removal",                                          [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/wins/letter",                                                  [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/wins",                                           [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /{role}/houses/{house}/people/{person}/praise",                          [404, 200, 200, 404, 200, 404, 200, 404, 404, 404, 303]),
    ("POST /{role}/houses/{house}/people/{person}/praise",                         [404, 422, 422, 404, 422, 404, 422, 404, 404, 404, 401]),
    ("GET /resident/wins/praise",                                                  [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/wins/praise/{praise}/showing",                                [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/wins/praise/{praise}/removal",                                [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/praise/{praise}/taking-back",    [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
];
