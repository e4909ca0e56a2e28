use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/people/{person}",               [404, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
];
