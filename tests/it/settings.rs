//! The README, the program and the containers name the same settings.
use clap::{CommandFactory, Parser};
use porchlight::config::Config;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    config: Config,
}

#[test]
fn the_readme_names_every_setting_with_its_default() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let table: Vec<_> = readme.lines().filter(|l| l.starts_with("| `")).collect();
    for arg in Cli::command().get_arguments() {
        let Some(env) = arg.get_env().map(|e| e.to_string_lossy().into_owned()) else {
            continue;
        };
        let row = table.iter().find(|row| row.contains(&format!("`{env}`")));
        let row = row.unwrap_or_else(|| panic!("{env} is not in the README"));
        for default in arg.get_default_values() {
            let default = default.to_string_lossy();
            let told = match &*default {
                "false" => "off",
                other => other,
            };
            assert!(
                row.contains(told),
                "{env}: the default {told} is not in {row}"
            );
        }
        assert!(arg.get_help().is_some(), "{env} is not explained");
    }
}

/// What the containers settle by themselves: where the program listens inside is the port that is published.
const SETTLED: [&str; 1] = ["PORCHLIGHT_LISTEN"];

#[test]
fn the_containers_are_handed_every_setting_of_the_readme() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let compose = std::fs::read_to_string("docker-compose.yml").unwrap();
    let app = compose.split("\n  database:").next().unwrap();
    let handed: Vec<_> = app
        .lines()
        .filter_map(|line| line.strip_prefix("      ")?.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let rows = readme.lines().filter(|row| row.starts_with("| `"));
    let named = rows.flat_map(|row| row.split('|').nth(1).unwrap_or_default().split('`'));
    let is_setting = |name: &&str| name.starts_with("PORCHLIGHT_") || name.starts_with("DATABASE_");
    let named: Vec<_> = named.filter(is_setting).collect();
    assert!(named.len() > 15, "{named:?}");
    for name in named.iter().filter(|name| !SETTLED.contains(name)) {
        assert!(handed.contains(name), "{name} is not handed on: {handed:?}");
    }
}
