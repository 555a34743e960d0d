#!/usr/bin/env python3
"""usage: colour_test.py KEPT
Colour goes to a terminal only, and nowhere where NO_COLOR or TERM=dumb asks for none: every reading command, on a real
terminal (a pty) and into a pipe."""
import os
import pty
import subprocess
import sys
import tempfile

READING = [["today"], ["today", "--plain"], ["habits"], ["goals"], ["badges"], ["log"], ["practice"], ["promise", "list"],
           ["reminders"], ["--help"], ["stats", "On time"]]


def on_terminal(command, **more):
    """What the command writes to a terminal."""
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", **more}
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment) as process:
        os.close(slave)
        written = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            written += part
    os.close(master)
    return written, process.returncode


def has_terminals():
    try:
        for end in pty.openpty():
            os.close(end)
        return True
    except OSError as error:
        print(f"SKIPPED: this system has no terminals to try ({error})")
        return False


def main(kept):
    if not has_terminals():
        return
    with tempfile.TemporaryDirectory(prefix="kept-colour-") as folder:
        log = ["--db", os.path.join(folder, "kept.db")]
        os.environ.update(XDG_DATA_HOME=folder, HOME=folder)
        os.environ.pop("NO_COLOR", None)
        subprocess.run([kept, *log, "demo", "--years", "1", "--habits", "6", "--seed", "4"], check=True, capture_output=True)
        if b"\x1b[" not in on_terminal([kept, *log, "today"])[0]:
            raise SystemExit("kept today has no colour on a terminal")
        if b"\x1b" in subprocess.run([kept, *log, "today"], check=True, capture_output=True).stdout:
            raise SystemExit("kept today has colour in a pipe")
        if b"\x1b" in on_terminal([kept, *log, "today"], TERM="dumb")[0]:
            raise SystemExit("kept today has colour on a terminal that takes none")
        for words in READING:
            written, code = on_terminal([kept, *log, *words], NO_COLOR="1")
            if code != 0 or not written or b"\x1b" in written:
                raise SystemExit(f"kept {' '.join(words)} with NO_COLOR: exit code {code}, {written[:200]!r}")


main(sys.argv[1])
