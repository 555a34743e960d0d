#!/usr/bin/env python3
"""usage: writers_test.py KEPT ROUNDS
Two processes write check-ins to one log at once, each time a Kept of its own: every one that ended with 0 is in the log,
once, none ends otherwise, and the log verifies."""
import collections
import json
import os
import subprocess
import sys
import tempfile
import threading


def main(kept, rounds):
    with tempfile.TemporaryDirectory(prefix="kept-writers-") as folder:
        environment = {**os.environ, "XDG_DATA_HOME": folder}
        log = os.path.join(folder, "kept.db")

        def run(*words):
            return subprocess.run([kept, "--db", log, *words], env=environment, capture_output=True, text=True)

        for habit in ("Walk", "Read"):
            run("add", habit, "--from", "2026-11-01")
        refused = []

        def write(name, habit):
            for number in range(rounds):
                day = f"2026-11-{1 + number % 20:02}"
                done = run("--today", "2026-11-23", "check", habit, "yes", "--day", day, "--note", f"{name}{number}")
                if done.returncode != 0:
                    refused.append(done.stderr)

        # Two on one habit, whose day each finds changed under it, and one beside them.
        writers = [threading.Thread(target=write, args=(name, habit))
                   for name, habit in (("a", "Walk"), ("b", "Walk"), ("c", "Read"))]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        notes = collections.Counter(event["note"] for event in json.loads(run("log", "--json").stdout) if event["note"])
        wanted = {f"{name}{number}" for name in "abc" for number in range(rounds)}
        if refused or set(notes) != wanted or any(times != 1 for times in notes.values()):
            raise SystemExit(f"refused: {refused[:3]}, missing: {sorted(wanted - set(notes))[:5]}, "
                             f"twice: {[note for note, times in notes.items() if times > 1][:5]}")
        verified = run("verify")
        if verified.returncode != 0:
            raise SystemExit(verified.stderr)
        print(f"{len(wanted)} check-ins by three writers at once, all in the log; {verified.stdout.strip()}")


main(sys.argv[1], int(sys.argv[2]))
