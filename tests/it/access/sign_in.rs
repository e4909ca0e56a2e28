use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                 self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /",                          [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303]),
    ("GET /sign-in",                   [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]),
    ("POST /sign-in",                  [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 429]),
    ("POST /language",                 [400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400]),
    ("GET /healthz",                   [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]),
    ("GET /readyz",                    [503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503]),
    ("GET /static/{version}/{*path}",  [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404]),
    // Last: it ends the session.
    ("POST /sign-out",                 [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303]),
];
