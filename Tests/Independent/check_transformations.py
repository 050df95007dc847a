#!/usr/bin/env python3
"""Compares Kessan's evaluation of Inline XBRL transformations with Arelle's.

    check_transformations.py [TSV]

Run it with the Python of a virtual environment that holds arelle-release. Each line of TSV (or of standard input) has the
namespace of a registry, a format, a content, and the value that Kessan makes of it; "\\!" for a content that the format
refuses. "\\t", "\\n", "\\r" and "\\\\" stand for a tab, a line feed, a carriage return and a backslash. Arelle's own function
of that registry and format is applied to the content as Arelle's reader of Inline XBRL would (white space collapsed),
and must return the same text, or refuse. Every format of the table must have been taken and, but for the fixed ones, refused
once. Exit code 0 only when nothing differs.
"""
import gettext
import re
import sys
from collections import defaultdict

LISTED = 20
REFUSED = "\\!"
ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"}


def plain(text):
    return re.sub(r"\\[tnr\\]", lambda match: ESCAPES[match.group()], text)


def arelle_value(function, content):
    """What Arelle makes of the content; REFUSED where it raises anything, which its reader takes for an invalid fact."""
    try:
        return function(re.sub(r"[ \t\n\r]+", " ", content).strip(" "))
    except Exception:
        return REFUSED


def main():
    gettext.install("arelle")  # Arelle's messages need it
    from arelle.FunctionIxt import ixtNamespaceFunctions

    if len(sys.argv) > 2:
        sys.exit(__doc__)
    stream = open(sys.argv[1], encoding="utf-8", newline="") if len(sys.argv) == 2 else sys.stdin
    differences, taken, refused = [], defaultdict(int), defaultdict(int)
    lines = stream.read().split("\n")
    if lines[-1] == "":
        lines.pop()
    for number, line in enumerate(lines, 1):
        cells = line.split("\t")
        if len(cells) != 4:
            differences.append(f"line {number}: {len(cells)} cells, not 4")
            continue
        namespace, name, content, expected = cells
        function = ixtNamespaceFunctions.get(namespace, {}).get(name)
        if function is None:
            differences.append(f"line {number}: Arelle knows no {name} in {namespace}")
            continue
        value = arelle_value(function, plain(content))
        expected = expected if expected == REFUSED else plain(expected)
        (refused if value == REFUSED else taken)[(namespace, name)] += 1
        if value != expected:
            differences.append(f"line {number}: {name}({content!r}) is {expected!r}, by Arelle {value!r}")
    formats = sorted(set(taken) | set(refused))
    for namespace, name in formats:
        fixed = name.startswith("fixed-") or name in ("nocontent", "booleantrue", "booleanfalse")
        if not taken[(namespace, name)] or not fixed and not refused[(namespace, name)]:
            differences.append(f"{name} of {namespace}: not tried both ways")
    for difference in differences[:LISTED]:
        print(difference)
    if len(differences) > LISTED:
        print(f"… and {len(differences) - LISTED} more")
    if not lines:
        differences.append("nothing")
        print("nothing to compare")
    count = f"{len(lines)} contents in {len(formats)} formats of {len({namespace for namespace, _ in formats})} registries"
    print(f"transformations: {count}, {len(differences)} differences from Arelle")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
