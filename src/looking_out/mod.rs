//! Looking out for each other, as each resident wants it: standing requests ("if I go quiet for two days,
//! come and find me") and kind notices ("you seemed withdrawn tonight"). Both go to one person first, and
//! further only by the resident's own word.
pub mod export;
mod notices;
mod reader;
mod requests;
mod seen;
mod told;
mod waiting;

#[doc(hidden)]
pub mod told_by_the_demo {
    //! What the demo tells needs to be sealed as the pages do it.
    pub use super::{
        notices::{Answer, Content as Notice, Reply, Sign, seal as seal_notice, seal_answer},
        requests::{Condition, Content as Request, May, seal as seal_request},
    };
}

pub use notices::unread as notices_unread;
pub use reader::{Reader, page_of};
pub use requests::{look_again, parted, reckon_anew, run};
pub use seen::all as seen;
use seen::requests as read_requests;
pub use waiting::{Waiting, waiting};

use crate::web::Routes;

pub fn routes() -> Routes {
    requests::routes().and(notices::routes())
}

/// May a request of one's own rest on such a mood?
pub fn is_low(mood: u8) -> bool {
    mood <= requests::LOW
}
