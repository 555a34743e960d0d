#!/usr/bin/env python3
"""usage: reminders_test.py KEPT
Reminders on a real notification server (dunst on a session bus of its own): shown by `kept remind` and by the open
window, never by both; answered by their buttons, and the answer stands in the log."""
import os
import signal
import subprocess
import sys

from kept_window import Display, Folder, Window, wait_until
from notifications import Desktop, minutes_ago, need, outcome

NEUTRAL = " question is open in Kept"


class Remind:
    """A running `kept remind`."""

    def __init__(self, desktop, kept, log, **environment):
        self.process = subprocess.Popen([kept, "--db", log, "remind"], env=desktop.environment(**environment), text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def end(self, seconds=20):
        out, err = self.process.communicate(timeout=seconds)
        if self.process.returncode != 0:
            raise SystemExit(f"kept remind ended with {self.process.returncode}: {out!r} {err!r}")
        return out


def answered_by(desktop, folder, label, expected):
    """A reminder of `kept remind`, answered by a button, is found in the log."""
    remind = Remind(desktop, folder.kept, folder.log)
    wait_until(lambda: desktop.shown() == 1, what="the notification")
    second = Remind(desktop, folder.kept, folder.log)  # the timer comes again meanwhile
    assert second.end() == ""
    assert desktop.shown() == 1
    desktop.press(label)
    out = remind.end()
    assert expected in out, out
    wait_until(lambda: desktop.shown() == 0, what="the notification to go")


def behind(display, desktop, folder, window):
    """A second start whose window may not come to the front says so in a notification."""
    with Folder(folder.kept) as other:
        beside = Window(display, other)
        ours, theirs = (wait_until(lambda: [w for w in display.xdotool("search", "--name", "^Kept$").split()
                                            if display.xdotool("getwindowpid", w).strip() == str(process.pid)],
                                   what="the windows")[0] for process in (window.process, beside.process))
        done = subprocess.run([folder.kept, "--db", folder.log], env=desktop.environment(), capture_output=True, text=True)
        assert "open already" in done.stdout, done
        wait_until(lambda: display.xdotool("getwindowfocus").strip() == ours, what="the window to come to the front")
        display.xdotool("windowfocus", theirs)  # a desktop that takes the front away again
        wait_until(lambda: desktop.shown() == 1, what="the notification")
        desktop.dunstctl("close-all")
        assert "Kept is open already" in str(desktop.history()[0])
        beside.kill()


def opened_without_a_display(display, desktop, folder):
    """Started by cron, Kept has no display; the window comes up on that of the notification."""
    folder.run("add", "Walk", "--remind", minutes_ago(folder), "--remind-text", "Fresh air?")
    remind = Remind(desktop, folder.kept, folder.log, DISPLAY="", WAYLAND_DISPLAY="")
    wait_until(lambda: desktop.shown() == 1, what="the notification")
    desktop.press_itself()
    window = wait_until(lambda: display.xdotool("search", "--name", "^Kept$").split(), what="the window")[0]
    remind.end()
    os.kill(int(display.xdotool("getwindowpid", window)), signal.SIGKILL)
    wait_until(lambda: not display.xdotool("search", "--name", "^Kept$").split(), what="the window to go")


def main(kept):
    need("dbus-daemon", "dunst", "dunstctl", "Xvfb")
    with Display() as display:
        for label, becomes in (("Yes", "kept"), ("No", "missed")):
            with Folder(kept) as folder, Desktop(display, folder) as desktop:
                time = minutes_ago(folder)
                folder.run("add", "Be kind to Anna", "--remind", time)
                answered_by(desktop, folder, label, "Be kind to Anna, today")
                assert outcome(folder) == becomes, outcome(folder)
                gone = desktop.history()[0]
                assert gone["summary"] == "Your " + time + NEUTRAL and "Anna" not in str(gone), gone
                assert Remind(desktop, kept, folder.log).end() == "", "it was answered"

        with Folder(kept) as folder, Desktop(display, folder) as desktop:
            opened_without_a_display(display, desktop, folder)

        with Folder(kept) as folder, Desktop(display, folder) as desktop:  # Later, then a window
            folder.run("add", "Walk", "--remind", minutes_ago(folder), "--remind-text", "Fresh air?")
            answered_by(desktop, folder, "Later", "again in 15 minutes")
            assert outcome(folder) == "unknown"
            assert Remind(desktop, kept, folder.log).end() == "", "it was put off"
            folder.run("add", "Read", "--remind", minutes_ago(folder), "--remind-text", "A page?")
            state = os.path.join(folder.path, "state", "kept")
            for name in os.listdir(state):
                os.remove(os.path.join(state, name))  # nothing was shown
            window = Window(display, folder, environment=desktop.environment())
            wait_until(lambda: desktop.shown() == 2, what="the reminders of the window")
            assert Remind(desktop, kept, folder.log).end() == "", "the window is open"
            assert desktop.shown() == 2
            before = len(folder.events())
            folder.run("check", "Walk", "yes")  # answered elsewhere
            wait_until(lambda: desktop.shown() == 1, what="the answered reminder to go")
            desktop.press("No")
            wait_until(lambda: len(folder.events()) == before + 2, what="the answer in the log")
            wait_until(lambda: desktop.shown() == 0, what="the notification to go")
            behind(display, desktop, folder, window)
            window.kill()


main(sys.argv[1])
