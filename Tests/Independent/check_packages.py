#!/usr/bin/env python3
"""Opens packages with Arelle as a gateway does, and compares every report in them with what Kessan says it wrote.

    check_packages.py FACTS_JSON INSTANCE PACKAGE...

A report package (.xbri, .xbr, .zip) is validated as one (Report Packages 1.0, Taxonomy Packages 1.0), and each of its
reports is loaded with the taxonomy that is in the package, offline, validated and compared, as compare_arelle.py does:
facts with FACTS_JSON, footnotes with those of INSTANCE.
A taxonomy package is validated, and its entry points are loaded and validated by their published addresses.
Exit code 0 only when nothing was logged, every report has the same facts, and there was something to compare.
"""
import json
import os
import sys

from compare_arelle import arelle_facts, described, footnotes, kessan_facts, load, start

LISTED = 10


def differences(document, model):
    """What only one side has; a fact that a report states several times over is one fact."""
    ours, theirs = kessan_facts(document, model), arelle_facts(model)
    left, right = {k for k, _ in ours}, {k for k, _ in theirs}
    lines = [f"in FACTS_JSON, not in Arelle: {described(k, ())}" for k in left - right]
    lines += [f"in Arelle, not in FACTS_JSON: {described(k, ())}" for k in right - left]
    return len(left & right), sorted(lines)


def check(package, document, notes):
    from arelle.ModelDocumentType import ModelDocumentType
    from arelle.ValidateFileSource import ValidateFileSource
    from arelle.utils.EntryPointDetection import parseEntrypointFileInput

    controller, log = start([])
    manager = controller.modelManager
    parsed = parseEntrypointFileInput(controller, os.path.abspath(package))
    source = parsed.filesource
    kind = "report" if source.isReportPackage else "taxonomy"
    if kind == "taxonomy":
        controller, log = start([package])  # which activates its catalog, as a user's settings would
        manager = controller.modelManager
    ValidateFileSource(controller, source).validate(kind == "report", kind == "taxonomy")
    good = parsed.success and bool(parsed.entrypointFiles)
    names = []
    for entry in parsed.entrypointFiles:
        if kind == "report":
            source.select(entry["file"])
            model = manager.load(source, entrypoint=entry)
            model.closeFileSource = False
        else:
            model = manager.load(entry["file"])
        if model is None or model.modelDocument is None:
            print(f"{package}: Arelle cannot load {entry['file']}")
            good = False
            continue
        manager.validate()
        name = os.path.basename(entry["file"])
        if kind == "taxonomy":
            concepts = sum(1 for c in model.qnameConcepts.values() if c.isItem and c.qname.prefix != "xbrli")
            good = good and model.modelDocument.type == ModelDocumentType.SCHEMA and concepts > 0
            names.append(f"{name} ({concepts} concepts)")
            continue
        equal, lines = differences(document, model)
        for line in lines[:LISTED]:
            print(f"{package}: {name}: {line}")
        same = set(footnotes(model))
        for fact, text, language, *_ in sorted(same ^ notes, key=str)[:LISTED]:
            print(f"{package}: {name}: a footnote of one side only: {language} {text!r} on {described(fact, ())}")
        good = good and equal > 0 and not lines and same == notes
        names.append(f"{name} ({equal} facts, {len(same & notes)} footnotes equal)")
    for level, code, text, where in log.entries:
        print(f"{level.lower()} [{code}] {text} {where}".rstrip())
    good = good and not log.entries
    print(f"arelle: {'' if good else 'NOT '}a valid {kind} package: {os.path.basename(package)}: {', '.join(names)}")
    return good


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    instance, log = load(sys.argv[2], [])
    notes = set(footnotes(instance)) if instance and not log.entries else set()
    good = bool(notes) and all([check(package, document, notes) for package in sys.argv[3:]])
    sys.stdout.flush()
    os._exit(0 if good else 1)  # Arelle's caches take seconds to take apart in an orderly way


if __name__ == "__main__":
    main()
