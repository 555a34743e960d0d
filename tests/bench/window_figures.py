"""What the real window costs beside a bare GLFW and Dear ImGui one, turn by turn in the same run: its first frame, its
processor time and wake-ups while nothing happens, its memory, and a key from press to disk and screen."""
import ctypes
import os
import re
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from kept_window import Window


def memory_mib(window):
    with open(f"/proc/{window.process.pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def wake_ups(window):
    """How often any of its threads went to sleep."""
    count = 0
    for thread in os.listdir(f"/proc/{window.process.pid}/task"):
        with open(f"/proc/{window.process.pid}/task/{thread}/status") as status:
            count += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read(), re.MULTILINE)[1])
    return count


def first_frames(display, starts, rounds):
    """Milliseconds from exec to the first frame on the screen, in rounds: {name: [ms]}."""
    times = {name: [] for name, _, _ in starts}
    for _ in range(rounds):
        for name, folder, command in starts:
            window = Window(display, folder, command)
            window.kill()
            times[name].append(window.first_frame_ms)
    return times


def idle(display, folder, command, seconds):
    """Nothing happens: {"cpu_percent", "wake_ups", "pss_mib"}."""
    window = Window(display, folder, command)
    time.sleep(3)  # toasts, and what is loaded beside the window, have settled
    cpu, woken = window.cpu_seconds(), wake_ups(window)
    time.sleep(seconds)
    figures = {"cpu_percent": 100 * (window.cpu_seconds() - cpu) / seconds, "wake_ups": wake_ups(window) - woken,
               "pss_mib": memory_mib(window)}
    window.kill()
    return figures


class Keyboard:
    """Presses keys through the X server, without a program started for each."""

    def __init__(self, display_name):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xtst = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display_name.encode()))

    def press(self, key):
        code = self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x11.XStringToKeysym(key.encode())))
        pressed = time.monotonic()
        for down in (1, 0):
            self.xtst.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))
        self.x11.XFlush(self.display)
        return pressed


def when_said(window, pattern, count):
    """The moment at which the window has said `pattern` so often; None where it never does."""
    end = time.monotonic() + 2
    while time.monotonic() < end:
        if len(window.said(pattern)) >= count:
            return time.monotonic()
        time.sleep(0.0001)
    return None


def key_presses(display, folder, count):
    """Skips a day's question, takes that back, and so on: milliseconds to disk, and to the frame that shows it."""
    window = Window(display, folder, environment=display.environment(XDG_DATA_HOME=folder.path, KEPT_TRACE_FRAMES="1"))
    window.focus()
    time.sleep(1)
    keyboard = Keyboard(display.name)
    to_disk, to_screen = [], []
    for turn in range(count):
        saved = len(window.said(r"saved \d+\n"))
        pressed = keyboard.press("s" if turn % 2 == 0 else "u")
        disk = when_said(window, r"saved \d+\n", saved + 1)
        # The frame that took the key may be shown first, for the card's own sake.
        screen = when_said(window, r"saved \d+\n[^s]*shown\n", saved + 1)
        if disk and screen:  # an X server may lose a key while the keyboard goes from one window to the next
            to_disk.append(1000 * (disk - pressed))
            to_screen.append(1000 * (screen - pressed))
        time.sleep(0.3)
        for _ in range(30):  # back to the first card: an answer goes on to the next
            keyboard.press("Up")
        time.sleep(0.3)
    if len(to_disk) <= count / 2:
        raise SystemExit("the window takes no keys")
    window.kill()
    return {"to_disk_ms": statistics.median(to_disk), "to_screen_ms": statistics.median(to_screen)}
