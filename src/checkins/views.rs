use askama::Template;

use super::Card;
use crate::web::Frame;

#[derive(Template)]
#[template(path = "checkins/edit.html")]
pub struct Edit {
    pub t: Frame,
    pub card: Card,
}
