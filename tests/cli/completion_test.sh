#!/usr/bin/env bash
# usage: completion_test.sh PROGRAM COMPLETIONS-FOLDER
# The shells' scripts offer what Kept says, quoted so that the line can be run: bash here, zsh and fish where they are.
set -euo pipefail
program=$1 scripts=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place XDG_DATA_HOME=$place/data PATH="$(dirname "$program"):$PATH"
cd "$place"
kept add "Evening walk" >/dev/null
kept add 'Pages & "more"' --measure count --unit pages >/dev/null
touch 'a log.db'
failed=0

# offers WHAT GOT WANTED
offers() {
    [ "$2" = "$3" ] && return 0
    printf '%s: offers\n%s\ninstead of\n%s\n' "$1" "$2" "$3" >&2
    failed=1
}

source "$scripts/kept.bash"
# in_bash WORD...: as readline would have cut the line; the cursor stands in the last of them.
in_bash() {
    COMP_WORDS=(kept "$@") COMP_CWORD=$#
    COMPREPLY=()
    _kept 2>/dev/null
    printf '%s\n' "${COMPREPLY[@]}"
}
offers "bash, a command" "$(in_bash tod)" today
offers "bash, a habit" "$(in_bash check eve)" 'Evening\ walk'
offers "bash, a habit begun with a space in it" "$(in_bash check 'Evening\ w')" 'Evening\ walk'
offers "bash, a habit in quotes" "$(in_bash check '"Eve')" 'Evening walk'
offers "bash, a habit with signs of the shell" "$(in_bash check Pa)" 'Pages\ \&\ \"more\"'
offers "bash, after a habit" "$(in_bash check 'Evening\ walk' s)" skip
offers "bash, behind a colon" "$(in_bash import x --columns date = When: ,habit --dry)" --dry-run
offers "bash, a file" "$(in_bash import 'a\ l')" 'a log.db'

if command -v zsh >/dev/null; then
    in_zsh() {
        zsh -fc '
            script=$1; shift
            compadd() { while [[ $1 != found ]]; do shift; done; print -l -- "${found[@]}" }
            _files() { print files }
            words=(kept "$@") CURRENT=$((# + 1)) PREFIX=${@[-1]#[\"\x27]}
            source $script' zsh "$scripts/_kept" "$@"
    }
    offers "zsh, a command" "$(in_zsh tod)" today
    offers "zsh, a habit" "$(in_zsh check '"Evening w')" 'Evening walk'
    offers "zsh, a file" "$(in_zsh import x)" files
else
    echo "SKIPPED: there is no zsh"
fi

if command -v fish >/dev/null; then
    in_fish() {
        fish --no-config -c "source $scripts/kept.fish; complete -C 'kept $1'" | cut -f1
    }
    offers "fish, a command" "$(in_fish tod)" today
    offers "fish, a habit" "$(in_fish 'check Eve')" 'Evening walk'
else
    echo "SKIPPED: there is no fish"
fi
exit $failed
