#!/usr/bin/env python3
"""usage: smoke_test.py KEPT
The real window, by keyboard and mouse: starts on an empty log, has an icon, takes the trio, checks in, sees another process's entry,
quits; the events are in the file. It opens without EGL too."""
import sys

from kept_window import Display, Folder, Window, wait_until
from x11_icon import sizes_of_icon


def main(kept):
    with Display() as display, Folder(kept) as folder:
        window = Window(display, folder)
        window.focus()
        sizes = sizes_of_icon(display.name, int(window.number()))
        if sizes != [(size, size) for size in (16, 32, 48, 128)]:
            raise SystemExit(f"the window gives its icon in the sizes {sizes}")
        window.key("Return")
        wait_until(lambda: window.saved() == 3, what="the trio to be saved")
        window.key("2")  # five minutes late, then on to the next card
        wait_until(lambda: window.saved() == 4, what="the arrival")
        window.key("y")
        wait_until(lambda: window.saved() == 5, what="the honest day")
        folder.run("check", "Steady", "yes")  # beside the open window
        window.key("Down", "Up", "u")  # an undo plans on top of what the other process wrote
        wait_until(lambda: window.saved() == 7, what="the undo")
        window.key("ctrl+q")
        if window.process.wait(timeout=20) != 0:
            raise SystemExit(f"the window ended with exit code {window.process.returncode}")
        said = [(event["kind"], event["value"], event["retracted"]) for event in folder.events()]
        expected = [("habit_defined", None, False)] * 3 + [("checked_in", 5.0, False), ("checked_in", None, False),
                                                           ("checked_in", None, True), ("retracted", None, False)]
        if said != expected:
            raise SystemExit(f"expected {expected}, the log holds {said}")
        folder.run("verify")
        nothing = display.environment(XDG_DATA_HOME=folder.path, __EGL_VENDOR_LIBRARY_FILENAMES="/dev/null")
        without_egl = Window(display, folder, environment=nothing)  # waits for its first frame
        without_egl.focus()
        without_egl.key("ctrl+q")
        if without_egl.process.wait(timeout=20) != 0:
            raise SystemExit(f"without EGL the window ended with exit code {without_egl.process.returncode}")


main(sys.argv[1])
