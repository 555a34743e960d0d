#!/usr/bin/env python3
"""usage: check_ring_table.py. README's table of rings and CMake name the same rings, each with the same others it may
use, from the inside out."""
import re
import sys


def text_of(path):
    with open(path) as file:
        return file.read()


def ring_in_cmake(name):
    call = re.search(r"kept_ring\((\w+)(.*?)\n?\)", text_of(f"src/{name}/CMakeLists.txt"), re.DOTALL)
    uses = re.search(r"\bUSES\s+((?:[a-z]+\s*)*?)(?=\s*(?:PUBLIC|PRIVATE|$))", call[2])
    return set(uses[1].split()) if uses else set()


def main():
    order = re.findall(r"add_subdirectory\((\w+)\)", text_of("src/CMakeLists.txt"))
    in_cmake = {name: ring_in_cmake(name) for name in order}
    rows = re.findall(r"^\| `src/(\w+)` \|.*\| ([^|]*?) ?\|$", text_of("README.md"), re.MULTILINE)
    in_readme = {name: set(re.findall(r"\w+", uses)) for name, uses in rows}
    faults = []
    for name in in_cmake.keys() | in_readme.keys():
        if in_cmake.get(name) != in_readme.get(name):
            faults.append(f"{name}: CMake says {in_cmake.get(name)}, README says {in_readme.get(name)}")
    for place, name in enumerate(order):
        outer = in_cmake[name] - set(order[:place])
        if outer:
            faults.append(f"{name} comes before {', '.join(sorted(outer))} and uses them")
    print("\n".join(faults))
    sys.exit(bool(faults))


main()
