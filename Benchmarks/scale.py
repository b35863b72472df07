#!/usr/bin/env python3
"""Speed and peak memory of `pathreport extract` over many reports, beside other ways through the same bytes.

    Benchmarks/scale.py [--sizes 10000 100000 1000000] [--binary FILE] [--work FOLDER] [--runs N]
                        [--medspacy-python FILE]

The reports come from Benchmarks/generate.py, as one JSON Lines file and as files in folders. Each is read with one
job and with two, into each kind of output that the tool writes; beside it `cat`, `rg -c` of the marker words, Python's
`re` with five patterns, and medspaCy, the last two on a sample. All takes place in one run, one thing after the other,
and what a table says is the median of N runs. Peak memory is the kernel's own mark (VmHWM) of the process. On a busy
machine only the processor's seconds mean something.

A run that gives fewer records than there are reports ends the script. A million reports are 1.2 GB twice over, and as
many files; FOLDER keeps them for the next time.
"""

import argparse
import itertools
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import time

import generate

ROOT = pathlib.Path(__file__).resolve().parent.parent
JOBS = (1, 2)
MARKER_WORDS = r"\b(ER|PR|estrogen|oestrogen|progesterone|HER-?2|Ki-?67|FISH)\b"
# Those of Benchmarks/Sources/Benchmarks/Patterns.swift.
PATTERNS = [
    re.compile(pattern, re.IGNORECASE) for pattern in (
        r"\b(?:ER|estrogen receptors?)\b[^.\n]{0,40}?\b(positive|negative)",
        r"\b(?:PR|PgR|progesterone receptors?)\b[^.\n]{0,40}?\b(positive|negative)",
        r"\bHER-?2(?:/neu)?\b[^.\n]{0,60}?([0-3])\s*\+",
        r"\bratio\b[^0-9\n]{0,30}(\d+(?:\.\d+)?)",
        r"\b(\d+(?:\.\d+)?)(?:\s*x\s*\d+(?:\.\d+)?)*\s*(?:cm|mm)\b",
    )
]


def high_water_mark(pid):
    """The most memory that a process has had so far, in KiB; None where it is gone."""
    try:
        with open(f"/proc/{pid}/status") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM:")), None)
    except OSError:
        return None


def measure(command, stdin=None):
    """The seconds, the processors' seconds and the peak MiB of a command whose output goes nowhere."""
    with open(stdin or os.devnull, "rb") as source, open(os.devnull, "wb") as sink:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=source, stdout=sink, stderr=subprocess.PIPE)
        os.set_blocking(process.stderr.fileno(), False)
        peak, errors = 0, b""
        # The mark is read while the process lives: what wait4 reports counts the memory of this script as well.
        while True:
            peak = max(peak, high_water_mark(process.pid) or 0)
            errors = (errors + (process.stderr.read() or b""))[-2000:]
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            time.sleep(0.002)
        seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with status {process.returncode}:\n{errors.decode(errors='replace')}")
    return seconds, usage.ru_utime + usage.ru_stime, peak / 1024


