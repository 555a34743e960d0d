"""usage: gcovr --json-summary | coverage.py FOLDER PERCENT
Prints the lines covered in each folder of src and fails where FOLDER, with those inside it, is below PERCENT. Headers are
seen through the links of the build tree (build/.../rings/<ring>/<ring>/...) and counted where they lie."""
import collections
import json
import re
import sys

wanted, least = sys.argv[1], float(sys.argv[2])
counts = collections.defaultdict(lambda: [0, 0])
for file in json.load(sys.stdin)["files"]:
    name = re.sub(r"^build/.*/rings/[^/]+/", "src/", file["filename"])
    if not name.startswith(("src/domain/", "src/journal/")):
        continue
    folder = name.rsplit("/", 1)[0]
    while folder != "src":
        counts[folder][0] += file["line_covered"]
        counts[folder][1] += file["line_total"]
        folder = folder.rsplit("/", 1)[0]
if counts[wanted][1] == 0:
    raise SystemExit(f"nothing of {wanted} was measured")
for folder, (covered, total) in sorted(counts.items()):
    print(f"{100 * covered / total:6.1f} %  {covered:5} of {total:5} lines  {folder}")
if 100 * counts[wanted][0] < least * counts[wanted][1]:
    raise SystemExit(f"less than {least:g} % of {wanted}")
