#!/usr/bin/env python3
"""What Kept is built with has one list for Debian; vcpkg.json and the Brewfile name the same, in their words."""
import json
import re
import sys

# By Debian's names: (vcpkg's, Homebrew's). None: that system has it, or has no use for it.
KNOWN = {
    "g++": ([], []), "cmake": ([], ["cmake"]), "ninja-build": ([], ["ninja"]), "pkg-config": (["pkgconf"], ["pkgconf"]),
    "libimgui-dev": (["imgui"], ["imgui"]), "libglfw3-dev": (["glfw3"], ["glfw"]), "libgl-dev": (["opengl"], []),
    "libegl-dev": (["egl-registry"], []), "libfreetype-dev": (["freetype"], ["freetype"]), "libstb-dev": (["stb"], []),
    "libfontconfig-dev": (["fontconfig"], ["fontconfig"]), "libpng-dev": (["libpng"], ["libpng"]),
    "libsystemd-dev": (["libsystemd"], []), "libsqlite3-dev": (["sqlite3"], ["sqlite"]),
    "libsqlitecpp-dev": (["sqlitecpp"], ["sqlitecpp"]), "libfmt-dev": (["fmt"], ["fmt"]),
    "libboost-dev": (["boost-container", "boost-math"], ["boost"]), "robin-map-dev": (["robin-map"], ["robin-map"]),
    "nlohmann-json3-dev": (["nlohmann-json"], ["nlohmann-json"]), "libcli11-dev": (["cli11"], ["cli11"]),
    "libsodium-dev": (["libsodium"], ["libsodium"]), "libzip-dev": (["libzip"], ["libzip"]),
    "libcsv-dev": (["libcsv"], ["libcsv"]), "libutfcpp-dev": (["utfcpp"], ["utf8cpp"]), "fonts-inter": ([], ["font-inter"]),
    "libxxhash-dev": (["xxhash"], ["xxhash"]),
    "fonts-material-design-icons-iconfont": ([], ["font-material-icons"]), "doctest-dev": (["doctest"], ["doctest"]),
    "librapidcheck-dev": (["rapidcheck"], ["rapidcheck"]), "libbenchmark-dev": (["benchmark"], ["google-benchmark"]),
}


def debian(path):
    with open(path) as lines:
        return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def vcpkg(path):
    with open(path) as file:
        manifest = json.load(file)
    entries = manifest["dependencies"] + manifest["features"]["tests"]["dependencies"]
    return {entry if isinstance(entry, str) else entry["name"] for entry in entries}


def homebrew(path):
    with open(path) as lines:
        return set(re.findall(r'^(?:brew|cask) "([^"]+)"', lines.read(), re.MULTILINE))


def main():
    wanted = debian("scripts/packages-build.txt") | {name for name in debian("scripts/packages-test.txt") if name in KNOWN}
    faults = [f"tests/build/check_manifests.py does not know {name} of scripts/packages-build.txt" for name in wanted - set(KNOWN)]
    for at, (place, named) in enumerate([("third_party/vcpkg.json", vcpkg("third_party/vcpkg.json")),
                                         ("third_party/Brewfile", homebrew("third_party/Brewfile"))]):
        expected = {other for name in wanted & set(KNOWN) for other in KNOWN[name][at]}
        faults += [f"{place} lacks {name}" for name in sorted(expected - named)]
        faults += [f"{place} names {name}, which Kept does not need" for name in sorted(named - expected)]
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
