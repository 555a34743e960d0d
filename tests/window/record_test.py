#!/usr/bin/env python3
"""usage: record_test.py KEPT
The record in the real window, by keyboard: a file is brought along by its path and undone; a damaged log is looked at
and not touched by a byte; the first window of a day makes a copy."""
import os
import pathlib
import subprocess
import sys

from kept_window import Display, Folder, Window, wait_until

TABLE = "date,habit,value\n2026-11-20,Walk,yes\n2026-11-21,Walk,no\n2026-11-21,Read,3\n"


def bring(display, folder):
    path = os.path.join(folder.path, "table.csv")
    with open(path, "w") as table:
        table.write(TABLE)
    window = Window(display, folder)
    window.focus()
    window.key("ctrl+k")
    display.xdotool("type", "--delay", "40", "bring")
    window.key("Return")
    window.key(*["End"] * 8)  # a frame each: by then the field has the keyboard
    display.xdotool("type", "--delay", "40", path)
    window.key("Return")

    def is_in():
        window.key("Return")  # says yes once the file is read; nothing before
        return os.path.exists(folder.log) and len(folder.events()) >= 5

    wait_until(is_in, what="the import to be on disk")

    def is_undone():
        window.key("Escape", "ctrl+z")  # heard once the sheet is gone, which is a little after the import is on disk
        return folder.events()[-1]["kind"] == "retracted"

    wait_until(is_undone, what="the undo")
    folder.run("verify")
    window.kill()


def contents(folder):
    """Every file beside the log, the log too, with its bytes."""
    found = {}
    for name in os.listdir(folder.path):
        path = os.path.join(folder.path, name)
        if os.path.isfile(path) and name.startswith("kept.db"):
            with open(path, "rb") as file:
                found[name] = file.read()
    return found


def look(display, folder):
    folder.run("add", "Walk", "--from", "2026-11-01")
    for day in range(1, 20):
        folder.run("check", "Walk", "yes", "--day", f"2026-11-{day:02}")
    folder.run("backup", os.path.join(folder.path, "copy.db"))
    with open(folder.log, "r+b") as log:
        log.seek(4096)
        log.write(b"\xaa" * 8192)
    before = contents(folder)
    window = Window(display, folder)
    window.focus()
    window.key("y", "n", "u", "Down", "y", "ctrl+2", "ctrl+5", "ctrl+1", "y")
    again = subprocess.run([folder.kept, "--db", folder.log], env=display.environment(XDG_DATA_HOME=folder.path),
                           capture_output=True, text=True, timeout=30)
    assert "open already" in again.stdout, again
    window.key("ctrl+q")
    if window.process.wait(timeout=20) != 0:
        raise SystemExit(f"the look ended with exit code {window.process.returncode}")
    if contents(folder) != before:
        raise SystemExit("a damaged log was touched, or something was left beside it")


def copy_of_the_day(display, folder):
    """The first window of a day makes a copy of the record at its usual place, once it is on the screen."""
    subprocess.run([folder.kept, "add", "Walk"], env=folder.environment(), check=True, capture_output=True)
    place = pathlib.Path(folder.path) / "kept"
    for old in place.glob("backups/*"):
        old.unlink()
    window = Window(display, folder, [folder.kept])
    copy = wait_until(lambda: list(place.glob("backups/kept-*.db")), what="the copy of the day")
    window.focus()
    window.key("ctrl+q")
    window.process.wait(timeout=20)
    subprocess.run([folder.kept, "--db", copy[0], "verify"], env=folder.environment(), check=True, capture_output=True)


def main(kept):
    with Display() as display:
        with Folder(kept) as folder:
            bring(display, folder)
        with Folder(kept) as folder:
            look(display, folder)
        with Folder(kept) as folder:
            copy_of_the_day(display, folder)


main(sys.argv[1])
