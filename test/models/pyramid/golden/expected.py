"""Writes the expected columns.csv and summary.csv of every golden case, independently of the product.

Method: exact fractions throughout, no floating point until the last step. A customer's rank is 1 + how many of the
population are strictly larger, counted with bisect in the sorted list; a tier's limit is the exact product of share
and population, rounded up; the tier is the first whose limit reaches the rank; 0 or less is in the last tier.
Run it by hand, from anywhere, and review the difference:  python3 test/models/pyramid/golden/expected.py
"""

import bisect
import csv
import json
import math
from fractions import Fraction
from pathlib import Path

NAMES = {
    "en": ["VIP", "Major", "Ordinary", "Small", "Total"],
    "zh-CN": ["VIP客户", "主要客户", "普通客户", "小客户", "合计"],
    "zh-TW": ["VIP客戶", "主要客戶", "普通客戶", "小客戶", "合計"],
}
SHARES = ["0.01", "0.05", "0.2", "1"]


def number(row, column):
    """The number in a row; `None` for a blank or an unreadable cell. A hand-written column `means` wins."""
    text = row["means"] if "means" in row else row[column].strip()
    return None if text in ("", "blank", "bad") else Fraction(text)


def plain(value):
    if value is None:
        return ""
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


for case in sorted(Path(__file__).parent.glob("*/options.json")):
    folder = case.parent
    settings = json.loads(case.read_text(encoding="utf-8"), parse_float=str, parse_int=str)
    options = settings["options"]
    *names, total = NAMES[settings["language"]]
    shares = SHARES
    if "tiers" in options:
        names = [tier["name"] for tier in options["tiers"]]
        shares = [tier["share"] for tier in options["tiers"]]
    column = settings["fields"]["profit" if options.get("value") == "profit" else "revenue"]
    with open(folder / "input.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))

    values = [number(row, column) for row in rows]
    known = [value for value in values if value is not None]
    counted = sorted(value for value in known if options.get("population") != "positive" or value > 0)
    limits = [math.ceil(Fraction(share) * len(counted)) for share in shares]

    def tier(value):
        if value <= 0:
            return len(names) - 1
        rank = 1 + len(counted) - bisect.bisect_right(counted, value)
        return next(index for index, limit in enumerate(limits) if rank <= limit)

    tiers = [None if value is None else tier(value) for value in values]
    write(
        folder / "columns.csv",
        [["row", "tier"]] + [[at + 2, "" if one is None else names[one]] for at, one in enumerate(tiers)],
    )

    def figures(name, members):
        ratio = lambda part, whole: Fraction(part) / whole if whole > 0 else None
        return [name] + [
            plain(one)
            for one in (
                Fraction(len(members)),
                ratio(len(members), len(known)),
                Fraction(sum(members)),
                ratio(sum(members), sum(known)),
                ratio(sum(members), len(members)),
                min(members, default=None),
            )
        ]

    write(
        folder / "summary.csv",
        [["tiers", "customers", "customer_share", "value", "value_share", "average", "lowest"]]
        + [figures(name, [v for v, t in zip(values, tiers) if t == index]) for index, name in enumerate(names)]
        + [figures(total, known)],
    )
    print(folder.name, [tiers.count(index) for index in range(len(names))], "without a number:", tiers.count(None))
