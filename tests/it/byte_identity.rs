//! What is hidden stays hidden to the byte: one resident's hidden data changes in every way there is, and
//! whatever those without a right to it can fetch stays the same, whichever style the house's board has. On an
//! installation of its own: elsewhere the owners of other tests look in.
mod changes;
mod house;

use std::collections::BTreeMap;

use futures_util::{FutureExt, StreamExt};

use self::{
    changes::{CHANGES, Shows},
    house::House,
};
use crate::{scenario_alone, support::*};

/// Everything fetched, by its path.
type Walk = BTreeMap<String, String>;

/// Where two walks part, or nothing.
fn difference(before: &Walk, after: &Walk) -> Option<String> {
    let lost = before.keys().filter(|path| !after.contains_key(*path));
    let new = after.keys().filter(|path| !before.contains_key(*path));
    let elsewhere: Vec<_> = lost.chain(new).collect();
    if !elsewhere.is_empty() {
        return Some(format!("leads elsewhere: {elsewhere:?}"));
    }
    let changed = before.iter().find(|(path, was)| after[*path] != **was);
    changed.map(|(path, was)| {
        // The lengths in the head tell less than the bodies.
        let body = |page: &str| page.split_once("\n\n").unwrap().1.to_owned();
        let pair = match body(was) == body(&after[path]) {
            true => [was.clone(), after[path].clone()],
            false => [body(was), body(&after[path])],
        };
        let same = pair[0]
            .chars()
            .zip(pair[1].chars())
            .take_while(|(a, b)| a == b);
        let from = same.count().saturating_sub(80);
        let [was, is] = pair.map(|page| page.chars().skip(from).take(300).collect::<String>());
        format!("{path}: {was}\n--- became ---\n{is}")
    })
}

scenario_alone! {
    async fn what_is_hidden_changes_no_byte_for_manager_housemate_or_another_house(world) {
        let house = House::new(world.with_houses().await).await;
        let before = house.walks().await;
        for (who, walk) in &before {
            let least = if *who == "wall" { 3 } else { 16 };
            assert!(walk.len() >= least, "{who} came to {:?}", walk.keys());
        }
        let live = format!("/manager/houses/{}/live", house.world.cedar);
        let mut wrong = Vec::new();
        for (change, page, shows) in CHANGES {
            let own = house.own_page(page).await;
            // Anew for each: one that lay open for a minute proves itself again, and tells of the change before.
            let mut live = house.world.listen(&house.mo, &live).await;
            house.undergoes(change).await;
            if own == house.own_page(page).await {
                wrong.push(format!("{change}: {page} is as before"));
            }
            // With a turn of its own: else what is heard may wait for the next look.
            tokio::task::yield_now().await;
            while let Some(heard) = live.next().now_or_never() {
                let heard = heard.expect("it goes on").unwrap();
                let is_change = heard.windows(7).any(|word| word == b"changed");
                if is_change && *shows != Shows::OnItsWay {
                    wrong.push(format!("{change}: a live page hears of it"));
                }
            }
            for ((who, was), is) in before.iter().zip(house.walks().await.values()) {
                let may_know = match shows {
                    Shows::ToTheManager => *who == "manager",
                    Shows::ToTheHouse => *who == "housemate",
                    Shows::ToThoseHere => *who != "another house",
                    _ => false,
                };
                if let Some(difference) = difference(was, is).filter(|_| !may_know) {
                    wrong.push(format!("{change}: {who}: {difference}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
