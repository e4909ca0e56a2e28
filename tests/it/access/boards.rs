use super::Expected;

#[rustfmt::skip]
pub const ROUTES: Expected = &[
    //                                              self housemate mentor proposed counselor other manager owner other moved signed-out
    ("GET /manager/houses/{house}/board",           [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /manager/houses/{house}/board.csv",       [404, 404, 404, 404, 404, 404, 200, 404, 404, 404, 303]),
    ("GET /resident/house",                         [200, 200, 404, 404, 404, 404, 404, 404, 404, 404, 303]),
];