def median(runs, command, stdin=None, before=lambda: None):
    results = []
    for _ in range(runs):
        before()
        results.append(measure(command, stdin))
    return sorted(results)[runs // 2]


class Reports:
    """The generated reports of one size, on disk."""

    def __init__(self, count, work):
        self.count = count
        self.lines = work / f"reports-{count}.jsonl"
        self.folder = work / f"reports-{count}"
        done = work / f"reports-{count}.done"
        if not done.exists():
            shutil.rmtree(self.folder, ignore_errors=True)
            subprocess.run(
                [sys.executable, generate.__file__, str(count), "--jsonl", self.lines, "--folder", self.folder],
                check=True)
            done.touch()
        with open(self.lines, "rb") as file:
            self.bytes = sum(len(json.loads(line)["text"].encode()) for line in file)


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def figures(reports, seconds, processor, peak):
    return (f"{reports.count:,}", f"{seconds:.2f}", f"{reports.count / seconds:,.0f}",
            f"{reports.bytes / 1e6 / seconds:.1f}", f"{processor:.2f}", f"{reports.count / processor:,.0f}",
            f"{peak:.1f}" if peak else "too quick to see")


def records(output):
    """How many records an output holds; of a CSV, at most that many, since a record has a row for each tumor."""
    if output.suffix == ".sqlite":
        with sqlite3.connect(output) as database:
            return database.execute("SELECT count(*) FROM reports").fetchone()[0]
    with open(output, "rb") as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    return lines - (output.suffix == ".csv")


def remove(output):
    """An output with all that a store may keep beside it: a run must not go on with an earlier one."""
    for path in output.parent.glob(output.name + "*"):
        path.unlink()


def outputs(binary, work):
    """The kinds of output that this binary writes."""
    report, store = work / "one.txt", work / "one.sqlite"
    report.write_text("ER: positive")
    remove(store)
    subprocess.run([binary, "extract", report, "--output", store], capture_output=True)
    has_store = store.exists() and store.read_bytes()[:15] == b"SQLite format 3"
    remove(store)
    if not has_store:
        print("This binary writes no SQLite.\n")
    return [".jsonl", ".csv"] + ([".sqlite"] if has_store else [])


def measure_tool(binary, all_reports, work, runs):
    """Prints the rows of the tool; the processor's seconds of one job over the most JSON Lines."""
    kinds, processor = outputs(binary, work), 0
    row("input", "output", "jobs", "reports", "seconds", "reports/s", "MB/s", "processor s", "reports/processor s",
        "peak MiB")
    row(*["---"] * 10)
    for reports, kind in itertools.product(all_reports, kinds):
        for name, source in (("JSON Lines", reports.lines), ("folders", reports.folder)):
            taken = []
            for jobs in JOBS:
                output = work / f"records{kind}"
                command = [binary, "extract", source, "--output", output, "--jobs", str(jobs)]
                result = median(runs, command, before=lambda: remove(output))
                if records(output) < reports.count:
                    sys.exit(f"{output} holds {records(output)} records of {reports.count} reports")
                row(name, kind[1:], str(jobs), *figures(reports, *result))
                taken.append(result[0])
                if (name, kind, jobs) == ("JSON Lines", ".jsonl", 1):
                    processor = result[1]
                remove(output)
            row(name, kind[1:], "second core", f"x {taken[0] / taken[1]:.2f}", *[""] * 6)
    for reports in all_reports:
        result = median(runs, [binary, "extract", "-", "--format", "jsonl"], stdin=reports.lines)
        row("standard input", "jsonl", "as many as cores", *figures(reports, *result))
    return processor


def print_arithmetic(reports, processor):
    """What a billion reports like these take, by the processor's time of one job from JSON Lines to JSON Lines."""
    days = processor / reports.count * 1e9 / 86400
    print(f"\nA billion such reports are {reports.bytes / reports.count / 1e3:.2f} TB of text, and "
          f"{reports.count / processor:,.0f} reports a processor second make them {days:,.0f} days of one processor:\n")
    row("processors", "time")
    row("---", "---")
    for processors in (2, 16, 128, 1024):
        hours = days * 24 / processors
        row(f"{processors:,}", f"{hours / 24:,.1f} days" if hours >= 48 else f"{hours:,.1f} hours")


def measure_others(reports, python, sample, runs):
    print()
    row("way", "reports", "seconds", "reports/s", "MB/s", "processor s", "reports/processor s", "peak MiB")
    row(*["---"] * 8)
    row("`cat` of the JSON Lines", *figures(reports, *median(runs, ["cat", reports.lines])))
    files = ["sh", "-c", 'find "$1" -type f -print0 | xargs -0 cat', "sh", reports.folder]
    row("`cat` of the files", *figures(reports, *median(runs, files)))
    if shutil.which("rg"):
        search = ["rg", "-c", "-i", MARKER_WORDS, reports.lines]
        row("`rg -c` of the marker words", *figures(reports, *median(runs, search)))
    else:
        print("\nripgrep is not installed.\n")
    this = pathlib.Path(__file__).resolve()
    for name, interpreter, count in (("Python `re`, five patterns", sys.executable, 10_000),
                                     (f"medspaCy, {sample} reports", python, sample)):
        command = [interpreter, this, "--way", name.split()[0].rstrip(","), "--limit", str(count), reports.lines]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            print(f"\n{name} did not run: {done.stderr.strip().splitlines()[-1:]}\n")
            continue
        read, size, seconds, peak = json.loads(done.stdout.splitlines()[-1])
        row(name, f"{read:,}", f"{seconds:.2f}", f"{read / seconds:,.0f}", f"{size / 1e6 / seconds:.3f}",
            f"{seconds:.2f}", f"{read / seconds:,.0f}", f"{peak / 1024:.1f}")


def run_way(way, path, limit):
    """One of the ways that are Python's, in a process of its own; the time to load it does not count."""
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in itertools.islice(file, limit)]
    if way == "Python":
        def read(text):
            return sum(1 for pattern in PATTERNS for _ in pattern.finditer(text))
    else:
        import medspacy
        from medspacy.ner import TargetRule
        read = medspacy.load()
        read.get_pipe("medspacy_target_matcher").add(
            [TargetRule(word, "MARKER") for word in ("ER", "PR", "HER2", "Ki-67")])
        read(texts[0])
    start = time.process_time()
    for text in texts:
        read(text)
    seconds = time.process_time() - start
    print(json.dumps([len(texts), sum(len(t.encode()) for t in texts), seconds, high_water_mark("self")]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build/release/pathreport")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build/scale")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--medspacy-python", default=sys.executable, help="a Python that has medspaCy")
    parser.add_argument("--medspacy-sample", type=int, default=100)
    parser.add_argument("--way", help=argparse.SUPPRESS)
    parser.add_argument("--limit", type=int, help=argparse.SUPPRESS)
    parser.add_argument("path", nargs="?", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.way:
        return run_way(arguments.way, arguments.path, arguments.limit)
    arguments.work.mkdir(parents=True, exist_ok=True)
    all_reports = [Reports(size, arguments.work) for size in arguments.sizes]
    print(", ".join(f"{reports.count:,} reports of {reports.bytes / reports.count:.0f} bytes on average"
                    for reports in all_reports), f"; medians of {arguments.runs} runs; {os.cpu_count()} processors\n")
    processor = measure_tool(arguments.binary, all_reports, arguments.work, arguments.runs)
    measure_others(all_reports[-1], arguments.medspacy_python, arguments.medspacy_sample, arguments.runs)
    print_arithmetic(all_reports[-1], processor)


if __name__ == "__main__":
    main()
