#!/usr/bin/env python3
"""Compares what Arelle reads from generated reports with what Kessan says it wrote.

    compare_generated.py FOLDER [FORMAT...]

FOLDER is what GeneratedReports wrote: FOLDER/<seed>/facts.json and a folder for each format. Every report is loaded in every
FORMAT (default: all of FORMATS that are there) in one process. As in compare_arelle.py, Arelle may have nothing to say, and
its facts must be those of facts.json, aspect by aspect; its footnotes must be those of the filing.
Exit code 0 only when all of that holds, and there was something to compare.
"""
import glob
import json
import os
import shutil
import sys
from collections import Counter

from compare_arelle import arelle_facts, described, footnotes, kessan_facts, start

SHOWN = 5

# The document to open in a format's folder.
FORMATS = {"filing": "filing/*[0-9].xml", "inline": "inline/*.xhtml", "xbrl-json": "xbrl-json/*.json",
           "xbrl-csv": "xbrl-csv/*.json"}

# Formats that state a fact wherever they show it: complete duplicates count once.
ONCE = {"inline", "xbrl-csv"}


class Arelle:
    """One Arelle for many reports."""

    def __init__(self):
        controller, self.collector = start([])
        self.manager = controller.modelManager

    def load(self, instance):
        """The model of the instance, validated; the collector holds what was said about it."""
        model = self.manager.load(os.path.abspath(instance))
        if model is None or model.modelDocument is None:
            self.collector.entries.append(("ERROR", "load", f"Arelle could not load {instance}", ""))
            return None
        self.manager.validate()
        return model

    def close(self, model):
        """Forgets a model, and what was said about it."""
        if model is not None:
            self.manager.close(model)
        self.collector.entries.clear()


def complaints(arelle, model, document, wanted_notes, once):
    """What is wrong with a report in one format, in lines."""
    lines = [f"{level.lower()} [{code}] {text} {where}".rstrip() for level, code, text, where in arelle.collector.entries]
    if model is None:
        return lines
    ours = Counter(fact for fact, _ in kessan_facts(document, model))
    theirs = Counter(fact for fact, _ in arelle_facts(model))
    if once:
        theirs = Counter(set(theirs))
        ours = Counter(set(ours))
    lines += [f"in facts.json, not in Arelle: {described(fact, ())}" for fact in ours - theirs]
    lines += [f"in Arelle, not in facts.json: {described(fact, ())}" for fact in theirs - ours]
    if wanted_notes is not None:
        notes = footnotes(model)
        if once:
            notes, wanted_notes = Counter(set(notes)), Counter(set(wanted_notes))
        lines += [f"footnote of the filing that is not here: {note[1]!r}" for note in wanted_notes - notes]
        lines += [f"footnote that the filing has not: {note[1]!r}" for note in notes - wanted_notes]
    return lines


def main():
    folder, chosen = sys.argv[1], sys.argv[2:] or list(FORMATS)
    seeds = sorted(os.listdir(folder), key=int)
    arelle = Arelle()
    facts, reports, bad = 0, Counter(), 0
    for seed in seeds:
        with open(os.path.join(folder, seed, "facts.json"), encoding="utf-8") as file:
            document = json.load(file)
        notes = None
        for name in chosen:
            for path in sorted(glob.glob(os.path.join(folder, seed, FORMATS[name]))):
                model = arelle.load(path)
                lines = complaints(arelle, model, document, notes, name in ONCE)
                if name == "filing" and model is not None:
                    notes = footnotes(model)
                for line in lines[:SHOWN]:
                    print(f"{path}: {line[:500]}")
                if len(lines) > SHOWN:
                    print(f"{path}: and {len(lines) - SHOWN} more")
                bad += bool(lines)
                reports[name] += 1
                facts += len(document["facts"])
                arelle.close(model)
    counts = ", ".join(f"{count} as {name}" for name, count in reports.items())
    print(f"arelle: generated reports: {counts}; {facts} facts compared, {bad} reports differ")
    missing = [name for name in chosen if not reports[name]]
    if missing:
        print(f"arelle: there was nothing to compare for {', '.join(missing)}")
    sys.stdout.flush()
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
    os._exit(1 if bad or missing else 0)


if __name__ == "__main__":
    main()
