#!/usr/bin/env python3
"""usage: second_test.py KEPT
A second Kept on the same log brings the first window to the front, says so and ends with 0; where the first does not
answer it names it and ends with 1; on another log, and after the first was killed, it opens a window of its own."""
import os
import signal
import subprocess
import sys

from kept_window import Display, Folder, Window, wait_until


def second(display, folder):
    environment = display.environment(XDG_DATA_HOME=folder.path)
    return subprocess.run([folder.kept, "--db", folder.log], env=environment, capture_output=True, text=True, timeout=30)


def main(kept):
    with Display() as display, Folder(kept) as folder, Folder(kept) as other:
        first = Window(display, folder)
        beside = Window(display, other)  # another log, another window
        windows = wait_until(lambda: display.xdotool("search", "--name", "^Kept$").split(), what="the windows")
        assert len(windows) == 2, windows
        pid_of = {w: display.xdotool("getwindowpid", w).strip() for w in windows}
        ours = next(w for w in windows if pid_of[w] == str(first.process.pid))
        display.xdotool("windowfocus", next(w for w in windows if w != ours))
        done = second(display, folder)
        if done.returncode != 0 or done.stdout != "Kept is open already; its window was brought to the front.\n":
            raise SystemExit(f"the second Kept ended with {done.returncode} and said {done.stdout!r} {done.stderr!r}")
        wait_until(lambda: display.xdotool("getwindowfocus").strip() == ours, what="the first window to come to the front")
        link = os.path.join(folder.path, "link.db")
        os.symlink(folder.log, link)
        folder.run("add", "Walk")
        done = subprocess.run([kept, "--db", link], env=display.environment(XDG_DATA_HOME=folder.path),
                              capture_output=True, text=True, timeout=30)
        if "open already" not in done.stdout:
            raise SystemExit(f"by another path it said {done.stdout!r} {done.stderr!r}")
        os.kill(first.process.pid, signal.SIGSTOP)
        for _ in range(2):
            done = second(display, folder)
            if done.returncode != 1 or f"Kept is open already but does not answer (process {first.process.pid})." not in done.stderr:
                raise SystemExit(f"beside a stopped Kept it ended with {done.returncode} and said {done.stdout!r} {done.stderr!r}")
        os.kill(first.process.pid, signal.SIGCONT)
        wait_until(lambda: "brought to the front" in second(display, folder).stdout, what="the first Kept to answer again")
        first.kill()  # nothing it left behind is taken for a window
        again = Window(display, folder)
        again.kill()
        beside.kill()


main(sys.argv[1])
