#!/usr/bin/env python3
"""Checks the sections as CSV (Exports/csv) with Python's own csv module.

    check_csv.py CSV_DIR FACTS_JSON JSON_DIR

CSV_DIR is Exports/csv, FACTS_JSON the output of `kessan facts --json`, JSON_DIR Exports/json, which check_json.py checks. Every
table must be strict RFC 4180 after a byte order mark, no cell may be a formula, the figures, texts and labels must be those of
the section's JSON, and facts must have the values and aspects of FACTS_JSON.
"""

import csv
import io
import json
import os
import sys
from decimal import Decimal

LISTED = 20
csv.field_size_limit(sys.maxsize)
problems = []


def problem(where, what):
    problems.append(f"{where}: {what}")


def table(path, name):
    """The rows of a file as they are written, each a dictionary."""
    with open(path, "rb") as file:
        data = file.read()
    if not data.startswith(b"\xef\xbb\xbf"):
        problem(name, "does not begin with a byte order mark, so that Excel garbles Japanese")
    text = data.decode("utf-8-sig", errors="strict")
    if not text.endswith("\r\n"):
        problem(name, "does not end with CR LF")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    if buffer.getvalue() != text:
        problem(name, "is not what Python's csv module writes for the same cells")
    header, *rows = rows
    if any(len(row) != len(header) for row in rows):
        problem(name, "has rows of another length than its header")
    return header, [dict(zip(header, row)) for row in rows]


def is_number(row, column):
    return column == "decimals" or column == "value" and row["decimals"] != ""


def plain(row, name):
    """A row without the apostrophes that keep spreadsheets from computing its texts."""
    result = {}
    for column, cell in row.items():
        begin = cell.strip("\ufeff \t\r\n\v\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200b))))
        if not is_number(row, column) and (begin[:1] in tuple("=+-@＝＋－＠") or cell[:1] in ("\t", "\r", "\n")):
            problem(name, f"{column} holds {cell[:60]!r}, which a spreadsheet computes")
        result[column] = cell[1:] if cell.startswith("'") else cell
    return result


def shown(document):
    """The figures of a section's JSON as (block, fact, display, recomputed), in the order of the table, and its texts."""
    figures, texts = [], []

    def add(number, cell):
        if "fact" in cell:
            figures.append((str(number), cell["fact"], cell["display"], cell.get("recomputed", "")))

    for number, block in enumerate(document["blocks"], 1):
        kind = block["kind"]
        for line in block.get("rows", block.get("series", [])):
            for cell in line["cells"]:
                add(number, cell)
        for figure in block.get("figures", []):
            add(number, figure)
        for paragraph in block.get("paragraphs", []):
            whole = "".join(run.get("text", run.get("display")) for run in paragraph["runs"])
            texts.append((str(number), paragraph["language"], whole))
            for run in paragraph["runs"]:
                add(number, run)
        if kind in ("note", "chart"):
            texts += [(str(number), *pair) for pair in block["text" if kind == "note" else "source"].items()]
        for fact in block["facts"] if kind == "note" else []:
            add(number, {"fact": fact, "display": ""})
    return figures, texts


def labels(document):
    """Every text by which a section names what it shows."""
    def walk(value):
        if isinstance(value, dict):
            if set(value) <= {"en", "ja"}:
                yield from value.values()
            else:
                for key, item in value.items():
                    if key not in ("dimensions", "text", "source"):
                        yield from walk(item)
        elif isinstance(value, list):
            for item in value:
                yield from walk(item)

    return set(walk(document["blocks"])) | set(document["title"].values())


def aspects(row, typed):
    dimensions = {}
    for part in row["dimensions"].split("; ") if row["dimensions"] else []:
        name, _, member = part.partition("=")
        dimensions[name + "Axis"] = member if name in typed else member + "Member"
    period = {"instant": row["end"]} if row["end"] and not row["start"] else {
        key: row[key] for key in ("start", "end") if row[key]}
    number = row["decimals"] != ""
    return {"concept": row["concept"], "fiscalPeriod": row["period"], "period": period, "dimensions": dimensions,
            "unit": row["unit"], "nil": row["nil"] == "true", "decimals": row["decimals"],
            "value": Decimal(row["value"]) if number else row["value"], "language": row["language"] if row["fact"] else ""}


def listed_aspects(fact):
    unit = "/".join("*".join(m.split(":")[-1] for m in side.split("*")) for side in (fact.get("unit") or "").split("/"))
    number = fact.get("decimals") is not None
    value = Decimal(fact["value"]) if number else fact.get("value") or ""
    kept = {key: fact[key] for key in ("concept", "fiscalPeriod", "period", "dimensions", "nil")}
    return {**kept, "unit": unit, "value": value, "decimals": fact.get("decimals") or "", "language": fact.get("language") or ""}


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, facts_path, json_folder = sys.argv[1:]
    with open(facts_path, encoding="utf-8") as file:
        listed = {fact["id"]: listed_aspects(fact) for fact in json.load(file)["facts"]}
    with open(os.path.join(json_folder, "index.json"), encoding="utf-8") as file:
        index = json.load(file)
    wanted = {section["path"][:-len("json")] + "csv" for area in index["areas"] for section in area["sections"]}
    given = {os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names}
    _, legend = table(os.path.join(folder, "columns.csv"), "columns.csv")
    for path in sorted((wanted | {"columns.csv"}) ^ given):
        problem(path, "is in the index of the JSON or in the folder, not in both")

    headers, equal, figures = set(), set(), 0
    for path in sorted(wanted & given):
        with open(os.path.join(json_folder, path[:-len("csv")] + "json"), encoding="utf-8") as file:
            document = json.load(file)
        header, rows = table(os.path.join(folder, path), path)
        headers.add(tuple(header))
        rows = [plain(row, path) for row in rows]
        mine = [(row["block"], row["fact"], row["display"], row["recomputed"]) for row in rows if row["fact"]]
        texts = [(row["block"], row["language"], row["text"]) for row in rows if row["text"]]
        for what, ours, theirs in zip(("figures", "texts"), (mine, texts), shown(document)):
            if ours != theirs:
                at = next((pair for pair in zip(ours, theirs) if pair[0] != pair[1]), (len(ours), len(theirs)))
                problem(path, f"{what} are not those of the JSON: {at}")
        named = {row[column] for row in rows for column in row}
        for label in sorted(labels(document) - named - {""}):
            problem(path, f"the label {label!r} is lost")
        typed = {d["name"] for fact in document["facts"] for d in fact["dimensions"] if d["typed"]}
        for row in rows:
            if row["fact"] and aspects(row, typed) != listed.get(row["fact"]):
                problem(path, f"{row['fact']} is {aspects(row, typed)} here, {listed.get(row['fact'])} in {facts_path}")
            elif row["fact"]:
                equal.add(row["fact"])
        figures += sum(1 for row in rows if row["display"])
    if headers != {tuple(row["column"] for row in legend if row["column"])}:
        problem(folder, "has tables with other columns than columns.csv explains")
    if not equal or not figures:
        problem(folder, "there was nothing to compare")

    for line in problems[:LISTED]:
        print(line)
    if len(problems) > LISTED:
        print(f"and {len(problems) - LISTED} more")
    print(f"csv: {len(wanted & given)} tables read, {figures} figures, {len(equal)} facts equal, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
