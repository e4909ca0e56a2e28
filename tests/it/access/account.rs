use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /account",                                                [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("POST /account",                                               [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 401]),
    ("POST /account/name",                                          [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 401]),
    ("GET /account/roles",                                          [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("POST /account/roles",                                         [400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 401]),
    ("GET /account/devices",                                        [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("POST /account/devices/{device}/signing-out",                  [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /account/devices/others/signing-out",                    [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 401]),
    ("GET /account/looks",                                          [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("GET /account/password",                                       [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("POST /account/password",                                      [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 401]),
    ("GET /reset",                                                  [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /reset",                                                 [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 422]),
    ("POST /{role}/houses/{house}/people/{person}/reset",           [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 401]),
];
