#!/usr/bin/env python3
"""Makes any number of fictional reports out of the samples: the same seed gives the same reports, byte for byte.

    Benchmarks/generate.py COUNT [--seed N] [--jsonl FILE] [--folder FOLDER] [--first N]

FILE gets a line {"id": …, "text": …} for each report, FOLDER a text file for each, a thousand in a folder. Both hold
the same reports. Report number 7 is the same one however many are made, so a small run is the beginning of a large
one, and --first lets several processes make parts of one set.

A report is a sample with other numbers, dates, names and ids. Percentages and ratios get new digits in the same form;
lengths grow or shrink together; dates move by whole years, all those of a report alike; numbers of cases and patients
get other digits, and names become other names. What bounds a category, scores, clones and stages stay: they are what
makes the text mean something. What stands twice in a report stands there twice again.
"""

import argparse
import json
import pathlib
import random
import re

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "Samples"

SURNAMES = """Abernathy Bickerstaff Cotterill Dunmore Eastlake Fennimore Garroway Haversham Inglethorpe Jessamine
Kettleby Lorrimer Marchbanks Nettlefold Ottershaw Penhallow Quillfeather Ravenscar Silverlock Thackeray Underhill
Vantongeren Winterbourne Yarborough Zellweger""".split()
FORENAMES = """Adela Beatrix Clemency Dorothea Eulalia Florian Gwendolyn Hyacinth Isolde Jacintha Kerensa Leonora
Marigold Nerissa Octavia Petronella Rosamund Sidony Tabitha Ursula Verena Wilhelmina""".split()

# A label and the name behind it: `Patient: SAMPLE, Odette`, `Dictated by: Dr. Ivo Pellingham`.
NAMED = re.compile(
    r"(?:Patient|Surname|Forename|Name|Pathologist|histopathologist|director|Physician|Consultant|signed(?: by)?)"
    r"[ \t]*:[ \t]*(?:Dr\.? |Miss |Prof\.? )?(?:[A-Z]\. )?([A-Z][A-Za-z'-]+(?:, [A-Z][A-Za-z'-]+| [A-Z][a-z'-]+)?)"
    r"|\bDr\.? (?:[A-Z]\. )?([A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?)")
# What stands for a case, a specimen or a patient: letters, signs and at least four digits.
IDENTIFIER = re.compile(r"\b(?=[A-Z0-9:-]*\d{2}[-:]?[A-Z]?-?\d{3})[A-Z]{0,4}\d{0,3}[-:]?[A-Z]{0,2}-?\d{3,}(?:-\d+)*\b")
DATE = re.compile(
    r"\b(?:\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|(\d{4})-\d{2}-\d{2}"
    r"|\d{1,2}[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Za-z]*\.?[ ,-]+(\d{4}))\b", re.IGNORECASE)
