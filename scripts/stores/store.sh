# What the launchers of throw-away stores share. A launcher sets `store`, defines the functions below and calls `store_main "$@"`.
# shellcheck shell=bash disable=SC1091,SC2154,SC2164,SC2015,SC2120
#
#   store_needs                 installs what the store needs
#   store_start                 starts the server as a job and sets `pid`; sets the places that a client needs with `note`
#   store_is_ready              tells whether it answers
#   store_load FILE GRAPH       loads one file; GRAPH is an IRI, or empty for the default graph
#   store_bulk GRAPH FILE…      loads the parts of a partitioned export with the store's offline loader
#   store_ask QUERY FORMAT      answers a query over the graph that was loaded; FORMAT is csv or json
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../common.sh"
here="$root/scripts/stores"

# Where a running store is noted down as NAME=VALUE lines: what `start` prints, and all that later calls know.
notes_folder=${GENSEK_STORES:-$root/.build/stores}
notes=

usage() {
  cat <<END
usage: scripts/stores/$store [VERB]

A throw-away $store on loopback; its data lies in a temporary folder, which stop removes.

  install               install what it needs; start does so too
  start [--port PORT]   start it, wait until it answers, print where it is as NAME=VALUE lines
  load FILE [GRAPH]     make .nt or .ttl the graph of that IRI (otherwise the default graph)
  bulk FOLDER [GRAPH]   add the parts of a partitioned export, checked by its manifest, with the store's own offline loader
  graph IRI             ask that graph from now on, whoever loaded it
  ask QUERY.rq [json]   answer a query over the graph, as CSV or as SPARQL results in JSON
  count                 count the triples of the graph
  restart [--kill]      end the server, kindly or not, and start it again over the same data
  stop                  end it and remove its data
  run [FILE [QUERY.rq…]]  all of it: start, load, ask, stop; by default Exports/gensek.nt and every query of queries/

Without a verb: run.
END
}

wrong_usage() {
  say "error: $1" "(scripts/stores/$store --help tells how)"
  exit 64
}

note() { printf '%s=%s\n' "$1" "$2" >>"$notes"; }

# noted NAME: the last value noted under a name; empty without one.
noted() { sed -n "s/^$1=//p" "$notes" | tail -n 1; }

require_running() {
  [ -s "$notes" ] || { say "error: no $store is running; start one with scripts/stores/$store start"; exit 69; }
}

# An IRI becomes part of requests and of statements in SQL, so it must be one.
require_iri() {
  [[ $1 =~ ^[A-Za-z][A-Za-z0-9+.-]*:[^[:space:][:cntrl:]\<\>\"\'{}|\\^\`]+$ ]] ||
    wrong_usage "this is not an absolute IRI: $1"
}

require_file() {
  [ -f "$1" ] || { say "error: no such file: $1"; exit 66; }
}

percent_encoded() {
  python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$1"
}

# free_ports COUNT: that many ports of loopback on which nobody listens.
free_ports() {
  python3 -c '
import socket, sys
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(int(sys.argv[1]))]
print(*(each.getsockname()[1] for each in sockets))' "$1"
}

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

media_type() {
  case $1 in
    *.nt) printf 'application/n-triples' ;;
    *.ttl) printf 'text/turtle' ;;
    *) wrong_usage "cannot load $1: its name ends neither in .nt nor in .ttl" ;;
  esac
}

# The server that was noted, if it is still the one: its working folder is the store's own.
running_pid() {
  local pid
  pid=$(noted pid)
  [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd" 2>/dev/null)" = "$(noted folder)" ] && printf '%s' "$pid"
}

# end_server SIGNAL: sends it to the server and waits until it is gone.
end_server() {
  local pid waited=0
  pid=$(running_pid) || return 0
  kill "-$1" "$pid"
  while running_pid >/dev/null; do
    sleep 0.1
    waited=$((waited + 1))
    [ "$waited" -lt 300 ] || { kill -KILL "$pid" 2>/dev/null || true; waited=0; }
  done
}

# Starts the server in the folder that is noted, and waits until it answers.
launch() {
  pushd "$(noted folder)" >/dev/null
  pid=
  store_start
  if [ -n "$pid" ]; then
    note pid "$pid"
    wait_until_ready
  fi
  popd >/dev/null
}

wait_until_ready() {
  local deadline=$((SECONDS + 90))
  until store_is_ready; do
    kill -0 "$pid" 2>/dev/null || { say "error: $store ended while it started:"; tail -n 5 log >&2; exit 69; }
    [ "$SECONDS" -lt "$deadline" ] || { say "error: $store does not answer after 90 s:"; tail -n 5 log >&2; exit 69; }
    sleep 0.1
  done
  kill -0 "$pid" 2>/dev/null || { say "error: $store ended while it started:"; tail -n 5 log >&2; exit 69; }
}

