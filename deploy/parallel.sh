#!/bin/sh
# One release, counted by many processes at once: on this machine, or on several over ssh. Needs GNU parallel
# (Debian: apt-get install parallel).
#
#   sh deploy/parallel.sh DATA OUT PARTS [HOSTS]
#
# DATA is the data folder, OUT the release, PARTS how many parts the children are split into. Without HOSTS there is a
# process for each processor of this machine; PARALLEL="--jobs 4" sets another number. HOSTS is a file that names a
# machine on each line (":" is this one). All of them reach this project, installed, DATA and the folder of OUT at the
# same paths, on a disk that they share; where GNU parallel is not installed, one part is counted at a time.
set -eu
if [ "$#" -lt 3 ] || [ "$#" -gt 4 ]; then
  echo "Usage: sh deploy/parallel.sh DATA OUT PARTS [HOSTS]" >&2
  exit 2
fi
here() { echo "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"; }
mkdir -p "$(dirname "$2")"
data=$(here "$1")
out=$(here "$2")
parts=$3
hosts=${4:+$(here "$4")}
cd "$(dirname "$0")/.."

# Nothing in a tally is protected, so none is left when this ends, however it ends.
tallies=$(mktemp -d "$out.tallies.XXXXXX")
trap 'rm -rf "$tallies"' EXIT

set --
if [ -n "$hosts" ]; then set -- --sshloginfile "$hosts" --workdir "$PWD"; fi
seq "$parts" | parallel --quote --halt soon,fail=1 "$@" \
  npm run --silent release -- --quiet --data "$data" --part "{}/$parts" --tally "$tallies/{}.tally"

npm run --silent release -- --data "$data" --tallies "$tallies" --out "$out"
