# How a step runs: its name, what it prints, its time, and what it adds to the closing line.

scratch=$(mktemp -d /tmp/porchlight-tests.XXXXXX) || exit 1
chmod 755 "$scratch" # PostgreSQL runs as a user of its own and must get to its folder
passed=0 failed=0

leave() { # the exit status stays what it was
  stop_postgres
  rm -rf "$scratch"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# step PARTS NAME COMMAND…  runs the command, if it belongs to the part asked for, and goes on whatever comes of it:
# one run tells everything that is wrong.
step() {
  local parts=$1 name=$2 began=$SECONDS status
  shift 2
  [[ $part == all || $parts == all || ,$parts, == *,$part,* ]] || return 0
  printf '\n=== %s\n' "$name"
  : >"$scratch/counts"
  (set -e; "$@") </dev/null 2>&1 | tee "$scratch/output"
  status=${PIPESTATUS[0]}
  count "$status"
  printf -- '--- %s: %s, %d s\n' "$name" "$([[ $status == 0 ]] && echo good || echo FAILED)" $((SECONDS - began))
}

# Adds up what the runners of a step said of themselves. A step without a runner counts as one; one that failed
# although its runner counted no failure (it did not compile, say) counts as one failure.
count() {
  local status=$1 good bad
  read -r good bad < <(sed 's/\x1b\[[0-9;]*m//g' "$scratch/output" | awk '
    /^test result:/              { good += $4; bad += $6 }   # cargo test
    /^(ℹ|#) pass [0-9]+$/        { good += $3 }              # node --test
    /^(ℹ|#) (fail|cancelled) [0-9]+$/ { bad += $3 }
    END                          { print good + 0, bad + 0 }')
  if [[ $status != 0 && $bad == 0 ]]; then bad=1; fi
  if [[ $status == 0 && $good == 0 ]]; then good=1; fi
  passed=$((passed + good)) failed=$((failed + bad))
}

report() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [[ $failed == 0 ]]
  exit
}
