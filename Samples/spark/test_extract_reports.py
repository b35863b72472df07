"""Tests of extract_reports.py: its reader alone, and the job on a cluster of two workers of which one is killed.

`check` beside this file installs what they need and runs them on the program that PATHREPORT names, by default the
release build. REPORTS is the number of reports that the cluster reads.

The cluster is a standalone one on this machine: a master and two workers, each a process of its own. It needs Java 17.
"""

import collections
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest

import extract_reports

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BINARY = pathlib.Path(os.environ.get("PATHREPORT", ROOT / ".build/release/pathreport")).resolve()
REPORTS = int(os.environ.get("REPORTS", 20_000))
# Lines that hold no report; the job must give each a row with the reason.
BAD_LINES = ['{"id": "null", "text": null}', '{"id": "none"}', '{"id": "torn", "text": "ER: pos', "[1, 2]"]

STAND_IN = textwrap.dedent("""
    import json, os, sys, time
    for line in sys.stdin:
        report = json.loads(line)
        if "POISON" in report["text"]: os.abort()
        if "HANG" in report["text"]: time.sleep(600)
        print(json.dumps({"id": report["id"], "process": os.getpid()}), flush=True)
    """)


class ReaderTests(unittest.TestCase):
    """The reader beside a program that breaks down on command."""

    def setUp(self):
        self.reader = extract_reports.Reader([sys.executable, "-c", STAND_IN])
        self.addCleanup(self.reader.end)

    def ask(self, *texts):
        lines = [extract_reports.line(str(number), text) for number, text in enumerate(texts)]
        return [
            (json.loads(answer)["id"] if answer else None, error is None)
            for answer, error in self.reader.records(lines)]

    def test_one_process_answers_in_order(self):
        answers = self.reader.records([extract_reports.line(str(n), "x" * 5000) for n in range(500)])
        answers += self.reader.records([extract_reports.line(str(n), "y") for n in range(500, 600)])
        values = [json.loads(answer) for answer, _ in answers]
        self.assertEqual([value["id"] for value in values], [str(n) for n in range(600)])
        self.assertEqual(len({value["process"] for value in values}), 1)

    def test_a_report_that_brings_the_process_down_loses_only_itself(self):
        self.assertEqual(
            self.ask("a", "b", "POISON", "c", "POISON", "d"),
            [("0", True), ("1", True), (None, False), ("3", True), (None, False), ("5", True)])
        self.assertEqual(self.ask("POISON"), [(None, False)])
        self.assertEqual(self.ask("POISON", "POISON"), [(None, False)] * 2)
        self.assertEqual(self.ask(), [])
        self.assertEqual(self.ask("a"), [("0", True)])

    def test_a_report_that_takes_too_long_is_given_up(self):
        self.reader = extract_reports.Reader([sys.executable, "-c", STAND_IN], timeout=3)
        self.addCleanup(self.reader.end)
        self.assertEqual(self.ask("a", "HANG", "b"), [("0", True), (None, False), ("2", True)])

    def test_a_program_that_never_answers_is_no_reports_fault(self):
        for command in (["false"], [sys.executable, "-c", "import sys; sys.stdin.read()"]):
            with self.assertRaisesRegex(RuntimeError, "does not answer"):
                extract_reports.Reader(command, patience=1).records([extract_reports.line("1", "x")])
        with self.assertRaises(FileNotFoundError):
            extract_reports.Reader(["/nonexistent/pathreport"]).records([extract_reports.line("1", "x")])

    def test_texts_of_any_kind_stay_one_line(self):
        line = extract_reports.line("a\nb", "x\r\n\u2028\0\ud800\U0001f600")
        self.assertEqual(line.count(b"\n"), 1)
        self.assertEqual(json.loads(line)["id"], "a\nb")


class RowTests(unittest.TestCase):
    def test_the_place_in_the_stream_is_left_out(self):
        record = '{"source":{"name":"x\\"index\\":7","format":"jsonl","index":12,"bytes":99},"report":{}}\n'
        self.assertEqual(
            extract_reports.placeless(record),
            '{"source":{"name":"x\\"index\\":7","format":"jsonl","index":0},"report":{}}')


