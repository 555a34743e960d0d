"""Notification servers as desktops have them, each on a session bus of its own, for the test that drives them."""
import contextlib
import os
import re
import shutil
import subprocess
import time

from kept_window import Display, wait_until
from notifications import bus_config
from sway import wayland_screen

NOTIFICATIONS = "org.freedesktop.Notifications"
EVENT = re.compile(r"(ActionInvoked|NotificationClosed) \(uint32 (\d+), (?:'(\w+)'|uint32 \d+)\)")


class Bus:
    """A session bus, with a screen for what is on it."""

    def __init__(self, folder, **screen):
        command = ["dbus-daemon", f"--config-file={bus_config(folder)}", "--nofork", "--print-address"]
        self.folder, self.screen = folder, screen
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()

    def environment(self, **more):
        return {**os.environ, "HOME": self.folder, "XDG_CONFIG_HOME": os.path.join(self.folder, "config"), **self.screen,
                "DBUS_SESSION_BUS_ADDRESS": self.address, **more}

    def run(self, *words):
        return subprocess.run(words, env=self.environment(), capture_output=True, text=True)

    def call(self, method, *words):
        return self.run("gdbus", "call", "--session", "--dest", NOTIFICATIONS, "--object-path",
                        "/org/freedesktop/Notifications", "--method", f"{NOTIFICATIONS}.{method}", *words)


class Server:
    """A server that runs. Its tools press the buttons and tell what is shown."""

    tools = ()

    def __init__(self, bus, program):
        self.bus = bus
        self.process = subprocess.Popen(program, env=bus.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: bus.call("GetServerInformation").returncode == 0, what=program[0])

    def learn(self, title):
        """Makes itself at home before the first press."""

    def end(self):
        self.process.terminate()
        self.process.wait()


class Dunst(Server):
    name, programs, tools = "dunst", ("dunst",), ("dunstctl",)
    package = "dunst"

    def __init__(self, bus, program):
        self.choice = os.path.join(bus.folder, "choice")
        menu = os.path.join(bus.folder, "menu")
        with open(menu, "w") as file:
            file.write(f'#!/bin/sh\ngrep -F "#$(cat {self.choice}) "\n')
        os.chmod(menu, 0o700)
        config = os.path.join(bus.folder, "dunstrc")
        with open(config, "w") as file:
            file.write(f"[global]\nidle_threshold = 0\ndmenu = {menu}\n[urgency_normal]\ntimeout = 10\n")
        super().__init__(bus, [program, "-conf", config])

    def shown(self):
        counts = self.bus.run("dunstctl", "count").stdout
        return sum(int(number) for number in re.findall(r"(?:Waiting|Currently displayed): (\d+)", counts))

    def press(self, key):
        with open(self.choice, "w") as file:
            file.write(key.capitalize())
        self.bus.run("dunstctl", "context")


class Mako(Server):
    name, programs, tools = "mako", ("mako",), ("makoctl", "sway")
    package = "mako-notifier sway"

    def __init__(self, bus, program):
        super().__init__(bus, [program])

    def shown(self):
        return self.bus.run("makoctl", "list").stdout.count('"app-name"')

    def press(self, key):
        self.bus.run("makoctl", "invoke", key)


class Clicked(Server):
    """A server with buttons to click on. Where they are it finds out by trying."""

    tools = ("xdotool", "gdbus")

    def __init__(self, bus, program):
        super().__init__(bus, [program])
        self.places = {}
        self.log = os.path.join(bus.folder, "signals")
        with open(self.log, "w") as file:
            self.monitor = subprocess.Popen(["gdbus", "monitor", "--session", "--dest", NOTIFICATIONS],
                                            env=bus.environment(), stdout=file, stderr=subprocess.DEVNULL)
        wait_until(lambda: "owned" in self.signals(), what="the signals")

    def end(self):
        self.monitor.terminate()
        self.monitor.wait()
        super().end()

    def signals(self):
        with open(self.log) as file:
            return file.read()

    def boxes(self):
        """Left, top, width and height of each notification."""
        found = []
        for window in self.bus.run("xdotool", "search", "--onlyvisible", "--name", ".*").stdout.split():
            geometry = self.bus.run("xdotool", "getwindowgeometry", "--shell", window).stdout
            numbers = dict(re.findall(r"^(\w+)=(-?\d+)$", geometry, re.M))
            x, y, width, height = (int(numbers.get(word, 0)) for word in ("X", "Y", "WIDTH", "HEIGHT"))
            if 100 < width < 1000 and height > 20:
                found.append((x, y, width, height))
        return found

    def shown(self):
        return len(self.boxes())

    def settled(self):
        """The box of the one notification, once it no longer grows or moves."""
        last = None
        for _ in range(100):
            boxes = self.boxes()
            if boxes and boxes == last:
                return boxes[0]
            last = boxes
            time.sleep(0.1)  # between two looks at an animation
        raise SystemExit(f"{self.name}: no notification came to rest")

    def click(self, place):
        x, y, width, height = self.settled()
        self.bus.run("xdotool", "mousemove", str(x + int(place[0] * width)), str(y + height - place[1]), "click", "1")

    def try_place(self, title, place):
        """The key of the button at a place, by a click on a notification of the test's own."""
        words = self.bus.call("Notify", "Kept", "0", "", title, "", '["yes","Yes","no","No","later","Later"]', "{}", "0").stdout
        number = re.search(r"uint32 (\d+)", words)[1]
        wait_until(lambda: self.shown() == 1, what="a notification to try")
        self.click(place)
        time.sleep(0.3)  # a click on nothing has nothing to wait for
        keys = [key for what, of, key in EVENT.findall(self.signals()) if of == number and what == "ActionInvoked"]
        self.bus.call("CloseNotification", number)
        wait_until(lambda: self.shown() == 0, what="a notification to go")
        return keys[0] if keys else None

    def learn(self, title):
        for up in (22, 32, 14):
            for step in range(1, 16):
                place = (step / 16, up)
                key = self.try_place(title, place)
                if key in ("yes", "no", "later"):  # not on the notification itself
                    self.places.setdefault(key, []).append(place)
            if len(self.places) == 3:
                return
        raise SystemExit(f"{self.name}: only the buttons {sorted(self.places)} were found")

    def press(self, key):
        places = self.places[key]
        self.click(places[len(places) // 2])


class Xfce(Clicked):
    name, programs = "xfce4-notifyd", ("/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd", "xfce4-notifyd")
    package = "xfce4-notifyd"


class Mate(Clicked):
    name, programs = "mate-notification-daemon", ("/usr/lib/mate-notification-daemon/mate-notification-daemon",)
    package = "mate-notification-daemon"


class Lxqt(Clicked):
    name, programs = "lxqt-notificationd", ("lxqt-notificationd",)
    package = "lxqt-notificationd"


ALL = (Dunst, Mako, Xfce, Mate, Lxqt)


def program_of(kind):
    """Where the server is; None without it."""
    return next(filter(None, map(shutil.which, kind.programs)), None)


@contextlib.contextmanager
def x_screen():
    with Display() as display:
        yield {"DISPLAY": display.name, "WAYLAND_DISPLAY": "", "GDK_BACKEND": "x11", "QT_QPA_PLATFORM": "xcb"}


@contextlib.contextmanager
def running(kind, program, folder):
    """A server of a kind, on a bus and a screen of its own."""
    with (wayland_screen() if kind is Mako else x_screen()) as screen:
        bus = Bus(folder, **screen)
        server = None
        try:
            server = kind(bus, program)
            yield server
        finally:
            if server is not None:
                server.end()
            bus.process.terminate()
            bus.process.wait()
