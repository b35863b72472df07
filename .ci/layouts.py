#!/usr/bin/env python3
"""Read the blind rounds of the tests again in other clothes, and hold each of them against its floor in layouts.json.

    layouts.py PATHREPORT WORK [NAME...]

PATHREPORT is the built tool, WORK a folder for the rewritten reports. The words of a report stay what they are; its
case, its line breaks, its columns, its signs or its format change as a printer, an interface engine or a mail program
changes them. So each figure says how much of what is read hangs on the layout alone. NAME reads only those layouts, and
prints what each of them got wrong that the reports as written did not. Standard library only.
"""
import base64
import html
import json
import re
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = ROOT / "Tests" / "PathReportTests" / "Blind"
TOLERANCE = 1e-9
LABEL = r"^(\s*[A-Z][^.:|\n]{1,45}):"
HEAD = "MSH|^~\\&|LAB|H|REG|S|20240101||ORU^R01|1|P|2.5.1\rPID|1||000\rOBR|1||X1|11529-5^Pathology^LN\r"


def each_line(change):
    return lambda text: "\n".join(change(line) for line in text.split("\n"))


def substitute(pattern, replacement):
    return lambda text: re.sub(pattern, replacement, text, flags=re.MULTILINE)


def wrapped(width):
    """Prose wrapped anew; lines with columns, bars or leaders stay."""
    def wrap(line):
        if len(line) <= width or re.search(r"\S\s{3,}\S|\||\t|\.{4,}", line):
            return line
        indent = re.match(r"\s*", line).group()
        return "\n".join(textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False,
                                       break_on_hyphens=False))
    return each_line(wrap)


def paged(text):
    """A page's end after some lines, wherever that is."""
    lines = []
    for number, line in enumerate(text.split("\n")):
        lines.append(line)
        if number in (25, 60, 95):
            lines += ["", f"Page {number // 35 + 1} of 3", "Patient: SAMPLE, JANE A        MRN: 00481516",
                      "Printed 03/04/2021 10:15", ""]
    return "\n".join(lines)


def escaped(line):
    for sign, name in [("\\", "E"), ("|", "F"), ("^", "S"), ("&", "T"), ("~", "R")]:
        line = line.replace(sign, "\0" + name + "\0")
    return line.replace("\0", "\\")


def hl7_lines(text):
    segments = [f"OBX|{number}|TX|22637-3^Report^LN||{escaped(line)}||||||F"
                for number, line in enumerate(text.split("\n"), 1)]
    return HEAD + "\r".join(segments) + "\r"


def hl7_formatted(text):
    return HEAD + "OBX|1|FT|22637-3^Report^LN||" + "\\.br\\".join(map(escaped, text.split("\n"))) + "||||||F\r"


def cda(text):
    body = "<br/>".join(html.escape(line) for line in text.split("\n"))
    return ('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><component>'
            f"<section><title>Pathology report</title><text>{body}</text></section>"
            "</component></structuredBody></component></ClinicalDocument>")


def web_page(text):
    lines = (html.escape(line).replace("  ", " &nbsp;") for line in text.split("\n"))
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"


def rich_text(text):
    body = re.sub(r"([\\{}])", r"\\\1", text)
    body = "".join(sign if ord(sign) < 128 else f"\\u{ord(sign)}?" for sign in body)
    body = body.replace("\t", "\\tab ").replace("\n", "\\par\n")
    return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Courier New;}}\\f0\\fs20 " + body + "}"


def fhir(text):
    form = {"contentType": "text/plain", "data": base64.b64encode(text.encode()).decode()}
    return json.dumps({"resourceType": "DiagnosticReport", "status": "final", "code": {"text": "Pathology"},
                       "presentedForm": [form]})


