"""Reads breast pathology reports on an Apache Spark cluster and writes their records as Parquet.

    spark-submit extract_reports.py --binary pathreport --input reports.jsonl --output records.parquet

The input is JSON Lines with the members `id` and `text`, or Parquet with such columns: one file, a folder, or whatever
else Spark reads from. The output has a row for each report; its columns are those of SCHEMA below.

Each partition keeps one `pathreport extract -` process, which gets the reports as JSON Lines and answers line by line.
The binary, and a file of site rules, are sent to the executors: nothing need be installed on them but Python with
pandas and PyArrow. A report that can't be read gets a row with `error` and without a record; not even one that brings
the process down, or keeps it busy for too long, fails the job. Executors that are lost are Spark's business: it does
their partitions again, and the same reports give the same rows.
"""

import argparse
import datetime
import json
import os
import queue
import re
import subprocess
import threading

PERCENT = "struct<low:double,high:double,comparator:string>"
MEASURE = "struct<value:double,comparator:string>"
RECEPTOR = (
    f"struct<status:string,statusDerived:boolean,percent:{PERCENT},intensity:string,"
    "allred:struct<total:int,proportion:int,intensity:int>,hScore:int,irs:int,clone:string,origin:string>")
HER2 = (
    "struct<overall:struct<status:string,basis:string,expression:string>,"
    "ihc:struct<status:string,statusDerived:boolean,score:string,scoreRange:array<string>,"
    f"percent:{PERCENT},clone:string,origin:string>,"
    f"ish:struct<status:string,statusDerived:boolean,method:string,probe:string,ratio:{MEASURE},"
    f"her2CopyNumber:{MEASURE},cep17CopyNumber:{MEASURE},cells:int,`group`:int,groupDerived:boolean,origin:string>>")
TUMOR = (
    "struct<component:string,laterality:string,specimen:string,focus:string,"
    f"size:struct<greatest:{MEASURE},dimensions:array<double>,basis:string>,"
    f"estrogenReceptor:{RECEPTOR},progesteroneReceptor:{RECEPTOR},her2:{HER2},"
    f"ki67:struct<status:string,percent:{PERCENT},clone:string,origin:string>>")
# The members of a record (Docs/record.schema.json) as typed columns, the whole record as it was written, and what kept
# a report from being read.
SCHEMA = (
    "id string, producer string, organ string, accession string, patientID string, status string, kind string, "
    f"collectedOn date, reportedOn date, tumors array<{TUMOR}>, warnings int, record string, error string")


# What a record says of its place in the stream that a process read.
PLACE = re.compile(r'"index":\d+(?:,"sha256":"[0-9a-f]*")?(?:,"bytes":\d+)?')


def line(identifier, text):
    """A report as the process wants it."""
    return (json.dumps({"id": identifier, "text": text}, ensure_ascii=False) + "\n").encode("utf-8", "replace")


class Process:
    """A running `pathreport extract -`, asked with lines and heard line by line."""

    def __init__(self, command):
        # What it says on standard error goes to the executor's; it names lines and never quotes a report.
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._lines = queue.SimpleQueue()
        self._speaker = None
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _speak(self, lines):
        try:
            for line in lines:
                self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError:
            pass  # it ended: the listener knows

    def answers(self, lines, timeout):
        """The answers to lines, in order: fewer where the process ends, or lets a line wait for too long."""
        # A thread of its own, so that neither side waits for the other to empty a full pipe.
        self._speaker = threading.Thread(target=self._speak, args=(lines,), daemon=True)
        self._speaker.start()
        for _ in lines:
            try:
                answer = self._lines.get(timeout=timeout)
            except queue.Empty:
                return
            if answer is None:
                return
            yield answer.decode("utf-8")
        self._speaker.join()

    def end(self):
        """Ends the process; its status."""
        self._process.kill()
        status = self._process.wait()
        if self._speaker:
            self._speaker.join()
        self._listener.join()
        self._process.stdout.close()
        try:
            self._process.stdin.close()
        except OSError:
            pass  # lines were still on their way
        return status


class Reader:
    """Answers batches of reports with one process for as long as that lives, and with another when it is gone."""

    _PROBE = line("", "")

    def __init__(self, command, timeout=60.0, patience=120.0):
        """A reader that gives a report `timeout` seconds, and a new process `patience` seconds to answer at all."""
        self._command = command
        self._timeout = timeout
        self._patience = patience
        self._process = None

    def records(self, lines):
        """For each line its answer, or the reason why there is none: pairs of which one is None."""
        done = self._ask(lines)
        while len(done) < len(lines):
            # The process is gone, and any line that it had in hand may be to blame. So one at a time: the next one that
            # brings down a new process is it.
            answer = self._ask(lines[len(done):len(done) + 1])
            if answer:
                done += answer
            else:
                done.append((None, "the report brought the reader down, or took too long"))
                done += self._ask(lines[len(done):])
        return done

    def _ask(self, lines):
        """The answers to as many lines as the process lives for."""
        if not lines:
            return []
        if self._process is None:
            self._start()
        answers = [(answer, None) for answer in self._process.answers(lines, self._timeout)]
        if len(answers) < len(lines):
            self.end()
        return answers

    def _start(self):
        """Starts a process that answers: a wrong command is no report's fault, and must fail the job."""
        self._process = Process(self._command)
        if not list(self._process.answers([self._PROBE], self._patience)):
            status = self.end()
            raise RuntimeError(f"{self._command} does not answer; it ended with status {status}")

    def end(self):
        """Ends the process, if there is one; its status."""
        process, self._process = self._process, None
        return process.end() if process else None


