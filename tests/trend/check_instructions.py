#!/usr/bin/env python3
"""usage: check_instructions.py RELEASE-BUILD [--accept]
Counts the instructions of a fixed course of work (scenario.cpp) with callgrind and holds them against instructions.json:
a part that takes over a tenth more fails. --accept writes what was counted as the new baseline. Counts say nothing
across compilers or libraries, so a baseline that was made with others is not compared with: skipped, exit code 77."""
import argparse
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BASELINE = os.path.join(HERE, "instructions.json")
ALLOWED_GROWTH = 0.10
SKIPPED = 77
PACKAGES = ["libc6", "libstdc++6", "libimgui-dev", "libfreetype6", "libfmt9", "libsqlite3-0", "nlohmann-json3-dev",
            "robin-map-dev", "libboost-dev", "fonts-inter", "valgrind"]
# Copies and comparisons of memory as every machine has them, not as this one's processor is best at.
PLAIN_MACHINE = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-ERMS,-FSRM,-AVX_Fast_Unaligned_Load"}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def versions(build):
    """What a count depends on beside the code."""
    with open(os.path.join(build, "CMakeCache.txt")) as cache:
        compiler = re.search(r"^CMAKE_CXX_COMPILER:\w+=(.+)$", cache.read(), re.MULTILINE)[1]
    found = {"machine": os.uname().machine, "compiler": said(compiler, "--version").split("\n")[0]}
    for package in PACKAGES:
        found[package] = said("dpkg-query", "-W", "-f", "${Version}", package) or "none"
    return found


def count(build):
    subprocess.run(["cmake", "--build", build, "--target", "trend_scenario"], check=True, stdout=subprocess.DEVNULL)
    program = glob.glob(os.path.join(build, "**", "trend_scenario"), recursive=True)[0]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["valgrind", "--tool=callgrind", "--collect-atstart=no", "--quiet",
                        f"--callgrind-out-file={folder}/out", program], check=True, env={**os.environ, **PLAIN_MACHINE})
        counts = {}
        for path in sorted(glob.glob(f"{folder}/out.*"), key=lambda path: int(path.rsplit(".", 1)[1])):
            with open(path) as file:
                text = file.read()
            name = re.search(r"^desc: Trigger: Client Request: (.+)$", text, re.MULTILINE)[1]
            counts[name] = int(re.search(r"^(?:summary|totals): (\d+)", text, re.MULTILINE)[1])
    return counts


def compare(counts, baseline):
    """Prints a line a part; true when none has grown too much."""
    is_good = True
    for name in sorted({*counts, *baseline}, key=list({**baseline, **counts}).index):
        now, before = counts.get(name), baseline.get(name)
        if now is None or before is None:
            verdict = "is new" if before is None else "is gone"
        else:
            growth = now / before - 1
            verdict = f"{growth:+.1%}" + (" TOO MUCH" if growth > ALLOWED_GROWTH else "")
        is_good = is_good and verdict not in ("is new", "is gone") and not verdict.endswith("MUCH")
        print(f"{name:42} {now or 0:14,} {before or 0:14,} {verdict}")
    return is_good


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build")
    parser.add_argument("--accept", action="store_true")
    arguments = parser.parse_args()
    if not os.path.exists(os.path.join(arguments.build, "kept")):
        print(f"SKIPPED: there is no release build in {arguments.build}")
        return SKIPPED
    here = versions(arguments.build)
    if arguments.accept:
        with open(BASELINE, "w") as file:
            json.dump({"made with": here, "instructions": count(arguments.build)}, file, indent=2)
            file.write("\n")
        print(f"Written: {BASELINE}")
        return 0
    with open(BASELINE) as file:
        baseline = json.load(file)
    others = [f"{what} {value} (baseline: {baseline['made with'].get(what)})" for what, value in here.items()
              if baseline["made with"].get(what) != value]
    if others:
        print(f"SKIPPED: the baseline was made elsewhere, so instructions are not compared: {', '.join(others)}")
        return SKIPPED
    if compare(count(arguments.build), baseline["instructions"]):
        return 0
    print("If this is meant: scripts/accept-instructions, and a line in CHANGELOG.md that says why.")
    return 1


sys.exit(main())
