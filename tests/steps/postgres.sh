# A PostgreSQL server for this run alone: a folder, a free port, nothing flushed to disk, gone at the end.
# Set TEST_POSTGRES_URL (postgres://user@host:port, no database) to use a server of your own instead.

start_postgres() {
  if [[ -n ${TEST_POSTGRES_URL:-} ]]; then echo "using $TEST_POSTGRES_URL"; return; fi
  local bin port
  bin=$(postgres_programs)
  mkdir "$scratch/postgres"
  [[ $EUID != 0 ]] || chown postgres: "$scratch/postgres"
  cd "$scratch/postgres"
  as_postgres "$bin/initdb" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >initdb.log
  for _ in 1 2 3; do # the port may be taken between finding it and using it
    port=$(free_port)
    if as_postgres "$bin/pg_ctl" start --pgdata=data --log=server.log --silent --wait --options="$(postgres_settings "$port")"; then
      echo "postgres://postgres@127.0.0.1:$port" | tee url
      return
    fi
  done
  cat server.log
  return 1
}

postgres_settings() {
  echo "-c listen_addresses=127.0.0.1 -c port=$1 -c unix_socket_directories=$scratch/postgres -c max_connections=200" \
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off"
}

stop_postgres() {
  [[ -e $scratch/postgres/data/postmaster.pid ]] || return 0
  (cd "$scratch/postgres" && as_postgres "$(postgres_programs)/pg_ctl" stop --pgdata=data --mode=immediate --silent)
}

# The tests' environment; the server's address is known only once it runs.
with_postgres() {
  TEST_POSTGRES_URL=${TEST_POSTGRES_URL:-$(cat "$scratch/postgres/url")} "$@"
}

# Debian keeps the server's programs outside PATH, a folder a version: the newest one.
postgres_programs() {
  local initdb
  initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort --version-sort | tail -n 1)
  [[ ! -x $initdb ]] || dirname "$initdb"
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [[ $EUID == 0 ]]; then runuser --user postgres -- "$@"; else "$@"; fi
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