# Not behind a bound or a range, and not before one: `<1%`, `1-10 %`, `10 % or more`.
PERCENT = re.compile(r"(?<![\d.<>=≥≤/-])(?<![<>=≥≤] )(?<!than )(?<!to )\b(\d{1,2}(?:\.\d)?)(?= ?%)(?! ?% ?(?:or|to|-|–))")
LENGTH = re.compile(r"(?<![\d.<>=-])\b(\d{1,2}(?:\.\d)?(?: ?[x×X] ?\d{1,2}(?:\.\d)?){0,2})(?= ?(?:cm|mm|CM|MM)\b)")
RATIO = re.compile(r"(?:ratio|/ ?cell|per cell)[ \t:=of]{1,18}(\d\.\d{1,2})\b", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Template:
    """A sample cut into what stays and what varies."""

    def __init__(self, text):
        # What was found first keeps its place: a date is no identifier, an identifier no percentage.
        slots = []
        for kind, pattern in (
            ("year", DATE), ("name", NAMED), ("id", IDENTIFIER), ("percent", PERCENT), ("length", LENGTH),
            ("ratio", RATIO),
        ):
            for match in pattern.finditer(text):
                group = next((g for g in range(1, (match.re.groups or 0) + 1) if match.group(g)), 0)
                start, end = match.span(group)
                if all(end <= s or start >= e for s, e, _ in slots):
                    slots.append((start, end, kind))
        slots.sort()
        self.pieces, place = [], 0
        for start, end, kind in slots:
            self.pieces.append((text[place:start], text[start:end], kind))
            place = end
        self.tail = text[place:]

    def report(self, draw):
        """A report with new values from a source of random numbers; what stood there twice stands there twice again."""
        years, scale, known, parts = draw.randrange(12), draw.uniform(0.4, 1.6), {}, []
        for before, old, kind in self.pieces:
            if (kind, old) not in known:
                known[kind, old] = VARY[kind](old, draw, years, scale)
            parts += before, known[kind, old]
        parts.append(self.tail)
        return "".join(parts)


def digits(old, draw, _, __):
    """Other digits in the same form, but for the first two, which are often a year or a leading zero."""
    kept, result = 2, []
    for character in old:
        is_kept = not character.isdigit() or kept > 0
        kept -= character.isdigit()
        result.append(character if is_kept else str(draw.randrange(10)))
    return "".join(result)


def name(old, draw, _, __):
    """Another name in the same form and letter case."""
    def word(match):
        new = draw.choice(SURNAMES if match.start() == 0 else FORENAMES)
        return new.upper() if match.group().isupper() else new
    return re.sub(r"[A-Za-z'-]+", word, old)


def year(old, _, years, __):
    """An earlier year, but of the same century: two digits can't say more."""
    value = int(old) - years
    return f"{value:0{len(old)}}" if value % 100 <= int(old) % 100 and value >= 0 else old


def percent(old, draw, _, __):
    """Another percentage; none at all stays none, since the words around it say so."""
    if float(old) == 0:
        return old
    return f"{draw.randrange(2, 99)}" + (f".{draw.randrange(10)}" if "." in old else "")


def length(old, _, __, scale):
    """The lengths of a report all grow or shrink alike, so that the greatest one stays so."""
    def other(match):
        decimals = len(match.group().partition(".")[2])
        return f"{max(0.1 if decimals else 1, float(match.group()) * scale):.{decimals}f}"
    return NUMBER.sub(other, old)


def ratio(old, draw, _, __):
    return f"{draw.uniform(0.9, 6.9):.{len(old.partition('.')[2])}f}"


VARY = {"year": year, "name": name, "id": digits, "percent": percent, "length": length, "ratio": ratio}


def templates():
    """The samples in free text, in the order of their names."""
    found = []
    for path in sorted(SAMPLES.glob("*.txt")):
        try:
            found.append(Template(path.read_bytes().decode("utf-8")))
        except UnicodeDecodeError:
            continue  # another encoding: JSON Lines could not hold the same bytes
    return found


def reports(count, seed=1, first=0):
    """The reports from a number on: their ids and texts."""
    shapes = templates()
    draw = random.Random()
    for number in range(first, first + count):
        draw.seed(seed << 40 | number)
        yield f"R{number:08}", shapes[draw.randrange(len(shapes))].report(draw)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first report")
    parser.add_argument("--jsonl", type=pathlib.Path)
    parser.add_argument("--folder", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.jsonl is None and arguments.folder is None:
        parser.error("say where to write: --jsonl, --folder, or both")
    lines = open(arguments.jsonl, "w", encoding="utf-8", newline="\n") if arguments.jsonl else None
    place = None
    for number, (identifier, text) in enumerate(
        reports(arguments.count, arguments.seed, arguments.first), arguments.first
    ):
        if lines:
            lines.write(json.dumps({"id": identifier, "text": text}, ensure_ascii=False) + "\n")
        if arguments.folder:
            # A folder of a thousand within one of a million: no folder grows large.
            if place is None or number % 1000 == 0:
                place = arguments.folder / f"{number // 1_000_000:03}" / f"{number // 1000 % 1000:03}"
                place.mkdir(parents=True, exist_ok=True)
            (place / f"{identifier}.txt").write_bytes(text.encode("utf-8"))
    if lines:
        lines.close()


if __name__ == "__main__":
    main()
