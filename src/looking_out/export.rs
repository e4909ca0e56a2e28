//! Of a copy: what one asks others to look out for, and what was noticed.
pub use super::{
    notices::export::{NOTICES, NOTICES_GIVEN},
    requests::export::{STANDING_AGREED, STANDING_REQUESTS},
};
