"""Writes the expected files of the golden case, independently of the product: whole numbers and fractions only.

Rank = 1 + how many are strictly larger, counted one by one; the top is the ranks up to ceil(N / 5). The margin is an
exact fraction. Black: influence, and profit of 0 or less or below the median. White: revenue above 0 in the top, margin
below the overall one. Red: profit above 0 in the top. Rows without revenue or profit are left out of everything.
Run it by hand, from anywhere, and review the difference:  python3 test/models/account-faces/golden/expected.py
"""

import csv
import math
import statistics
from fractions import Fraction
from pathlib import Path

FOLDER = Path(__file__).parent / "thirty_seven"
with open(FOLDER / "input.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
complete = [row for row in rows if row["Sales"] and row["Profit"]]
sales = [Fraction(row["Sales"]) for row in complete]
gains = [Fraction(row["Profit"]) for row in complete]
limit = math.ceil(Fraction(len(complete), 5))
overall = sum(gains) / sum(sales)
middle = statistics.median(gains)


def top(value, values):
    return value > 0 and 1 + sum(other > value for other in values) <= limit


def face(row):
    if not (row["Sales"] and row["Profit"]):
        return ""
    revenue, profit = Fraction(row["Sales"]), Fraction(row["Profit"])
    if row["Influence"] in ("yes", "1") and (profit <= 0 or profit < middle):
        return "Black face"
    if top(revenue, sales) and profit / revenue < overall:
        return "White face"
    return "Red face" if top(profit, gains) else ""


def plain(value):
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def write(name, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


faces = [face(row) for row in rows]
names = ["Red face", "White face", "Black face"]
held = {name: [row for row, one in zip(rows, faces) if one == name] for name in names}
everyone = [row for group in held.values() for row in group]
write("columns.csv", [["row", "face"]] + [[at + 2, one] for at, one in enumerate(faces)])
write(
    "summary.csv",
    [["face", "customers", "customer_share", "revenue", "profit"]]
    + [
        [name, len(group), plain(Fraction(len(group), len(everyone)))]
        + [sum(int(row[column]) for row in group) for column in ("Sales", "Profit")]
        for name, group in [*held.items(), ("Total", everyone)]
    ],
)
print(limit, middle, float(overall), {name: len(group) for name, group in held.items()})
