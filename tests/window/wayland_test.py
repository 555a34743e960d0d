#!/usr/bin/env python3
"""usage: wayland_test.py KEPT
The window on native Wayland (sway without a screen) at scales 1, 1.5 and 2: what is on the screen is the picture that
`kept capture` draws for that size and scale. Skipped where sway, grim or ImageMagick is missing, or GLFW knows no
Wayland (before 3.4)."""
import os
import shutil
import subprocess
import sys

from kept_window import Folder, Window, wait_until
from sway import wayland_screen

WIDTH, HEIGHT = 1200, 800  # points; whole pixels at every scale
SKIPPED = 77
# Text is hinted alike and the mouse is away, so that the pictures differ in next to nothing; one that was drawn for
# another scale differs in a tenth of its pixels and more.
MOST_DIFFERENT = 0.01


def skip(why):
    print(f"skipped: {why}")
    raise SystemExit(SKIPPED)


def pixels_of(path):
    size = subprocess.run(["convert", path, "-format", "%wx%h", "info:"], capture_output=True, text=True, check=True)
    data = subprocess.run(["convert", path, "-depth", "8", "rgb:-"], capture_output=True, check=True)
    return size.stdout, data.stdout


def share_different(one, other):
    """The share of pixels that anyone would see are not the same."""
    visible = 24
    return sum(1 for at in range(0, len(one), 3)
               if max(abs(one[at + part] - other[at + part]) for part in range(3)) > visible) / (len(one) / 3)


def check(folder, scale):
    drawn, seen = os.path.join(folder.path, "drawn.png"), os.path.join(folder.path, "seen.png")
    folder.run("capture", "today", drawn, "--size", f"{WIDTH}x{HEIGHT}", "--scale", f"{scale:g}")
    want_size, want = pixels_of(drawn)
    with wayland_screen(f"output HEADLESS-1 resolution {round(WIDTH * scale)}x{round(HEIGHT * scale)} scale {scale:g}\n"
                        "default_border none\nseat * hide_cursor 1\nxwayland disable\n") as screen:
        environment = {**os.environ, **screen, "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_DATA_HOME": folder.path}
        window = Window(None, folder, environment=environment)
        shares = []

        def is_alike():
            subprocess.run(["grim", seen], env=environment, check=True)
            size, pixels = pixels_of(seen)
            if size != want_size:
                raise SystemExit(f"at scale {scale:g} the screen is {size}, the picture {want_size}")
            shares.append(share_different(pixels, want))
            return shares[-1] <= MOST_DIFFERENT or len(shares) > 20
        wait_until(is_alike, seconds=120, what=f"the picture at scale {scale:g}")
        window.process.terminate()
        window.process.wait()
    print(f"scale {scale:g}: {min(shares):.2%} of the pixels differ")
    if min(shares) > MOST_DIFFERENT:
        raise SystemExit(f"at scale {scale:g} the window is not what kept capture draws")


def main():
    kept = sys.argv[1]
    for program in ("sway", "grim", "convert"):
        if shutil.which(program) is None:
            skip(f"{program} is not installed")
    libraries = subprocess.run(["ldd", kept], capture_output=True, text=True).stdout
    path = next((line.split()[2] for line in libraries.splitlines() if "libglfw" in line), "")
    if "libglfw.so.3.3" in os.path.realpath(path):
        skip("GLFW before 3.4 knows no Wayland")
    with Folder(kept) as folder:
        folder.run("add", "Walk")
        folder.run("add", "Read", "--measure", "count", "--target", "20", "--unit", "pages")
        folder.run("check", "Walk", "yes")
        folder.run("set", "reduce_motion", "on")
        for scale in (1, 1.5, 2):
            check(folder, scale)


main()
