#!/usr/bin/env bash
# usage: try_package.sh OUTDIR
# Run where Kept is installed from its package, by scripts/check-package: somebody who has never seen it uses the command
# line, draws a picture, and opens the window on a display of its own. Pictures go to OUTDIR.
set -euo pipefail
out=$1
export HOME=$out/home
mkdir -p "$HOME"

kept --version
kept add "Evening walk"
kept check evening yes
kept today --plain
test -f /usr/share/man/man1/kept.1.gz
kept capture today "$out/capture.png" --demo

# Its own display: xvfb-run waits for a signal that a process in the place of init does not get.
exec {ready}<> <(:)
Xvfb -displayfd "$ready" -screen 0 1280x800x24 -nolisten tcp -noreset 2>/dev/null &
server=$!
read -r -t 60 -u "$ready" display
export DISPLAY=:$display LIBGL_ALWAYS_SOFTWARE=1
XDG_RUNTIME_DIR=$HOME KEPT_TRACE_START=1 kept 2>"$out/window.err" &
program=$!
trap 'kill $program $server 2>/dev/null || true' EXIT
for _ in $(seq 300); do
    grep -q first-frame-ms "$out/window.err" && break
    kill -0 $program || { cat "$out/window.err" >&2; exit 1; }
    sleep 0.2
done
cat "$out/window.err"
grep -q first-frame-ms "$out/window.err"
xdotool search --onlyvisible --class kept getwindowname
import -window root "$out/window.png"
# The display is all one colour while there is nothing on it.
test "$(identify -format %k "$out/window.png")" -gt 100
