"""Writes the expected files of the golden cases, independently of the product: whole numbers and fractions only.

A cut is the median of its own column: half of the numbers in order, the mean of the middle two. A value on the cut is
high. Run it by hand, from anywhere, and review the difference:  python3 test/models/loyalty/golden/expected.py
"""

import csv
import json
import statistics
from fractions import Fraction
from pathlib import Path

NAMES = {
    "en": ["True friend", "Butterfly", "Barnacle", "Stranger", "Total"],
    "zh-CN": ["知己", "蝴蝶", "藤壶", "过客", "合计"],
}


def plain(value):
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


for case in sorted(Path(__file__).parent.glob("*/options.json")):
    settings = json.loads(case.read_text(encoding="utf-8"))
    with open(case.parent / "input.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    profit, loyalty = (
        [Fraction(row[settings["fields"][field]]) if row[settings["fields"][field]] else None for row in rows]
        for field in ("profit", "loyalty")
    )
    options = settings["options"]
    cuts = [
        Fraction(options[field]) if options.get("cuts") == "own" else statistics.median(v for v in values if v is not None)
        for field, values in (("profit", profit), ("loyalty", loyalty))
    ]
    *names, total = NAMES[settings["language"]]

    def kind(gain, years):
        if gain is None or years is None:
            return ""
        if gain >= cuts[0]:
            return names[0] if years >= cuts[1] else names[1]
        return names[2] if years >= cuts[1] else names[3]

    kinds = [kind(gain, years) for gain, years in zip(profit, loyalty)]
    held = {name: [gain for gain, one in zip(profit, kinds) if one == name] for name in names}
    everyone = [gain for gains in held.values() for gain in gains]
    write(case.parent / "columns.csv", [["row", "type"]] + [[at + 2, one] for at, one in enumerate(kinds)])
    write(
        case.parent / "summary.csv",
        [["type", "customers", "customer_share", "profit"]]
        + [
            [name, len(gains), plain(Fraction(len(gains), len(everyone))), plain(sum(gains, Fraction(0)))]
            for name, gains in [*held.items(), (total, everyone)]
        ],
    )
    print(case.parent.name, [str(cut) for cut in cuts], {name: len(gains) for name, gains in held.items()})
