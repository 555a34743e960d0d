#!/usr/bin/env python3
"""usage: drop_test.py KEPT
A Loop backup that is dropped on the real window is read and shown; nothing is written until the user says so, and then
its entries are in the log."""
import json
import os
import pathlib
import sys

from kept_window import Display, Folder, Window, wait_until
from x11_drag import Drag


def make_backup(kept):
    """A backup as Loop writes it: of three days of one habit."""
    with Folder(kept) as other:
        other.run("add", "Evening walk", "--from", "2026-11-01")
        for day, answer in (("2026-11-02", "yes"), ("2026-11-03", "no"), ("2026-11-04", "yes")):
            other.run("check", "Evening walk", answer, "--day", day)
        path = os.path.join(other.path, "Loop backup.db")
        other.run("export", path, "--format", "loop-db")
        return pathlib.Path(path).read_bytes()


def backup_of(kept):
    fixture = pathlib.Path(os.environ.get("KEPT_FIXTURES", "")) / "loop.db"
    return fixture.read_bytes() if fixture.is_file() else make_backup(kept)


def main(kept):
    with Display() as display, Folder(kept) as folder:
        path = pathlib.Path(folder.path) / "Loop backup.db"  # with a space: the address escapes it
        path.write_bytes(backup_of(kept))
        expected = json.loads(folder.run("import", str(path), "--dry-run", "--json"))["entries"]["new"]
        folder.run("add", "Reading", "--from", "2026-11-01")  # no welcome, whose buttons Return would press
        window = Window(display, folder)
        window.focus()
        number = int(display.xdotool("search", "--name", "^Kept$").split()[0])
        drag = Drag(display.name)

        drag.drop(number, path.as_uri())
        window.key("Escape")  # the sheet goes; what it showed was not written
        window.key("ctrl+2", "ctrl+1")
        check_ins = lambda: [event for event in folder.events() if event["kind"] == "checked_in"]
        if len(folder.events()) != 1:
            raise SystemExit("something was written before the user said so")

        def is_in():
            # A drop while the first sheet still goes is refused, so it is made again.
            drag.drop(number, path.as_uri())
            for _ in range(40):
                window.key("Return")  # says yes once the file is read: on the preview alone
                if len(check_ins()) >= expected:
                    return True
            window.key("Escape")
            return False

        wait_until(is_in, what="what was dropped to be in the log")
        drag.close()
        if len(check_ins()) != expected:
            raise SystemExit(f"of {expected} entries {len(check_ins())} came in")
        folder.run("verify")
        window.kill()


main(sys.argv[1])
