#!/usr/bin/env python3
"""usage: reminder_timer_test.py KEPT
`kept reminders enable` writes a systemd timer, or a line of the crontab where systemd does not answer; `disable` takes
away what is Kept's and leaves the rest. systemctl and crontab are stand-ins that note how they were called."""
import json
import os
import subprocess
import sys
import tempfile

STAND_INS = {"systemctl": '#!/bin/sh\necho "$@" >> "$FOLDER/calls"\n[ ! -e "$FOLDER/no-systemd" ]\n',
             "crontab": '#!/bin/sh\ncase "$1" in -l) cat "$FOLDER/tab";; -) cat > "$FOLDER/tab";; esac\n'}
OTHERS = "0 1 * * * other\n"


def read(*parts):
    with open(os.path.join(*parts)) as file:
        return file.read()


def main(kept):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in STAND_INS.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
            os.chmod(os.path.join(folder, name), 0o700)
        with open(os.path.join(folder, "tab"), "w") as file:
            file.write(OTHERS)
        config = os.path.join(folder, "config")
        units = os.path.join(config, "systemd", "user")
        environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"], "FOLDER": folder, "HOME": folder,
                       "XDG_CONFIG_HOME": config, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder}

        def run(*words):
            done = subprocess.run([kept, "reminders", *words], env=environment, capture_output=True, text=True)
            assert done.returncode == 0, done
            return done.stdout

        timer = lambda: json.loads(run("--json"))["timer"]
        assert timer() == "none"
        assert "systemd" in run("enable")
        assert sorted(os.listdir(units)) == ["kept-remind.service", "kept-remind.timer"]
        assert f'ExecStart="{os.path.realpath(kept)}" remind\n' in read(units, "kept-remind.service")
        assert "OnCalendar=*:0/5\n" in read(units, "kept-remind.timer")
        assert "--user enable --now kept-remind.timer\n" in read(folder, "calls")
        assert timer() == "systemd" and read(folder, "tab") == OTHERS
        run("disable")
        assert os.listdir(units) == [] and timer() == "none"
        assert "--user disable --now kept-remind.timer\n" in read(folder, "calls")

        open(os.path.join(folder, "no-systemd"), "w").close()
        for _ in range(2):  # twice is once
            assert "cron" in run("enable")
        lines = read(folder, "tab").splitlines()
        assert len(lines) == 2 and lines[0] + "\n" == OTHERS, lines
        assert lines[1].startswith("*/5 * * * * XDG_RUNTIME_DIR=/run/user/") and " remind " in lines[1], lines
        assert timer() == "cron" and os.listdir(units) == []
        run("disable")
        assert read(folder, "tab") == OTHERS and timer() == "none"


main(sys.argv[1])
