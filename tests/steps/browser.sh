# Journeys in Debian's Chromium against the real program, with a clock that can be set: tests/browser/*.test.mjs.

# The journeys that are also walked on PostgreSQL; on SQLite all of them are.
on_both_databases=(smoke day)

run_browser_tests() { # sqlite | postgres
  local files screenshots=on
  cargo build --locked --example browser_server
  cd tests/browser
  install_npm_packages
  files=(*.test.mjs)
  if [[ $1 == postgres ]]; then
    files=("${on_both_databases[@]/%/.test.mjs}")
    screenshots=off
  fi
  # Profiles and databases lie in the run's own folder, which goes even when a run is broken off.
  TMPDIR=$scratch BROWSER_DATABASE=$1 BROWSER_SCREENSHOTS=$screenshots \
    BROWSER_SERVER=$CARGO_TARGET_DIR/debug/examples/browser_server \
    with_postgres timeout --foreground 1500 node --test --test-reporter=spec --test-concurrency="$(nproc)" "${files[@]}"
}

# Only when the lock file is another than the one that was installed.
install_npm_packages() {
  cmp --silent package-lock.json node_modules/.installed-lock && return
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed-lock
}
