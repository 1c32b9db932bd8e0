"""The pyramid of the last 12 months by hand, as a reader of the figures would write it: hand.py pandas|polars FILE.parquet."""

import math
import sys

engine, path = sys.argv[1:]
COLUMNS = ["client_id", "day", "net"]


def tier(place, customers):
    for name, share in (("VIP", 0.01), ("Major", 0.05), ("Ordinary", 0.2)):
        if place <= math.ceil(round(share * 100) * customers / 100):
            return name
    return "Small"


if engine == "pandas":
    import pandas as pd

    lines = pd.read_parquet(path, columns=COLUMNS)
    lines = lines[lines["net"].notna() & (lines["net"] != 0)]
    lines["day"] = pd.to_datetime(lines["day"])
    lines["net"] = lines["net"].astype("float64")
    since = lines["day"].max() - pd.DateOffset(months=12)
    revenue = lines[lines["day"] > since].groupby("client_id")["net"].sum().round(2)
    place = revenue.rank(method="min", ascending=False)
    tiers = [
        "Small" if value <= 0 else tier(at, len(revenue)) for value, at in zip(revenue, place)
    ]
    print(revenue.groupby(tiers).agg(["count", "sum"]))
else:
    import polars as pl

    lines = pl.scan_parquet(path).select(COLUMNS).filter(pl.col("net").is_not_null() & (pl.col("net") != 0))
    since = pl.col("day").max().dt.offset_by("-12mo")
    customers = (
        lines.filter(pl.col("day") > since)
        .group_by("client_id")
        .agg(pl.col("net").sum())
        .with_columns(
            place=pl.col("net").rank("min", descending=True),
            counted=pl.len(),
        )
    )
    limit = lambda percent: (percent * pl.col("counted") / 100).ceil()
    tiers = (
        pl.when(pl.col("net") <= 0).then(pl.lit("Small"))
        .when(pl.col("place") <= limit(1)).then(pl.lit("VIP"))
        .when(pl.col("place") <= limit(5)).then(pl.lit("Major"))
        .when(pl.col("place") <= limit(20)).then(pl.lit("Ordinary"))
        .otherwise(pl.lit("Small"))
    )
    print(customers.group_by(tiers.alias("tier")).agg(pl.len(), pl.col("net").sum()).collect(engine="streaming"))
