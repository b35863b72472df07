"""The reports that the fault tests read: the samples, over and over, each a little different."""

import json
import pathlib
import random

SAMPLES = pathlib.Path(__file__).resolve().parent.parent.parent / "Samples"


def texts(count, seed):
    """So many reports, the same ones for the same seed."""
    chance = random.Random(seed)
    samples = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt")) if _is_utf8(path)]
    for number in range(count):
        yield f"{chance.choice(samples)}\nCase {number}-{chance.randrange(10**6):06}\n"


def _is_utf8(path):
    try:
        path.read_text("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def write_folder(folder, count, seed):
    """A tree of files, a hundred in a folder."""
    for number, text in enumerate(texts(count, seed)):
        place = folder / f"{number // 1000:03}" / f"{number // 100 % 10}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}.txt").write_text(text, "utf-8")


def write_lines(path, count, seed):
    """One file of JSON Lines."""
    with open(path, "w", encoding="utf-8") as file:
        for number, text in enumerate(texts(count, seed)):
            file.write(json.dumps({"id": f"R{number:07}", "text": text}) + "\n")
