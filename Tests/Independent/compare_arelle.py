#!/usr/bin/env python3
"""Compares what Arelle reads from an XBRL report with what Kessan says it wrote.

    compare_arelle.py INSTANCE FACTS_JSON [--package ZIP]... [--footnotes-of INSTANCE]

Run it with the Python of a virtual environment that holds arelle-release. Arelle loads INSTANCE offline and validates
it (XBRL 2.1, Dimensions, Calculations 1.1 round-to-nearest, units registry, inconsistent duplicates). Every log entry
of level warning or above is printed. Then both lists of facts are compared as multisets, aspect by aspect and exactly.
INSTANCE may be in XML, in Inline XBRL or in xBRL-JSON, whose note facts Arelle reads as footnotes. With --footnotes-of the
footnotes are compared too: with those that Arelle finds in another form of the same report.
Exit code 0 only when nothing was logged and the facts (and footnotes) are equal.
"""
import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation, getcontext, localcontext

LISTED = 20
XBRLI = "http://www.xbrl.org/2003/instance"
ISO4217 = "http://www.xbrl.org/2003/iso4217"
UTR = "http://www.xbrl.org/2009/utr"


class Collector(logging.Handler):
    """Keeps what Arelle logs at warning or above, and the exceptions that it logs as information."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.entries = []

    def emit(self, record):
        code = getattr(record, "messageCode", None) or ""
        text = record.getMessage()
        crashed = "exception" in code.lower() or text.startswith("[exception]") or "Traceback (most recent call" in text
        if record.levelname == "ASSERTION-SATISFIED":
            return
        if crashed or record.levelno >= logging.WARNING:
            level = "ERROR" if crashed else record.levelname
            where = " ".join(f"{ref.get('href', '')}:{ref.get('sourceLine', '')}" for ref in getattr(record, "refs", [])[:3])
            self.entries.append((level, code, text, where))

    def count(self, *levels):
        return sum(1 for entry in self.entries if entry[0] in levels)


def start(packages):
    """Arelle without anybody's settings, ready to validate as
    `arelleCmdLine --validate --calc c11r --utr --workOffline --validateDuplicateFacts inconsistent` does."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="arelle-")  # nobody's own settings, plug-ins or cache
    from arelle.Cntlr import Cntlr
    from arelle.ModelFormulaObject import FormulaOptions
    from arelle.ValidateDuplicateFacts import DuplicateType
    from arelle.ValidateXbrlCalcs import ValidateCalcsMode

    getcontext().prec = 100_000  # Arelle scales the numbers of inline documents in this context; its 28 digits are too few
    controller = Cntlr(logFileName="logToBuffer", disable_persistent_config=True)
    collector = Collector()
    controller.logger.propagate = False
    controller.logger.addHandler(collector)
    controller.webCache.workOffline = True
    manager = controller.modelManager
    if packages:
        from arelle import PackageManager

        for package in packages:
            if not PackageManager.addPackage(controller, os.path.abspath(package)):
                collector.entries.append(("ERROR", "package", f"no taxonomy package: {package}", ""))
        PackageManager.rebuildRemappings(controller)
    manager.loadCustomTransforms()
    manager.disclosureSystem.select(None)
    manager.validateDisclosureSystem = False
    manager.validateCalcs = ValidateCalcsMode.ROUND_TO_NEAREST
    manager.validateUtr = True
    manager.formulaOptions = FormulaOptions()
    manager.validateDuplicateFacts = DuplicateType.INCONSISTENT
    return controller, collector


def load(instance, packages):
    """Arelle's model of the instance, loaded and validated, and what it logged."""
    controller, collector = start(packages)
    manager = controller.modelManager
    model = manager.load(os.path.abspath(instance))
    if model is None or model.modelDocument is None:
        collector.entries.append(("ERROR", "load", f"Arelle could not load {instance}", ""))
        return None, collector
    manager.validate()
    return model, collector


def number(text):
    """A decimal in one form: 27.0, 27 and +27 are the same number, 27 and 27.1 are not."""
    with localcontext() as context:
        context.prec = 100_000
        try:
            value = Decimal(text.strip())
        except InvalidOperation:
            return f"no number: {text!r}"
        if not value.is_finite():
            return str(value)
        value = value.normalize()
        return "0" if value == 0 else f"{value:f}"


def moment(text, end):
    """XBRL 2.1, 4.7.2: a date as an instant or end is the midnight that closes it, as a start the one that opens it."""
    if "T" in text:
        return datetime.fromisoformat(text)
    return datetime.fromisoformat(text) + timedelta(days=1 if end else 0)


