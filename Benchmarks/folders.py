#!/usr/bin/env python3
"""Peak memory and time of `pathreport extract` over folders that grow, with one job and with two.

    Benchmarks/folders.py [BINARY [REPORTS]]

The reports are copied as often as a folder needs them; memory must not grow with the folder.
"""

import os
import pathlib
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent
binary = sys.argv[1] if len(sys.argv) > 1 else str(root / ".build/release/pathreport")
shared = root.parent / "shared/corpus/dev/reports"
samples = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else shared if shared.is_dir() else root / "Samples"
reports = [path.read_bytes() for path in sorted(samples.glob("*.txt"))]


def run(folder, jobs):
    """The seconds, the seconds of processors and the peak memory of one run, in its own process."""
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(binary, [binary, "extract", "--format", "jsonl", "--jobs", str(jobs), folder])
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        sys.exit(f"{binary} ended with status {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


print(f"{'files':>7} {'MB':>7} {'jobs':>5} {'seconds':>8} {'processor':>10} {'peak MiB':>9}")
with tempfile.TemporaryDirectory() as folder:
    written = size = 0
    for count in (100, 1_000, 10_000, 40_000):
        while written < count:
            # Thousands of files in one folder are listed at once: real archives have a folder a month.
            place = os.path.join(folder, f"{written // 1000:04}")
            os.makedirs(place, exist_ok=True)
            text = reports[written % len(reports)]
            with open(os.path.join(place, f"{written:06}.txt"), "wb") as file:
                file.write(text)
            written, size = written + 1, size + len(text)
        for jobs in (1, 2):
            # The median of three runs.
            runs = sorted(run(folder, jobs) for _ in range(3))
            print(f"{count:7} {size / 1e6:7.1f} {jobs:5} " + "{:8.2f} {:10.2f} {:9.1f}".format(*runs[1]))
