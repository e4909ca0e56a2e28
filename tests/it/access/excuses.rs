use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                                  self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /manager/houses/{house}/people/{person}/excuses",                             [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/people/{person}/excuses",                            [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/people/{person}/excuses/{excuse}/ending",            [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
];
