use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /{role}/houses/{house}/settings",         [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 303]),
    ("POST /{role}/houses/{house}/settings",        [404, 404, 404, 404, 404, 404, 422, 422, 404, 404, 401]),
    ("GET /owner/houses",                           [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
    ("GET /owner/houses/new",                       [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
    ("POST /owner/houses",                          [404, 404, 404, 404, 404, 404, 404, 422, 404, 404, 401]),
];
