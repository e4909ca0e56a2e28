//! What a server brings word with: its channels, and how many letters are on their way to whom.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::Channels;

/// One a server. Cheap to clone.
#[derive(Clone, Default)]
pub struct Post {
    pub channels: Channels,
    on_their_way: Arc<Mutex<HashMap<String, usize>>>,
}

/// A letter's place, free again when dropped.
pub struct Place {
    target: String,
    of: Post,
}

impl Post {
    pub fn with(channels: Channels) -> Self {
        Self {
            channels,
            on_their_way: Arc::default(),
        }
    }

    /// Targets that have as many letters on their way as may be: one that hangs holds up nobody else.
    pub fn busy(&self) -> Vec<String> {
        let most = self.channels.limits().to_one_target;
        let on_their_way = self.lock();
        let busy = on_their_way.iter().filter(|(_, n)| **n >= most);
        busy.map(|(target, _)| target.clone()).collect()
    }

    /// A place for one more letter to this target, if there is one.
    pub fn place(&self, target: &str) -> Option<Place> {
        let limits = self.channels.limits();
        let mut on_their_way = self.lock();
        let all: usize = on_their_way.values().sum();
        let to_it = on_their_way.get(target).copied().unwrap_or_default();
        if all >= limits.at_once || to_it >= limits.to_one_target {
            return None;
        }
        on_their_way.insert(target.to_owned(), to_it + 1);
        Some(Place {
            target: target.to_owned(),
            of: self.clone(),
        })
    }

    /// Is every place taken?
    pub fn is_full(&self) -> bool {
        let all: usize = self.lock().values().sum();
        all >= self.channels.limits().at_once
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, usize>> {
        // Counted up and down only: whole also after a panic.
        let locked = self.on_their_way.lock();
        locked.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut on_their_way = self.of.lock();
        match on_their_way.get_mut(&self.target) {
            Some(n) if *n > 1 => *n -= 1,
            _ => drop(on_their_way.remove(&self.target)),
        }
    }
}
