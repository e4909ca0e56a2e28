use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                 self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/profile",                                          [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/profile",                                         [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /manager/houses/{house}/people/{person}/profile",            [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/people/{person}/profile",           [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
    ("GET /counselor/houses/{house}/people/{person}/profile",          [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("GET /owner/houses/{house}/people/{person}/profile",              [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
];
