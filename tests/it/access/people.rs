use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                            self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /{role}/houses/{house}/people",                                         [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 303]),
    ("POST /{role}/houses/{house}/people/{person}/helpers",                       [404, 404, 404, 404, 404, 404, 400, 400, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/role-ending",                   [404, 404, 404, 404, 404, 404, 400, 400, 404, 404, 401]),
    ("POST /{role}/houses/{house}/people/{person}/moving",                        [404, 404, 404, 404, 404, 404, 403, 404, 404, 404, 401]),
    ("GET /owner/houses/{house}/managers",                                        [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
    ("POST /owner/houses/{house}/managers",                                       [404, 404, 404, 404, 404, 404, 404, 422, 404, 404, 401]),
    ("GET /resident/helpers",                                                     [200, 200, 404, 404, 404, 404, 404, 404, 404, 200, 303]),
    ("POST /resident/helpers/{assignment}/accepting",                             [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/helpers/{assignment}/ending",                                [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
];

/// Last but for signing out: the own mentor and counselor step back here.
#[rustfmt::skip]
pub const STEPPING_BACK: Expected = &[
    ("POST /{role}/houses/{house}/people/{person}/walk-ending",                   [404, 404, 303, 303, 303, 404, 404, 404, 404, 404, 401]),
];

/// Last but for signing out: the owner signs out the one it is about.
#[rustfmt::skip]
pub const SIGNING_OUT: Expected = &[
    ("POST /{role}/houses/{house}/people/{person}/signing-out",                   [404, 404, 404, 404, 404, 404, 403, 303, 404, 404, 401]),
];
