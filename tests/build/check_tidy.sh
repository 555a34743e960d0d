#!/usr/bin/env bash
# usage: check_tidy.sh BUILD-FOLDER
# clang-tidy over every source file of src/, with the short list in .clang-tidy.
set -euo pipefail
git ls-files -co --exclude-standard 'src/*.cpp' | xargs -P "$(nproc)" -n 2 clang-tidy-16 -p "$1" --quiet 2>/dev/null
