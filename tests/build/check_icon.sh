#!/usr/bin/env bash
# The committed sizes of the icon are what scripts/icons draws from its drawings: no size is stale. Exit 77: not drawn.
set -euo pipefail
if ! command -v rsvg-convert >/dev/null; then
    echo "SKIPPED: there is no rsvg-convert (librsvg2-bin) to draw the icon with"
    exit 77
fi
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
scripts/icons "$drawn"
# Another version of the library may compress or smooth in its own way, so pixels are compared, and loosely.
python3 - "$drawn" assets/desktop <<'PYTHON'
import pathlib, struct, sys, zlib


def pixels(path):
    """Width and the unfiltered RGBA bytes of an 8-bit PNG."""
    data, at, packed = path.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            assert (depth, colour) == (8, 6), f"{path} is not 8-bit RGBA"
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    raw, stride = zlib.decompress(packed), width * 4
    before, out = bytearray(stride), bytearray()
    for row in range(height):
        kind, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        for i in range(stride):
            left, up = (line[i - 4] if i >= 4 else 0), before[i]
            corner = before[i - 4] if i >= 4 else 0
            nearest = min((abs(up - corner), 0, left), (abs(left - corner), 1, up), (abs(left + up - 2 * corner), 2, corner))[2]
            line[i] = (line[i] + (0, left, up, (left + up) // 2, nearest)[kind]) & 255
        out += line
        before = line
    return width, out


names = sorted(path.name for path in pathlib.Path(sys.argv[1]).glob("*.png"))
assert names == sorted(path.name for path in pathlib.Path(sys.argv[2]).glob("*.png")), "a size is missing or left over"
for name in names:
    (width, new), (was, old) = (pixels(pathlib.Path(folder, name)) for folder in sys.argv[1:])
    assert width == was, f"{name} has another size"
    worst = sum(abs(a - b) for a, b in zip(new, old)) / len(new)
    assert worst < 2, f"assets/desktop/{name} is not what its drawing shows; run scripts/icons"
print(f"{len(names)} sizes are what their drawings show")
PYTHON
