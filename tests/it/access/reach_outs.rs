use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // First the own mentor is asked. Whoever lets go, cannot or hands on brings in the next: counselor, then manager
    // on call. To all others it is not there.
    //                                                                             self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/reach-outs",                                                   [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/reach-outs/{reach_out}",                                       [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/reach-outs/rings",                                             [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/reach-outs/rings",                                            [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/give-and-get",                                                 [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/reach-outs/live",                                              [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /mentor/reach-outs",                                                     [404, 404, 200, 200, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /counselor/reach-outs",                                                  [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/reach-outs",                                     [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/reach-outs/limits",                              [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/reach-outs/limits",                             [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/words",                   [404, 404, 422, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/taking",                  [404, 404, 303, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/steps",                   [404, 404, 303, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/letting-go",              [404, 404, 303, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/declining",               [404, 404, 303, 404, 303, 404, 303, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/handing-on",              [404, 404, 303, 404, 303, 404, 303, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/reach-outs/{reach_out}/done",                    [404, 404, 303, 404, 303, 404, 303, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/signs/{sign}/agreement",                         [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/sign/sending",                                     [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /{role}/houses/{house}/signs/{sign}/declining",                         [404, 404, 404, 404, 303, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/sign",                                             [400, 400, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/sign/ending",                                      [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/offer/putting-aside",                              [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/words",                                [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/widening",                             [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/helped",                               [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/calling-off",                          [409, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/reopening",                            [409, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs/{reach_out}/afterwards",                           [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/reach-outs",                                                  [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
];