def clark(namespace, local):
    return f"{{{namespace}}}{local}"


def key(concept, entity, period, unit, dimensions, value, nil, decimals, language):
    return (concept, entity, period, unit, tuple(sorted(dimensions)), value, nil, decimals, language)


def described(fact, ids):
    concept, entity, period, unit, dimensions, value, nil, decimals, language = fact
    when = " to ".join(moment_.isoformat() for moment_ in period) if period else "forever"
    parts = [concept, " ".join(entity), when, unit or "-", "; ".join("=".join(d[:2]) for d in dimensions) or "-"]
    parts += ["nil" if nil else repr(value[1]), f"decimals {decimals}", f"language {language}"]
    return " | ".join(parts) + (f"  (id {', '.join(sorted(ids)[:3])})" if ids else "")


def arelle_facts(model):
    facts = []
    for fact in model.factsInInstance:
        concept = fact.concept
        name = clark(fact.qname.namespaceURI, fact.qname.localName)
        context = fact.context
        if concept is None or concept.isTuple or context is None:
            facts.append((key(name + " (not an item)", ("", ""), (), None, [], ("text", ""), False, None, None), fact.id))
            continue
        if context.isForeverPeriod:
            period = ()
        elif context.isInstantPeriod:
            period = (context.instantDatetime,)
        else:
            period = (context.startDatetime, context.endDatetime)
        unit = None
        if fact.unit is not None:
            multiplied, divided = fact.unit.measures
            unit = measures([clark(m.namespaceURI, m.localName) for m in multiplied],
                            [clark(m.namespaceURI, m.localName) for m in divided])
        dimensions = []
        for dimension, member in context.qnameDims.items():
            axis = clark(dimension.namespaceURI, dimension.localName)
            if member.isExplicit:
                dimensions.append((axis, clark(member.memberQname.namespaceURI, member.memberQname.localName), "explicit"))
            else:
                element = member.typedMember
                nil = element is not None and element.get("{http://www.w3.org/2001/XMLSchema-instance}nil") in ("true", "1")
                text = None if nil or element is None else "".join(element.itertext())
                dimensions.append((axis, "nil" if text is None else text, "typed"))
        numeric = concept.isNumeric
        nil = bool(fact.isNil)
        text = fact.xValue.clarkNotation if concept.baseXsdType == "QName" and not nil and fact.xValue else fact.value
        value = None if nil else ("number", number(fact.value)) if numeric else ("text", text)
        decimals = fact.decimals if fact.precision is None else f"precision {fact.precision}"
        language = language_in_scope(fact) if concept.type is not None and concept.type.isOimTextFactType else None
        facts.append((key(name, tuple(context.entityIdentifier), period, unit, dimensions, value, nil, decimals,
                          language.lower() if language else None), fact.id))
    return facts


def language_in_scope(fact):
    """Arelle's own property looks no further than the parent, which in an inline document is a paragraph."""
    element = fact
    while element is not None:
        language = element.get("{http://www.w3.org/XML/1998/namespace}lang")
        if language is not None:
            return language or None
        element = element.getparent()
    return None


def measures(multiplied, divided):
    text = "*".join(sorted(multiplied))
    return text + ("/" + "*".join(sorted(divided)) if divided else "")


def kessan_facts(document, model):
    namespace = document["namespace"]
    prefixes = {"iso4217": ISO4217, "xbrli": XBRLI, "utr": UTR, **document.get("prefixes", {})}

    def measure(text):
        prefix, _, local = text.strip("() ").partition(":")
        return clark(prefixes.get(prefix, namespace), local)

    # A typed value and a member of the same spelling are different things; the schema says which a dimension holds.
    typed = {name.localName for name, concept in model.qnameConcepts.items()
             if name.namespaceURI == namespace and concept.isTypedDimension} if model else set()
    names = {name.localName for name, concept in model.qnameConcepts.items()
             if name.namespaceURI == namespace and concept.baseXsdType == "QName"} if model else set()
    facts = []
    for fact in document["facts"]:
        given = fact["period"]
        if "instant" in given:
            period = (moment(given["instant"], True),)
        elif "start" in given:
            period = (moment(given["start"], False), moment(given["end"], True))
        else:
            period = ()
        unit = None
        if fact.get("unit") is not None:
            multiplied, _, divided = fact["unit"].partition("/")
            unit = measures([measure(m) for m in multiplied.split("*")], [measure(m) for m in divided.split("*")] if divided else [])
        dimensions = [(clark(namespace, axis), member if axis in typed else clark(namespace, member),
                       "typed" if axis in typed else "explicit") for axis, member in fact["dimensions"].items()]
        nil = bool(fact["nil"])
        text = fact.get("value")
        if not nil and fact["concept"] in names:  # a name is what its prefix stands for
            prefix, _, local = text.partition(":")
            text = clark(prefixes.get(prefix, namespace), local)
        value = None if nil else ("number", number(text)) if unit else ("text", text)
        language = fact["language"].lower() if fact.get("language") else None
        entity = (fact["entity"]["scheme"], fact["entity"]["identifier"])
        facts.append((key(clark(namespace, fact["concept"]), entity, period, unit, dimensions, value, nil,
                          fact.get("decimals"), language), fact.get("id")))
    return facts


