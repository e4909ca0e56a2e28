//! What the house must know of a resident: who reads it, who changes it, and that looks are on record.
use porchlight::{access::Role::*, sql};

use crate::{scenario, support::*};

const BY_LAW: &str = "legal_name=Anastasia+Perez&birth_date=1988-02-29&idempotency_key=0123456789";
const CONTACT: &str = "emergency_contact=Eva,+555-0144&idempotency_key=0123456789";

fn page(world: &World, role: &str, who: &Actor) -> String {
    format!("/{role}/houses/{}/people/{}/profile", world.cedar, who.id)
}

async fn looks(world: &World, whose: &Actor, by: &Actor) -> Vec<String> {
    let mut tx = world.db.read().await.unwrap();
    let rows = tx.query(sql!(test: "select class from looks where person_id = $1 and viewer_id = $2 order by class"));
    let rows: Vec<(String,)> = rows.bind(whose.id).bind(by.id).all().await.unwrap();
    rows.into_iter().map(|(class,)| class).collect()
}

/// The manager writes what stands on an ID card, the resident whom to call.
async fn filled_in(world: &World, mo: &Actor, ana: &Actor) {
    let saved = world.post(mo, &page(world, "manager", ana), BY_LAW).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let saved = world.post(ana, "/resident/profile", CONTACT).await;
    assert_eq!(saved.location, "/resident/profile?said=saved");
}

