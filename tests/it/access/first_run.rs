use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                            self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /set-up/{token}",       [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
    ("POST /set-up/{token}",      [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
];
