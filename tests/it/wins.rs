//! Small wins, praise and the letter of a month.
mod letter;
mod noting;
mod posting;
mod praising;
mod world;
