#!/usr/bin/env bash
# usage: deep_threads.sh CMAKE SOURCE-FOLDER BUILD-FOLDER
# Builds what starts a thread, and all below it, with ThreadSanitizer, and runs those tests.
set -euo pipefail
cmake=$1 source=$2 build=$3
tests=(desktop_test record_test app_test store_test)

"$cmake" -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DKEPT_SANITIZE=thread >/dev/null
"$cmake" --build "$build" --target "${tests[@]}" threads_test
for test in "${tests[@]}"; do
    program=$(find "$build/tests" -name "$test" -type f -perm -u+x)
    echo "$test"
    "$(dirname "$0")/run_threads.sh" "$program" --test-suite-exclude=deep
done
for round in 1 2 3 4 5; do
    "$(dirname "$0")/run_threads.sh" "$build/tests/threads/threads_test"
done
