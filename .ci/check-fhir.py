#!/usr/bin/env python3
"""Hold FHIR Bundles against FHIR R4B, and against the rules of the mCODE profiles that they name.

    check-fhir.py RULES BUNDLES.ndjson

RULES is Tests/PathReportTests/Writing/mcode-rules.json. Every Bundle must parse with fhir.resources, every reference
must lead to a resource of the Bundle, every id must stand once, and every resource must obey its profile's rules.
"""
import json
import re
import sys

from fhir.resources.R4B.bundle import Bundle


def walk(node, steps):
    """The values at a path: `a.b`, `a[*].b`, `component[code=33728-7]`, `value[x]`."""
    if not steps:
        return [node]
    name, _, pick = steps[0].partition("[")
    pick = pick.rstrip("]")
    if pick == "x":
        return [node[key] for key in node if re.fullmatch(name + "[A-Z].*", key)]
    if not isinstance(node, dict) or name not in node:
        return []
    values = node[name] if isinstance(node[name], list) else [node[name]]
    if pick.startswith("code="):
        values = [v for v in values if any(c.get("code") == pick[5:] for c in v["code"]["coding"])]
    return [found for value in values for found in walk(value, steps[1:])]


def faults(resource, path, rule, profiles_of):
    values = [v for part in path.split("|") for v in walk(resource, part.split("."))]
    if len(values) < rule.get("min", 0):
        yield f"{path}: {len(values)} values, at least {rule['min']} are needed"
    if len(values) > rule.get("max", len(values)):
        yield f"{path}: {len(values)} values, at most {rule['max']} are allowed"
    if "oneOf" in rule and any(v not in rule["oneOf"] for v in values):
        yield f"{path}: {values} not all in {rule['oneOf']}"
    if "includes" in rule and rule["includes"] not in values:
        yield f"{path}: {rule['includes']} is missing"
    if "target" in rule and any(rule["target"] not in profiles_of.get(v, []) for v in values):
        yield f"{path}: not all lead to a resource of {rule['target']}"
    if rule.get("decreasing"):
        sizes = [v["valueQuantity"]["value"] for v in values]
        if sizes != sorted(sizes, reverse=True):
            yield f"{path}: not in decreasing order"
    if "types" in rule:
        kinds = [key[5:] for key in resource if key.startswith("value")]
        if any(kind not in rule["types"] for kind in kinds):
            yield f"{path}: {kinds} not all in {rule['types']}"


def references(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "reference" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def main():
    profiles = json.load(open(sys.argv[1], encoding="utf-8"))["profiles"]
    found = []
    bundles = resources = 0
    used = set()
    for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
        bundle = json.loads(line)
        Bundle.model_validate(bundle)
        bundles += 1
        urls = [entry["fullUrl"] for entry in bundle["entry"]]
        if len(set(urls)) != len(urls):
            found.append(f"line {number}: an id stands twice")
        profiles_of = {entry["fullUrl"]: [url.rsplit("/", 1)[1] for url in entry["resource"].get("meta", {})
                                          .get("profile", [])] for entry in bundle["entry"]}
        for entry in bundle["entry"]:
            resource = entry["resource"]
            resources += 1
            place = f"line {number}: {resource['resourceType']}/{resource['id']}"
            found += [f"{place}: {r} leads nowhere" for r in references(resource) if r not in urls]
            for profile in resource.get("meta", {}).get("profile", []):
                name = profile.rsplit("/", 1)[1]
                used.add(name)
                for path, rule in profiles[name].items():
                    found += [f"{place}: {fault}" for fault in faults(resource, path, rule, profiles_of)]
    found += [f"no resource of {name} was checked" for name in profiles if name not in used]
    for fault in found:
        print(f"fhir: {fault}", file=sys.stderr)
    print(f"{bundles} bundles, {resources} resources, {len(found)} faults")
    return 1 if found or not bundles else 0


if __name__ == "__main__":
    sys.exit(main())
