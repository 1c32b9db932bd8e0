"""Writes the golden case of the prospects: input, columns and summary, by the definition.

Run by hand in this folder: python3 expected.py. It shares no code with the product.
"""

import csv
import json

YES = ["TRUE", "1", "yes", "Y", "有", "是", "對"]
NO = ["FALSE", "0", "no", "N", "无", "否", "無"]
UNKNOWN = ["", "?", "maybe"]
CODES = ["M+A+N", "M+A+n", "M+a+N", "m+A+N", "M+a+n", "m+A+n", "m+a+N", "m+a+n"]


def answer(number):
    words = [YES, NO, YES, NO, UNKNOWN][number % 5]
    return words[number // 5 % len(words)]


def letter(word, name):
    return name if word in YES else name.lower() if word in NO else None


def code(row):
    letters = [letter(word, name) for word, name in zip(row[1:], "MAN")]
    return "" if None in letters else "+".join(letters)


def write(name, rows):
    with open(f"trade_fair/{name}", "w", newline="", encoding="utf8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


rows = [[f"Visitor {n}", answer(n * 7 % 31), answer(n * 11 % 37), answer(n * 13 % 41)] for n in range(1, 81)]
codes = [code(row) for row in rows]
counts = [codes.count(one) for one in CODES]
write("input.csv", [["Prospect", "Money", "Authority", "Need"]] + rows)
write("columns.csv", [["row", "man"]] + [[index + 2, one] for index, one in enumerate(codes)])
write("summary.csv", [["codes", "prospects", "share"]] + [[one, count, count / sum(counts)] for one, count in zip(CODES, counts)] + [["Total", sum(counts), 1]])
with open("trade_fair/options.json", "w") as file:
    json.dump({"language": "en", "options": {}}, file, indent=2)
    file.write("\n")
print(counts)
