use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                            self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /{role}/houses/{house}/invitations",                                    [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 303]),
    ("POST /{role}/houses/{house}/invitations",                                   [404, 404, 404, 404, 404, 404, 303, 303, 404, 404, 401]),
    ("GET /{role}/houses/{house}/invitations/{invitation}",                       [404, 404, 404, 404, 404, 404, 200, 200, 404, 404, 303]),
    ("POST /{role}/houses/{house}/invitations/{invitation}/taking-back",          [404, 404, 404, 404, 404, 404, 303, 303, 404, 404, 401]),
    ("GET /join",                                                                 [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /join",                                                                [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 422]),
    ("GET /join/{token}",                                                         [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
    ("POST /join/{token}",                                                        [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
    ("POST /join/{token}/role",                                                   [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
];
