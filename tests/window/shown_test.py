#!/usr/bin/env python3
"""usage: shown_test.py KEPT
What a key asks for is on disk before the next frame is shown: nobody sees an answer that is not kept yet, and nobody waits for a
frame that does not show it."""
import re
import sys

from kept_window import Display, Folder, Window, wait_until


def wait_until_still(window):
    """No frame is shown for a while: rings and medals have grown to their places."""
    seen = []

    def is_still():
        seen.append(len(window.said("shown\n")))
        return len(seen) > 20 and seen[-20] == seen[-1]

    wait_until(is_still, what="the window to come to rest")


def main(kept):
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Walk")
        folder.run("add", "Read")
        window = Window(display, folder, environment=display.environment(XDG_DATA_HOME=folder.path, KEPT_TRACE_FRAMES="1"))
        window.focus()
        for turn, key in enumerate(("s", "u", "y")):
            wait_until_still(window)
            # The answer goes on to the next card at once, which would be a frame of its own.
            before = len(window.said("(?s).*")[0])
            window.key(key)
            wait_until(lambda: len(window.said("saved")) > turn, what=f"what {key} asks for")
            after = window.said("(?s).*")[0][before:]
            if not re.match(r"saved \d+\n", after):
                raise SystemExit(f"after {key} the window said {after!r}")
        window.kill()


main(sys.argv[1])
