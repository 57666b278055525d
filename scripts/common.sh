# What the scripts share. It is sourced, and does nothing until one of its functions is called.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)

# Tells a person what happens, without touching what the script prints as its answer.
say() { printf '%s\n' "$*" >&2; }

# fail MESSAGE [HOW-TO-GET-IT…]: says what is missing and how to get it; 69 is "service unavailable".
fail() {
  say "error: $1"
  shift
  for line in "$@"; do say "  $line"; done
  exit 69
}

# Runs a command as root: directly, or through sudo where that needs no password or can ask for it.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

can_be_root() {
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

# install_packages NAME…: Debian's packages, with apt-get.
install_packages() {
  command -v apt-get >/dev/null || fail "missing: $*" \
    "These are the names of Debian's packages, and this system has no apt-get." \
    "Install them with its own package manager, then run this again."
  can_be_root || fail "missing: $*" \
    "Installing them needs root, which this account cannot get without a password. Run:" \
    "  sudo apt-get install $*"
  say "Installing $* with apt-get."
  local log
  log=$(mktemp)
  if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends --yes "$@"; } \
    </dev/null >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    fail "apt-get could not install $*" \
      "The lines above are its own words. Without a network, fetch the packages on another machine" \
      "(apt-get download $*) and install them here with dpkg -i."
  fi
  rm -f "$log"
}

# need_command COMMAND PACKAGE: installs the package where the command is not found.
need_command() {
  command -v "$1" >/dev/null || install_packages "$2"
}

need_swift() {
  command -v swift >/dev/null || fail "no Swift toolchain: 'swift' is not on the PATH" \
    "Gensek builds with Swift 6.3 or later. Get it from https://www.swift.org/install/linux" \
    "(swiftly installs it without root), then run this again."
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' | head -n 1)
  local major=${version% *} minor=${version#* }
  [ -n "$version" ] && { [ "$major" -gt 6 ] || { [ "$major" = 6 ] && [ "$minor" -ge 3 ]; }; } ||
    fail "this Swift toolchain is too old: ${version:+version ${version/ /.}}" \
      "Gensek builds with Swift 6.3 or later. Get it from https://www.swift.org/install/linux"
}

# The C libraries that Gensek links: raptor2 encodes terms of RDF, libmd computes SHA-256, zlib reads gzip,
# xxhash computes the checksums of snapshots, curl speaks with triple stores.
need_libraries() {
  local missing=()
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  pkg-config --exists raptor2 2>/dev/null || missing+=(libraptor2-dev)
  pkg-config --exists libmd 2>/dev/null || missing+=(libmd-dev)
  pkg-config --exists zlib 2>/dev/null || missing+=(zlib1g-dev)
  pkg-config --exists libxxhash 2>/dev/null || missing+=(libxxhash-dev)
  pkg-config --exists libcurl 2>/dev/null || missing+=(libcurl4-gnutls-dev)
  [ "${#missing[@]}" = 0 ] || install_packages "${missing[@]}"
}

# need_python_packages ENVIRONMENT REQUIREMENTS: a virtual environment that holds the packages of a pinned list.
need_python_packages() {
  local environment=$1 wanted=$2 names
  if cmp -s "$wanted" "$environment/installed.txt"; then return; fi
  names=$(grep -v '^#' "$wanted" | tr '\n' ' ')
  need_command python3 python3
  say "Installing $names into ${environment#"$root/"} with pip."
  if ! python3 -m venv "$environment" >/dev/null 2>&1; then
    rm -rf "$environment"
    install_packages python3-venv
    python3 -m venv "$environment" >&2
  fi
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
    --requirement "$wanted" </dev/null >&2 ||
    fail "pip could not install $names" \
      "The lines above are its own words. Without a network, install those versions into" \
      "${environment#"$root/"} by hand (pip install --no-index --find-links FOLDER), then run this again."
  cp "$wanted" "$environment/installed.txt"
}

# The independent readers of RDF that judge what Gensek writes; sets GENSEK_PYTHON.
need_judges() {
  need_command serdi serdi
  need_command rapper raptor2-utils
  # followthemoney needs PyICU, which pip compiles.
  cmp -s "$root/scripts/requirements.txt" "$root/.venv/installed.txt" ||
    pkg-config --exists icu-i18n 2>/dev/null || install_packages pkg-config libicu-dev g++ python3-dev
  need_python_packages "$root/.venv" "$root/scripts/requirements.txt"
  export GENSEK_PYTHON="$root/.venv/bin/python"
}

# build_release PRODUCT [OPTION…]: builds one of the package's programs for release. All are built with the same options,
# as others would have everything compiled anew. With Swift's libraries inside, a program starts 15 ms sooner than with
# shared ones; Apple's systems have only shared ones. The linker's warning of mktemp is for Foundation's own code.
build_release() {
  local options=()
  if [ "$(uname -s)" = Linux ]; then options=(--static-swift-stdlib); fi
  swift build --package-path "$root" --configuration release "${options[@]}" --product "$@" </dev/null >&2
}

# Builds the release program where the sources are newer than the last build; sets `gensek` to its path.
# The stamp is touched before a build, so that an edit made during it counts as newer.
need_gensek() {
  gensek="$root/.build/release/gensek"
  local stamp="$root/.build/release.stamp" sources=()
  for source in Package.swift Sources Ontology/vocabulary.ttl Exports/gensek.gensek scripts/common.sh; do
    if [ -e "$root/$source" ]; then sources+=("$root/$source"); fi
  done
  if [ -x "$gensek" ] && [ -e "$stamp" ] &&
    [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]; then
    return
  fi
  need_swift
  need_libraries
  mkdir -p "$root/.build"
  touch "$stamp.next"
  say "Building gensek (release; the first time takes a few minutes)."
  local quiet=(--quiet)
  if [ -t 2 ]; then quiet=(); fi
  build_release gensek "${quiet[@]}" || {
    say "error: gensek did not build; the compiler's words are above"
    exit 70
  }
  mv "$stamp.next" "$stamp"
}
