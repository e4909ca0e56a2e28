//! The README and the program name the same settings.
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
