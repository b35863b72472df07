#!/usr/bin/env python3
"""Hold NAACCR XML against the dictionary that it names, as a registry's reader does, and its codes against the tables
of EOD.

    check-naaccr.py TABLES FILE...

TABLES holds the official naaccr-dictionary-*.xml and eod-3.3/. Items must be known, with their own number, once, at their
level, for the file's record type, no longer than allowed, of the type that the dictionary names, without spaces at the
ends; codes must be in the table of their item.
"""
import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

XML = "{http://naaccr.org/naaccrxml}"
LEVELS = ["NaaccrData", "Patient", "Tumor"]
FILLED = {"alpha", "digits", "mixed"}
TYPES = {
    "alpha": r"[A-Z]+", "digits": r"\d+", "mixed": r"[A-Z\d]+", "numeric": r"\d+(\.\d+)?", "text": r"(?s:.*)",
    "date": r"(18|19|20)\d\d((0[1-9]|1[012])(0[1-9]|[12]\d|3[01])?)?",
    "dateTime": r"(18|19|20)\d\d(-(0[1-9]|1[012])(-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?)?)?",
}


def dictionary(folder, uri):
    path = folder / (uri.rsplit("/", 1)[1])
    return {node.get("naaccrId"): node.attrib for node in ET.parse(path).getroot().iter() if node.get("naaccrId")}


def tables(folder):
    read = lambda name: json.load(open(folder / "eod-3.3" / name, encoding="utf-8"))
    return {item["naaccr_xml_id"]: [row[0] for row in read(item["table"] + ".json")["rows"]]
            for item in read("breast-items.json") if item.get("table")}


def allows(row, code):
    if row == code:
        return True
    ends = row.split("-")
    if len(ends) != 2 or not re.fullmatch(r"[\d.]+", code) or not all(re.fullmatch(r"[\d.]+", end) for end in ends):
        return False
    form = r"\d+\.\d" if "." in row else r"\d{%d}" % len(ends[0])
    return re.fullmatch(form, code) is not None and float(ends[0]) <= float(code) <= float(ends[1])


def faults(element, items, codes, record_type):
    level = element.tag.removeprefix(XML)
    seen, below = set(), False
    for node in element:
        if node.tag != XML + "Item":
            below = True
            yield from faults(node, items, codes, record_type)
            continue
        name, value = node.get("naaccrId"), node.text or ""
        known = items.get(name)
        if below:
            yield f"{name}: stands behind a {LEVELS[LEVELS.index(level) + 1]}"
        if known is None:
            yield f"{name}: not in the dictionary"
            continue
        if node.get("naaccrNum") not in (None, known["naaccrNum"]):
            yield f"{name}: number {node.get('naaccrNum')}, {known['naaccrNum']} is right"
        if known["parentXmlElement"] != level:
            yield f"{name}: stands in {level}, belongs in {known['parentXmlElement']}"
        if record_type not in known["recordTypes"].split(","):
            yield f"{name}: not in records of type {record_type}"
        if name in seen:
            yield f"{name}: stands twice"
        seen.add(name)
        kind, length = known.get("dataType", "text"), int(known["length"])
        # Programs of registries count UTF-16.
        size = len(value.encode("utf-16-le")) // 2
        if not value or value != value.strip():
            yield f"{name}: empty, or with spaces at its ends"
        if size > length or kind in FILLED and size != length:
            yield f"{name}: {size} characters, {length} are allowed"
        if not re.fullmatch(TYPES[kind], value):
            yield f"{name}: not of type {kind}"
        if name in codes and not any(allows(row, value) for row in codes[name]):
            yield f"{name}: {value} is not in its table"


def main():
    folder, found, tumors, coded = Path(sys.argv[1]), [], 0, 0
    codes = tables(folder)
    for path in sys.argv[2:]:
        root = ET.parse(path).getroot()
        if root.tag != XML + "NaaccrData":
            found.append(f"{path}: the root is {root.tag}")
            continue
        items = dictionary(folder, root.get("baseDictionaryUri"))
        found += [f"{path}: {fault}" for fault in faults(root, items, codes, root.get("recordType"))]
        tumors += sum(1 for _ in root.iter(XML + "Tumor"))
        coded += sum(1 for _ in root.iter(XML + "Item"))
    for fault in found:
        print(f"naaccr: {fault}", file=sys.stderr)
    print(f"{tumors} tumors, {coded} items, {len(found)} faults")
    return 1 if found or not tumors else 0


if __name__ == "__main__":
    sys.exit(main())
