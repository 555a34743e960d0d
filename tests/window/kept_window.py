"""Starts the real window under an X server of its own and types into it, for the tests and measurements beside this file."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import time


def wait_until(holds, seconds=20.0, what="it"):
    """Asks `holds` again and again; a bound, not a delay."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = holds()
        if result:
            return result
        time.sleep(0.02)
    raise SystemExit(f"waited {seconds:g} s for {what} in vain")


class Display:
    """An Xvfb of its own."""

    def __init__(self, size="1280x800x24"):
        read, write = os.pipe()
        # -noreset: without it the server starts over when its last client leaves, and refuses the next one meanwhile.
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp",
                                        "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with open(read) as answer:
            # The number and the end of its line come in two writes; a pipe closed between them ends the server.
            self.name = f":{answer.readline().strip()}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def environment(self, **more):
        return {**os.environ, "DISPLAY": self.name, "WAYLAND_DISPLAY": "", "LIBGL_ALWAYS_SOFTWARE": "1", **more}

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment(), capture_output=True, text=True).stdout


class Folder:
    """A data folder of its own with a log in it."""

    def __init__(self, kept):
        self.kept = kept
        self.path = tempfile.mkdtemp(prefix="kept-window-")
        self.log = os.path.join(self.path, "kept.db")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def environment(self):
        return {**os.environ, "XDG_DATA_HOME": self.path}

    def run(self, *words):
        done = subprocess.run([self.kept, "--db", self.log, *words], env=self.environment(), capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"kept {' '.join(words)}: {done.stderr}")
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words, "--json"))

    def events(self):
        return self.json("log")


class Window:
    """A running dashboard. Its stderr goes to a file that can be read while it runs."""

    def __init__(self, display, folder, command=None, environment=None):
        self.display = display
        self.stderr_path = os.path.join(folder.path, "stderr")
        environment = {**(environment or display.environment(XDG_DATA_HOME=folder.path)),
                       "XDG_STATE_HOME": os.path.join(folder.path, "state"), "KEPT_TRACE_START": "1",
                       "KEPT_TRACE_SAVES": "1"}
        with open(self.stderr_path, "w") as stderr:
            self.process = subprocess.Popen(command or [folder.kept, "--db", folder.log], env=environment, stderr=stderr)
        self.first_frame_ms = float(wait_until(self.first_frame, what="the first frame")[-1])

    def first_frame(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the window ended with exit code {self.process.returncode}: {''.join(self.said('.+'))}")
        return self.said(r"first-frame-ms ([\d.]+)")

    def said(self, pattern):
        with open(self.stderr_path) as stderr:
            return re.findall(pattern, stderr.read())

    def saved(self):
        """How many events the window says are on disk."""
        return int((self.said(r"saved (\d+)\n") or ["0"])[-1])

    def number(self):
        wanted = lambda: self.display.xdotool("search", "--name", "^Kept$").split()
        return wait_until(wanted, what="the window")[0]

    def focus(self):
        self.display.xdotool("windowfocus", self.number())

    def key(self, *keys):
        self.display.xdotool("key", *keys)

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def kill(self):
        self.process.kill()
        self.process.wait()
