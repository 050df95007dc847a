#!/usr/bin/env python3
"""Proves that Scripts/tally counts what was not passed, and that Scripts/mutate makes the faults that it promises."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
SCRIPTS = Path(__file__).resolve().parents[3] / "Scripts"
sys.path.insert(0, str(SCRIPTS / "mutation"))
from faults import faults  # noqa: E402
from package import with_faults  # noqa: E402

failures = []


def expect(name, found, wanted):
    if found != wanted:
        failures.append(f"{name}: expected {wanted!r}, found {found!r}")


def test(id, kind="function", name=None):
    return {"kind": "test", "payload": {"id": id, "kind": kind, "name": id, "displayName": name}}


def event(kind, id, symbol="pass", **more):
    return {"kind": "event", "payload": {"kind": kind, "testID": id, "messages": [{"symbol": symbol, "text": ""}], **more}}


A, B, C, D = [f"Tests.S/{name}()/S.swift:{line}:3" for line, name in enumerate("abcd", 1)]
TESTS = [test("Tests.S", "suite"), test(A), test(B, name="the b"), test(C), test(D)]
ISSUE = {"issue": {"isKnown": False, "severity": "error"}}
RUNS = {
    "all pass": ([event("testStarted", A), event("testEnded", A)], [], "1 passed, 0 failed, 0 skipped", 0, 0),
    "a skipped one is not passed": (
        [event("testStarted", A), event("testEnded", A), event("testSkipped", B, "skip", _comments=["no tool"])], [],
        "skipped: Tests / S / the b (no tool)\n1 passed, 0 failed, 1 skipped", 0, 1),
    "a skipped check counts": (
        [event("testStarted", A), event("testEnded", A)], ["Arelle (no pip)"],
        "skipped: Arelle (no pip)\n1 passed, 0 failed, 1 skipped", 0, 1),
    "an issue fails": (
        [event("testStarted", A), event("issueRecorded", A, "fail", **ISSUE), event("testEnded", A, "fail")], [],
        "failed:  Tests / S / a()\n0 passed, 1 failed, 0 skipped", 1, 1),
    "an issue before the start fails": (
        [event("testStarted", A), event("testEnded", A), event("issueRecorded", B, "fail", **ISSUE)], [],
        "failed:  Tests / S / the b\n1 passed, 1 failed, 0 skipped", 1, 1),
    "a crash fails": (
        [event("testStarted", A), event("testEnded", A), event("testStarted", C)], [],
        "failed:  Tests / S / c()\n1 passed, 1 failed, 0 skipped", 1, 1),
    "a known issue passes": (
        [event("testStarted", A), event("issueRecorded", A, issue={"isKnown": True}), event("testEnded", A)], [],
        "1 passed, 0 failed, 0 skipped", 0, 0),
    "nothing run is no success": ([], [], "0 passed, 0 failed, 0 skipped", 1, 1),
}
for name, (events, checks, output, code, ci_code) in RUNS.items():
    with tempfile.TemporaryDirectory() as folder:
        log, skipped = Path(folder, "events"), Path(folder, "skipped")
        log.write_text("".join(json.dumps(line) + "\n" for line in TESTS + events))
        skipped.write_text("".join(check + "\n" for check in checks))
        for ci, wanted in [("false", code), ("true", ci_code)]:
            result = subprocess.run([SCRIPTS / "tally", log, skipped], env=dict(os.environ, CI=ci), text=True,
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            expect(f"tally, CI={ci}, {name}", (result.stdout, result.returncode), (output + "\n", wanted))
expect("tally without events", subprocess.run([SCRIPTS / "tally", "/no/such"], stderr=subprocess.DEVNULL).returncode, 1)

SOURCE = '''\
struct S {
  let limit = 5
  func f(_ a: Int, _ list: [Int]) -> [Int] {
    guard a > 3 else { return [] }
    if a == 4, !list.isEmpty { return [a, a + 1] }
    for place in 0..<a where place < "1 < 2 && 3".count { total += max(a, place) }
    // a > 3 && b
    return list.filter { $0 <= a && $0 != 7 }.sorted()
  }
}
'''
WANTED = [
    "let limit = 6", "let limit = 4", "guard a >= 3", "guard a > 4", "guard a > 2", "guard !(a > 3)", "if a != 4",
    "if !(a == 4)", "if !list", "if a == 4 {", "if a == 4, list", "return [] }\n    for", "return [a]", "[a, a - 1]", "[a, a]",
    "0...a", "1..<a", "place <= \"", "total -= max", "min(a, place)", "{ $0 < a", "$0 <= a || ", "$0 == 7",
    "{ $0 <= a }", "!= 8", "return list.sorted()", "!= 7 }\n",
]
made = [fault.apply(SOURCE) for fault in faults("S.swift", SOURCE)]
expect("faults made", [text for text in WANTED if not any(text in one and text not in SOURCE for one in made)], [])
expect("a guard removed", any("guard" not in text for text in made), True)
expect("an early return removed", any("if a == 4" not in text for text in made), True)
expect("strings and comments stay", [text for text in made if '"1 < 2 && 3"' not in text or "// a > 3 && b" not in text], [])
expect("the same again", [fault.apply(SOURCE) for fault in faults("S.swift", SOURCE)], made)
numbered = dict(enumerate(faults("S.swift", SOURCE), 1))
planted, (own, _) = with_faults(SOURCE, numbered)
expect("each fault has its switch", planted.count("FaultSwitch.on("), len(numbered))
lines = planted.splitlines()
for number, fault in numbered.items():
    copy = "\n".join(lines[line - 1] for line in sorted(own) if number in own[line])
    edited = fault.apply(SOURCE)[fault.region[0]:fault.region[1] + len(fault.replacement) - (fault.end - fault.start)]
    expect(f"fault {number} in its lines", copy.strip(), edited.strip())

if failures:
    sys.exit("\n".join(failures))
print(f"tally: {len(RUNS) + 1} runs counted; mutate: {len(made)} faults made as promised")
