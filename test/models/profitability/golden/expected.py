"""Writes the expected files of the golden case, independently of the product: exact fractions and calendar dates.

Profit = sales - cost of goods - every cost that is known - hours x 50. A first order is under 12 months old when it is
later than the same calendar day a year before the latest order of the table (2024-06-30, so after 2023-06-30).
Run it by hand, from anywhere, and review the difference:  python3 test/models/profitability/golden/expected.py
"""

import csv
import datetime
import math
from fractions import Fraction
from pathlib import Path

FOLDER = Path(__file__).parent / "cost_to_serve"
RATE = 50
COSTS = ["Service", "Discounts", "Start-up", "Travel", "Demos", "Meetings"]
with open(FOLDER / "input.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
latest = max(datetime.date.fromisoformat(row["Last order"]) for row in rows)
a_year_before = latest.replace(year=latest.year - 1)


def judged(row):
    """Group and profit; `None` where a number is missing or not readable."""
    if row["Sales"] == "" or row["COGS"] == "" or "unknown" in row.values():
        return None
    gross = Fraction(row["Sales"]) - Fraction(row["COGS"])
    profit = gross - sum(Fraction(row[cost] or 0) for cost in COSTS) - Fraction(row["Hours"] or 0) * RATE
    if profit >= 0:
        return "Earning", profit
    if row["First order"] and datetime.date.fromisoformat(row["First order"]) > a_year_before:
        return "Nurture", profit
    return ("Convert" if gross > 0 else "Let go"), profit


def plain(value):
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def write(name, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


results = [judged(row) for row in rows]
names = ["Earning", "Nurture", "Convert", "Let go"]
held = {
    name: [(Fraction(row["Sales"]), one[1]) for row, one in zip(rows, results) if one and one[0] == name] for name in names
}
everyone = [pair for pairs in held.values() for pair in pairs]
write(
    "columns.csv",
    [["row", "group", "net-profit"]]
    + [[at + 2, one[0], plain(one[1])] if one else [at + 2, "", ""] for at, one in enumerate(results)],
)
write(
    "summary.csv",
    [["group", "customers", "customer_share", "revenue", "profit"]]
    + [
        [name, len(pairs), plain(Fraction(len(pairs), len(everyone)))]
        + [plain(sum((pair[at] for pair in pairs), Fraction(0))) for at in (0, 1)]
        for name, pairs in [*held.items(), ("Total", everyone)]
    ],
)
WINNING = ["Start-up", "Travel", "Demos", "Meetings"]
fresh = [
    row
    for row, one in zip(rows, results)
    if one and row["First order"] and datetime.date.fromisoformat(row["First order"]) > a_year_before
]
spent = [sum(Fraction(row[part] or 0) for part in WINNING) + Fraction(row["Hours"] or 0) * RATE for row in fresh]
winning = sum(spent) / len(fresh)
best = sorted((profit for _, profit in everyone), reverse=True)
fifth = math.ceil(Fraction(len(best), 5))
losses = [profit for profit in best if profit < 0]
write(
    "concentration.csv",
    [["figure", "value"]]
    + [["customers", len(best)], ["best 20%", fifth], ["their share", float(sum(best[:fifth]) / sum(best))]]
    + [["losing", len(losses)], ["lost", plain(sum(losses))], ["net", plain(sum(best))]]
    + [["winning", plain(winning)]],
)
print(len(best), fifth, float(sum(best[:fifth]) / sum(best)), {name: len(pairs) for name, pairs in held.items()})
