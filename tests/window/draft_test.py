#!/usr/bin/env python3
"""usage: draft_test.py KEPT
Kills the real window (SIGKILL) while an exercise is being written. What was written until a few seconds before must be
offered again after the next start, and nothing may be saved as finished. Words in a form stay in it, however the window ends."""
import glob
import json
import sqlite3
import sys

from kept_window import Display, Folder, Window, wait_until


def bodies(folder, kind):
    with sqlite3.connect(f"file:{folder.log}?mode=ro", uri=True) as log:
        return [json.loads(body) for (body,) in log.execute("SELECT body FROM events WHERE kind = ?", (kind,))]


def open_exercise(window, display):
    """Finds the thought record by name and goes to its first field. The window takes keys in their order, so that none has to
    be waited for."""
    window.focus()
    window.key("ctrl+k")
    display.xdotool("type", "thought")
    window.key("Return", "Tab")


def words_of_a_note_stay(kept, end):
    """Types a note, ends the window by `end`, and confirms what the next one has in its field."""
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Walk")
        folder.run("check", "Walk", "yes")
        window = Window(display, folder)
        window.focus()
        window.key("Return")
        display.xdotool("type", "--delay", "60", "it rained")
        # The file itself: a draft of it beside it goes with a window that is killed before it has its name.
        words = lambda: [open(path).read() for path in glob.glob(folder.path + "/state/kept/words-" + 16 * "[0-9a-f]")]
        wait_until(lambda: any("it rained" in text for text in words()), what="the words in their file")
        end(window)
        if folder.events()[-1]["note"]:
            raise SystemExit("a note that nobody had confirmed was saved")
        again = Window(display, folder)
        again.focus()
        wait_until(lambda: again.key("Return") is None and folder.events()[-1]["note"] == "it rained", what="the note")
        wait_until(lambda: not words(), what="the end of the words' file")
        again.kill()


def quit_by_key(window):
    window.key("ctrl+q")
    window.process.wait(timeout=20)


def main(kept):
    words_of_a_note_stay(kept, quit_by_key)
    words_of_a_note_stay(kept, Window.kill)
    with Display() as display, Folder(kept) as folder:
        folder.run("add", "Walk")
        window = Window(display, folder)
        open_exercise(window, display)
        display.xdotool("type", "--delay", "30", "being held up by the bridge")
        drafts = lambda: [draft for draft in bodies(folder, "practice_drafted") if "being" in str(draft.get("fields", ""))]
        wait_until(drafts, what="the draft")
        window.kill()
        folder.run("verify")
        if not drafts():
            raise SystemExit("the draft is not in the log any more")
        if bodies(folder, "practice_saved"):
            raise SystemExit("a killed window saved an exercise nobody had finished")
        again = Window(display, folder)
        again.kill()
        print(f"{len(drafts())} drafts survived the kill")


main(sys.argv[1])
