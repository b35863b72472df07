"""Tests of generate.py: python3 -m unittest discover -s Benchmarks"""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import generate


class GenerateTests(unittest.TestCase):
    def test_the_same_seed_gives_the_same_reports_and_another_one_others(self):
        first = list(generate.reports(300))
        self.assertEqual(first, list(generate.reports(300)))
        self.assertEqual(first[200:], list(generate.reports(100, first=200)))
        self.assertNotEqual(first, list(generate.reports(300, seed=2)))

    def test_reports_differ_in_what_varies_and_keep_what_bounds_a_category(self):
        texts = [text for _, text in generate.reports(2000)]
        self.assertGreater(len(set(texts)), 1900)
        counts = collections.Counter(text.split("\n")[1] for text in texts)
        self.assertGreater(len(counts), len(generate.templates()))
        for bound in ("Neg <1%", ">=1%", "Clock position: 2 o'clock", "4B5", "FICTIONAL REPORT"):
            self.assertTrue(any(bound in text for text in texts), bound)

    def test_what_stands_twice_in_a_report_changes_alike(self):
        template = generate.Template("Case S26-12345, 45 % of nuclei, 2.3 x 1.2 cm; S26-12345: 45 %, 2.3 cm, <1%, 0 %")
        for number in range(50):
            text = template.report(generate.random.Random(number))
            words = text.replace(";", ",").split(", ")
            self.assertEqual(words[0].split()[1], words[3].split(":")[0], text)
            self.assertEqual(words[1].split()[0], words[3].split()[1], text)
            greatest, least = words[2].removesuffix(" cm").split(" x ")
            self.assertEqual(greatest + " cm", words[4], text)
            self.assertGreaterEqual(float(greatest), float(least), text)
            self.assertEqual(words[5:], ["<1%", "0 %"])

    def test_dates_of_a_report_move_by_the_same_years(self):
        template = generate.Template("Collected: 02/19/2024 Reported: 2024-02-26, signed 26-Feb-2024, 2/26/24")
        years = set()
        for number in range(50):
            text = template.report(generate.random.Random(number))
            found = {int(year) % 100 for year in generate.re.findall(r"20(\d\d)", text)} | {int(text[-2:])}
            self.assertEqual(len(found), 1, text)
            years |= found
        self.assertGreater(len(years), 5)

    def test_files_and_lines_hold_the_same_reports(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            subprocess.run(
                [sys.executable, generate.__file__, "1100", "--jsonl", folder / "r.jsonl", "--folder", folder / "r"],
                check=True)
            lines = [json.loads(line) for line in (folder / "r.jsonl").read_text(encoding="utf-8").splitlines()]
            files = sorted((folder / "r").rglob("*.txt"))
            self.assertEqual([line["id"] for line in lines], [file.stem for file in files])
            self.assertEqual(
                [line["text"].encode() for line in lines], [file.read_bytes() for file in files])
            self.assertEqual(len({file.parent for file in files}), 2)


if __name__ == "__main__":
    unittest.main()
