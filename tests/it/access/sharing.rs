use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                  self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/me",                [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("GET /resident/sharing",           [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("POST /resident/sharing",          [303, 303, 404, 404, 404, 404, 404, 404, 404, 303, 401]),
    ("GET /resident/looks",             [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("GET /resident/copy",              [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("POST /resident/copy",             [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 401]),
    ("GET /owner/houses/{house}/looks", [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
];
