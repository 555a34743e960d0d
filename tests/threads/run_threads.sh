#!/usr/bin/env bash
# usage: run_threads.sh PROGRAM [ARGUMENT ...]
# Runs a program that was built with ThreadSanitizer. Its shadow memory needs the addresses where they were before kernels
# began to spread them more widely, so it runs without that where that is allowed.
set -euo pipefail
export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1:suppressions=$(dirname "$0")/threads.supp"
if setarch --addr-no-randomize true 2>/dev/null; then
    exec setarch --addr-no-randomize "$@"
fi
exec "$@"
