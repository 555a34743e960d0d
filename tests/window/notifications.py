"""A session bus of its own with a real notification server on it (dunst), for the tests of reminders."""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys

from kept_window import wait_until

SKIPPED = 77


def need(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        print(f"SKIPPED: {', '.join(missing)} not installed; see scripts/packages-test.txt")
        sys.exit(SKIPPED)


def minutes_ago(folder):
    """A time of today that has passed, whenever the test runs: the day is told to begin this hour."""
    now = datetime.datetime.now()
    folder.run("set", "day_start_hour", str(now.hour))
    return now.strftime("%H:%M")


def outcome(folder):
    return json.loads(folder.run("today", "--json"))["habits"][0]["outcome"]


def bus_config(folder):
    """A bus that starts no program by itself: the only server on it is the one the test started."""
    path = os.path.join(folder, "bus.conf")
    with open(path, "w") as file:
        file.write(f'<busconfig><type>session</type><listen>unix:dir={folder}</listen>'
                   '<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>')
    return path


class Desktop:
    """A session bus with dunst on it. It is told to show nothing that would go away by itself."""

    def __init__(self, display, folder):
        self.folder = folder
        config = os.path.join(folder.path, "dunstrc")
        self.choice = os.path.join(folder.path, "choice")
        menu = os.path.join(folder.path, "menu")
        with open(menu, "w") as file:
            file.write(f'#!/bin/sh\ngrep -F "#$(cat {self.choice}) "\n')
        os.chmod(menu, 0o700)
        with open(config, "w") as file:
            file.write(f"[global]\nidle_threshold = 0\ndmenu = {menu}\n[urgency_normal]\ntimeout = 0\n")
        bus = ["dbus-daemon", f"--config-file={bus_config(folder.path)}", "--nofork", "--print-address"]
        self.bus = subprocess.Popen(bus, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.bus.stdout.readline().strip()
        self.base = display
        self.dunst = subprocess.Popen(["dunst", "-conf", config], env=self.environment(), stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
        wait_until(lambda: self.dunstctl("count").returncode == 0, what="dunst")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.dunst, self.bus):
            process.terminate()
            process.wait()

    def environment(self, **more):
        return self.base.environment(DBUS_SESSION_BUS_ADDRESS=self.address, XDG_DATA_HOME=self.folder.path,
                                     XDG_STATE_HOME=os.path.join(self.folder.path, "state"),
                                     XDG_CONFIG_HOME=os.path.join(self.folder.path, "config"),
                                     INVOCATION_ID="", **more)  # whatever started the test

    def dunstctl(self, *words):
        return subprocess.run(["dunstctl", *words], env=self.environment(), capture_output=True, text=True)

    def shown(self):
        """How many notifications stand on the screen."""
        counts = self.dunstctl("count").stdout
        return sum(int(number) for number in re.findall(r"(?:Waiting|Currently displayed): (\d+)", counts))

    def history(self):
        """The notifications that are gone, newest first."""
        data = json.loads(self.dunstctl("history").stdout)["data"][0]
        return [{key: entry[key]["data"] for key in ("summary", "body", "message")} for entry in data]

    def press(self, label):
        """Presses a button of the notification, in the menu that dunst hands to a program of the test's."""
        with open(self.choice, "w") as file:
            file.write(label)
        self.dunstctl("context")

    def press_itself(self):
        self.dunstctl("action", "0")
