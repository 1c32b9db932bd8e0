"""Writes the golden cases of the key-account matrix: input, columns and summary, by the definition in exact decimals.

Run by hand in this folder: python3 expected.py. It shares no code with the product.
"""

import csv
import json
from decimal import Decimal

CAPACITY, CUT = 12, Decimal(5)


def scores(seed):
    """Scores in steps of 0.2 from 0 to 10, by a linear congruential generator."""
    state = seed
    while True:
        state = (1103515245 * state + 12345) % 2**31
        yield Decimal(state // 65536 % 51) / 5


def accounts():
    source = scores(42)
    rows = [[f"Account {number}", next(source), next(source)] for number in range(1, 121)]
    # Same product, which binary arithmetic tells apart: 46.8.
    rows[10][1:] = [Decimal("7.2"), Decimal("6.5")]
    rows[20][1:] = [Decimal("7.8"), Decimal("6")]
    rows[30][1:] = ["", Decimal("9")]
    rows[40][1:] = ["to do", Decimal("9")]
    return rows


def place(row, key):
    _, attractiveness, strength = row
    if not (isinstance(attractiveness, Decimal) and isinstance(strength, Decimal)):
        return ""
    if attractiveness < CUT:
        return "Maintenance" if strength >= CUT else "Opportunistic"
    if strength < CUT:
        return "Key development"
    larger = sum(1 for other in key if other > attractiveness * strength)
    return "Key account" if larger < CAPACITY else "Key account, over capacity"


def write(name, rows):
    with open(f"capacity_ties/{name}", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


rows = accounts()
numbers = [row for row in rows if isinstance(row[1], Decimal)]
key = [row[1] * row[2] for row in numbers if row[1] >= CUT and row[2] >= CUT]
# The capacity's edge is made a tie: one more account gets the product of the last that is taken.
edge = sorted(key, reverse=True)[CAPACITY - 1]
twin = next(row for row in numbers if row[1] >= CUT and row[2] >= CUT and row[1] * row[2] == edge)
below = max((row for row in numbers if row[1] >= CUT and row[2] >= CUT and row[1] * row[2] < edge), key=lambda row: row[1] * row[2])
below[1:] = [twin[2], twin[1]]
key = [row[1] * row[2] for row in numbers if row[1] >= CUT and row[2] >= CUT]
places = [place(row, key) for row in rows]

write("input.csv", [["Account", "Attractiveness", "Our strength"]] + rows)
write("columns.csv", [["row", "place"]] + [[index + 2, label] for index, label in enumerate(places)])
labels = ["Key account", "Key account, over capacity", "Key development", "Maintenance", "Opportunistic"]
counts = [places.count(label) for label in labels]
write("summary.csv", [["places", "accounts", "share"]] + [[label, count, count / sum(counts)] for label, count in zip(labels, counts)] + [["Total", sum(counts), 1]])
with open("capacity_ties/options.json", "w") as file:
    json.dump({"language": "en", "options": {"capacity": CAPACITY, "cut": int(CUT)}}, file, indent=2)
    file.write("\n")
print(counts, edge)
