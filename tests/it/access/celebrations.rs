use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // Ana lets her own counselor know of it. To all others it is not there.
    //                                                                             self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/celebrations",                                                 [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/celebrations/{celebration}",                                   [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/celebrations/{celebration}/card",                              [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    // Nobody cheers for themselves.
    ("POST /resident/celebrations/{celebration}/cheers",                           [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/celebrations/{celebration}/cheers/taking-back",               [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/celebrations/{celebration}/cheers/{cheer}/removal",           [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    // Which one is not said.
    ("POST /resident/celebrations/putting-aside",                                  [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/celebrations/taking-up",                                      [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/celebrations/firsts/{milestone}",                             [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /mentor/celebrations",                                                   [404, 404, 200, 200, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /counselor/celebrations",                                                [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/celebrations",                                   [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /{role}/houses/{house}/celebrations/{celebration}",                      [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("GET /{role}/houses/{house}/celebrations/{celebration}/card",                 [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("POST /{role}/houses/{house}/celebrations/{celebration}/cheers",              [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/celebrations/{celebration}/cheers/taking-back",  [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
];
