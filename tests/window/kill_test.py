#!/usr/bin/env python3
"""usage: kill_test.py KEPT ROUNDS
Kills the real window (SIGKILL) at random moments while answers are typed into it. Every check-in that it had said was
saved must be in the file, the file must verify, and the next start must open it."""
import random
import sys
import threading
import time

from kept_window import Display, Folder, Window, wait_until


def type_until_dead(window, stop):
    while not stop.is_set() and window.process.poll() is None:
        window.key("--delay", "1", "y", "n", "s", "y", "n", "u", "y")


def one_round(display, folder, delay):
    window = Window(display, folder)
    window.focus()
    stop = threading.Event()
    typing = threading.Thread(target=type_until_dead, args=(window, stop))
    typing.start()
    before = window.saved()
    wait_until(lambda: window.saved() > before, what="a first save")
    time.sleep(delay)  # the moment of the kill is what this test is about
    window.kill()
    stop.set()
    typing.join()
    acknowledged = window.saved()
    on_disk = len(folder.events())
    folder.run("verify")
    if on_disk < acknowledged:
        raise SystemExit(f"{acknowledged} events were acknowledged, {on_disk} are on disk")
    return acknowledged, on_disk


def main(kept, rounds):
    moments = random.Random(2026)
    total = 0
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Walk")
        for number in range(rounds):
            delay = moments.uniform(0, 0.6)
            acknowledged, on_disk = one_round(display, folder, delay)
            total += 1
            print(f"kill {number + 1}: after {delay * 1000:.0f} ms, {acknowledged} acknowledged, {on_disk} on disk",
                  flush=True)
    print(f"{total} kills, no acknowledged event lost")


main(sys.argv[1], int(sys.argv[2]))
