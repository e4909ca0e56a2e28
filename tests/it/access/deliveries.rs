use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                            self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /account/word",                         [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 303]),
    ("POST /account/word",                        [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 401]),
    ("POST /account/word/ntfy",                   [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 401]),
    ("POST /account/word/webhook",                [422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 401]),
    ("POST /account/word/push",                   [400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 401]),
    ("POST /account/word/ways/{way}/removal",     [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /worker.js",                            [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]),
    ("GET /owner/word",                           [404, 404, 404, 404, 404, 404, 404, 200, 404, 404, 303]),
    ("POST /owner/word/test",                     [404, 404, 404, 404, 404, 404, 404, 400, 404, 404, 401]),
    ("POST /owner/word/set-aside/another-try",    [404, 404, 404, 404, 404, 404, 404, 303, 404, 404, 401]),
    ("POST /owner/word/set-aside/letting-go",     [404, 404, 404, 404, 404, 404, 404, 303, 404, 404, 401]),
];
