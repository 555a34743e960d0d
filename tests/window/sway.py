"""A Wayland compositor without a screen: sway, whose one output is in memory."""
import contextlib
import os
import re
import subprocess
import tempfile

from kept_window import wait_until

NOBODY = 65534


@contextlib.contextmanager
def wayland_screen(config="xwayland disable\n"):
    """The environment in which programs are on it."""
    with tempfile.TemporaryDirectory(prefix="kept-sway-") as runtime:
        path = os.path.join(runtime, "config")
        with open(path, "w") as file:
            file.write(config)
        somebody = {}
        if os.geteuid() == 0:  # sway does not run as root
            somebody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            os.chown(runtime, NOBODY, NOBODY)
        environment = {**os.environ, "XDG_RUNTIME_DIR": runtime, "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman",
                       "WLR_LIBINPUT_NO_DEVICES": "1"}
        sway = subprocess.Popen(["sway", "-c", path], env=environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, **somebody)
        try:
            sockets = lambda: [name for name in os.listdir(runtime) if re.fullmatch(r"wayland-\d+", name)]
            yield {"XDG_RUNTIME_DIR": runtime, "WAYLAND_DISPLAY": wait_until(sockets, what="sway")[0], "DISPLAY": ""}
        finally:
            sway.terminate()
            sway.wait()
