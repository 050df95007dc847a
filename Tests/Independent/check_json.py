#!/usr/bin/env python3
"""Checks the sections as JSON (Exports/json) with the jsonschema package, which shares no code with Kessan.

    check_json.py JSON_DIR FACTS_JSON [--sections DIR]

JSON_DIR is Exports/json, FACTS_JSON the output of `kessan facts --json`, DIR Exports/sections. Every document must be valid
against the schema that it names, broken copies of a document must not be, the index must list every document, every
reference must find its fact, and facts must have the values and aspects of FACTS_JSON. With --sections the documents must say
what the XML says, member by member.
"""

import argparse
import copy
import json
import os
import sys
from xml.etree import ElementTree

from jsonschema import Draft202012Validator

LISTED = 20
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
problems = []


def problem(where, what):
    problems.append(f"{where}: {what}")


def unique(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a name stands twice among {names}")
    return dict(pairs)


def refuse_float(text):
    raise ValueError(f"{text} is a number with a fraction, which readers may round")


def load(path):
    with open(path, encoding="utf-8", errors="strict") as file:
        return json.load(file, object_pairs_hook=unique, parse_float=refuse_float)


def check_strictness(name, schema, where="#"):
    """Whether the schema lets no unknown member pass, and says what every member is."""
    if isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object":
            if schema.get("additionalProperties") is not False:
                problem(name, f"{where} lets unknown members pass")
            for key, value in schema["properties"].items():
                if isinstance(value, dict) and not {"description", "$ref", "const"} & set(value):
                    problem(name, f"{where}/properties/{key} has no description")
        for key, value in schema.items():
            check_strictness(name, value, f"{where}/{key}")
    elif isinstance(schema, list):
        for position, value in enumerate(schema):
            check_strictness(name, value, f"{where}/{position}")


def broken(document):
    """Copies of a document, each with one fault that the schema must see."""
    def changed(change):
        faulty = copy.deepcopy(document)
        change(faulty)
        return faulty

    number = next(i for i, fact in enumerate(document["facts"]) if "decimals" in fact)
    faults = {
        "no id": lambda d: d.pop("id"),
        "an unknown member": lambda d: d.update(colour="red"),
        "an unknown member of a fact": lambda d: d["facts"][0].update(colour="red"),
        "an unknown kind of block": lambda d: d["blocks"].append({"kind": "picture"}),
        "a number for a value": lambda d: d["facts"][number].update(value=1),
        "an exponent": lambda d: d["facts"][number].update(value="1e6"),
        "a value that is nil": lambda d: d["facts"][number].update(nil=True),
        "no value": lambda d: d["facts"][number].pop("value"),
        "a day that is none": lambda d: d["report"].update(published="8 November"),
        "a start without an end": lambda d: d["facts"][0].update(period={"name": "x", "start": "2016-04-01"}),
        "an unknown verdict": lambda d: d["facts"][0].update(claims=[{"formula": "x", "verdict": "perhaps"}]),
        "a source without its row": lambda d: d["facts"][0].update(sources=[{"kind": "row", "file": "x"}]),
        "no source": lambda d: d["facts"][0].update(sources=[]),
        "a cell without its display": lambda d: d["blocks"].append(
            {"kind": "keyFigures", "figures": [{"label": {"en": "x"}, "fact": "x"}]}),
    }
    return {name: changed(change) for name, change in faults.items()}


def references(value):
    """The facts that a document refers to, outside its list of facts."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "fact":
                yield item
            elif key == "facts" and value.get("kind") == "note":
                yield from item
            elif key != "facts":
                yield from references(item)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def displays(value):
    if isinstance(value, dict):
        return ("display" in value) + sum(displays(item) for item in value.values())
    return sum(displays(item) for item in value) if isinstance(value, list) else 0


def aspects(fact):
    """A fact of a section in the form of `kessan facts --json`."""
    period = {key: value for key, value in fact["period"].items() if key != "name"}
    dimensions = {
        d["name"] + "Axis": d["member"] if d["typed"] else d["member"] + "Member" for d in fact["dimensions"]}
    return {
        "id": fact["id"], "concept": fact["concept"], "label": fact["label"]["en"], "entity": fact["entity"],
        "fiscalPeriod": fact["period"]["name"], "period": period, "unit": fact.get("unit"), "dimensions": dimensions,
        "value": fact.get("value"), "nil": fact["nil"], "decimals": fact.get("decimals"),
        "language": fact.get("language")}


def listed_aspects(fact):
    unit = fact.get("unit")
    if unit is not None:
        unit = "/".join("*".join(m.split(":")[-1] for m in side.split("*")) for side in unit.split("/"))
    kept = {key: fact.get(key) for key in ("id", "concept", "label", "entity", "fiscalPeriod", "period", "dimensions",
                                           "value", "nil", "decimals", "language")}
    return {**kept, "unit": unit}


# What the XML says, in the form of the JSON.

def local(element):
    return element.tag.split("}")[-1]


def children(element, name):
    return [child for child in element if local(child) == name]


def localized(element, name):
    return {child.get(XML_LANG): child.text or "" for child in children(element, name)}


def cell(element):
    if element.get("fact") is None:
        return {}
    figure = {"fact": element.get("fact"), "display": element.text or ""}
    return figure | ({"recomputed": element.get("recomputed")} if element.get("recomputed") is not None else {})


def dimensions(element):
    return [{"name": d.get("name"), "member": d.get("member"), "typed": d.get("typed") == "true"}
            | ({"memberLabel": localized(d, "label")} if localized(d, "label") else {})
            for d in children(element, "dimension")]


def block(element):
    kind = local(element)
    if kind == "table":
        columns = [{"label": localized(c, "label"), "period": c.get("period"), "measure": c.get("measure"),
                    "dimensions": dimensions(c)} for c in children(element, "column")]
        rows = [{"label": localized(r, "label"), "concept": r.get("concept"), "level": int(r.get("level", "0")),
                 "dimensions": dimensions(r), "cells": [cell(c) for c in children(r, "cell")]}
                for r in children(element, "row")]
        unit = localized(element, "unit")
        return {"kind": kind, "caption": localized(element, "caption"), "columns": columns, "rows": rows} | (
            {"unit": unit} if unit else {})
    if kind == "chart":
        return {"kind": kind, "form": element.get("kind"), "title": localized(element, "title"),
                "unit": localized(element, "unit"), "source": localized(element, "source"),
                "categories": [{"label": localized(c, "label"), "role": c.get("role", "value")}
                               for c in children(element, "category")],
                "series": [{"label": localized(s, "label"), "ratio": s.get("ratio") == "true",
                            "negated": s.get("negated") == "true", "cells": [cell(c) for c in children(s, "cell")]}
                           for s in children(element, "series")]}
    if kind == "keyFigures":
        return {"kind": kind, "figures": [{"label": localized(k, "label"), **cell(children(k, "figure")[0])}
                                          for k in children(element, "keyFigure")]}
    if kind == "narrative":
        return {"kind": kind, "paragraphs": [
            {"language": p.get(XML_LANG), "runs": joined(
                [{"text": p.text or ""}] + [run for f in p for run in (cell(f), {"text": f.tail or ""})])}
            for p in children(element, "paragraph")]}
    return {"kind": kind, "text": localized(element, "text"), "facts": [o.get("fact") for o in children(element, "on")]}


def joined(runs):
    """Runs without empty words, and with words that follow one another as one."""
    result = []
    for run in runs:
        if "text" in run and result and "text" in result[-1]:
            result[-1] = {"text": result[-1]["text"] + run["text"]}
        elif run.get("text") != "":
            result.append(run)
    return result


def fact_of(element):
    fact = {"id": element.get("id"), "concept": element.get("concept"), "label": localized(element, "label"),
            "period": {"name": element.get("period")} | {
                key: element.get(key) for key in ("start", "end", "instant") if element.get(key) is not None},
            "dimensions": dimensions(element), "nil": element.get("value") is None,
            "sources": [{key: int(value) if key == "row" else value for key, value in s.attrib.items()}
                        for s in children(element, "source")],
            "claims": [claim(c) for c in children(element, "claim")]}
    names = {"unit": "unit", "value": "value", "decimals": "decimals", "language": XML_LANG}
    return fact | {key: element.get(name) for key, name in names.items() if element.get(name) is not None}


def claim(element):
    result = dict(element.attrib)
    missing = result.pop("missing", "")
    if result["verdict"] == "not derivable":
        result["missing"] = missing.split("; ") if missing else []
    return result


def without_dimension_labels(value):
    if isinstance(value, dict):
        drop = {"label"} if "typed" in value else set()
        return {key: without_dimension_labels(item) for key, item in value.items() if key not in drop}
    return [without_dimension_labels(item) for item in value] if isinstance(value, list) else value


def first_difference(left, right, where=""):
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted(set(left) | set(right)):
            if left.get(key) != right.get(key):
                return first_difference(left.get(key), right.get(key), f"{where}/{key}")
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for position, pair in enumerate(zip(left, right)):
            if pair[0] != pair[1]:
                return first_difference(*pair, f"{where}/{position}")
    return f"{where}: {str(left)[:120]!r} in JSON, {str(right)[:120]!r} in XML"


def compare(path, document, xml):
    root = ElementTree.parse(xml).getroot()
    wanted = {
        "id": root.get("id"), "module": root.get("module"), "slide": root.get("slide"), "version": root.get("version"),
        "title": localized(children(root, "metadata")[0], "title"),
        "blocks": [block(element) for element in children(root, "body")[0]],
        "facts": [fact_of(element) for element in children(root, "facts")[0]]}
    given = without_dimension_labels({key: document.get(key) for key in wanted})
    for fact in given["facts"]:
        fact.pop("entity")
    for part in given["blocks"]:
        for paragraph in part.get("paragraphs", []):
            paragraph["runs"] = joined(paragraph["runs"])
    if given != wanted:
        problem(path, "differs from the XML at " + first_difference(given, wanted))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="JSON_DIR")
    parser.add_argument("facts", metavar="FACTS_JSON")
    parser.add_argument("--sections", metavar="DIR", help="the XML documents of the same sections")
    options = parser.parse_args()
    with open(options.facts, encoding="utf-8") as file:
        listed = {fact["id"]: listed_aspects(fact) for fact in json.load(file)["facts"]}

    validators = {}
    for name in ("section.schema.json", "index.schema.json"):
        schema = load(os.path.join(options.folder, name))
        Draft202012Validator.check_schema(schema)
        check_strictness(name, schema)
        validators[name] = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)

    paths = sorted(
        os.path.relpath(os.path.join(folder, name), options.folder)
        for folder, _, names in os.walk(options.folder) for name in names
        if name.endswith(".json") and not name.endswith(".schema.json"))
    documents = {}
    valid = 0
    for path in paths:
        try:
            document = documents[path] = load(os.path.join(options.folder, path))
        except ValueError as error:
            problem(path, error)
            continue
        named = os.path.relpath(os.path.join(options.folder, os.path.dirname(path), document["$schema"]), options.folder)
        errors = list(validators[named].iter_errors(document)) if named in validators else [f"no schema {named}"]
        for error in errors:
            problem(path, getattr(error, "message", error))
        valid += not errors

    index = documents.pop("index.json")
    entries = {section["path"]: section for area in index["areas"] for section in area["sections"]}
    for path in sorted(set(entries) ^ set(documents)):
        problem(path, "is in the index or in the folder, not in both")
    shown = 0
    equal = set()
    for path, document in documents.items():
        facts = {fact["id"]: fact for fact in document["facts"]}
        entry = entries.get(path, {})
        if (entry.get("id"), entry.get("title"), entry.get("facts")) != (
                document["id"], document["title"], len(facts)) or len(facts) != len(document["facts"]):
            problem(path, "is another section than the index says, or lists a fact twice")
        referred = list(references(document["blocks"]))
        for missing in sorted(set(referred) ^ set(facts)):
            problem(path, f"the fact {missing} is referred to or listed, not both")
        for identifier, fact in facts.items():
            if aspects(fact) != listed.get(identifier):
                problem(path, f"{identifier} is {aspects(fact)} here, {listed.get(identifier)} in {options.facts}")
            else:
                equal.add(identifier)
        shown += displays(document["blocks"])
        if options.sections:
            compare(path, document, os.path.join(options.sections, path[:-len("json")] + "xml"))

    richest = max(documents.values(), key=lambda document: len(document["facts"]))
    faults = broken(richest)
    caught = 0
    for name, faulty in faults.items():
        if validators["section.schema.json"].is_valid(faulty):
            problem("section.schema.json", f"accepts a document with {name}")
        else:
            caught += 1
    if validators["index.schema.json"].is_valid({**index, "areas": {}}):
        problem("index.schema.json", "accepts areas that are no list")
    if not equal or not shown:
        problem(options.folder, "there was nothing to compare")

    for line in problems[:LISTED]:
        print(line)
    if len(problems) > LISTED:
        print(f"and {len(problems) - LISTED} more")
    also = ", equal to the XML" if options.sections and not problems else ""
    print(f"jsonschema: {valid} of {len(paths)} documents valid, {caught} of {len(faults)} broken ones refused; "
          f"{shown} figures, {len(equal)} facts equal{also}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
