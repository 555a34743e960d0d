#!/usr/bin/env python3
"""usage: reminder_timer_test.py KEPT
`kept reminders enable` writes a systemd timer, or a line of the crontab where systemd does not answer; `disable` takes
away what is Kept's and leaves the rest. A crontab that cannot be read or written stays as it is. systemctl and crontab
are stand-ins that note how they were called."""
import contextlib
import json
import os
import subprocess
import sys
import tempfile

SYSTEMCTL = '#!/bin/sh\necho "$@" >> "$FOLDER/calls"\n[ ! -e "$FOLDER/no-systemd" ]\n'
READS = 'if [ -e "$FOLDER/tab" ]; then cat "$FOLDER/tab"; else echo "no crontab for ann" >&2; exit 1; fi'
WRITES = 'cat > "$FOLDER/tab"'
OTHERS = "0 1 * * * other\n"
OLD_TIMER = ("[Unit]\nDescription=Reminders of Kept\n\n[Timer]\nOnCalendar=*:0/5\nAccuracySec=30s\n\n"
             "[Install]\nWantedBy=timers.target\n")
# How `crontab -l` may fail, and a piece of what Kept then says.
UNREADABLE = [('echo "crontab: I/O error" >&2; exit 1', 'crontab said "crontab: I/O error" (code 1)'),
              ('exit 1', 'crontab ended with code 1'),
              ('echo "no crontab for ann" >&2; exit 2', 'code 2'),
              ('echo "0 1 * * * half"; echo "no crontab for ann" >&2; exit 1', 'code 1'),
              ('kill -9 $$', 'crontab was ended before it was done'),
              ('yes', 'crontab wrote more than Kept reads')]


class Machine:
    """A home folder, a crontab and a systemd of the test's own."""

    def __init__(self, kept, folder):
        self.kept, self.folder = kept, folder
        self.units = self.path("config", "systemd", "user")
        self.environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"], "FOLDER": folder, "HOME": folder,
                            "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": folder, "XDG_STATE_HOME": self.path("state")}
        self.put_program("systemctl", SYSTEMCTL)
        self.put_crontab()
        self.write("tab", OTHERS)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def read(self, *parts):
        with open(self.path(*parts)) as file:
            return file.read()

    def write(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)

    def put_program(self, name, text):
        self.write(name, text)
        os.chmod(self.path(name), 0o700)

    def put_crontab(self, reads=READS, writes=WRITES):
        self.put_program("crontab", f'#!/bin/sh\ncase "$1" in\n-l) {reads};;\n-) {writes};;\nesac\n')

    def start(self, *words):
        return subprocess.run([self.kept, *words], env=self.environment, capture_output=True, text=True)

    def run(self, *words):
        done = self.start("reminders", *words)
        assert done.returncode == 0, done
        return done.stdout

    def fail(self, *words):
        """One sentence or two on stderr, and exit 1."""
        done = self.start("reminders", *words)
        assert done.returncode == 1 and done.stderr.count("\n") == 1 and done.stderr.startswith("kept: "), done
        return done.stderr

    def timer(self):
        return json.loads(self.run("--json"))["timer"]


@contextlib.contextmanager
def machine(kept, has_systemd=False):
    with tempfile.TemporaryDirectory() as folder:
        made = Machine(kept, folder)
        if not has_systemd:
            made.write("no-systemd", "")
        yield made


def by_systemd(kept):
    with machine(kept, has_systemd=True) as m:
        assert m.timer() == "none"
        assert "systemd" in m.run("enable")
        assert sorted(os.listdir(m.units)) == ["kept-remind.service", "kept-remind.timer"]
        assert f'ExecStart="{os.path.realpath(kept)}" remind\n' in m.read(m.units, "kept-remind.service")
        assert "OnCalendar=*:0/5 UTC\n" in m.read(m.units, "kept-remind.timer")
        assert "--user enable --now kept-remind.timer\n" in m.read("calls")
        assert m.timer() == "systemd" and m.read("tab") == OTHERS
        m.run("disable")
        assert os.listdir(m.units) == [] and m.timer() == "none"
        assert "--user disable --now kept-remind.timer\n" in m.read("calls")


def an_older_timer_is_renewed(kept):
    with machine(kept, has_systemd=True) as m:
        m.run("enable")
        timer = os.path.join("config", "systemd", "user", "kept-remind.timer")
        new = m.read(timer)
        m.write(timer, OLD_TIMER)
        assert m.start("remind").returncode == 0
        assert m.read(timer) == new
        assert m.read("calls").endswith("--user daemon-reload\n--user restart kept-remind.timer\n")
        own = OLD_TIMER.replace("0/5", "0/2")  # somebody wants it otherwise
        m.write(timer, own)
        calls = m.read("calls")
        assert m.start("remind").returncode == 0
        assert m.read(timer) == own and m.read("calls") == calls


def by_cron(kept):
    with machine(kept) as m:
        for _ in range(2):  # twice is once
            assert "cron" in m.run("enable")
        lines = m.read("tab").splitlines()
        assert len(lines) == 2 and lines[0] + "\n" == OTHERS, lines
        assert lines[1].startswith("*/5 * * * * XDG_RUNTIME_DIR=/run/user/") and " remind " in lines[1], lines
        assert m.timer() == "cron" and not os.path.exists(m.units)
        m.run("disable")
        assert m.read("tab") == OTHERS and m.timer() == "none"
        os.remove(m.path("tab"))  # no crontab yet
        assert "cron" in m.run("enable")
        assert len(m.read("tab").splitlines()) == 1


def a_crontab_that_cannot_be_read_stays(kept):
    for reads, says in UNREADABLE:
        with machine(kept) as m:
            m.put_crontab(reads=reads, writes='echo written >> "$FOLDER/tab"')
            said = m.fail("enable")
            assert says in said and "left as it is" in said, said
            said = m.fail("disable")
            assert says in said, said
            assert m.read("tab") == OTHERS, reads
            assert m.timer() == "unknown"
            assert says in m.run()


def what_a_crontab_was_is_kept_before_it_is_written(kept):
    with machine(kept) as m:
        m.put_crontab(writes=': > "$FOLDER/tab"; echo "disk full" >&2; exit 1')  # what was there is gone
        said = m.fail("enable")
        copy = m.path("state", "kept", "crontab-before-kept")
        assert "disk full" in said and copy in said, said
        assert m.read(copy) == OTHERS
    with machine(kept) as m:
        m.write("state", "no folder can be here")
        assert "left as it is" in m.fail("enable")
        assert m.read("tab") == OTHERS


def without_either(kept):
    with machine(kept) as m:
        os.remove(m.path("crontab"))
        m.environment["PATH"] = m.folder
        m.put_program("systemctl", "#!/bin/sh\nexit 1\n")
        assert "Neither systemd nor cron" in m.fail("enable")
        assert m.timer() == "none"


def main(kept):
    by_systemd(kept)
    an_older_timer_is_renewed(kept)
    by_cron(kept)
    a_crontab_that_cannot_be_read_stays(kept)
    what_a_crontab_was_is_kept_before_it_is_written(kept)
    without_either(kept)


main(sys.argv[1])
