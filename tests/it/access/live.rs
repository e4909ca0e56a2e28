use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                    self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /mentor/live",                  [404, 404, 200, 200, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /counselor/live",               [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/live",  [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /resident/live",                [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
];
