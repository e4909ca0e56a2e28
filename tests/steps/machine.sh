# What a fresh Debian machine lacks. A part installs only what it needs itself.

install_what_is_missing() {
  local missing=() package
  for package in $(packages_of "$part"); do
    is_installed "$package" || missing+=("$package")
  done
  command -v npm >/dev/null || { echo 'npm is missing: install Node.js 20 or later'; return 1; }
  [[ ${#missing[@]} == 0 ]] && { echo 'nothing is missing'; return; }
  echo "installing ${missing[*]}"
  apt_get update
  apt_get install --yes --no-install-recommends "${missing[@]}"
}

packages_of() {
  case $1 in
    rust) echo gcc libc6-dev postgresql ;;
    licences) echo gcc libc6-dev ;;
    containers) echo docker-compose ;;
    browser) echo gcc libc6-dev postgresql chromium fonts-dejavu-core ;;
    all) echo gcc libc6-dev postgresql chromium fonts-dejavu-core docker-compose ;;
  esac
}

# Said by what is really used: a compiler or a Chromium that came some other way is as good.
is_installed() {
  case $1 in
    gcc) command -v cc >/dev/null ;;
    chromium) command -v "${CHROMIUM:-/usr/bin/chromium}" >/dev/null ;;
    docker-compose) command -v docker-compose >/dev/null ;;
    postgresql) [[ -n ${TEST_POSTGRES_URL:-} || -n $(postgres_programs) ]] ;;
    *) dpkg-query --show --showformat='${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
  esac
}

apt_get() {
  local as_root=()
  [[ $EUID == 0 ]] || as_root=(sudo)
  # Another apt may be at work on a machine that has just started: wait for it.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet -o DPkg::Lock::Timeout=300 "$@"
}
