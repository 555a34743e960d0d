#!/usr/bin/env python3
"""usage: place_test.py KEPT
A window comes back in the size and on the screen of Kept it was left with, and what was remembered wrongly does no
harm."""
import os
import re
import sys

from kept_window import Display, Folder, Window, wait_until


def size(display):
    window = display.xdotool("search", "--name", "^Kept$").split()[0]
    return re.search(r"Geometry: (\d+x\d+)", display.xdotool("getwindowgeometry", window)).group(1)


def leave(window):
    window.focus()
    window.key("ctrl+q")
    window.process.wait(timeout=20)


def main(kept):
    with Display("1600x1000x24") as display, Folder(kept) as folder:
        memory = os.path.join(folder.path, "state", "kept", "window")
        folder.run("add", "Walk")
        window = Window(display, folder)
        assert size(display) == "1280x800", size(display)
        window.focus()
        window.key("ctrl+3")
        display.xdotool("search", "--name", "^Kept$", "windowsize", "1000", "700", "windowmove", "40", "30")
        wait_until(lambda: size(display) == "1000x700", what="the new size")
        leave(window)
        with open(memory) as file:
            said = file.read()
        assert "size 1000 700\nscreen 2\ncorner 40 30\n" == said, said
        window = Window(display, folder)
        wait_until(lambda: size(display) == "1000x700", what="the size it was left with")
        leave(window)
        with open(memory) as file:
            assert file.read() == said
        for wrong in ("size 1 1\nscreen 99\n", "size 900 650\nscreen 99\ncorner 90000 90000\n", "\0\0nonsense"):
            with open(memory, "w") as file:
                file.write(wrong)
            leave(Window(display, folder))


main(sys.argv[1])
