"""Runs the tool, ends it before its time, and compares what it wrote."""

import contextlib
import os
import pathlib
import signal
import sqlite3
import subprocess
import time


class Tool:
    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())

    def start(self, arguments, cwd, **options):
        return subprocess.Popen(
            [self.binary, "extract", *arguments], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
        )

    def run(self, arguments, cwd, status=0, **options):
        """Runs to the end, and gives what was said on standard error."""
        process = self.start(arguments, cwd, **options)
        _, errors = process.communicate()
        errors = errors.decode()
        assert process.returncode == status, f"status {process.returncode}, not {status}: {errors}"
        return errors

    def kill_after(self, seconds, arguments, cwd):
        """Kills a run at a moment; says whether it was still going on."""
        process = self.start(arguments, cwd)
        time.sleep(seconds)
        was_running = process.poll() is None
        if was_running:
            os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        return was_running

    def duration(self, arguments, cwd):
        start = time.monotonic()
        self.run(arguments, cwd)
        return time.monotonic() - start


TABLES = {
    "files": "SELECT path, part, size, modified_ns, sha256, tally, failure FROM files",
    "reports": """SELECT f.path, f.part, r.* FROM reports r JOIN files f ON f.id = r.file_id""",
    "tumors": """SELECT r.source, r.source_index, t.* FROM tumors t JOIN reports r ON r.id = t.report_id""",
    "results": """SELECT r.source, r.source_index, t.number, a.* FROM results a JOIN tumors t ON t.id = a.tumor_id
        JOIN reports r ON r.id = t.report_id""",
    "diagnostics": """SELECT r.source, r.source_index, d.* FROM diagnostics d JOIN reports r ON r.id = d.report_id""",
    "evidence": """SELECT r.source, r.source_index, t.number AS tumor, a.marker, d.number AS diagnostic, e.*
        FROM evidence e JOIN reports r ON r.id = e.report_id LEFT JOIN tumors t ON t.id = e.tumor_id
        LEFT JOIN results a ON a.id = e.result_id LEFT JOIN diagnostics d ON d.id = e.diagnostic_id""",
}
# Numbers that only tie rows together: files that were read in another order have others.
IDS = {"id", "file_id", "report_id", "tumor_id", "result_id", "diagnostic_id"}


def rows(store):
    """All rows of a store, table by table, sorted, without the ids."""
    content = {}
    with contextlib.closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for name, query in TABLES.items():
            cursor = connection.execute(query)
            kept = [place for place, column in enumerate(cursor.description) if column[0] not in IDS]
            content[name] = sorted((tuple(row[place] for place in kept) for row in cursor), key=repr)
    return content


def content(path):
    """What a finished output says: the bytes of a file, the rows of a store."""
    return rows(path) if path.suffix == ".sqlite" else path.read_bytes()


def assert_same(found, wanted, what):
    if found == wanted:
        return
    if isinstance(found, dict):
        differing = [name for name in wanted if found[name] != wanted[name]]
        raise AssertionError(f"{what}: other rows in {', '.join(differing)}")
    raise AssertionError(f"{what}: {len(found)} bytes, not the {len(wanted)} of an undisturbed run")


def assert_no_leftovers(folder):
    left = [path.name for path in folder.iterdir() if path.suffix in {".partial", ".partial2", ".journal", ".lock"}]
    left += [path.name for path in folder.iterdir() if path.name.endswith(("-wal", "-shm", ".journal2"))]
    assert not left, f"files are left behind: {left}"