start() {
  local port='' folder
  case $# in
    0) ;;
    2) [ "$1" = --port ] || wrong_usage "start does not know $1"; port=$2 ;;
    *) wrong_usage "start takes --port PORT and no more" ;;
  esac
  if [ -n "$port" ]; then
    [[ $port =~ ^[0-9]{4,5}$ ]] && [ "$port" -le 65534 ] || wrong_usage "this is not a port from 1000 to 65534: $port"
    if is_taken "$port"; then say "error: somebody listens on port $port already"; exit 69; fi
  fi
  if [ -s "$notes" ]; then
    say "error: $store is noted as running in $(noted folder); end it with scripts/stores/$store stop"
    exit 69
  fi
  store_needs
  mkdir -p "$notes_folder"
  folder=$(mktemp -d "${TMPDIR:-/tmp}/gensek-$store.XXXXXX")
  folder=$(readlink -f "$folder")
  : >"$notes"
  note store "$store"
  note folder "$folder"
  if [ -n "$port" ]; then note port "$port"; fi
  trap 'status=$?; [ "$status" = 0 ] || stop' EXIT
  launch
  trap - EXIT
  cat "$notes"
}

stop() {
  [ -s "$notes" ] || return 0
  local folder
  folder=$(noted folder)
  end_server TERM
  case $folder in
    */gensek-"$store".??????) rm -rf "$folder" ;;
  esac
  rm -f "$notes"
}

restart() {
  require_running
  case ${1:-} in
    '') end_server TERM ;;
    --kill) end_server KILL ;;
    *) wrong_usage "restart does not know $1" ;;
  esac
  launch
}

# chosen_graph [GRAPH]: checks and notes the graph that later questions are about.
chosen_graph() {
  if [ -n "${1:-}" ]; then require_iri "$1"; fi
  note graph "${1:-}"
}

graph() {
  [ $# = 1 ] || wrong_usage "graph takes IRI"
  require_running
  chosen_graph "$1"
}

load() {
  [ $# -ge 1 ] && [ $# -le 2 ] || wrong_usage "load takes FILE [GRAPH]"
  require_running
  require_file "$1"
  media_type "$1" >/dev/null  # ends here, as it could not from within another command
  chosen_graph "${2:-}"
  store_load "$(readlink -f "$1")" "${2:-}"
}

bulk() {
  [ $# -ge 1 ] && [ $# -le 2 ] || wrong_usage "bulk takes FOLDER [GRAPH]"
  require_running
  local folder found files=()
  [ -d "$1" ] || { say "error: no such folder: $1"; exit 66; }
  folder=$(readlink -f "$1")
  found=$(python3 "$here/checks/parts.py" "$folder")
  mapfile -t files <<<"$found"
  chosen_graph "${2:-}"
  store_bulk "${2:-}" "${files[@]}"
}

ask() {
  [ $# -ge 1 ] && [ $# -le 2 ] || wrong_usage "ask takes QUERY.rq [json]"
  require_running
  require_file "$1"
  local format=${2:-csv}
  case $format in
    csv | json) ;;
    *) wrong_usage "the answer is csv or json, not $format" ;;
  esac
  store_ask "$(readlink -f "$1")" "$format"
}

count() {
  require_running
  local query
  query=$(noted folder)/count.rq
  printf 'SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }\n' >"$query"
  ask "$query" | tail -n 1 | tr -d '\r"'
}

run() {
  local file=${1:-$root/Exports/gensek.nt} queries=("${@:2}")
  [ "${#queries[@]}" -gt 0 ] || queries=("$here"/queries/*.rq)
  start >/dev/null
  trap stop EXIT
  load "$file" https://w3id.org/gensek/graph
  say "$store holds $(count) triples."
  for query in "${queries[@]}"; do
    printf '# %s\n' "$(basename "$query")"
    ask "$query"
  done
}

# Sends a query and the graph that it is about to an endpoint, by the SPARQL protocol.
ask_over_http() {
  local query=$1 format=$2 graph about=()
  graph=$(noted graph)
  if [ -n "$graph" ]; then about=(--data-urlencode "default-graph-uri=$graph"); fi
  case $format in
    csv) format=text/csv ;;
    json) format=application/sparql-results+json ;;
  esac
  curl --silent --show-error --fail-with-body --max-time 120 --header "Accept: $format" \
    --data-urlencode "query@$query" "${about[@]}" "$(noted endpoint)"
}

store_main() {
  notes=$notes_folder/$store.notes
  local verb=${1:-run}
  [ $# -eq 0 ] || shift
  case $verb in
    install) store_needs ;;
    start | load | bulk | graph | ask | count | restart | stop | run) "$verb" "$@" ;;
    -h | --help | help) usage ;;
    *) wrong_usage "no such verb: $verb" ;;
  esac
}
