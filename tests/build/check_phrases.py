#!/usr/bin/env python3
"""usage: check_phrases.py [FOLDER ...]. Comments of src are plain English: the noun first, then the verb. No sentence
begins with What or Where, and none has one of the phrases below. check_phrases.allowed holds the lines that may
stay, a file and its comment each."""
import os
import re
import sys

PHRASES = re.compile(r"\b(so many|comes to|is told|anew)\b")
BEGINS = re.compile(r"(?:^|[.:;!?] +)(What|Where)\b")
HERE = os.path.dirname(os.path.abspath(__file__))


def comments_of(path):
    """(line, text) of each comment: lines of comment that follow each other are one."""
    with open(path) as file:
        lines = file.read().split("\n")
    block, start = [], 0
    for number, line in enumerate(lines + [""], 1):
        whole = re.match(r"\s*//[/!]?<? ?(.*)", line)
        if whole:
            start = start or number
            block.append(whole[1])
            continue
        if block:
            yield start, " ".join(block)
            block, start = [], 0
        beside = re.search(r"(?<!:)//[/!]?<? ?(.*)", re.sub(r'"(?:\\.|[^"\\])*"', '""', line))
        if beside:
            yield number, beside[1]


def faults_in(path):
    for number, text in comments_of(path):
        found = PHRASES.search(text) or BEGINS.search(text)
        if found:
            yield f"{path}:{number}: \"{found[1]}\" in: {text[:120]}", f"{path}: {text}"


def main():
    with open(os.path.join(HERE, "check_phrases.allowed")) as file:
        allowed = set(file.read().split("\n"))
    faults = []
    for top in sys.argv[1:] or ["src"]:
        for folder, _, names in os.walk(top):
            for name in sorted(names):
                if name.endswith((".hpp", ".cpp")):
                    faults += [said for said, line in faults_in(os.path.join(folder, name)) if line not in allowed]
    print("\n".join(faults))
    sys.exit(bool(faults))


main()
