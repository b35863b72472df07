#!/usr/bin/env python3
"""Ends runs of `pathreport extract` in every bad way, goes on with them, and compares with undisturbed runs.

    Tests/Faults/faults.py [BINARY] [--seed N] [--reports N] [--only NAME]

The result must be the same byte for byte in a file, and row for row in a store. Moments and places are random, but the
same for the same seed. A fault that this machine can't bring about (a full disk needs the right to mount one) is
skipped with a message.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import corpus
from tool import Tool, assert_no_leftovers, assert_same, content

OUTPUTS = ["out.jsonl", "out.sqlite"]


class Skipped(Exception):
    """The machine can't bring the fault about."""


class Faults:
    def __init__(self, tool, root, reports, seed):
        self.tool, self.root, self.reports, self.seed = tool, root, reports, seed
        self.chance = random.Random(seed)
        self.folder = root / "reports"
        corpus.write_folder(self.folder, reports, seed)
        corpus.write_lines(root / "lines.jsonl", reports, seed)
        self.inputs = [str(self.folder), str(root / "lines.jsonl")]

    def place(self, name):
        """An empty folder for the outputs of one fault."""
        place = self.root / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        return place

    def undisturbed(self, output, inputs=None):
        place = self.place("undisturbed")
        self.tool.run([*(inputs or self.inputs), "-o", output, "--quiet"], place)
        return content(place / output)

    def resume(self, place, output, wanted, what, inputs=None, status=0):
        """The same command again, to its end."""
        said = self.tool.run([*(inputs or self.inputs), "-o", output], place, status=status)
        assert_same(content(place / output), wanted, what)
        assert_no_leftovers(place)
        return said

    # The faults

    def killed(self):
        """kill -9 at 20 random moments, for each kind of output."""
        for output in OUTPUTS:
            wanted = self.undisturbed(output)
            arguments = [*self.inputs, "-o", output]
            duration = self.tool.duration(arguments, self.place("timed"))
            kills = finished = gone_on = 0
            place = self.place("killed")
            while kills < 20:
                if self.tool.kill_after(self.chance.uniform(0.02, 0.7) * duration, arguments, place):
                    kills += 1
                    continue
                assert_same(content(place / output), wanted, f"{output} after kills")
                finished += 1
                place = self.place("killed")
            gone_on += "done by earlier runs" in self.resume(place, output, wanted, f"{output} after {kills} kills")
            print(f"    {output}: {kills} kills, {finished + 1} runs to the end, the last went on: {gone_on == 1}")

    def power_cut(self):
        """After a power cut, the ends of the journal and of the output may be missing."""
        wanted = self.undisturbed("out.jsonl")
        arguments = [*self.inputs, "-o", "out.jsonl"]
        duration = self.tool.duration(arguments, self.place("timed"))
        for _ in range(8):
            place = self.place("power")
            self.tool.kill_after(self.chance.uniform(0.4, 0.9) * duration, arguments, place)
            for name in ["out.jsonl.journal", "out.jsonl.partial"]:
                path = place / name
                if path.exists():
                    os.truncate(path, int(path.stat().st_size * self.chance.uniform(0.3, 1)))
            self.resume(place, "out.jsonl", wanted, "after a power cut")

    def changed_meanwhile(self):
        """Files change, come and go between the crash and the next run; a clock that was set back hides nothing."""
        for output in OUTPUTS:
            folder = self.place("changing")
            corpus.write_folder(folder, self.reports, self.seed + 1)
            files = sorted(folder.rglob("*.txt"))
            arguments = [str(folder), "-o", output]
            duration = self.tool.duration(arguments, self.place("timed"))
            place = self.place("changed")
            self.tool.kill_after(0.6 * duration, arguments, place)
            for path in self.chance.sample(files, 8):
                text = path.read_text("utf-8")
                # As long as before, and older than before: only its bytes tell.
                path.write_text(text[:-3] + "0,\n", "utf-8")
                os.utime(path, (10**9, 10**9))
            for path in self.chance.sample(files, 8):
                os.utime(path, (2 * 10**9, 2 * 10**9))
            for number in range(5):
                (folder / f"new{number}.txt").write_text(f"ER: positive ({number}%)", "utf-8")
            (folder / "000" / "0" / "000000b.txt").write_text("PR: negative", "utf-8")
            if output.endswith("jsonl"):
                # A store keeps what it has of files that are gone.
                for path in self.chance.sample(files, 5):
                    path.unlink()
            wanted = self.undisturbed(output, [str(folder)])
            self.resume(place, output, wanted, f"{output} after changes", [str(folder)])

    def disk_full(self):
        """A full disk: an error, and the same command goes on when there is room."""
        for output in OUTPUTS:
            wanted = self.undisturbed(output)
            place = self.place("full")
            # Room for half of it.
            room = (self.root / "undisturbed" / output).stat().st_size // 2
            mount = ["mount", "-t", "tmpfs", "-o", f"size={room}", "none", str(place)]
            if subprocess.run(mount, capture_output=True).returncode != 0:
                raise Skipped("this user can't mount a small disk")
            try:
                said = self.tool.run([*self.inputs, "-o", output], place, status=1)
                assert "No space left" in said or "disk is full" in said, said
                subprocess.run(["mount", "-o", "remount,size=500m", str(place)], check=True)
                self.resume(place, output, wanted, f"{output} after a full disk")
            finally:
                subprocess.run(["umount", str(place)], check=True)

    def pipe_closed(self):
        """The reader of the output goes away: a quiet end, and nothing is left behind."""
        place = self.place("pipe")
        process = self.tool.start(self.inputs, place)
        head = process.stdout.read(1000)
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait() == 0 and errors == b"", errors
        assert self.undisturbed("out.jsonl").startswith(head)
        assert list(place.iterdir()) == []

    def unreadable(self):
        """Files without permission are named, and read as soon as they may be."""
        folder = self.place("closed")
        corpus.write_folder(folder, self.reports // 10, self.seed + 2)
        files = self.chance.sample(sorted(folder.rglob("*.txt")), 3)
        as_somebody = {"user": "nobody"} if os.geteuid() == 0 else {}
        for output in OUTPUTS:
            wanted = self.undisturbed(output, [str(folder)])
            place = self.place("unreadable")
            os.chmod(place, 0o777)
            for path in files:
                os.chmod(path, 0)
            arguments = [str(folder), "-o", output, "--failures", "failures.jsonl"]
            self.tool.run(arguments, place, status=1, **as_somebody)
            listed = [json.loads(line) for line in (place / "failures.jsonl").read_text().splitlines()]
            assert {entry["file"] for entry in listed} == set(map(str, files)), listed
            assert {entry["reason"] for entry in listed} == {"Permission denied"}
            for path in files:
                os.chmod(path, 0o644)
            self.tool.run(arguments, place, **as_somebody)
            assert_same(content(place / output), wanted, f"{output} after unreadable files")

    def changing_while_read(self):
        """A large file is written to while it is read, and a small one all the time."""
        for output in OUTPUTS:
            folder = self.place("busy")
            large, small = folder / "large.jsonl", folder / "small.txt"
            corpus.write_lines(large, self.reports, self.seed + 3)
            small.write_text("ER: positive (10%)\n")
            arguments = [str(folder), "-o", output]
            duration = self.tool.duration(arguments, self.place("timed"))
            place = self.place("changed")
            ended = threading.Event()

            def disturb():
                percent = 10
                while not ended.wait(0.0005):
                    percent = 10 + (percent + 1) % 90
                    with open(small, "r+") as file:
                        file.write(f"ER: positive ({percent}%)\n")

            writer = threading.Thread(target=disturb)
            process = self.tool.start(arguments, place)
            writer.start()
            time.sleep(0.4 * duration)
            with open(large, "r+b") as file:
                # The same length, in the middle of what may have been read.
                file.seek(large.stat().st_size // 3)
                file.write(b"9")
            process.communicate()
            ended.set()
            writer.join()
            assert process.returncode in (0, 1)
            wanted = self.undisturbed(output, [str(folder)])
            self.resume(place, output, wanted, f"{output} after changes while it was read", [str(folder)])

    def two_runs(self):
        """A second run into the same output is turned away, and does no harm."""
        for output in OUTPUTS:
            wanted = self.undisturbed(output)
            place = self.place("two")
            arguments = [*self.inputs, "-o", output]
            first = self.tool.start(arguments, place)
            while not (place / (output + ".lock")).exists():
                time.sleep(0.001)
            said = self.tool.run(arguments, place, status=1)
            assert "another run is writing to it" in said, said
            first.communicate()
            assert first.returncode == 0
            assert_same(content(place / output), wanted, f"{output} of two runs")
            assert_no_leftovers(place)


FAULTS = [
    Faults.killed, Faults.power_cut, Faults.changed_meanwhile, Faults.disk_full, Faults.pipe_closed,
    Faults.unreadable, Faults.changing_while_read, Faults.two_runs,
]  # fmt: skip


def main():
    project = pathlib.Path(__file__).resolve().parent.parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", nargs="?", default=project / ".build/release/pathreport")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--reports", type=int, default=3000)
    parser.add_argument("--only")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        faults = Faults(Tool(options.binary), pathlib.Path(folder), options.reports, options.seed)
        for fault in FAULTS:
            if options.only not in (None, fault.__name__):
                continue
            start = time.monotonic()
            print(f"{fault.__name__}: {fault.__doc__}", flush=True)
            try:
                fault(faults)
                print(f"  held, {time.monotonic() - start:.1f} s", flush=True)
            except Skipped as reason:
                print(f"  skipped: {reason}", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"  FAILED: {error}", flush=True)
    print(f"seed {options.seed}: {'all held' if failed == 0 else f'{failed} failed'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
