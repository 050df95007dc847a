#!/usr/bin/env python3
"""Proves that check_repository.py notices what it promises: each fault below must be found, and by its name."""
import copy
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from check_repository import IMPORT, Manifest, changelog, house, imports, links, versions  # noqa: E402


def target(name, *dependencies, type="regular", path=None):
    return {"name": name, "type": type, "path": path, "dependencies": [{"byName": [one, None]} for one in dependencies]}


def dependency(name, bound):
    location = {"remote": [{"urlString": f"https://example.com/{name}"}]}
    return {"sourceControl": [{"location": location, "requirement": {"range": [{"lowerBound": bound, "upperBound": "9.0.0"}]}}]}


TARGETS = [
    target("CLibC", type="system"), target("KessanBase", "CLibC", "BigInt"), target("KessanValidation", "KessanBase"),
    target("KessanRendering", "KessanBase"), target("Cloud", "KessanBase", path="Plugins/Cloud"),
    target("ATM", "KessanBase", path="Plugins/ATM"), target("KessanList", "Cloud", "ATM"),
    target("RegistryPlugin", type="plugin"), target("KessanBaseTests", "KessanBase", type="test"),
]
DUMP = {"targets": TARGETS, "dependencies": [dependency("BigInt", "6.0.1")]}
ARCHITECTURE = """\
## The house

| folder | what it holds | depends on |
|---|---|---|
| `Sources/CLibC` | a library | nothing |
| `Sources/KessanBase` | values | `CLibC`, `BigInt` |
| `Sources/KessanValidation`, `Sources/KessanRendering` | rules; pages | Base |
| `Plugins/<Area>` | an area | Base |
| `Sources/KessanList` | all areas | every area |
| `Plugins/RegistryPlugin` | writes the list | nothing |

## Tested with

| what | version | where it is asked for |
|---|---|---|
| `BigInt` | 6.0.1 | `Package.swift` |
| `arelle-release` | 2.47.3 | `Scripts/test` |
"""
SCRIPT = "pip install arelle-release==2.47.3\n"
LOG = "## Unreleased\n\n## 0.2.0 - 2026-01-02\n\n## 0.1.0 - 2026-01-01\n"


def problems(dump=DUMP, architecture=ARCHITECTURE, script=SCRIPT, log=LOG, version="0.2.0", imported=None):
    manifest = Manifest(dump)
    imported = {**{name: set(names) for name, names in manifest.dependencies.items()}, **(imported or {})}
    return (house(architecture, manifest) + links(manifest) + imports(manifest, imported)
            + versions(architecture, manifest, script) + changelog(log, version))


def changed(name, *dependencies):
    """The manifest with other dependencies of one target."""
    dump = copy.deepcopy(DUMP)
    dump["targets"] = [one if one["name"] != name else target(name, *dependencies, path=one["path"]) for one in dump["targets"]]
    return dump


def row(old, new):
    assert old in ARCHITECTURE, old
    return ARCHITECTURE.replace(old, new)


