"""Writes the expected files of the golden case, independently of the product, and compares with the R package.

Orders are aggregated per customer: days from the last order to 2006-12-31, number of orders, revenue. Quantiles of
R's type 7 are worked out in exact fractions; a digit is 1 + how many of them lie strictly below; recency reversed.
The package `rfm` 0.3.0 adds 1 to every quantile and takes a value equal to the bound into the upper fifth. Both
scores are written side by side where they differ. That the package's rule is read rightly is checked against its own
test: its v0.2 segments make 158 Champions with 1234 orders and a revenue of 120178.
Run it by hand, from anywhere, and review the difference:  python3 test/models/rfm/golden/expected.py
"""

import bisect
import csv
import datetime
from fractions import Fraction
from pathlib import Path

FOLDER = Path(__file__).parent / "orders"
DATA = Path(__file__).parents[3] / "data" / "rfm_data_orders.csv"
LAST_DAY = datetime.date(2006, 12, 31)


def cuts(values):
    ordered = sorted(values)

    def at(share):
        position = share * (len(ordered) - 1)
        low = position.numerator // position.denominator
        part = position - low
        return ordered[low] + (part and part * (ordered[low + 1] - ordered[low]))

    return [at(Fraction(fifth, 5)) for fifth in (1, 2, 3, 4)]


def digit(value, bounds):
    return 1 + sum(bound < value for bound in bounds)


def package_digit(value, bounds):
    return 1 + sum(bound + 1 <= value for bound in bounds)


customers = {}
with open(DATA, newline="", encoding="utf-8") as file:
    for order in csv.DictReader(file):
        day = datetime.date.fromisoformat(order["order_date"])
        customers.setdefault(order["customer_id"], []).append((day, Fraction(order["revenue"])))
rows = [
    (name, (LAST_DAY - max(day for day, _ in orders)).days, len(orders), sum(money for _, money in orders))
    for name, orders in sorted(customers.items())
]
bounds = [cuts([row[at] for row in rows]) for at in (1, 2, 3)]


def score(row, rule):
    recency, orders, revenue = (rule(row[at], bounds[at - 1]) for at in (1, 2, 3))
    return 100 * (6 - recency) + 10 * orders + revenue


def segment(total):
    r, f, m = total // 100, total // 10 % 10, total % 10
    if r >= 4:
        if f >= 4 and m >= 4:
            return "Champion"
        if f >= 3 and m >= 3:
            return "Loyal"
        return "Recent" if f == 1 else "Promising"
    if r == 3:
        if f >= 3 and m >= 3:
            return "Loyal"
        return "Needs attention" if f >= 2 and m >= 2 else "About to sleep"
    if f >= 4 and m >= 4:
        return "Can't lose"
    if f >= 2 and m >= 3:
        return "At risk"
    return "Hibernating" if r == 2 else "Lost"


def write(name, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


ours = [score(row, digit) for row in rows]
theirs = [score(row, package_digit) for row in rows]
champions = [row for row, total in zip(rows, theirs) if min(total // 100, total // 10 % 10, total % 10) >= 4]
assert (len(champions), sum(row[2] for row in champions), sum(row[3] for row in champions)) == (158, 1234, 120178)

write("input.csv", [["Customer", "Recency days", "Orders", "Revenue"], *rows])
write("columns.csv", [["row", "score", "segment"]] + [[at + 2, total, segment(total)] for at, total in enumerate(ours)])
names = "Champion,Loyal,Recent,Promising,Needs attention,About to sleep,Can't lose,At risk,Hibernating,Lost".split(",")
segments = [segment(total) for total in ours]
write(
    "summary.csv",
    [["segment", "customers", "customers_share", "revenue"]]
    + [
        [name, segments.count(name), segments.count(name) / len(rows), sum(row[3] for row, own in zip(rows, segments) if own == name)]
        for name in names
    ]
    + [["Total", len(rows), 1, sum(row[3] for row in rows)]],
)
write(
    "package.csv",
    [["row", "recency_days", "orders", "revenue", "score", "package_score"]]
    + [[at + 2, *row[1:], own, other] for at, (row, own, other) in enumerate(zip(rows, ours, theirs)) if own != other],
)
different = [(own, other) for own, other in zip(ours, theirs) if own != other]
print(len(rows), "customers,", len(different), "scores differ;", [[str(cut) for cut in one] for one in bounds])