LAYOUTS = {
    "as written": lambda text: text,
    "capitals": str.upper,
    "small letters": str.lower,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "wrapped at 72": wrapped(72),
    "wrapped at 50": wrapped(50),
    "without line breaks": substitute(r"\s*\n\s*", " "),
    "double spaced": lambda text: text.replace("\n", "\n\n"),
    "indented": each_line(lambda line: "    " + line if line.strip() else line),
    "without indentation": each_line(str.strip),
    "columns as tabs": substitute(r" {3,}", "\t"),
    "columns lost": substitute(r"(?<=\S) {2,}", " "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "bullets": substitute(LABEL + r"(?= +\S)", "• \\1:"),
    "dashes for colons": substitute(LABEL + r" +(?=\S)", "\\1 - "),
    "leaders": substitute(LABEL + r" +(?=\S)", "\\1 ............ "),
    "answers below": substitute(r"^(\s*)([A-Z][^.:|\n]{1,45}): +(?=\S)", "\\1\\2:\n\\1     "),
    "page breaks": paged,
    "quoted": each_line(lambda line: "> " + line),
    "framed": each_line(lambda line: "| " + line if line.strip() and "|" not in line else line),
    "percent in words": substitute(r"(?<=\d) ?%", " percent"),
    "dashes in ranges": substitute(r"(?<=\d)-(?=\d)", "–"),
    "British": lambda text: text.replace("umor", "umour").replace("Estrogen", "Oestrogen")
    .replace(" estrogen", " oestrogen"),
    "c-erbB-2": substitute(r"\bHER-?2(/neu)?\b(?!-low|-ultra| ?low)", "c-erbB-2"),
    "HL7, a line a segment": hl7_lines,
    "HL7, formatted text": hl7_formatted,
    "CDA": cda,
    "FHIR": fhir,
    "HTML": web_page,
    "RTF": rich_text,
}


def evaluate(tool, name, change, work, gold):
    """The figures of all reports in one layout, and what was wrong."""
    folder = work / name.replace(" ", "-").replace(",", "")
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(ROUNDS.glob("round*/reports/*.txt")):
        text = source.read_text(encoding="utf-8").rstrip("\n") + "\n"
        # A message of an interface has a form of its own already.
        (folder / source.name).write_bytes((text if text.startswith("MSH") else change(text)).encode())
    command = [tool, "evaluate", "--gold", str(gold), str(folder)]
    figures = json.loads(subprocess.run(command + ["--json"], stdout=subprocess.PIPE, check=True).stdout)
    errors = subprocess.run(command + ["--errors"], stdout=subprocess.PIPE, check=True).stdout.decode()
    return figures, {line for line in errors.splitlines() if line.count("\t") == 3}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    tool, work, wanted = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    floors = json.loads((ROOT / ".ci" / "layouts.json").read_text(encoding="utf-8"))
    work.mkdir(parents=True, exist_ok=True)
    gold = work / "gold.jsonl"
    gold.write_bytes(b"".join(path.read_bytes().rstrip(b"\n") + b"\n" for path in sorted(ROUNDS.glob("round*/gold.jsonl"))))
    failures = [f"{name}: has a floor, but is no layout" for name in floors if name not in LAYOUTS]
    failures += [f"{name}: layouts.json has no floor for it" for name in LAYOUTS if name not in floors]
    written = evaluate(tool, "as written", LAYOUTS["as written"], work, gold)[1] if wanted else set()
    print(f"{'layout':24} {'f1':>7} {'floor':>6} {'exact':>7} {'floor':>6}")
    for name, change in LAYOUTS.items():
        if wanted and name not in wanted:
            continue
        figures, errors = evaluate(tool, name, change, work, gold)
        reached = {"f1": figures["fields"]["micro core"]["f1"], "exact": figures["exact"]}
        floor = floors.get(name, {"f1": 0, "exact": 0})
        print(f"{name:24}" + "".join(f" {reached[key]:7.4f} {floor[key]:6.3f}" for key in reached))
        failures += [f"{name}: {key} is {reached[key]:.4f}, the floor is {floor[key]:.3f}"
                     for key in reached if reached[key] < floor[key] - TOLERANCE]
        if wanted:
            print("\n".join(sorted(errors - written)))
    if failures:
        sys.exit("\n".join(failures))


if __name__ == "__main__":
    main()
