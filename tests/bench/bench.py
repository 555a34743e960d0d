#!/usr/bin/env python3
"""usage: bench.py BUILD OUT [--rounds N] [--idle SECONDS] [--only PART]
Measures the Kept that lies in BUILD and writes OUT.json and OUT.md: one table of every budget (DESIGN of the project,
docs/performance.md). Ratios hold on any machine, since both sides of them are taken in turn in the same run; the rest
is this machine's. Parts: start, idle, frames, keys, log, check, size, growth."""
import argparse
import glob
import json
import math
import os
import sqlite3
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from kept_window import Display, Folder
import window_figures

TEN_YEARS = ("--years", "10", "--habits", "20", "--seed", "1")
MILLION = ("--years", "100", "--habits", "34", "--seed", "1")  # a little more than a million events
GROWTH_YEARS = (1, 2, 5, 10, 20, 50)


class Bench:
    """What is measured on, and what has been found so far."""

    def __init__(self, build, rounds, idle_seconds):
        self.build = build
        self.kept = os.path.join(build, "kept")
        self.bare = os.path.join(build, "tests", "bench", "bench_bare_window")
        self.rounds = rounds
        self.idle_seconds = idle_seconds
        self.figures = {}

    def note(self, part, **figures):
        self.figures.setdefault(part, {}).update(figures)
        print(part, json.dumps(figures), flush=True)

    def log_of(self, words):
        """A folder with a made up log in it."""
        folder = Folder(self.kept)
        folder.run("demo", *words)
        return folder

    def benchmarks(self, program, *words):
        """What a Google Benchmark program says: {name: milliseconds}, and {name: events a second}."""
        done = subprocess.run([os.path.join(self.build, "tests", "bench", program), *words, "--benchmark_format=json"],
                              capture_output=True, text=True, check=True)
        found = {}
        in_ms = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}
        for one in json.loads(done.stdout)["benchmarks"]:
            name = one["name"].split("/iterations")[0].split("/real_time")[0].rsplit("/", 1)
            name = name[0] if len(name) == 2 and name[1].isdigit() else "/".join(name)
            time_taken = one["real_time" if "real_time" in one["name"] else "cpu_time"]
            found[name] = {"ms": time_taken * in_ms[one["time_unit"]], "events/s": one.get("events/s")}
        return found


def median_ms(rounds, *command, stdin=None):
    times = []
    for _ in range(rounds):
        began = time.monotonic()
        subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        times.append(1000 * (time.monotonic() - began))
    return statistics.median(times)


def measure_start(bench):
    with Display() as display, Folder(bench.kept) as empty, bench.log_of(TEN_YEARS) as ten, bench.log_of(MILLION) as million:
        starts = [("bare", empty, [bench.bare]), ("empty", empty, [bench.kept, "--db", empty.log]),
                  ("ten years", ten, [bench.kept, "--db", ten.log]),
                  ("a million events", million, [bench.kept, "--db", million.log])]
        times = window_figures.first_frames(display, starts, bench.rounds)
        bare = statistics.median(times["bare"])
        for name, taken in times.items():
            bench.note("start", **{name: {"ms": statistics.median(taken), "bare": statistics.median(taken) / bare}})


def measure_idle(bench):
    with Display() as display, Folder(bench.kept) as empty, bench.log_of(TEN_YEARS) as ten:
        for name, folder, command in (("bare", empty, [bench.bare]), ("ten years", ten, [bench.kept, "--db", ten.log])):
            bench.note("idle", **{name: window_figures.idle(display, folder, command, bench.idle_seconds)})


def measure_frames(bench):
    bench.note("frames", **{name: one["ms"] for name, one in bench.benchmarks("bench_frames").items()})


def measure_keys(bench):
    with Display() as display, bench.log_of(TEN_YEARS) as ten:
        bench.note("keys", **window_figures.key_presses(display, ten, 2 * bench.rounds))


def measure_log(bench):
    with bench.log_of(TEN_YEARS) as ten:
        found = bench.benchmarks("bench_log", ten.log)
        bench.note("log", **found)
    found = bench.benchmarks("bench_journal")
    bench.note("journal", **found)


