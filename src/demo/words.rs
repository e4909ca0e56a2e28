//! Names and sentences of the demo. Nobody of these exists; the numbers are kept free for stories.
pub const HOUSES: [&str; 20] = [
    "Maple House",
    "Cedar House",
    "Juniper House",
    "Harbor House",
    "Willow House",
    "Sunrise House",
    "Birch House",
    "Lantern House",
    "Meadow House",
    "Orchard House",
    "Riverside House",
    "Hope Street House",
    "Aspen House",
    "Garden House",
    "Northstar House",
    "Fern House",
    "Casa Nueva",
    "Oak Street House",
    "Bridge House",
    "Quiet Hill House",
];
pub const ZONES: [&str; 5] = [
    "America/Chicago",
    "America/New_York",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
];
pub const NAMES: [&str; 40] = [
    "Ana", "Marcus", "Devon", "Rosa", "Tyrell", "Kim", "Jesse", "Luz", "Omar", "Grace", "Andre",
    "Beth", "Carlos", "Dana", "Eli", "Fatima", "Gus", "Hannah", "Ivan", "Jada", "Keith", "Lena",
    "Mateo", "Nora", "Oscar", "Priya", "Quinn", "Ray", "Sofia", "Terrence", "Uma", "Victor",
    "Wendy", "Xavier", "Yolanda", "Zach", "Marisol", "Hector", "June", "Sam",
];
pub const LAST: [&str; 20] = [
    "Lopez", "Johnson", "Nguyen", "Brown", "Garcia", "Smith", "Okafor", "Miller", "Rivera",
    "Davis", "Kowalski", "Thomas", "Martinez", "Lee", "Walker", "Reyes", "Young", "Flores",
    "Baker", "Hill",
];
pub const OWN: [(&str, &str, u16, u16); 6] = [
    ("Walk for 20 minutes", "weekly 1111111", 7 * 60, 20 * 60),
    ("Call my sister", "weekly 0010010", 17 * 60, 21 * 60),
    ("Read before bed", "weekly 1111111", 22 * 60, 30),
    (
        "Write three good things",
        "weekly 1111111",
        20 * 60,
        23 * 60,
    ),
    ("Look for work", "weekly 1111100", 9 * 60, 13 * 60),
    ("Cook a real meal", "weekly 0100101", 17 * 60, 20 * 60),
];
pub const PROGRAM: [(&str, &str, u16, u16); 4] = [
    ("Recovery meeting", "weekly 1010100", 17 * 60, 21 * 60),
    ("Group at the clinic", "weekly 0101000", 10 * 60, 12 * 60),
    ("Talk with my sponsor", "weekly 1111111", 12 * 60, 22 * 60),
    ("Job class", "weekly 0100100", 9 * 60, 12 * 60),
];
pub const HELPERS: [&str; 4] = [
    "my mentor",
    "my sister",
    "Marcus from the house",
    "my sponsor",
];
pub const FEELINGS: [&[&str]; 5] = [
    &["sad", "worn out", "alone"],
    &["worried", "low", "tense"],
    &["okay", "quiet", "mixed"],
    &["calm", "hopeful", "steady"],
    &["proud", "glad", "thankful"],
];
pub const NOTES: [&str; 10] = [
    "Slept better than last week.",
    "Work was long but I got through it.",
    "Talked with my mom today. It went okay.",
    "A hard afternoon. I called someone and it helped.",
    "Looking forward to Saturday.",
    "Missed my kids a lot today.",
    "The meeting was good. I shared for the first time.",
    "Hoy me sentí más tranquilo.",
    "No pude dormir bien, pero aquí estoy.",
    "Sixty days soon. I did not think I would get here.",
];
pub const ASKED: [&str; 5] = [
    "I could use company tonight. I am having a hard time.",
    "A call from my old neighborhood shook me up.",
    "Long shift, and now I cannot settle down.",
    "Can we sit on the porch for ten minutes?",
    "Me vendría bien hablar un rato.",
];
