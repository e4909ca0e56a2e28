use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                                                                       self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /manager/houses/{house}/routine",                                                  [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/routine",                                                 [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("GET /manager/houses/{house}/routine/new",                                              [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/routine/items/{item}",                                     [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/routine/items/{item}",                                    [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/routine/items/{item}/pause",                              [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/routine/items/{item}/ending",                             [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/routine/proposals/{proposal}",                            [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
    ("GET /counselor/houses/{house}/people/{person}/routine",                                [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("POST /counselor/houses/{house}/people/{person}/routine",                               [404, 404, 404, 404, 422, 404, 404, 404, 404, 404, 401]),
    ("GET /counselor/houses/{house}/people/{person}/routine/new",                            [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("GET /counselor/houses/{house}/people/{person}/routine/items/{item}",                   [404, 404, 404, 404, 200, 404, 404, 404, 404, 404, 303]),
    ("POST /counselor/houses/{house}/people/{person}/routine/items/{item}",                  [404, 404, 404, 404, 422, 404, 404, 404, 404, 404, 401]),
    ("POST /counselor/houses/{house}/people/{person}/routine/items/{item}/pause",            [404, 404, 404, 404, 422, 404, 404, 404, 404, 404, 401]),
    ("POST /counselor/houses/{house}/people/{person}/routine/items/{item}/ending",           [404, 404, 404, 404, 422, 404, 404, 404, 404, 404, 401]),
    ("POST /counselor/houses/{house}/people/{person}/routine/proposals/{proposal}",          [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/routine",                                                                [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/routine",                                                               [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/routine/new",                                                            [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/routine/items/{item}",                                                   [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/routine/items/{item}",                                                  [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/routine/items/{item}/pause",                                            [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/routine/items/{item}/ending",                                           [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/routine/plan/{assignment}",                                             [400, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/routine/plan/{assignment}/board",                                       [403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/routine/plan/{assignment}/proposals",                                   [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
];
