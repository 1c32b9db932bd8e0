"""Writes the golden case of the echelons: input, columns and summary, by the definition, in exact fractions.

Run by hand in this folder: python3 expected.py. It shares no code with the product; weeks are walked day by day.
"""

import csv
import json
from datetime import date, timedelta
from fractions import Fraction

FOLDER = "sales_team"
TODAY = date(2026, 11, 25)
WEIGHTS = [3, 2, 1, 2]
EVERY = [1, 2, 4, 13]
WEEKS = 13
OWNERS = ["Ann", "Ben", "Cara", ""]


def customer(n):
    factors = [(n * 7919) % 997 * 1000, (n * 31) % 17, 1 + n % 5, (n * 13) % 11]
    if n % 12 == 0:
        factors[n // 12 % 4] = ""
    last = TODAY - timedelta(days=(n * 37) % 150) if n % 3 == 0 else ""
    return [f"Customer {n:02}", *factors, OWNERS[n % 13 % 4], last]


def percent_rank(values, value):
    less = sum(1 for other in values if other < value)
    equal = sum(1 for other in values if other == value)
    return Fraction(2 * less + equal - 1, 2 * (len(values) - 1))


rows = [customer(n) for n in range(1, 61)]
complete = [index for index, row in enumerate(rows) if "" not in row[1:5]]
columns = [[rows[index][at] for index in complete] for at in range(1, 5)]
score = {
    index: sum(weight * percent_rank(columns[at], rows[index][at + 1]) for at, weight in enumerate(WEIGHTS)) / sum(WEIGHTS)
    for index in complete
}


def echelon(index):
    rank = 1 + sum(1 for other in score.values() if other > score[index])
    return next(quarter for quarter in (1, 2, 3, 4) if rank <= -(-quarter * len(complete) // 4))


tier = {index: echelon(index) for index in complete}
monday = TODAY
while monday.weekday() != 0:
    monday -= timedelta(days=1)

# Week numbers from 0; a set for each customer.
weeks = {}


def start_in(index, first):
    weeks[index] = list(range(first, WEEKS * 3, EVERY[tier[index] - 1]))


for index in complete:
    if rows[index][6] == "":
        continue
    due = rows[index][6] + timedelta(weeks=EVERY[tier[index] - 1])
    first = 0
    while due > monday + timedelta(days=7 * first + 6):
        first += 1
    start_in(index, first)

for owner in sorted(set(OWNERS)):
    for echelon_number in (1, 2, 3, 4):
        every = EVERY[echelon_number - 1]
        queue = [i for i in complete if rows[i][5] == owner and tier[i] == echelon_number and rows[i][6] == ""]
        queue.sort(key=lambda i: (-score[i], rows[i][0]))
        while queue:
            turn, queue = queue[:every], queue[every:]
            mean = []
            for first in range(every):
                slots = range(first, WEEKS, every)
                contacts = sum(1 for i in weeks if rows[i][5] == owner for week in weeks[i] if week in slots)
                mean.append((Fraction(contacts, len(slots)), first))
            chosen = sorted(first for _, first in sorted(mean)[: len(turn)])
            for index, first in zip(turn, chosen):
                start_in(index, first)


def write(name, table):
    with open(f"{FOLDER}/{name}", "w", newline="", encoding="utf8") as file:
        csv.writer(file, lineterminator="\n").writerows(table)


header = ["Customer", "Assets", "Income contribution", "Depth", "Potential", "Salesperson", "Last contact"]
write("input.csv", [header] + rows)
write(
    "columns.csv",
    [["row", "echelon", "weeks", "next-contact"]]
    + [
        [index + 2, tier[index], EVERY[tier[index] - 1], monday + timedelta(weeks=weeks[index][0])]
        if index in tier
        else [index + 2, "", "", ""]
        for index in range(len(rows))
    ],
)


def contacts(week, chosen):
    return sum(1 for index in complete if week in weeks[index] and chosen(index))


write(
    "summary.csv",
    [["load", "contacts", "echelon 1", "echelon 2", "echelon 3", "echelon 4"]]
    + [
        [monday + timedelta(weeks=week), contacts(week, lambda _: True)]
        + [contacts(week, lambda index: tier[index] == number) for number in (1, 2, 3, 4)]
        for week in range(WEEKS)
    ],
)
loads = []
for owner in sorted(set(OWNERS)):
    customers = [index for index in complete if rows[index][5] == owner]
    by_week = [contacts(week, lambda index: index in customers) for week in range(WEEKS)]
    loads.append([owner or "No salesperson", len(customers), sum(by_week), max(by_week), sum(by_week) / WEEKS, 6])
loads.sort(key=lambda load: -load[2])
for load in loads:
    load.append("within" if load[3] <= 6 else f"over by {load[3] - 6}")
write("owners.csv", [["salesperson", "customers", "contacts", "busiest", "average", "capacity", "verdict"]] + loads)
with open(f"{FOLDER}/options.json", "w") as file:
    options = {"weight1": 3, "weight2": 2, "weight3": 1, "weight4": 2, "capacity": 6}
    json.dump({"language": "en", "today": TODAY.isoformat(), "options": options}, file, indent=2)
    file.write("\n")
print(loads)
