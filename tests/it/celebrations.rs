//! Celebrations: from the evening before to the cheers, for those alone who may know.
mod cheering;
mod evening;
mod knowing;
mod own;
mod random;
mod servers;
mod wall;
pub mod world;