def scan_ms(rounds, log):
    """sqlite3's own scan of the log: its shell reads every column of every row."""
    return median_ms(rounds, "sqlite3", "-readonly", log, "SELECT sum(length(id) + length(body) + lamport + day) FROM events")


def measure_check(bench):
    """A year's log, and ten years beside sqlite3's own scan of them."""
    for name, words in (("one year", ("--years", "1", "--habits", "8", "--seed", "1")), ("ten years", TEN_YEARS)):
        with bench.log_of(words) as folder:
            habit = next(h["id"] for h in folder.json("habits") if h["measure"] == "yes_no")
            check = median_ms(2 * bench.rounds, bench.kept, "--db", folder.log, "check", habit, "yes")
            bench.note("check", **{name: {"ms": check, "scan_ms": scan_ms(bench.rounds, folder.log)}})


def measure_size(bench):
    stripped = os.path.join(bench.build, "kept-stripped")
    subprocess.run(["strip", "-o", stripped, bench.kept], check=True)
    bench.note("size", program_mib=os.path.getsize(bench.kept) / 2**20, stripped_mib=os.path.getsize(stripped) / 2**20)
    os.remove(stripped)
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for package in glob.glob(os.path.join(root, "build", "**", "kept_*.deb"), recursive=True)[:1]:
        bench.note("size", deb_mib=os.path.getsize(package) / 2**20)


def exponent(points):
    """Of the power law that fits (size, figure) best: 1 grows as the log does, 0 not at all."""
    logs = [(math.log(x), math.log(max(y, 1e-9))) for x, y in points]
    mean_x = statistics.mean(x for x, _ in logs)
    mean_y = statistics.mean(y for _, y in logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)


def measure_growth(bench):
    """Each figure from 1 to 50 years of 20 habits, and how it grows with the number of events."""
    rows = {}
    with Display() as display:
        for years in GROWTH_YEARS:
            with bench.log_of(("--years", str(years), "--habits", "20", "--seed", "1")) as folder:
                with sqlite3.connect(folder.log) as log:
                    events = log.execute("SELECT count(*) FROM events").fetchone()[0]
                habit = next(h["id"] for h in folder.json("habits") if h["measure"] == "yes_no")
                found = bench.benchmarks("bench_log", folder.log, "--benchmark_min_time=0.2")
                starts = [("kept", folder, [bench.kept, "--db", folder.log])]
                rows[years] = {
                    "events": events, "log MiB": os.path.getsize(folder.log) / 2**20,
                    "read and fold, ms": found["read and fold"]["ms"], "check-in to disk, ms": found["check-in to disk"]["ms"],
                    "kept check, ms": median_ms(bench.rounds, bench.kept, "--db", folder.log, "check", habit, "yes"),
                    "first frame, ms": statistics.median(window_figures.first_frames(display, starts, bench.rounds)["kept"]),
                    "memory, MiB": window_figures.idle(display, folder, starts[0][2], 1)["pss_mib"]}
                print("growth", years, json.dumps(rows[years]), flush=True)
    exponents = {name: exponent([(row["events"], row[name]) for row in rows.values()])
                 for name in next(iter(rows.values())) if name != "events"}
    bench.figures["growth"] = {"years": rows, "exponents": exponents}


PARTS = {"start": measure_start, "idle": measure_idle, "frames": measure_frames, "keys": measure_keys, "log": measure_log,
         "check": measure_check, "size": measure_size, "growth": measure_growth}


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("build")
    parser.add_argument("out")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--only", action="append", choices=PARTS)
    arguments = parser.parse_args()
    bench = Bench(arguments.build, arguments.rounds, arguments.idle)
    for part in arguments.only or PARTS:
        PARTS[part](bench)
    with open(arguments.out + ".json", "w") as file:
        json.dump(bench.figures, file, indent=2)
    from bench_table import table
    with open(arguments.out + ".md", "w") as file:
        file.write(table(bench.figures))
    print(f"Written: {arguments.out}.json and {arguments.out}.md")


if __name__ == "__main__":
    main()
