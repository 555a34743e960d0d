#!/usr/bin/env bash
# Every C++ file is laid out as .clang-format says.
set -euo pipefail
git ls-files -co --exclude-standard '*.cpp' '*.hpp' | xargs clang-format-16 --dry-run --Werror
