"""Works out columns.csv and summary.csv of every golden case from its input.csv and options.json.

Written from the method's words alone, so that it shares nothing with the product's code; exact fractions throughout.
Run by hand after a case was changed, and review the difference: python3 expected.py
"""

import csv
import json
import pathlib
from fractions import Fraction

HERE = pathlib.Path(__file__).parent
GRADES = ["AAA", "AA", "A", "B", "C"]
CUTS = {"AAA": "90", "AA": "80", "A": "70", "B": "60", "C": "0"}
COEFFICIENTS = {"AAA": "1.5", "AA": "1", "A": "0.8", "B": "0.6", "C": "0"}


NOT_ENOUGH = {"en": "not enough known", "zh-CN": "已知指标不足", "zh-TW": "已知指標不足"}


def levels(*points):
    return max(points), lambda text: points["ABCD".index(text[0])]


def bands(maximum, *steps):
    return maximum, lambda text: next((p for bound, p in steps if Fraction(text) >= bound), 0)


def line(maximum, full, none):
    full, none = Fraction(full), Fraction(none)
    return maximum, lambda text: maximum * min(1, max(0, (Fraction(text) - none) / (full - none)))


INDICATORS = [
    levels(4, 2, 0),
    levels(4, 3, 2, 0),
    levels(4, 2, 0),
    levels(3, 2, 1, 0),
    levels(3, Fraction("1.5"), 0),
    levels(4, 2, 0),
    bands(2, (100, 2), (30, 1)),
    levels(4, 3, 1, 0),
    line(20, 1, 0),
    line(14, 1, 0),
    (8, lambda text: 8 if Fraction(text) <= 0 else 0),
    line(4, 45, 90),
    line(3, "1.5", "0.8"),
    line(3, 1, "0.5"),
    line(3, "0.5", "0.8"),
    bands(4, (10_000_000, 4), (5_000_000, 3), (1_000_000, 2), (500_000, 1)),
    bands(4, (50_000_000, 4), (20_000_000, 3), (5_000_000, 2), (1_000_000, 1)),
    line(3, "0.2", "0.05"),
    line(3, "0.1", 0),
    line(3, "0.15", 0),
]


def shown(number):
    return "" if number is None else repr(float(number)).removesuffix(".0")

CUT_HEADERS = {"en": ["Grade", "From points", "Limit coefficient"], "zh-CN": ["信用等级", "起始分", "额度系数"]}


for options_file in sorted(HERE.glob("*/options.json")):
    case = options_file.parent
    settings = json.loads(options_file.read_text())
    options, scheme = settings["options"], settings.get("scheme", {})
    cuts = {g: Fraction(str(scheme.get("from", {}).get(g, options.get("from" + g, CUTS[g])))) for g in GRADES}
    indicators = list(INDICATORS)
    for number, points in scheme.get("points", {}).items():
        indicators[int(number) - 1] = line(points, 1, 0)
    factors = {g: Fraction(str(options.get("coefficient" + g, COEFFICIENTS[g]))) for g in GRADES}
    rows = list(csv.reader((case / "input.csv").open(encoding="utf8")))[1:]
    columns, found = [], []
    for at, (_, sales, days, *answers) in enumerate(rows):
        known = [(rule(text), maximum) for text, (maximum, rule) in zip(answers, indicators) if text != ""]
        score = grade = limit = term = None
        if known:
            score = Fraction(sum(points for points, _ in known))
            if options.get("missing") == "rescale":
                score = score * 100 / sum(maximum for _, maximum in known)
            grade = next(g for g in GRADES if score >= cuts[g])
            if answers[7].startswith("D"):
                grade = "C"
            if "missing" not in options and 2 * len(known) < len(answers):
                columns.append([at + 2, NOT_ENOUGH[settings["language"]], shown(score), len(known), "", ""])
                continue
            usual = Fraction(days) if days else Fraction(str(options.get("creditDays", 30)))
            term = usual if factors[grade] > 0 else 0
            limit = None if sales == "" else Fraction(sales) * term / 30 * factors[grade]
            found.append((grade, limit or 0))
        columns.append([at + 2, grade or "", shown(score), len(known) or "", shown(limit), shown(term)])
    with (case / "columns.csv").open("w", encoding="utf8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["row", "grade", "score", "known", "limit", "term"], *columns])
    owed = sum(limit for _, limit in found)
    summary = [["grades", "customers", "share", "limits", "share"]]
    for g in GRADES:
        own = [limit for grade, limit in found if grade == g]
        share = Fraction(len(own), len(found))
        money = sum(own)
        summary.append(
            [g, len(own), shown(share), shown(money), shown(money / owed if owed else None)]
        )
    total = "合计" if settings["language"] == "zh-CN" else "Total"
    summary.append([total, len(found), 1, shown(owed), 1 if owed else ""])
    with (case / "summary.csv").open("w", encoding="utf8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(summary)
    header = CUT_HEADERS[settings["language"]]
    with (case / "cuts.csv").open("w", encoding="utf8", newline="") as file:
        rows = [[g, shown(cuts[g]), shown(factors[g])] for g in GRADES]
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
