#!/usr/bin/env python3
"""usage: typing_test.py KEPT
Somebody who types faster than frames are drawn: what follows a key that opens a sheet or moves to the next field lands
there, to the last letter."""
import sys

from kept_window import Display, Folder, Window, wait_until


def main(kept):
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Promises", "--measure", "promise")
        window = Window(display, folder)
        window.focus()
        for made in range(1, 4):
            display.xdotool("type", "--delay", "0", "mCall the school\tAnna")
            window.key("Return")
            wait_until(lambda: window.saved() == 1 + made, what=f"promise {made}")
        window.key("ctrl+q")
        window.process.wait(timeout=20)
        said = [(promise["text"], promise["to"]) for promise in folder.json("promise", "list")]
        if said != [("Call the school", "Anna")] * 3:
            raise SystemExit(f"typed three times the same promise, the log holds {said}")


main(sys.argv[1])
