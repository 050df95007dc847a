#!/usr/bin/env python3
"""Reads a workbook with openpyxl and LibreOffice, which we did not write, and compares it with what Kessan says it holds.

    check_xlsx.py WORKBOOK FACTS_JSON [--sections DIRECTORY] [--no-office]

FACTS_JSON is the output of `kessan facts --json`. Every fact must stand once on a sheet of facts, with all its aspects, its
exact text, and as a number where it is one. Numbers on the sheets of sections must be numbers whose formats show
brackets for negatives and percent signs for ratios; with --sections (the folder of section documents) every figure of
their tables must be found, shown in its format exactly as the document displays it. Panes must be frozen, charts must
refer to cells that hold numbers, and LibreOffice must turn the workbook into a PDF. Exit code 0 only when all holds.
"""
import argparse
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import openpyxl

LISTED = 20
SECTION = "{urn:kessan:section}"
FIXED = ("Contents", "Facts", "Tie-out", "Long texts")
faults = []


def fault(text):
    faults.append(text)


def unescaped(text):
    """ST_Xstring: `_x000D_` stands for a character. openpyxl has already dropped `x005F_`, so a text that it left alone
    and one that it shortened are both possible; see `same`."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def same(cell, wanted):
    """Whether a cell of openpyxl's holds a text."""
    found = "" if cell is None else str(cell)
    return found == wanted or unescaped(found) == wanted or found == wanted.replace("x005F_", "")


