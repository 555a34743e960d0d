#!/usr/bin/env bash
# usage: check_install.sh CMAKE BUILD-FOLDER
# What `cmake --install` puts down is whole, is what a desktop expects, and works wherever it is moved to.
set -euo pipefail
cmake=$1 build=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0
fail() {
    echo "$*" >&2
    failed=1
}
# looks COMMAND PACKAGE ARGUMENTS...: runs a checker, or says that it is not there.
looks() {
    local command=$1 package=$2
    shift 2
    if command -v "$command" >/dev/null; then
        "$command" "$@" || fail "$command found faults"
    else
        echo "SKIPPED: there is no $command ($package)"
    fi
}

"$cmake" --install "$build" --prefix "$place/first" >"$place/log" || { cat "$place/log" >&2; exit 1; }
mv "$place/first" "$place/moved" # nothing may point back to where it was built or installed
cd "$place/moved"

app=org.kept.Kept
for file in bin/kept share/kept/badges.json share/kept/templates.json share/kept/feelings.json share/kept/practices/apology.json \
    share/kept/programmes/be-on-time.json share/applications/$app.desktop share/metainfo/$app.metainfo.xml \
    share/man/man1/kept.1 share/bash-completion/completions/kept share/zsh/site-functions/_kept \
    share/fish/vendor_completions.d/kept.fish share/icons/hicolor/scalable/apps/$app.svg share/icons/hicolor/16x16/apps/$app.png share/doc/kept/LICENSE; do
    [ -f "$file" ] || fail "$file is not installed"
done
[ "$(find share/kept -name '*.png')" = "" ] || fail "pictures of the README are installed with the catalogues"
looks desktop-file-validate desktop-file-utils share/applications/$app.desktop
looks appstreamcli appstream validate --no-net share/metainfo/$app.metainfo.xml
if command -v man >/dev/null && command -v groff >/dev/null; then
    faults=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z share/man/man1/kept.1 2>&1 >/dev/null)
    [ -z "$faults" ] || fail "the manual page: $faults"
else
    echo "SKIPPED: there is no man (man-db) and groff"
fi
grep -q "\"$app\"" "$OLDPWD/src/desktop/system/app_id.hpp" || fail "src/desktop/system/app_id.hpp names another application"

# From the moved folder alone: an empty home, and the catalogues beside it.
export HOME="$place/home" XDG_DATA_HOME="$place/home/data" XDG_STATE_HOME="$place/home/state"
mkdir -p "$HOME"
bin/kept --version || fail "the installed program does not start"
badges=$(bin/kept badges --json)
grep -q '"id"' <<<"$badges" || fail "the installed program does not find its badges"
grep -qi apology <<<"$(bin/kept practice)" || fail "the installed program does not find its exercises"
bin/kept capture today "$place/today.png" --demo --size 800x600 >/dev/null || fail "the installed program draws nothing"
[ "$(head -c 4 "$place/today.png" | tail -c 3)" = PNG ] || fail "no picture was drawn"
exit $failed
