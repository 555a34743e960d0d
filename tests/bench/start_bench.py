#!/usr/bin/env python3
"""usage: start_bench.py KEPT BARE-WINDOW [ROUNDS]
Time from exec to the first painted frame, and CPU while nothing happens, of Kept's window beside a bare GLFW and Dear
ImGui window, turn by turn in the same run. Kept opens a log of 10 years and 20 habits, and an empty one."""
import os
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from kept_window import Display, Folder, Window

IDLE_SECONDS = 10


def memory_mib(window):
    with open(f"/proc/{window.process.pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def first_frame(display, folder, command):
    window = Window(display, folder, command)
    window.kill()
    return window.first_frame_ms


def idle(display, folder, command):
    """CPU in percent of a core while nothing happens, and memory in MiB."""
    window = Window(display, folder, command)
    time.sleep(2)  # toasts and fonts that load beside the window have settled
    before = window.cpu_seconds()
    time.sleep(IDLE_SECONDS)
    used = window.cpu_seconds() - before
    memory = memory_mib(window)
    window.kill()
    return 100 * used / IDLE_SECONDS, memory


def main(kept, bare, rounds):
    with Display() as display, Folder(kept) as folder, Folder(kept) as empty:
        folder.run("demo", "--years", "10", "--habits", "20", "--seed", "1")
        commands = {"bare window": (empty, [bare]), "kept, empty log": (empty, [kept, "--db", empty.log]),
                    "kept, 10 years x 20 habits": (folder, [kept, "--db", folder.log])}
        times = {name: [] for name in commands}
        for _ in range(rounds):
            for name, (home, command) in commands.items():
                times[name].append(first_frame(display, home, command))
        bare_ms = statistics.median(times["bare window"])
        for name, (home, command) in commands.items():
            median = statistics.median(times[name])
            cpu, memory = idle(display, home, command)
            print(f"{name:28} first frame {median:5.0f} ms ({median / bare_ms:.2f} x bare)  idle CPU {cpu:.2f} %  "
                  f"memory {memory:.0f} MiB  all: {' '.join(f'{ms:.0f}' for ms in times[name])}", flush=True)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 7)
