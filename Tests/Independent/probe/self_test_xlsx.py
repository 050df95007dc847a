#!/usr/bin/env python3
"""self_test_xlsx.py WORKBOOK FACTS_JSON SECTIONS: proves that check_xlsx.py passes a workbook and fails on broken ones.

Each case changes the workbook (with openpyxl) or the list of facts in one place and names what must be reported.
"""
import copy
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

workbook, facts, sections = sys.argv[1:4]
check = Path(__file__).resolve().parent.parent / "check_xlsx.py"
work = Path(tempfile.mkdtemp(prefix="self-test-"))
document = json.load(open(facts, encoding="utf-8"))
passed = failed = 0


def run(name, wanted, book=None, facts_document=None, broken_bytes=None):
    global passed, failed
    file = work / "book.xlsx"
    if broken_bytes is not None:
        file.write_bytes(broken_bytes)
    elif book is None:
        shutil.copy(workbook, file)
    else:
        book.save(file)
    (work / "facts.json").write_text(json.dumps(facts_document or document), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(check), str(file), str(work / "facts.json"), "--sections", sections, "--no-office"],
        capture_output=True, text=True)
    output = done.stdout + done.stderr
    good = done.returncode == 0 if wanted is None else done.returncode != 0 and wanted in output
    passed, failed = passed + good, failed + (not good)
    if not good:
        print(f"self-test FAILED: {name}, exit code {done.returncode}, wanted {wanted!r}\n{output[:800]}")


def breaks_facts(name, wanted, change):
    changed = copy.deepcopy(document)
    change(changed["facts"])
    run(name, wanted, facts_document=changed)


def breaks_book(name, wanted, change):
    book = openpyxl.load_workbook(workbook)
    change(book)
    run(name, wanted, book=book)


def number_cell(book, negative):
    for sheet in book.worksheets[1:-2]:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)) and (cell.value < 0) == negative:
                    return cell
    raise SystemExit("the workbook has no such number")


def first(fact_list, condition):
    return next(fact for fact in fact_list if condition(fact))


def is_number(fact):
    return bool(fact.get("unit")) and not fact["nil"]


def set_value(cell, value):
    cell.value = value


run("whole", None)
breaks_facts("value", "Exact value", lambda l: first(l, is_number).update(value="12345678901"))
breaks_facts("dimension", "Axis is", lambda l: first(l, lambda f: f["dimensions"])["dimensions"].update(
    {key: "OtherMember" for key in first(l, lambda f: f["dimensions"])["dimensions"]}))
breaks_facts("period", "End is", lambda l: first(l, lambda f: f["period"].get("end"))["period"].update(end="2016-10-01"))
breaks_facts("decimals", "Decimals is", lambda l: first(l, is_number).update(decimals="7"))
breaks_facts("unit", "Unit is", lambda l: first(l, is_number).update(unit="iso4217:USD"))
breaks_facts("source", "Row is", lambda l: first(l, lambda f: f["source"].get("row"))["source"].update(row=99999))
breaks_facts("too many", "is on no sheet", lambda l: l.append(dict(l[0], id="nowhere")))
breaks_facts("too few", "is no fact of", lambda l: l.pop())
breaks_book("number as text", "is no number", lambda b: set_value(
    next(c for c in next(b["Facts"].iter_cols(min_col=[h.value for h in b["Facts"][1]].index("Value") + 1))
         if isinstance(c.value, (int, float))), "1"))
breaks_book("figure", "times too few", lambda b: set_value(number_cell(b, False), 98765.25))
breaks_book("negative", "does not show that it is negative",
            lambda b: setattr(number_cell(b, True), "number_format", "#,##0;#,##0"))
breaks_book("formula", "is a formula", lambda b: set_value(b["I-1"]["A1"], "=1+1"))
breaks_book("panes", "nothing is frozen", lambda b: setattr(b["I-1"], "freeze_panes", None))
breaks_book("sheet", "no sheet", lambda b: b.remove(b["I-1"]))
breaks_book("filter", "no filter", lambda b: setattr(b["Facts"].auto_filter, "ref", None))
breaks_book("chart", "where there are no numbers", lambda b: setattr(
    next(s for s in b if s._charts)._charts[0].series[0].val.numRef, "f",
    f"'{next(s for s in b if s._charts).title}'!$A$1:$A$2"))
run("cut off", "cannot read it", broken_bytes=Path(workbook).read_bytes()[:20_000])
shutil.rmtree(work, ignore_errors=True)
print(f"self-test of check_xlsx: {passed} of {passed + failed} passed")
sys.exit(failed > 0)