class Cluster:
    """A master and two workers with one core each."""

    def __init__(self, folder):
        import pyspark
        self.home = pathlib.Path(pyspark.__file__).parent
        self.environment = {
            **os.environ, "SPARK_HOME": str(self.home), "PYSPARK_PYTHON": sys.executable,
            "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(folder / "local")}
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"spark://127.0.0.1:{port}"
        self.folder = folder
        self.master = self._start("master.Master", "--port", str(port))
        self._wait_for(port)
        self.workers = [
            self._start("worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", str(folder / f"worker{n}"),
                        self.address)
            for n in range(2)]

    def _start(self, name, *arguments):
        command = [self.home / "bin/spark-class", f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1",
                   "--webui-port", "0", *arguments]
        with open(self.folder / "daemons.log", "ab") as log:
            # A session of its own, so that killing its group takes the executors along, as a power cut does.
            return subprocess.Popen(
                command, env=self.environment, cwd=self.folder, stdout=log, stderr=log, start_new_session=True)

    @staticmethod
    def _wait_for(port):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with socket.socket() as client:
                if client.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.2)
        raise TimeoutError("the master does not listen")

    def submit(self, *arguments, settings):
        settings = {
            "spark.executor.memory": "600m", "spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1",
            # Both workers have their executor before the first task starts.
            "spark.scheduler.minRegisteredResourcesRatio": "1.0",
            "spark.scheduler.maxRegisteredResourcesWaitingTime": "90s",
            "spark.eventLog.enabled": "true", "spark.eventLog.dir": f"file://{self.folder}",
            "spark.eventLog.compress": "false", "spark.eventLog.rolling.enabled": "false", **settings}
        options = [word for key, value in settings.items() for word in ("--conf", f"{key}={value}")]
        command = [self.home / "bin/spark-submit", "--master", self.address, *options, HERE / "extract_reports.py",
                   *arguments]
        with open(self.folder / "submit.log", "wb") as log:
            return subprocess.Popen(command, env=self.environment, cwd=self.folder, stdout=log, stderr=log)

    @staticmethod
    def kill(process):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def end(self):
        for process in (*self.workers, self.master):
            if process.poll() is None:
                self.kill(process)

    def events(self):
        """What the driver wrote down about the run."""
        for path in self.folder.glob("app-*"):
            with open(path, encoding="utf-8") as lines:
                yield from map(json.loads, lines)


class ClusterTests(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.input = self.folder / "reports.jsonl"
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/generate.py", str(REPORTS), "--jsonl", self.input], check=True)
        with open(self.input, "a", encoding="utf-8") as file:
            file.write("".join(line + "\n" for line in BAD_LINES))

    def single_machine(self):
        """The records that one run of the program makes, by id."""
        good = self.folder / "good.jsonl"
        with open(self.input, encoding="utf-8") as lines, open(good, "w", encoding="utf-8") as file:
            file.writelines(line for line in lines if line.rstrip("\n") not in BAD_LINES)
        done = subprocess.run(
            [BINARY, "extract", good, "--format", "jsonl", "--evidence", "none", "--id-column", "id",
             "--text-column", "text"], check=True, stdout=subprocess.PIPE)
        records = map(extract_reports.placeless, done.stdout.decode("utf-8").splitlines())
        return {json.loads(record)["source"]["name"]: record for record in records}

    def wait_for_tasks(self, job, output, count):
        deadline = time.monotonic() + 3600
        while len(list(output.glob("_temporary/0/task_*"))) < count:
            self.assertIsNone(job.poll(), "the job ended before a worker could be killed")
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.1)

    def test_the_parquet_equals_a_single_run_with_a_worker_killed_midway(self):
        import pyarrow.parquet

        cluster = Cluster(self.folder)
        self.addCleanup(cluster.end)
        output = self.folder / "records.parquet"
        partition = self.input.stat().st_size // 24
        job = cluster.submit(
            "--binary", BINARY, "--input", self.input, "--output", output,
            settings={"spark.sql.files.maxPartitionBytes": partition, "spark.sql.files.openCostInBytes": 0})
        self.wait_for_tasks(job, output, 6)
        cluster.kill(cluster.workers[0])
        status = job.wait(timeout=3600)
        self.assertEqual(status, 0, (self.folder / "submit.log").read_text()[-3000:])

        kinds = collections.Counter(event["Event"] for event in cluster.events())
        self.assertGreaterEqual(kinds["SparkListenerExecutorRemoved"], 1)
        lost = sum(
            event.get("Task End Reason", {}).get("Reason") in ("ExecutorLostFailure", "Resubmitted")
            for event in cluster.events())
        self.assertGreaterEqual(lost, 1, "no task was lost with the worker")

        rows = pyarrow.parquet.read_table(output).to_pylist()
        expected = self.single_machine()
        self.assertEqual(len(expected), REPORTS)
        self.assertEqual(len(rows), REPORTS + len(BAD_LINES))
        good = [row for row in rows if row["error"] is None]
        self.assertEqual({row["id"]: row["record"] for row in good}, expected)
        self.assertEqual(len(good), REPORTS)
        self.check_columns(good)
        self.check_errors(rows)
        print(f"{len(good)} records equal, {lost} lost task(s) done again, {len(rows) - len(good)} rows with an error")

    def check_columns(self, rows):
        """The typed columns say what the record says."""
        for row in rows:
            record = json.loads(row["record"])
            self.assertEqual(row["producer"], record["producer"])
            self.assertEqual(row["accession"], record["report"].get("accession"))
            day = row["reportedOn"]
            self.assertEqual(day and day.isoformat(), record["report"].get("reportedOn"))
            self.assertEqual([pruned(tumor) for tumor in row["tumors"]], record["tumors"])

    def check_errors(self, rows):
        errors = collections.Counter(row["error"] for row in rows if row["error"] is not None)
        self.assertEqual(sum(errors.values()), len(BAD_LINES))
        self.assertEqual(set(errors), {"there is no text", "the line is no JSON object"})


def pruned(value):
    """A value without what is null, as records are written."""
    if isinstance(value, dict):
        return {key: pruned(member) for key, member in value.items() if member is not None}
    return [pruned(element) for element in value] if isinstance(value, list) else value


if __name__ == "__main__":
    # A test that is ended from outside takes its cluster along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    unittest.main()
