#!/usr/bin/env python3
"""Hold the accuracy on every corpus against the floors of floors.json.

    check-floors.py PATHREPORT SHARED WORK

PATHREPORT is the built tool, SHARED the folder that holds corpus/ and tools/score.py, WORK a folder for the
records. A corpus is a folder with reports/ and gold.jsonl: dev, authored, authored2 and interchange of SHARED, and each blind
round of the tests that floors.json names; the others are sealed, which is to say not scored yet. The samples of this
repository are one more. "f1" and "precision" are those of "micro core", "exact" is the part of reports in which every
core field is right. No report of the negatives may have a tumor.
Every corpus needs a floor, and every floor a corpus. Standard library only.
"""
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ["dev", "authored", "authored2", "interchange"]
FIGURES = ["f1", "precision", "exact"]
TOLERANCE = 1e-9


def extract(tool, folder, output):
    """Writes the records of a folder; False when a report could not be read."""
    with open(output, "wb") as stream:
        return subprocess.run([tool, "extract", "--format", "jsonl", str(folder)], stdout=stream).returncode == 0


def score(scorer, gold, records):
    result = subprocess.run([sys.executable, str(scorer), "--json", str(gold), str(records)],
                            stdout=subprocess.PIPE, check=True)
    figures = json.loads(result.stdout)
    core = figures["fields"]["micro core"]
    return figures, {"f1": core["f1"], "precision": core["precision"], "exact": figures["exact"]}


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    tool, shared, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    floors = json.loads((ROOT / ".ci" / "floors.json").read_text(encoding="utf-8"))
    tests = ROOT / "Tests" / "PathReportTests"
    folders = [(name, shared / "corpus" / name) for name in CORPORA]
    folders += [(path.name, path) for path in sorted((tests / "Blind").iterdir()) if path.name in floors]
    corpora = {name: (folder / "gold.jsonl", folder / "reports") for name, folder in folders}
    corpora["samples"] = (tests / "Samples" / "gold.jsonl", ROOT / "Samples")
    failures = [f"{name}: has a floor, but is no corpus" for name in floors if name not in corpora]

    print(f"{'corpus':12} {'reports':>7}" + "".join(f" {figure:>9} {'floor':>6}" for figure in FIGURES))
    for name, (gold, reports) in corpora.items():
        if not gold.is_file() or not reports.is_dir():
            failures.append(f"{name}: needs reports and gold.jsonl")
            continue
        records = work / f"{name}.jsonl"
        if not extract(tool, reports, records):
            failures.append(f"{name}: extract failed")
            continue
        figures, reached = score(shared / "tools" / "score.py", gold, records)
        floor = floors.get(name, {})
        line = f"{name:12} {figures['reports']:7}"
        for figure in FIGURES:
            least = floor.get(figure)
            line += f" {reached[figure]:9.4f} " + (f"{'none':>6}" if least is None else f"{least:6.4f}")
            if least is None:
                failures.append(f"{name}: floors.json has no {figure} for it")
            elif reached[figure] < least - TOLERANCE:
                failures.append(f"{name}: {figure} is {reached[figure]:.4f}, the floor is {least:.4f}")
        print(line)
        if figures["reports"] == 0 or figures["answered"] < figures["reports"]:
            failures.append(f"{name}: {figures['answered']} of {figures['reports']} reports have a record")

    records = work / "negatives.jsonl"
    if not extract(tool, shared / "corpus" / "negatives", records):
        failures.append("negatives: extract failed")
    else:
        found = [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines() if line.strip()]
        wrong = [record["source"]["name"] for record in found if record.get("tumors")]
        print(f"{'negatives':12} {len(found):7} {len(wrong):9} with a tumor")
        failures += [f"negatives: {name} has a tumor" for name in wrong]
        if not found:
            failures.append("negatives: no records")

    for failure in failures:
        print(f"floors: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
