#!/usr/bin/env python3
"""usage: layouts_test.py KEPT
Keyboards of other languages: Ctrl with a letter goes by the letter on the key, digits by what they type, and what a
note holds beyond Dear ImGui's characters stays."""
import glob
import subprocess
import sys

from kept_window import Display, Folder, Window, wait_until

# Places on the keyboard, as X11 numbers them: the fourth key of the digits' row, and where a US keyboard has Y and Z.
DIGIT_1, DIGIT_2, DIGIT_4, PLACE_Y, PLACE_Z = "10", "11", "13", "29", "52"

ROCKET = "\U0001F680"


def lay_out(display, layout):
    words = layout.split()
    subprocess.run(["setxkbmap", *words], env=display.environment(), check=True, stderr=subprocess.DEVNULL)


def kinds(folder):
    return [event["kind"] for event in folder.events()]


def expect(what, seen, wanted):
    if seen != wanted:
        raise SystemExit(f"{what}: {seen!r} instead of {wanted!r}")


def last_note(folder):
    return [event for event in folder.events() if event["kind"] == "checked_in"][-1]["note"]


class Session:
    """A window on a log of its own, under a layout."""

    def __init__(self, kept, layout, *lines):
        self.kept, self.layout, self.lines = kept, layout, lines

    def __enter__(self):
        self.display = Display().__enter__()
        self.folder = Folder(self.kept).__enter__()
        for line in self.lines:
            self.folder.run(*line)
        lay_out(self.display, self.layout)
        self.window = Window(self.display, self.folder)
        self.window.focus()
        return self

    def __exit__(self, *_):
        if self.window.process.poll() is None:
            self.window.kill()
        self.folder.__exit__()
        self.display.__exit__()

    def press(self, *keys):
        self.display.xdotool("key", "--delay", "60", *keys)

    def saves(self, count):
        wait_until(lambda: self.window.saved() == count, what=f"{count} events under {self.layout}")

    def quits(self):
        self.press("ctrl+q")
        self.window.process.wait(timeout=20)


def note_is_replaced(kept, layout):
    """Ctrl+A takes all of a note, X is typed over it, and Ctrl+Q ends Kept."""
    with Session(kept, layout, ["add", "Walk"], ["check", "Walk", "yes", "--note", "words"]) as session:
        session.press("Return", "ctrl+a", "x", "Return")
        wait_until(lambda: last_note(session.folder) == "x", what=f"the note under {layout}")
        session.quits()


def undo_is(kept, layout, key):
    with Session(kept, layout, ["add", "Walk"]) as session:
        session.press(PLACE_Y if layout == "ru" else "y")
        session.saves(2)
        session.press(key)
        session.saves(3)
        expect(f"{key} under {layout}", kinds(session.folder)[-1], "retracted")


def digits_are_typed(kept):
    """On a French keyboard the digits are typed with Shift, and what their keys type without it is no answer."""
    with Session(kept, "fr", ["add", "Start", "--measure", "arrival"]) as session:
        session.press(DIGIT_1, DIGIT_2, DIGIT_4, f"shift+{DIGIT_4}")
        session.saves(2)
        expect("arrivals under fr", [event.get("value") for event in session.folder.events()[1:]], [15])


def rocket_is_typed(session):
    """No key of a keyboard has it: xdotool lends it one for a moment, which a busy machine may miss."""
    session.display.xdotool("type", ROCKET)
    return any(ROCKET in open(path).read() for path in glob.glob(session.folder.path + "/state/kept/words-*"))


def emoji_stays(kept):
    note = "fine \U0001F600 ok"
    with Session(kept, "us", ["add", "Walk"], ["check", "Walk", "yes", "--note", note]) as session:
        session.press("Return", "Return")
        session.press("Return", "End")
        session.press("exclam")
        wait_until(lambda: rocket_is_typed(session), what="an emoji that is typed")
        session.press("Return")
        wait_until(lambda: last_note(session.folder) != note, what="the longer note")
        expect("an emoji", last_note(session.folder).rstrip(ROCKET), note + "!")
        expect("the emoji at the end", ROCKET in last_note(session.folder), True)
        session.quits()


def main(kept):
    for layout in ("us", "fr", "de", "us dvorak"):
        note_is_replaced(kept, layout)
    for layout, key in (("de", "ctrl+z"), ("fr", "ctrl+z"), ("us dvorak", "ctrl+z"), ("ru", f"ctrl+{PLACE_Z}")):
        undo_is(kept, layout, key)
    digits_are_typed(kept)
    emoji_stays(kept)


main(sys.argv[1])