def placeless(record):
    """A record without its place in the stream of one process, which would be another at each retry."""
    return PLACE.sub('"index":0', record.rstrip("\n"), count=1)


def row(identifier, answer, error):
    """The columns of a report."""
    if error is not None:
        return {"id": identifier, "error": error}
    record = json.loads(answer)
    report = record["report"]
    days = {key: datetime.date.fromisoformat(report[key]) for key in ("collectedOn", "reportedOn") if key in report}
    return {
        **{key: report.get(key) for key in ("organ", "accession", "patientID", "status", "kind")}, **days,
        "id": identifier, "producer": record["producer"], "tumors": record["tumors"],
        "warnings": sum(diagnostic["severity"] == "warning" for diagnostic in record["diagnostics"]),
        "record": placeless(answer),
    }


def fitted(value, kind):
    """A value of a record with the members that a Spark type has, and no others."""
    if value is None:
        return None
    name = kind.typeName()
    if name == "struct":
        return {field.name: fitted(value.get(field.name), field.dataType) for field in kind.fields}
    if name == "array":
        return [fitted(element, kind.elementType) for element in value]
    return float(value) if name == "double" else value


def extract(batches, schema, options, files, timeout):
    """The rows of a partition, by one process: what mapInPandas runs on the executors."""
    import pandas
    from pyspark import SparkFiles

    command = [SparkFiles.get(files["binary"]), "extract", "-", *options]
    if files["lexicon"]:
        command += ["--lexicon", SparkFiles.get(files["lexicon"])]
    reader = Reader(command, timeout)
    try:
        for batch in batches:
            rows, lines = [], []
            for identifier, text, fault in zip(batch["id"], batch["text"], batch["fault"]):
                if isinstance(text, str):
                    lines.append(line(identifier if isinstance(identifier, str) else "", text))
                    rows.append((identifier, None))
                else:
                    reason = "the line is no JSON object" if isinstance(fault, str) else "there is no text"
                    rows.append((identifier, reason))
            answers = iter(reader.records(lines))
            rows = [row(identifier, *((None, fault) if fault else next(answers))) for identifier, fault in rows]
            columns = {
                field.name: pandas.Series([fitted(r.get(field.name), field.dataType) for r in rows], dtype=object)
                for field in schema.fields}
            yield pandas.DataFrame(columns)
    finally:
        reader.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True, help="the program pathreport, for the executors' system")
    parser.add_argument("--input", required=True, help="JSON Lines or Parquet")
    parser.add_argument("--output", required=True, help="a folder that does not exist yet")
    parser.add_argument("--input-format", choices=("json", "parquet"), default="json")
    parser.add_argument("--id-column", default="id")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--lexicon", help="a file of site rules")
    parser.add_argument("--evidence", choices=("text", "spans", "none"), default="none",
                        help="how much of the reports the column record repeats")
    parser.add_argument("--timeout", type=float, default=60, help="the seconds that a report may take")
    arguments = parser.parse_args()

    from pyspark.sql import SparkSession, functions
    from pyspark.sql.types import StringType, StructType

    spark = SparkSession.builder.appName("pathreport").getOrCreate()
    files = {"binary": arguments.binary, "lexicon": arguments.lexicon}
    for path in filter(None, files.values()):
        spark.sparkContext.addFile(path)
    names = {key: path and os.path.basename(path) for key, path in files.items()}

    reports = spark.read.format(arguments.input_format)
    if arguments.input_format == "json":
        columns = StructType()
        for column in (arguments.id_column, arguments.text_column, "_corrupt_record"):
            columns = columns.add(column, StringType())
        reports = reports.schema(columns).load(arguments.input)
    else:
        reports = reports.load(arguments.input).withColumn("_corrupt_record", functions.lit(None).cast("string"))
    reports = reports.select(
        functions.col(arguments.id_column).cast("string").alias("id"),
        functions.col(arguments.text_column).cast("string").alias("text"),
        functions.col("_corrupt_record").alias("fault"))

    schema = StructType.fromDDL(SCHEMA)
    options = ["--format", "jsonl", "--input-format", "jsonl", "--id-column", "id", "--text-column", "text",
               "--evidence", arguments.evidence, "--jobs", "1"]
    reports.mapInPandas(
        lambda batches: extract(batches, schema, options, names, arguments.timeout), schema
    ).write.parquet(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