MORE = {**DUMP, "targets": TARGETS + [target("KessanNew")]}
FAULTS = {
    "a target without a row": (
        dict(dump=MORE),
        ["KessanNew is a target of Package.swift without a row in ARCHITECTURE.md. Add one for Sources/KessanNew."]),
    "a row without a target": (
        dict(architecture=row("| `Sources/KessanList`", "| `Sources/KessanOld`, `Sources/KessanList`")),
        ["Sources/KessanOld has a row in ARCHITECTURE.md but is no target of Package.swift. Remove the row."]),
    "two rows for a target": (
        dict(architecture=row("| `Sources/CLibC` |", "| `Sources/CLibC`, `Sources/CLibC` |")),
        ["CLibC has two rows in ARCHITECTURE.md. Remove one."]),
    "a dependency that the row lacks": (
        dict(dump=changed("ATM", "KessanBase", "KessanList")),
        ["ATM depends on KessanList in Package.swift; its row in ARCHITECTURE.md does not say so."]),
    "a product that the row lacks": (
        dict(architecture=row("`CLibC`, `BigInt`", "`CLibC`")),
        ["KessanBase depends on BigInt in Package.swift; its row in ARCHITECTURE.md does not say so."]),
    "a dependency that the manifest lacks": (
        dict(architecture=row("| every area |", "| every area, Base |")),
        ["KessanList depends on KessanBase in its row of ARCHITECTURE.md; Package.swift does not say so."]),
    "an area that the list lacks": (
        dict(dump=changed("KessanList", "Cloud")),
        ["KessanList depends on ATM in its row of ARCHITECTURE.md; Package.swift does not say so."]),
    "a validator that links a page through another target": (
        dict(dump=changed("KessanBase", "CLibC", "BigInt", "KessanRendering"),
             architecture=row("`CLibC`, `BigInt`", "`CLibC`, `BigInt`, Rendering")),
        ["KessanValidation links KessanRendering, directly or through another target. It must not."]),
    "an import of what others depend on": (
        dict(imported={"KessanValidation": {"KessanBase", "CLibC"}}),
        ["KessanValidation imports CLibC, which Package.swift does not list among its dependencies."]),
    "an import of a product by a test": (
        dict(imported={"KessanBaseTests": {"KessanBase", "BigInt"}}),
        ["KessanBaseTests imports BigInt, which Package.swift does not list among its dependencies."]),
    "a dependency that nothing imports": (
        dict(imported={"KessanBase": {"BigInt", "Foundation"}}),
        ["KessanBase depends on CLibC in Package.swift but does not import it."]),
    "a lower bound that was not tested": (
        dict(dump={**DUMP, "dependencies": [dependency("BigInt", "6.0.0")]}),
        ["BigInt is 6.0.1 in the table \"Tested with\" of ARCHITECTURE.md, and 6.0.0 in Package.swift."]),
    "a dependency that the versions lack": (
        dict(architecture=row("| `BigInt` | 6.0.1 ", "| `Other` | 6.0.1 ")),
        ["BigInt is not listed in the table \"Tested with\" of ARCHITECTURE.md, and 6.0.1 in Package.swift."]),
    "another version of a tool": (
        dict(script="pip install arelle-release==2.48\n"),
        ["arelle-release is 2.47.3 in the table \"Tested with\" of ARCHITECTURE.md, and 2.48 in Scripts/test."]),
    "a version that the change log lacks": (
        dict(version="0.3.0"), ["kessan --version prints 0.3.0, and the newest version of CHANGELOG.md is 0.2.0."]),
    "a version that the change log has and the binary lacks": (
        dict(log="## 0.3.0\n" + LOG), ["kessan --version prints 0.2.0, and the newest version of CHANGELOG.md is 0.3.0."]),
    "versions out of order": (
        dict(log=LOG + "\n## 0.1.1\n"),
        ["The versions of CHANGELOG.md do not stand in order, the newest first and each once."]),
    "no version": (
        dict(log="## Unreleased\n"),
        ["CHANGELOG.md has no heading with a version, such as \"## 0.4.0 - 2026-11-28\"."]),
}
failures = [f"without a fault: found {found!r}" for found in [problems()] if found]
for name, (fault, wanted) in FAULTS.items():
    found = problems(**fault)
    if found != wanted:
        failures.append(f"{name}: expected {wanted!r}, found {found!r}")
SOURCE = "import A\npublic import B\n@testable import C\n  import D\n@preconcurrency package import struct E.F\n// import G\n"
if IMPORT.findall(SOURCE) != ["A", "B", "C", "E"]:
    failures.append(f"imports of a source: found {IMPORT.findall(SOURCE)!r}")
missing = {**DUMP, "targets": [one for one in TARGETS if one["name"] != "KessanValidation"]}
if links(Manifest(missing)) != ["KessanValidation is no target of Package.swift, so that nothing shows what it links."]:
    failures.append("without KessanValidation: not noticed")
if failures:
    sys.exit("\n".join(failures))
print(f"check_repository.py: {len(FAULTS) + 1} faults found")
