#!/usr/bin/env python3
"""usage: server_test.py KEPT SERVER
A reminder on one of the notification servers that desktops have: answered by Yes, No and Later, and left alone, where it
stays longer than the server would keep it by itself. The servers draw in much; scripts/packages-test.txt has dunst."""
import os
import subprocess
import sys
import time

import servers
from kept_window import Folder, wait_until
from notifications import SKIPPED, minutes_ago, need, outcome

TITLE = "Fresh air?"
ITS_OWN_TIME = 12  # seconds; servers let a notification go after at most ten unless they are told otherwise
SAYS = {"yes": "today: yes", "no": "today: no", "later": "again in 15 minutes"}
BECOMES = {"yes": "kept", "no": "missed", "later": "unknown"}


class Remind:
    """A running `kept remind` on a log with one habit that is due."""

    def __init__(self, server, folder):
        folder.run("add", "Walk", "--remind", minutes_ago(folder), "--remind-text", TITLE)
        self.server = server
        environment = server.bus.environment(XDG_DATA_HOME=folder.path, XDG_STATE_HOME=os.path.join(folder.path, "state"))
        self.process = subprocess.Popen([folder.kept, "--db", folder.log, "remind"], env=environment, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        wait_until(lambda: server.shown() == 1, what=f"the notification of {server.name}")

    def end(self):
        out, err = self.process.communicate(timeout=20)
        assert self.process.returncode == 0, (self.server.name, out, err)
        return out


def answered(server, kept, key):
    with Folder(kept) as folder:
        remind = Remind(server, folder)
        server.press(key)
        out = remind.end()
        assert SAYS[key] in out, (server.name, key, out)
        assert outcome(folder) == BECOMES[key], (server.name, key, outcome(folder))
        wait_until(lambda: server.shown() == 0, what=f"the notification of {server.name} to go")


def left_alone(server, kept):
    with Folder(kept) as folder:
        remind = Remind(server, folder)
        time.sleep(ITS_OWN_TIME)  # what must not happen has no event to wait for
        assert remind.process.poll() is None and server.shown() == 1, f"{server.name} let the reminder go"
        server.press("yes")
        assert "today: yes" in remind.end()


def main(kept, name):
    kind = next(kind for kind in servers.ALL if kind.name == name)
    need("dbus-daemon", "gdbus", "Xvfb", *kind.tools)
    program = servers.program_of(kind)
    if program is None:
        print(f"SKIPPED: {name} not installed; apt-get install {kind.package}")
        sys.exit(SKIPPED)
    with Folder(kept) as folder, servers.running(kind, program, folder.path) as server:
        server.learn(TITLE)
        for key in SAYS:
            answered(server, kept, key)
        left_alone(server, kept)


main(*sys.argv[1:])
