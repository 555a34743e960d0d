#!/usr/bin/env python3
"""usage: check_rooms.py. A folder of src has at most 25 names beside each other (a header and its source are one), and
the rooms of a ring include each other in one direction: no circle between the folders beside each other, the files of
their parent counting as one of them."""
import collections
import os
import re
import sys

MAX_NAMES = 25


def names_in(files):
    return {os.path.splitext(name)[0] for name in files if name.endswith((".hpp", ".cpp"))}


def room_of(path, parent):
    """The folder below `parent` that holds `path`, or "." for a file of its own; None where it is elsewhere."""
    if not path.startswith(parent + "/"):
        return None
    rest = path[len(parent) + 1:]
    return rest.split("/")[0] if "/" in rest else "."


def includes_of(path):
    with open(os.path.join("src", path)) as file:
        return re.findall(r'^#include "([^"]+)"', file.read(), re.MULTILINE)


def circle_in(graph):
    """The rooms of a circle, or none."""
    done, way = set(), []

    def visit(room):
        if room in way:
            return way[way.index(room):] + [room]
        if room in done:
            return []
        way.append(room)
        found = next((circle for other in sorted(graph[room]) if (circle := visit(other))), [])
        way.pop()
        done.add(room)
        return found

    return next((circle for room in sorted(graph) if (circle := visit(room))), [])


def main():
    faults, files = [], []
    for folder, _, names in os.walk("src"):
        count = len(names_in(names))
        if count > MAX_NAMES:
            faults.append(f"{folder} has {count} names beside each other, more than {MAX_NAMES}: divide it")
        files += [os.path.relpath(os.path.join(folder, name), "src") for name in names if name.endswith((".hpp", ".cpp"))]
    arrows = [(path, included) for path in files for included in includes_of(path)]
    for parent in sorted({os.path.dirname(path) for path in files}):
        if not parent:
            continue
        while parent:
            graph, why = collections.defaultdict(set), {}
            for path, included in arrows:
                here, there = room_of(path, parent), room_of(included, parent)
                if here and there and here != there:
                    graph[here].add(there)
                    why.setdefault((here, there), f"{path} includes {included}")
            graph.update({room: graph[room] for others in list(graph.values()) for room in others})
            circle = circle_in(graph)
            if circle:
                faults.append(f"src/{parent} has a circle of rooms, {' -> '.join(circle)}:")
                faults += [f"    {why[arrow]}" for arrow in zip(circle, circle[1:])]
            parent = os.path.dirname(parent)
    print("\n".join(dict.fromkeys(faults)))
    sys.exit(bool(faults))


main()
