#!/usr/bin/env bash
# usage: check_rings.sh COMPILER RINGS-FOLDER
# Includes point inward (README, "Where things are"): a ring that includes an outer one does not compile, and no file
# goes round that with a relative include.
set -euo pipefail
compiler=$1 rings=$2

compiles() { # compiles INCLUDED RING...: whether a file that sees only those rings may include INCLUDED
    local included=$1 flags=() ring
    shift
    for ring in "$@"; do flags+=("-I$rings/$ring"); done
    echo "#include \"$included\"" | "$compiler" -std=c++20 "${flags[@]}" -fsyntax-only -x c++ - 2>/dev/null
}

fail=0
expect() { # expect yes|no INCLUDED RING...
    local wanted=$1 got=no
    shift
    compiles "$@" && got=yes
    [ "$got" = "$wanted" ] || { echo "expected '$wanted' for: $*"; fail=1; }
}

expect yes domain/day.hpp domain
expect no domain/day.hpp base
expect no journal/events/event.hpp domain
expect yes journal/events/event.hpp domain journal
expect no store/event_store.hpp domain journal
expect no app/app.hpp domain journal charts
expect no store/event_store.hpp domain journal charts
expect no ui/context/context.hpp domain journal charts report
expect no desktop/dashboard.hpp domain journal charts store app ui shell
expect no cli/run.hpp domain journal charts store app ui shell desktop

if git grep -nE '#include "\.\.?/' -- src; then
    echo "relative includes go round the rings"
    fail=1
fi
exit $fail