scenario! {
    async fn manager_and_resident_fill_in_a_profile_and_the_counselor_reads_it(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        assert!(world.get(&ana, "/resident/me").await.body.contains("href=\"/resident/profile\""));
        filled_in(&world, &mo, &ana).await;
        world.post(&ana, "/account", "email=&phone=555-0123&language=en&idempotency_key=0123456789").await;
        let own = world.get(&ana, "/resident/profile").await.body;
        for known in ["Anastasia Perez", "29 February 1988", "Eva, 555-0144"] {
            assert!(own.contains(known), "{known}");
        }

        let people = world.get(&mo, &format!("/manager/houses/{}/people", world.cedar)).await.body;
        assert!(people.contains(&page(&world, "manager", &ana)), "{people}");
        let read = world.get(&mo, &page(&world, "manager", &ana)).await.body;
        assert!(read.contains("Anastasia Perez") && read.contains("tel:555-0123"), "one number: {read}");
        assert_eq!(looks(&world, &ana, &mo).await, ["profile"]);

        let read = world.get(&cleo, &page(&world, "counselor", &ana)).await.body;
        assert!(read.contains("Anastasia Perez") && read.contains("29 February 1988") && read.contains("Eva, 555-0144"));
        assert!(!read.contains("555-0123") && !read.contains("<button class=\"button wide\""), "{read}");
        assert!(looks(&world, &ana, &cleo).await.contains(&"profile".to_owned()));
        for (who, role) in [(&cleo, "counselor"), (&mo, "manager")] {
            let profile = page(&world, role, &ana);
            let person = world.get(who, profile.trim_end_matches("/profile")).await.body;
            assert!(person.contains(&profile), "{role}: {person}");
        }
        assert_eq!(world.post(&cleo, &page(&world, "counselor", &ana), BY_LAW).await.status, 404);
    }

    async fn a_manager_changes_it_and_the_resident_reads_that(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = page(&world, "manager", &ana);
        let saved = world.post(&mo, &path, BY_LAW).await;
        assert_eq!(saved.location, format!("{path}?said=saved"));
        let again = world.post(&mo, &path, BY_LAW).await;
        assert_eq!(again.location, saved.location, "the same form again is the same answer");
        assert!(world.get(&ana, "/resident/profile").await.body.contains("Anastasia Perez"));
        let looks = world.get(&ana, "/resident/looks").await.body;
        assert_eq!(looks.matches("Mo: changed your profile").count(), 1, "{looks}");
    }

    async fn each_part_of_a_profile_has_one_writer_and_the_form_shows_what_is_ones_own(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        filled_in(&world, &mo, &ana).await;
        let (own, managed) = ("/resident/profile", page(&world, "manager", &ana));
        let page = world.get(&ana, own).await.body;
        assert!(page.contains("name=\"emergency_contact\"") && !page.contains("name=\"legal_name\"") && !page.contains("name=\"birth_date\""), "{page}");
        let page = world.get(&mo, &managed).await.body;
        assert!(page.contains("name=\"legal_name\"") && !page.contains("name=\"emergency_contact\""), "{page}");
        for form in ["legal_name=Zzother", "birth_date=1990-01-01", "emergency_contact=Zzother&legal_name=Zz", "legal_name=Zzother&emergency_contact=Zzother"] {
            let refused = world.post(&ana, own, &format!("{form}&idempotency_key=refused-0123456789")).await;
            assert_eq!(refused.status, 400, "{form}");
        }
        for form in ["emergency_contact=Zzother", "legal_name=Zzother&emergency_contact=Zzother"] {
            let refused = world.post(&mo, &managed, &format!("{form}&idempotency_key=refused-0123456789")).await;
            assert_eq!(refused.status, 400, "{form}");
        }
        let page = world.get(&ana, own).await.body;
        for stands in ["Anastasia Perez", "29 February 1988", "Eva, 555-0144"] {
            assert!(page.contains(stands), "{stands}: {page}");
        }
        let blank = "emergency_contact=&idempotency_key=another-0123456789";
        assert_eq!(world.post(&ana, own, blank).await.status, 303);
        assert!(!world.get(&ana, own).await.body.contains("Eva, 555-0144"), "taken out again");
    }

    async fn a_mistake_is_named_beside_its_field_and_what_was_typed_stays(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let long = "n".repeat(121);
        let form = format!("legal_name={long}&birth_date=2190-01-01&idempotency_key=0123456789");
        let wrong = world.post(&mo, &page(&world, "manager", &ana), &form).await;
        assert_eq!(wrong.status, 422);
        for said in ["120 letters or fewer", "in the past", &long, "2190-01-01", "aria-invalid"] {
            assert!(wrong.body.contains(said), "{said}: {}", wrong.body);
        }
        let long = "c".repeat(201);
        let form = format!("emergency_contact={long}&idempotency_key=0123456789");
        let wrong = world.post(&ana, "/resident/profile", &form).await;
        assert_eq!(wrong.status, 422);
        for said in ["200 letters or fewer", &long, "aria-invalid"] {
            assert!(wrong.body.contains(said), "{said}: {}", wrong.body);
        }
        let page = world.get(&ana, "/resident/profile").await.body;
        assert!(!page.contains("nnn") && !page.contains("ccc"), "nothing was saved");
    }

    async fn a_profile_is_sealed_at_rest(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        filled_in(&world, &mo, &ana).await;
        let mut tx = world.db.read().await.unwrap();
        let row = tx.query(sql!(test: "select legal_name, birth_date, emergency_contact from people where id = $1"));
        let (name, birth, contact): (String, String, String) = row.bind(ana.id).one().await.unwrap();
        for sealed in [name, birth, contact] {
            assert!(sealed.len() >= 80 && !sealed.contains("Anastasia") && !sealed.contains("1988-"), "{sealed}");
        }
    }

    async fn an_owner_reads_legal_name_and_birth_date_and_nothing_else_and_is_on_record(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let olga = world.owner("Olga").await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        filled_in(&world, &mo, &ana).await;
        world.post(&ana, "/account", "email=&phone=555-0123&language=en&idempotency_key=0123456789").await;
        let people = world.get(&olga, &format!("/owner/houses/{}/people", world.cedar)).await.body;
        assert!(people.contains(&page(&world, "owner", &ana)), "{people}");
        let read = world.get(&olga, &page(&world, "owner", &ana)).await.body;
        assert!(read.contains("Anastasia Perez") && read.contains("29 February 1988"), "{read}");
        for hidden in ["Eva", "555-0144", "555-0123", "<form method=\"post\" action=\"/owner"] {
            assert!(!read.contains(hidden), "{hidden}: {read}");
        }
        assert_eq!(looks(&world, &ana, &olga).await, ["identity"]);
        let own = world.get(&ana, "/resident/looks").await.body;
        assert!(own.contains("Olga, owner: your legal name and birth date"), "{own}");
        assert_eq!(world.post(&olga, &page(&world, "owner", &ana), BY_LAW).await.status, 404);
    }
}
