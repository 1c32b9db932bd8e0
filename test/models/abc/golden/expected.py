"""Writes the expected files of the golden case, independently of the product: exact fractions, by the definitions.

A customer is A when the sum of all strictly larger values is below 80 % of the total, B below 95 %, else C.
Run it by hand, from anywhere, and review the difference:  python3 test/models/abc/golden/expected.py
"""

import csv
import math
from fractions import Fraction
from pathlib import Path

FOLDER = Path(__file__).parent / "wholesale_customers"
with open(FOLDER / "input.csv", newline="", encoding="utf-8") as file:
    values = [Fraction(row["total"]) for row in csv.DictReader(file)]
total, size = sum(values), len(values)
best = sorted(values, reverse=True)


def letter(value):
    before = sum(other for other in values if other > value)
    return "A" if before < Fraction(80, 100) * total else "B" if before < Fraction(95, 100) * total else "C"


def brought(share):
    return sum(best[: math.ceil(share * size)]) / total


def write(name, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


letters = [letter(value) for value in values]
write("columns.csv", [["row", "class"]] + [[at + 2, one] for at, one in enumerate(letters)])
write(
    "summary.csv",
    [["class", "customers", "customers_share", "value"]]
    + [
        [one, letters.count(one), letters.count(one) / size, sum(v for v, l in zip(values, letters) if l == one)]
        for one in "ABC"
    ]
    + [["Total", size, 1, total]],
)
lowest = {one: min(v for v, l in zip(values, letters) if l == one) for one in "AB"}
write("cuts.csv", [["Class", "Up to share", "From value"], ["A", 0.8, lowest["A"]], ["B", 0.95, lowest["B"]], ["C", 1, "the rest"]])
needed = next(count for count in range(1, size + 1) if sum(best[:count]) >= Fraction(80, 100) * total)
differences = sum(abs(one - other) for one in values for other in values)
write(
    "concentration.csv",
    [["figure", "value"]]
    + [["top 20%", float(brought(Fraction(1, 5)))], ["top 5%", float(brought(Fraction(1, 20)))]]
    + [["customers for 80%", needed / size], ["gini", float(differences / (2 * size * total))]],
)
