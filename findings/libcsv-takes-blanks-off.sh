#!/usr/bin/env bash
# libcsv 3.0.3 (Debian 12), asked to be strict, takes the blanks around an unquoted field away, and a row of blanks with them.
#
# Guessed: blanks are part of a field, as RFC 4180 (section 2, rule 4) says, and CSV_STRICT keeps to it; a line of blanks in a
# table of one column is a row with one blank field.
# Seen: " b " comes out as "b" with CSV_STRICT as without. The line of blanks is no row at all, so the rows after it move up.
# Inside quotes blanks stay. Only csv_set_space_func() changes it.
#
# Needs apt, dpkg and a C compiler. Exits with 1 when libcsv behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libcsv3=3.0.3+dfsg-6 libcsv-dev=3.0.3+dfsg-6
for package in ./*.deb; do dpkg -x "$package" root; done

cat >main.c <<'C'
#include <csv.h>
#include <stdio.h>
#include <string.h>

static void take_cell(void *cell, size_t size, void *out) { fprintf(out, "[%.*s]", (int)size, (const char *)cell); }
static void take_row(int end, void *out) { (void)end; fputs("\n", out); }

int main(void) {
    const char *table = "x, y ,\" z \"\n   \nlast,row,here\n";
    struct csv_parser parser;
    if (csv_init(&parser, CSV_STRICT) != 0 ||
        csv_parse(&parser, table, strlen(table), take_cell, take_row, stdout) != strlen(table))
        return 1;
    csv_fini(&parser, take_cell, take_row, stdout);
    csv_free(&parser);
    return 0;
}
C
lib=$(dirname "$(find root -name 'libcsv.so.3')")
cc -I root/usr/include main.c -L "$lib" -lcsv -o main
seen=$(LD_LIBRARY_PATH=$lib ./main)
expected='[x][y][ z ]
[last][row][here]'
echo "libcsv 3.0.3+dfsg-6, CSV_STRICT:"
echo "$seen"
[ "$seen" = "$expected" ]