def day(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value


def shown(value, number_format):
    """A number as a format of ours shows it: up to three sections of literals and digits."""
    sections = split_sections(number_format)
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if number < 0 and len(sections) > 1:
        section, number = sections[1], -number
    elif number == 0 and len(sections) > 2:
        section = sections[2]
    else:
        section = sections[0]
    out, digits, at = [], None, 0
    percent = "%" in re.sub(r'"[^"]*"', "", section)
    while at < len(section):
        character = section[at]
        if character == '"':
            end = section.index('"', at + 1)
            out.append(section[at + 1:end])
            at = end + 1
        elif character == "\\":
            out.append(section[at + 1])
            at += 2
        elif character == "_":
            at += 2
        elif character in "#0":
            digits = re.match(r"[#0,]*(?:\.(0+))?", section[at:])
            fraction = len(digits.group(1) or "")
            scaled = (number * 100 if percent else number).quantize(Decimal(1).scaleb(-fraction), ROUND_HALF_UP)
            out.append(f"{scaled:,f}" if "," in digits.group(0) else f"{scaled:f}")
            at += len(digits.group(0))
        else:
            out.append(character)
            at += 1
    return "".join(out) if digits else None


def split_sections(number_format):
    parts, part, quoted, escaped = [], "", False, False
    for character in number_format:
        if escaped:
            escaped = False
        elif character == "\\" and not quoted:
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            parts.append(part)
            part = ""
            continue
        part += character
    return parts + [part]


def long_texts(book):
    """Texts that go on in the sheet "Long texts", by the cell that they begin in."""
    texts = {}
    if "Long texts" in book.sheetnames:
        for sheet, cell, _, text in book["Long texts"].iter_rows(min_row=2, values_only=True):
            texts[sheet, cell] = texts.get((sheet, cell), "") + text
    return texts


def check_facts(book, document):
    rows = {}
    long = long_texts(book)
    for sheet in book:
        if not re.fullmatch(r"Facts( \d+)?", sheet.title):
            continue
        head = [cell.value for cell in sheet[1]]
        if not sheet.auto_filter.ref:
            fault(f"{sheet.title}: no filter")
        for row in sheet.iter_rows(min_row=2):
            record = {name: long.get((sheet.title, cell.coordinate), cell.value) for name, cell in zip(head, row)}
            if record["Fact"] in rows:
                fault(f"{record['Fact']} stands twice")
            rows[record["Fact"]] = record
    equal = 0
    for fact in document["facts"]:
        row = rows.pop(fact["id"], None)
        if row is None:
            fault(f"{fact['id']} is on no sheet of facts")
            continue
        wanted = {
            "Concept": fact["concept"], "Label": fact["label"], "Start": fact["period"].get("start"),
            "End": fact["period"].get("end"), "Instant": fact["period"].get("instant"),
            "Fiscal period": fact["fiscalPeriod"], "Exact value": fact.get("value"), "Language": fact.get("language"),
            "Nil": "true" if fact["nil"] else None, "File": fact["source"].get("file"),
            "Row": fact["source"].get("row"), "Slide": fact["source"].get("slide"),
            "Printed": fact["source"].get("printed"), "Module": fact["source"].get("module"),
            "Formula": fact["source"].get("formula"), "Decimals": fact.get("decimals"), "Unit": fact.get("unit"),
        }
        for name in row:
            if name.endswith("Axis"):
                wanted[name] = fact["dimensions"].get(name)
        for name in fact["dimensions"]:
            if name not in row:
                fault(f"{fact['id']}: no column {name}")
        good = True
        for name, text in wanted.items():
            if not same(day(row[name]), "" if text is None else str(text)):
                fault(f"{fact['id']}: {name} is {row[name]!r}, not {text!r}")
                good = False
        if fact.get("unit") and not fact["nil"]:
            number = row["Value"]
            if not isinstance(number, (int, float)) or isinstance(number, bool):
                fault(f"{fact['id']}: the value {number!r} is no number")
                good = False
            elif abs(Decimal(repr(number)) - Decimal(fact["value"])) > abs(Decimal(fact["value"])) * Decimal("2e-15"):
                fault(f"{fact['id']}: the value is {number!r}, not {fact['value']}")
                good = False
        elif row["Value"] is not None:
            fault(f"{fact['id']}: a number beside a text")
        equal += good
    for name in rows:
        fault(f"{name} is no fact of FACTS_JSON")
    return equal


def check_tie_out(book):
    verdicts = Counter()
    for sheet in book:
        if not re.fullmatch(r"Tie-out( \d+)?", sheet.title):
            continue
        if sheet.max_row > 1 and sum(len(r.rules) for r in sheet.conditional_formatting) < 3:
            fault(f"{sheet.title}: verdicts have no colours")
        for row in sheet.iter_rows(min_row=2, max_col=1, values_only=True):
            verdicts[row[0]] += 1
    return verdicts


def section_sheets(book):
    return [sheet for sheet in book if not any(sheet.title.startswith(name) for name in FIXED)]


def check_sections(book, directory):
    numbers = charts = 0
    for sheet in section_sheets(book):
        if not sheet.freeze_panes:
            fault(f"{sheet.title}: nothing is frozen")
        if sheet.page_setup.paperSize not in (9, "9") or sheet.page_setup.orientation != "landscape":
            fault(f"{sheet.title}: does not print on A4 landscape")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    fault(f"{sheet.title}!{cell.coordinate} is a formula")
                if isinstance(cell.value, (int, float)):
                    numbers += 1
                    text = shown(cell.value, cell.number_format)
                    if cell.value < 0 and not re.search(r"\(|down|-", text or ""):
                        fault(f"{sheet.title}!{cell.coordinate}: {text!r} does not show that it is negative")
        for chart in sheet._charts:
            charts += 1
            for series in chart.series:
                check_reference(book, sheet, series.val.numRef.f, numeric=True)
                check_reference(book, sheet, series.cat.strRef.f if series.cat.strRef else series.cat.numRef.f)
            if not chart.title or not chart.title.tx.strRef:
                fault(f"{sheet.title}: a chart without a title")
    figures = sum(check_document(book, path) for path in sorted(Path(directory).glob("*/*.xml"))) if directory else 0
    return numbers, charts, figures


def check_reference(book, sheet, reference, numeric=False):
    name, _, cells = reference.rpartition("!")
    name = name.strip("'").replace("''", "'")
    if name != sheet.title:
        fault(f"{sheet.title}: a chart refers to {reference}")
        return
    found = sheet[cells.replace("$", "")]
    values = [cell.value for row in (found if isinstance(found, tuple) else ((found,),)) for cell in row]
    if numeric and not any(isinstance(value, (int, float)) for value in values):
        fault(f"{sheet.title}: a chart draws {reference}, where there are no numbers")


def check_document(book, path):
    """Every figure of a section's tables must be shown somewhere on its sheet, in the words of the section document."""
    root = ElementTree.parse(path).getroot()
    identifier = root.get("id")
    if identifier not in book.sheetnames:
        fault(f"{identifier}: no sheet")
        return 0
    sheet = book[identifier]
    displays = Counter()
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if isinstance(value, datetime.datetime):
                displays[day(value)] += 1
            elif isinstance(value, (int, float)):
                displays[shown(value, cell.number_format)] += 1
            elif value is not None:
                displays[str(value)] += 1
    count = 0
    wanted = Counter()
    for cell in list(root.iter(f"{SECTION}cell")) + list(root.findall(f"{SECTION}body/{SECTION}keyFigures//{SECTION}figure")):
        if cell.get("fact"):
            wanted[cell.text or "—"] += 1
            count += 1
    for text, number in (wanted - displays).items():
        fault(f"{identifier}: {text!r} is shown {number} times too few")
    return count


def check_office(workbook):
    home = tempfile.mkdtemp(prefix="office-")
    try:
        environment = {**os.environ, "HOME": home}
        command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", home, workbook]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        files = list(Path(home).glob("*.pdf"))
        if done.returncode != 0 or len(files) != 1 or files[0].stat().st_size < 10_000:
            fault(f"LibreOffice made no PDF: {done.stdout} {done.stderr}")
            return 0
        return files[0].stat().st_size
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workbook")
    parser.add_argument("facts", help="the output of `kessan facts --json`")
    parser.add_argument("--sections", help="the folder of section documents of the same report")
    parser.add_argument("--no-office", action="store_true", help="leave LibreOffice out")
    options = parser.parse_args()
    with open(options.facts, encoding="utf-8") as file:
        document = json.load(file)
    try:
        book = openpyxl.load_workbook(options.workbook)
    except Exception as error:  # whatever is wrong with the file, it is no workbook
        print(f"xlsx: openpyxl cannot read it: {error}")
        sys.exit(1)
    equal = check_facts(book, document)
    verdicts = check_tie_out(book)
    numbers, charts, figures = check_sections(book, options.sections)
    if not numbers:
        fault("no sheet of a section holds a number")
    office = "LibreOffice left out" if options.no_office else "no PDF"
    if not options.no_office and check_office(options.workbook):
        office = "LibreOffice opens it"
    for text in faults[:LISTED]:
        print(f"xlsx: {text}")
    if len(faults) > LISTED:
        print(f"xlsx: and {len(faults) - LISTED} more")
    tie_out = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items()))
    print(f"xlsx: {equal} of {len(document['facts'])} facts equal, {len(book.sheetnames)} sheets, {numbers} numbers, "
          f"{figures} figures shown alike, {charts} charts, claims: {tie_out or 'none'}; {office}; {len(faults)} faults")
    sys.exit(1 if faults or not equal else 0)


if __name__ == "__main__":
    main()
