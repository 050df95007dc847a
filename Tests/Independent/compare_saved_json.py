#!/usr/bin/env python3
"""Compares our xBRL-JSON with the one that Arelle itself saves from our XBRL 2.1 instance.

    compare_saved_json.py INSTANCE XBRL_JSON

Arelle loads INSTANCE offline and writes it by its plug-in saveLoadableOIM. Ids and prefixes are private to a document, so
facts are compared by what they say: every dimension with its names expanded, value (numbers as numbers), decimals, and
the texts of the notes that they link to with type and group. Exit code 0 only when both documents say the same.
"""
import html
import json
import os
import sys
import tempfile
from collections import Counter

from compare_arelle import LISTED, number, start

QUALIFIED = ("concept", "entity", "unit")


def expand(name, namespaces):
    prefix, _, local = name.partition(":")
    return f"{{{namespaces[prefix]}}}{local}"


def unit(text, namespaces):
    """A unit's measures with names expanded, whatever the order in which a product states them."""
    sides = [sorted(expand(m.strip("() "), namespaces) for m in side.split("*")) for side in text.split("/")]
    return "/".join("*".join(side) for side in sides)


def content(document, explicit):
    """What a document says, as a multiset of facts; notes are taken up by the facts that link to them."""
    info = document["documentInfo"]
    namespaces = info["namespaces"]
    types, groups = info.get("linkTypes", {}), info.get("linkGroups", {})
    facts = document["facts"]
    said = []
    for fact in facts.values():
        dimensions = fact["dimensions"]
        if dimensions["concept"] == "xbrl:note":
            continue
        key = []
        for name, value in dimensions.items():
            if name == "unit":
                value = unit(value, namespaces)
            elif name in QUALIFIED:
                value = expand(value, namespaces)
            elif ":" in name:
                name = expand(name, namespaces)
                if name in explicit:
                    value = expand(value, namespaces)
            key.append((name, value))
        value = fact["value"]
        if "unit" in dimensions or "decimals" in fact:
            value = None if value is None else number(value)
        notes = []
        for kind, by_group in fact.get("links", {}).items():
            for group, ids in by_group.items():
                for target in ids:
                    note = facts[target]
                    text = html.unescape(note["value"])
                    notes.append((types.get(kind, kind), groups.get(group, group), note["dimensions"]["language"], text))
        said.append((tuple(sorted(key)), value, fact.get("decimals"), tuple(sorted(notes))))
    return Counter(said)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    controller, log = start([])
    from arelle import PluginManager

    PluginManager.addPluginModule("saveLoadableOIM")
    PluginManager.reset()
    from arelle.plugin.saveLoadableOIM import saveLoadableOIM

    model = controller.modelManager.load(os.path.abspath(sys.argv[1]))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "saved.json")
        saveLoadableOIM(model, path, None)
        with open(path, encoding="utf-8") as file:
            saved = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        ours = json.load(file)
    explicit = {f"{{{q.namespaceURI}}}{q.localName}" for q, c in model.qnameConcepts.items() if c.isExplicitDimension}
    left, right = content(ours, explicit), content(saved, explicit)
    for title, missing in (("only in ours", left - right), ("only in Arelle's", right - left)):
        for entry in sorted(missing, key=str)[:LISTED]:
            print(f"{title}: {entry}")
    for level, code, text, where in log.entries:
        print(f"{level.lower()} [{code}] {text} {where}".rstrip())
    same = sum((left & right).values())
    good = left == right and same > 0 and not log.entries
    print(f"arelle: the xBRL-JSON that it saves {'says the same as' if good else 'DIFFERS from'} ours, {same} facts")
    sys.stdout.flush()
    os._exit(0 if good else 1)


if __name__ == "__main__":
    main()
