use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                    self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/wall",                                [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/wall",                               [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /{role}/houses/{house}/walls",                  [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 303]),
    ("POST /{role}/houses/{house}/walls",                 [404, 404, 404, 404, 404, 404, 422, 422, 404, 404, 401]),
    ("POST /{role}/houses/{house}/walls/{wall}/ending",   [404, 404, 404, 404, 404, 404, 303, 303, 404, 404, 401]),
    // Known to whoever has the address, whoever they are; a made-up one is nobody's.
    ("GET /wall/{code}",                                  [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
    ("GET /wall/{code}/live",                             [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
];
