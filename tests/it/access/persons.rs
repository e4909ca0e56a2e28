use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                                                  self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /{role}/houses/{house}/people/{person}",                                                      [404, 404, 200, 404, 200, 404, 200, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/people/{person}/days/{day}",                                          [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/people/{person}/days/{day}/corrections/{assignment}",                [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/people/{person}/days/{day}/excuses/{assignment}",                    [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
];
