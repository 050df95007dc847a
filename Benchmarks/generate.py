#!/usr/bin/env python3
"""Writes OUT_DIR/Data/volume.csv: many facts, the same bytes on every machine and in every run.

    generate.py [--facts 1000000] [--concepts 500] OUT_DIR

Every row has its own aspects (concept, period, Segment, Service); rows come in a scattered order, as from a database.
"""
import argparse
import math
import pathlib
import sys

SEGMENTS = 20
SERVICES = 50
YEARS = range(10, 17)
BLOCK = 50_000


def fiscal_periods():
    for year in YEARS:
        for quarter in range(1, 5):
            yield f"{quarter}Q{year}"
        yield f"1H{year}"
        yield f"2H{year}"
        yield f"FY{year}"


def dimension_texts():
    """Every combination of one segment or none with one service or none, as the column `dimensions` writes it."""
    segments = [""] + [f"Segment=Segment{n:02d}" for n in range(1, SEGMENTS + 1)]
    services = [""] + [f"Service=Service{n:02d}" for n in range(1, SERVICES + 1)]
    return ["; ".join(part for part in (segment, service) if part) for segment in segments for service in services]


def stride(total):
    """A step prime to `total` near its golden section: i * step mod total meets every index once, well scattered."""
    step = int(total * 0.6180339887498949) | 1
    while math.gcd(step, total) != 1:
        step += 2
    return step


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--concepts", type=int, default=500)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    concepts = [f"Volume{n:04d}" for n in range(1, options.concepts + 1)]
    periods = list(fiscal_periods())
    dimensions = dimension_texts()
    total = len(concepts) * len(periods) * len(dimensions)
    if not 0 < options.facts <= total:
        sys.exit(f"generate.py: {options.concepts} concepts give 1 to {total} facts, not {options.facts}")

    # What follows the concept in a row: one string for each period with each combination of dimensions.
    middles = [f",{period},{text},JPY," for period in periods for text in dimensions]
    step, count = stride(total), len(middles)
    target = options.out / "Data" / "volume.csv"
    target.parent.mkdir(parents=True, exist_ok=True)
    # The first fact is one that the module's section shows, so that a report of any size has a section.
    shown = periods.index("2Q16") * len(dimensions)
    state, index = 20160930, (shown - step) % total
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write("concept,period,dimensions,unit,value,decimals\n")
        rows = []
        for _ in range(options.facts):
            index = (index + step) % total
            state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF  # Knuth's MMIX generator
            digits = 5 + (state >> 61)  # 5 to 12
            value = 10 ** (digits - 1) + (state >> 16) % (9 * 10 ** (digits - 1))
            if digits > 8:
                value, decimals = value - value % 1_000_000, "-6"
            elif digits > 6:
                value, decimals = value - value % 1_000, "-3"
            else:
                decimals = "0"
            rows.append(f"{concepts[index // count]}{middles[index % count]}{value},{decimals}\n")
            if len(rows) == BLOCK:
                file.write("".join(rows))
                rows.clear()
        file.write("".join(rows))


if __name__ == "__main__":
    main()
