#!/usr/bin/env bash
# usage: check_hardening.sh BUILD-FOLDER PROGRAM RELEASE-PROGRAM
# The program is position independent, its tables are read-only before it starts, and its stacks and containers are
# checked; the release, where it was built, checks copies too.
set -euo pipefail
build=$1 program=$2 release=$3
failed=0

# holds PROGRAM WHAT PATTERN TEXT: fails with a line unless the pattern is in the text.
holds() {
    if ! grep -qE "$3" <<<"$4"; then
        echo "$1 lacks $2" >&2
        failed=1
    fi
}

check() {
    local dynamic symbols
    dynamic=$(readelf -hldW "$1")
    symbols=$(readelf --dyn-syms -W "$1")
    holds "$1" "a position of its own (PIE)" 'Type: +DYN' "$dynamic"
    holds "$1" "read-only tables (RELRO)" 'GNU_RELRO' "$dynamic"
    holds "$1" "tables filled at the start (BIND_NOW)" 'BIND_NOW|FLAGS.*NOW' "$dynamic"
    holds "$1" "checked stacks" '__stack_chk_fail' "$symbols"
    holds "$1" "checked containers (_GLIBCXX_ASSERTIONS)" '__glibcxx_assert_fail' "$symbols"
    if grep -qE 'GNU_STACK.*RWE' <<<"$dynamic"; then
        echo "$1 has a stack that can be executed" >&2
        failed=1
    fi
}

check "$program"
holds "$build" "checked containers in every file" 'D_GLIBCXX_ASSERTIONS' "$(cat "$build/compile_commands.json")"
if [ -x "$release" ]; then
    check "$release"
    holds "$release" "checked copies (_FORTIFY_SOURCE)" '__(memcpy|memmove|memset|snprintf|read|strncpy|vsnprintf|fdelt|explicit_bzero|stpcpy|sprintf)_chk' \
        "$(readelf --dyn-syms -W "$release")"
    # The symbols are the same at level 2: how it was compiled tells the level.
    holds "$release" "copies checked at level 3" 'D_FORTIFY_SOURCE=3' "$(cat "$(dirname "$release")/compile_commands.json")"
else
    echo "SKIPPED: there is no $release, so its checked copies were not looked for"
fi
exit $failed
