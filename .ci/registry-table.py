#!/usr/bin/env python3
"""Count how the reports of folders are coded for a registry: for each item, how many codes say something, how many say
that it is not known, and how many ask for a person's review. Prints the table of Docs/Validation.md.

    registry-table.py PATHREPORT FOLDER...
"""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ITEM = re.compile(r"^ *(\d+)  (.*?): (\S+), (.*)$")
UNKNOWN = re.compile(r"^(9|99|999|C509|X+\.?[79]|XX[79])$")
SHOWN = {400, 410, 523, 752, 754, 756} | set(range(3826, 3829)) | set(range(3850, 3856)) | {3863, 3914, 3915, 3916}


def main():
    tool, folders = sys.argv[1], [Path(name) for name in sys.argv[2:]]
    names, coded, unknown, review = {}, Counter(), Counter(), Counter()
    reports = tumors = 0
    for path in sorted(file for folder in folders for file in folder.iterdir()):
        text = subprocess.run([tool, "explain", str(path), "--codes", "--retired-items", "--color", "never"],
                              stdout=subprocess.PIPE, check=True, text=True).stdout
        reports += 1
        tumors += text.count("Tumor Record Number")
        number = None
        for line in text.splitlines():
            match = ITEM.match(line)
            if match:
                number = int(match[1])
                names[number] = match[2]
                (unknown if UNKNOWN.match(match[3]) else coded)[number] += 1
            elif line.strip().startswith("review:"):
                review[number] += 1
    print(f"{reports} reports, {tumors} tumors\n")
    print("| item | | coded | unknown | for review |\n|---|---|---|---|---|")
    for number in sorted(SHOWN & set(names)):
        print(f"| {number} | {names[number]} | {coded[number]} | {unknown[number]} | {review[number]} |")


if __name__ == "__main__":
    main()
