#!/usr/bin/env python3
"""formats.py [PYTHON]: how fast HL7 v2 and CDA are read to sections, beside xmllint, python-hl7 and hl7apy.

Writes a batch of HL7 messages and a CDA document of ten megabytes each, the same in every run, into a temporary
folder, and lets each program go over the same bytes. PYTHON is an interpreter that has the packages hl7 and hl7apy;
without it, those two are left out. Each figure is the best of several runs, in the processor's time of one thread.
"""

import os
import resource
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SIZE = 10_000_000
RUNS = 5

TEXT = [
    "FINAL DIAGNOSIS:", "LEFT BREAST, LUMPECTOMY:", "  - Invasive ductal carcinoma, Nottingham grade 2 (3+2+1=6)",
    "  - Greatest dimension of invasive carcinoma: 1.8 cm", "  - Margins negative; closest margin anterior, 0.4 cm",
    "Estrogen receptor: positive (95%, strong)", "Progesterone receptor: positive (40%, moderate)",
    "HER2 (IHC): equivocal (2+); reflex FISH\\T\\review to follow", "Ki-67: 18%",
    "Sections show an invasive carcinoma with tubule formation and moderate nuclear pleomorphism.",
]


def messages():
    """A batch of messages, each with a text in one OBX a line, coded results, a note and a specimen."""
    number, size = 0, 0
    while size < SIZE:
        number += 1
        case = f"S24-{number:06}"
        lines = [
            "MSH|^~\\&|LIS|Test Laboratory^99D0000001^CLIA|REG|ST|20240611093000||ORU^R01^ORU_R01|%d|T|2.5.1" % number,
            f"PID|1||P{number}^^^TL^MR~999-00-0000^^^SSA^SS||TEST^PERSON||19600101|F|||1 Road^^Town^ST^00000",
            f"ORC|RE||{case}^LIS",
            f"OBR|1||{case}^LIS|11529-5^Surgical pathology study^LN|||20240603|||||||||||||||20240611093000|||F",
        ]
        for place in range(30):
            text = TEXT[place % len(TEXT)]
            lines.append(f"OBX|{place + 1}|TX|22637-3^Path report.final diagnosis^LN|{place + 1}|{text}||||||F")
        lines += [
            "OBX|31|CWE|85337-4^Estrogen receptor^LN||LA6576-8^Positive^LN||||||F",
            "OBX|32|NM|85329-1^Cells with estrogen receptor/100 cells^LN||95|%|||||F",
            "NTE|1||Controls stained as expected.",
            f"SPM|1|^{case}-A||TISS^Tissue^HL70487||||80248007^Left breast structure^SCT",
        ]
        message = "\r".join(lines) + "\r"
        size += len(message)
        yield message


OBSERVATION = """            <component>
              <observation classCode="OBS" moodCode="EVN">
                <templateId root="2.16.840.1.113883.10.20.22.4.2" extension="2015-08-01"/>
                <id root="7c0704bb-9c40-41b5-9c7d-26b2d59e{number:04}"/>
                <code code="2951-2" displayName="Sodium [Moles/volume] in Serum or Plasma" codeSystem="2.16.840.1.113883.6.1"/>
                <text><reference value="#r{number}"/></text>
                <statusCode code="completed"/>
                <effectiveTime value="20240603101500-0500"/>
                <value xsi:type="PQ" value="{value}" unit="mmol/L"/>
                <interpretationCode code="N" codeSystem="2.16.840.1.113883.5.83"/>
                <author><time value="20240603"/><assignedAuthor><id root="1.2.3" extension="77"/></assignedAuthor></author>
                <referenceRange><observationRange><text>135 to 145</text></observationRange></referenceRange>
              </observation>
            </component>
"""


def document():
    """A C-CDA document: sections with a table and an organizer of five results each."""
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n<id root="1.2" extension="S24-1"/>\n'
        "<component><structuredBody>\n"
    )
    number, size = 0, 0
    while size < SIZE:
        rows = "".join(
            f'                <tr ID="r{number + row}"><td><content styleCode="Bold">Sodium {row}</content></td>'
            f"<td>{130 + row}</td><td>mmol/L</td><td>135-145</td></tr>\n"
            for row in range(5)
        )
        entries = "".join(OBSERVATION.format(number=number + row, value=130 + row) for row in range(5))
        section = (
            '      <component>\n        <section>\n          <code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/>\n'
            "          <title>Results</title>\n          <text>\n            <table>\n              <thead><tr><th>Test</th>"
            "<th>Result</th><th>Unit</th><th>Reference</th></tr></thead>\n              <tbody>\n"
            + rows
            + "              </tbody>\n            </table>\n            <paragraph>The specimen was received fresh and was"
            " processed in the usual way.</paragraph>\n          </text>\n          <entry>\n          <organizer"
            ' classCode="BATTERY" moodCode="EVN">\n            <statusCode code="completed"/>\n'
            + entries
            + "          </organizer>\n          </entry>\n        </section>\n      </component>\n"
        )
        number += 5
        size += len(section)
        yield section
    yield "</structuredBody></component></ClinicalDocument>\n"


def seconds(command):
    """The least processor time of a command, over several runs."""
    best = None
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        best = spent if best is None else min(best, spent)
    return best


OTHERS = {
    "python-hl7": "import hl7\nfor m in ms:\n  for s in hl7.parse(m).segments('OBX'): n += len(str(s[5]))",
    "hl7apy": "from hl7apy.parser import parse_message\nfor m in ms[:len(ms) // 20]:\n"
    "  for o in parse_message(m, find_groups=False).obx: n += len(o.obx_5.to_er7())",
}

FRAME = (
    "import re,sys,time\ndata=open(sys.argv[1], newline='').read()\n"
    "ms=[m for m in re.split(r'(?=MSH\\|)', data) if m]\nn=0\nstart=time.process_time()\n{body}\n"
    "print(time.process_time()-start)"
)


def main():
    with tempfile.TemporaryDirectory() as folder:
        batch, cda = os.path.join(folder, "messages.hl7"), os.path.join(folder, "document.xml")
        for path, parts in ((batch, messages()), (cda, document())):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.writelines(parts)
        program = os.path.join(HERE, ".build", "release", "Benchmarks")
        subprocess.run([program, "formats", batch, cda], check=True)
        spent = seconds(["xmllint", "--sax", "--noout", cda])
        print(f"{'xmllint --sax --noout':24}{os.path.getsize(cda) / 1e6 / spent:9.1f} MB/s")
        if len(sys.argv) < 2:
            return
        for name, body in OTHERS.items():
            result = subprocess.run(
                [sys.argv[1], "-c", FRAME.format(body=body), batch], check=True, capture_output=True, text=True
            )
            # hl7apy takes so long that it gets every twentieth of the messages.
            part = os.path.getsize(batch) / (20 if name == "hl7apy" else 1)
            print(f"{name:24}{part / 1e6 / float(result.stdout):9.1f} MB/s")


if __name__ == "__main__":
    main()