def footnotes(model):
    """Every footnote with the aspects and value of the fact that it is on, and the roles of its link, arc and resource."""
    from arelle import XbrlConst

    facts = {fact.objectIndex: k for fact, (k, _) in zip(model.factsInInstance, arelle_facts(model))}
    notes = []
    for arcrole, role, link, arc in model.baseSets:
        if role is None or link is None or arc is None or arc != XbrlConst.qnLinkFootnoteArc:
            continue
        for relation in model.relationshipSet(arcrole, role, link, arc).modelRelationships:
            note = relation.toModelObject
            notes.append((facts[relation.fromModelObject.objectIndex], "".join(note.itertext()),
                          (note.xmlLang or "").lower(), role, arcrole, note.role))
    return Counter(notes)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("instance")
    parser.add_argument("facts", help="the output of `kessan facts --json`")
    parser.add_argument("--package", action="append", default=[], help="a taxonomy package to load first")
    parser.add_argument("--once", action="store_true",
                        help="count complete duplicates once: xBRL-CSV and inline documents show a fact in several places")
    parser.add_argument("--footnotes-of", metavar="INSTANCE", help="another form of the report, with the same footnotes")
    options = parser.parse_args()
    with open(options.facts, encoding="utf-8") as file:
        document = json.load(file)

    model, log = load(options.instance, options.package)
    for level, code, text, where in log.entries:
        print(f"{level.lower()} [{code}] {text} {where}".rstrip())
    theirs = arelle_facts(model) if model else []
    ours = kessan_facts(document, model)

    left, right = Counter(k for k, _ in ours), Counter(k for k, _ in theirs)
    repeated = 0
    if options.once:
        repeated = sum(right.values()) - len(right)
        right = Counter(right.keys())
    ids = {}
    for k, i in ours + theirs:
        ids.setdefault(k, set()).add(i or "-")
    for title, missing in (("in FACTS_JSON, not in Arelle", left - right), ("in Arelle, not in FACTS_JSON", right - left)):
        lines = [described(k, ids[k]) + (f" (times {n})" if n > 1 else "") for k, n in missing.items()]
        for line in sorted(lines)[:LISTED]:
            print(f"{title}: {line}")
        if len(lines) > LISTED:
            print(f"{title}: and {len(lines) - LISTED} more")
    equal = sum((left & right).values())
    inconsistencies = log.count("INCONSISTENCY")
    warnings = log.count("WARNING", "WARNING-SEMANTIC")
    errors = len(log.entries) - inconsistencies - warnings
    good = left == right and equal > 0 and not log.entries
    unequal = "" if left == right else f" ({sum((left - right).values())} only ours, {sum((right - left).values())} only Arelle's)"
    print(f"arelle: {equal} facts equal{unequal}, {errors} errors, {warnings} warnings, {inconsistencies} inconsistencies"
          + (f", {repeated} complete duplicates" if options.once else ""))
    if equal == 0:
        print("arelle: there was nothing to compare")
    if options.footnotes_of:
        mine = footnotes(model) if model else Counter()
        other, log = load(options.footnotes_of, options.package)
        wanted = footnotes(other) if other else Counter()
        for title, missing in (("only there", wanted - mine), ("only here", mine - wanted)):
            for fact, text, language, *_ in sorted(missing, key=str)[:LISTED]:
                print(f"footnote {title}: {language} {text!r} on {described(fact, ())}")
        same = sum((mine & wanted).values())
        print(f"arelle: {same} footnotes equal, {sum(wanted.values())} there, {sum(mine.values())} here")
        good = good and mine == wanted and same > 0 and not log.entries
    sys.stdout.flush()
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
    os._exit(0 if good else 1)  # Arelle's caches take seconds to take apart in an orderly way


if __name__ == "__main__":
    main()
