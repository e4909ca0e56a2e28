use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    // One's own page is known to its resident alone; what comes up is for staff, narrowed to what each is shown.
    //                                                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /resident/milestones",                                                    [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /resident/milestones/beginning",                                          [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/milestones/beginning",                                         [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/milestones/stretches/new",                                      [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/milestones/stretches",                                         [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /resident/milestones/stretches/{stretch}",                                [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
    ("POST /resident/milestones/stretches/{stretch}",                               [422, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/counting",                                          [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/showing",                                           [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/name",                                              [400, 400, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/stretches/{stretch}/removal",                       [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/firsts",                                            [422, 422, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/firsts/{milestone}/removal",                        [303, 404, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("POST /resident/milestones/asks/removal",                                      [303, 303, 404, 404, 404, 404, 404, 404, 404, 404, 401]),
    ("GET /mentor/milestones",                                                      [404, 404, 200, 200, 404, 404, 404, 404, 404, 404, 303]),
    ("GET /counselor/milestones",                                                   [404, 404, 404, 404, 200, 200, 404, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/milestones",                                      [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/milestones/firsts",                               [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("POST /manager/houses/{house}/milestones/firsts",                              [404, 404, 404, 404, 404, 404, 422, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/milestones/firsts/ready-made",                   [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
    ("POST /manager/houses/{house}/milestones/firsts/{first}/ending",               [404, 404, 404, 404, 404, 404, 303, 404, 404, 404, 401]),
];
