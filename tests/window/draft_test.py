#!/usr/bin/env python3
"""usage: draft_test.py KEPT
Kills the real window (SIGKILL) while an exercise is being written. What was written until a few seconds before must be
offered again after the next start, and nothing may be saved as finished."""
import json
import sqlite3
import sys

from kept_window import Display, Folder, Window, wait_until


def bodies(folder, kind):
    with sqlite3.connect(f"file:{folder.log}?mode=ro", uri=True) as log:
        return [json.loads(body) for (body,) in log.execute("SELECT body FROM events WHERE kind = ?", (kind,))]


def click(display, window_id, x, y):
    display.xdotool("mousemove", "--window", window_id, str(x), str(y), "sleep", "0.2", "click", "1", "sleep", "0.3")


def open_exercise(window, display):
    """By the mouse, at the places of a window of 1280 x 800: the rail, the tile of the thought record, its first field."""
    window.focus()
    found = display.xdotool("search", "--name", "^Kept$").split()[0]
    for x, y in ((100, 262), (1030, 440), (744, 160)):
        click(display, found, x, y)


def main(kept):
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Walk")
        window = Window(display, folder)
        before = window.saved()
        open_exercise(window, display)
        display.xdotool("type", "--delay", "30", "being held up by the bridge")
        wait_until(lambda: window.saved() > before, what="the draft")
        window.kill()
        folder.run("verify")
        drafts = bodies(folder, "practice_drafted")
        words = " ".join(str(draft.get("fields", "")) for draft in drafts)
        if "being" not in words:
            raise SystemExit(f"the draft is not in the log: {drafts}")
        if bodies(folder, "practice_saved"):
            raise SystemExit("a killed window saved an exercise nobody had finished")
        again = Window(display, folder)
        again.kill()
        print(f"{len(drafts)} drafts survived the kill")


main(sys.argv[1])
