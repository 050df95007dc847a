#!/usr/bin/env python3
"""Checks what the repository's documents say about the package against the package itself.

    check_repository.py [ROOT]

- The table "The house" in ARCHITECTURE.md has a row for every target of Package.swift, no row for anything else, and in its
  last column exactly what the target depends on. Test targets have no rows.
- A target imports nothing but what it depends on directly (the build accepts what it depends on through others, too), and
  depends on nothing that it does not import.
- KessanValidation, and everything that it depends on, links no spreadsheet writer and no page.
- The table "Tested with" in ARCHITECTURE.md names the lower bounds of Package.swift and the versions that Scripts/test installs.
- The version in Sources is the newest one of CHANGELOG.md.

The manifest is read through `swift package dump-package`.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

FOLDERS = {"regular": "Sources", "executable": "Sources", "system": "Sources", "plugin": "Plugins", "test": "Tests"}
# What a target that only validates must not link.
FORBIDDEN = {"KessanValidation": {"KessanRendering", "KessanSpreadsheet", "CLibXLSXWriter"}}
# Its source is generated from its dependencies.
GENERATED = "KessanRegistry"
IMPORT = re.compile(r"^(?:@\w+ )*(?:\w+ )?import (?:(?:class|enum|func|let|protocol|struct|typealias|var) )?(\w+)", re.M)
AREAS, EVERY_AREA = "Plugins/<Area>", "every area"
VERSION = re.compile(r'static let number = "([^"]*)"')


class Manifest:
    """The targets of a package with what they depend on, and the lower bounds of its dependencies."""

    def __init__(self, dump):
        targets = dump["targets"]
        self.tests = {target["name"] for target in targets if target["type"] == "test"}
        self.path = {target["name"]: target.get("path") or f"{FOLDERS[target['type']]}/{target['name']}" for target in targets}
        self.dependencies = {
            target["name"]: {next(iter(one.values()))[0] for one in target["dependencies"]} for target in targets}
        self.areas = {name for name, path in self.path.items() if path == f"Plugins/{name}" and name != "RegistryPlugin"}
        self.lower_bounds = {}
        for dependency in dump["dependencies"]:
            for source in dependency.get("sourceControl", []):
                bound = source["requirement"]["range"][0]["lowerBound"]
                self.lower_bounds[source["location"]["remote"][0]["urlString"].rsplit("/", 1)[-1]] = bound

    def imported(self, root):
        """What the sources of each target import, by the target's name."""
        def modules(folder):
            return {one for file in folder.glob("**/*.swift") for one in IMPORT.findall(file.read_text(encoding="utf-8"))}

        return {name: modules(root / path) for name, path in self.path.items()}

    def closure(self, name):
        """Everything that a target depends on, directly or through others."""
        found, open_ones = set(), [name]
        while open_ones:
            for dependency in self.dependencies.get(open_ones.pop(), ()):
                if dependency not in found:
                    found.add(dependency)
                    open_ones.append(dependency)
        return found


def table(text, heading, source):
    """The rows of the first table below a heading of a Markdown text, without its head."""
    section = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    lines = re.findall(r"^\|(.*)\|$", section.group(1), re.M) if section else []
    if len(lines) < 3:
        sys.exit(f"{source} has no table below the heading \"## {heading}\".")
    return [[cell.strip() for cell in line.split("|")] for line in lines[2:]]


def named(cell, manifest):
    """The targets and products that the last column of a row names: `X` is X, and Model is KessanModel."""
    names = set()
    for word in cell.split(","):
        word = word.strip()
        if word == EVERY_AREA:
            names |= manifest.areas
        elif word.startswith("`"):
            names.add(word.strip("`"))
        elif word != "nothing":
            names.add(f"Kessan{word}")
    return names


def house(architecture, manifest):
    """What differs between the table "The house" and the manifest."""
    target_at = {path: name for name, path in manifest.path.items() if name not in manifest.tests}
    problems, seen = [], set()
    for folders, _, dependencies in table(architecture, "The house", "ARCHITECTURE.md"):
        for folder in re.findall(r"`([^`]*)`", folders):
            names = manifest.areas if folder == AREAS else {target_at[folder]} if folder in target_at else set()
            if not names:
                problems.append(f"{folder} has a row in ARCHITECTURE.md but is no target of Package.swift. Remove the row.")
            for name in sorted(names):
                if name in seen:
                    problems.append(f"{name} has two rows in ARCHITECTURE.md. Remove one.")
                seen.add(name)
                written, real = named(dependencies, manifest), manifest.dependencies[name]
                for other in sorted(real - written):
                    problems.append(f"{name} depends on {other} in Package.swift; its row in ARCHITECTURE.md does not say so.")
                for other in sorted(written - real):
                    problems.append(f"{name} depends on {other} in its row of ARCHITECTURE.md; Package.swift does not say so.")
    for name in sorted(set(manifest.path) - manifest.tests - seen):
        problems.append(
            f"{name} is a target of Package.swift without a row in ARCHITECTURE.md. Add one for {manifest.path[name]}.")
    return problems


def imports(manifest, imported):
    """What differs between what targets import and what they depend on."""
    problems, known = [], set(manifest.path).union(*manifest.dependencies.values())
    for name, dependencies in manifest.dependencies.items():
        for other in sorted((imported[name] & known) - dependencies):
            problems.append(f"{name} imports {other}, which Package.swift does not list among its dependencies.")
        for other in sorted(dependencies - imported[name]):
            if name != GENERATED and name not in manifest.tests:
                problems.append(f"{name} depends on {other} in Package.swift but does not import it.")
    return problems


def links(manifest):
    """What targets link although they must not."""
    problems = []
    for name, forbidden in FORBIDDEN.items():
        if name not in manifest.path:
            problems.append(f"{name} is no target of Package.swift, so that nothing shows what it links.")
        for other in sorted(manifest.closure(name) & forbidden):
            problems.append(f"{name} links {other}, directly or through another target. It must not.")
    return problems


def versions(architecture, manifest, test_script):
    """What differs between the table "Tested with" and what the manifest and Scripts/test ask for."""
    tested = {row[0].strip("`"): row[1] for row in table(architecture, "Tested with", "ARCHITECTURE.md")}
    wanted = [("Package.swift", name, bound) for name, bound in manifest.lower_bounds.items()]
    wanted += [("Scripts/test", name, version) for name, version in re.findall(r"([\w-]+)==([\w.]+)", test_script)]
    return [
        f"{name} is {tested.get(name, 'not listed')} in the table \"Tested with\" of ARCHITECTURE.md, and {version} in {file}."
        for file, name, version in wanted if tested.get(name) != version]


def changelog(text, source):
    """What differs between the version of the binary and the newest one of CHANGELOG.md."""
    numbers = [tuple(map(int, one)) for one in re.findall(r"^## \[?(\d+)\.(\d+)\.(\d+)\b", text, re.M)]
    if not numbers:
        return ["CHANGELOG.md has no heading with a version, such as \"## 0.4.0 - 2026-11-28\"."]
    problems = []
    if numbers != sorted(set(numbers), reverse=True):
        problems.append("The versions of CHANGELOG.md do not stand in order, the newest first and each once.")
    newest = ".".join(map(str, numbers[0]))
    if source != newest:
        problems.append(f"kessan --version prints {source}, and the newest version of CHANGELOG.md is {newest}.")
    return problems


def source_version(root):
    """The version that the binary prints, which stands in one Swift file; a text that says so where it does not."""
    texts = [file.read_text(encoding="utf-8") for file in root.glob("Sources/**/Version.swift")]
    found = [number for text in texts for number in VERSION.findall(text)]
    return found[0] if len(found) == 1 else f"a number that stands in {len(found)} places of Sources/**/Version.swift"


def check(root):
    manifest = Manifest(json.loads(subprocess.run(
        ["swift", "package", "dump-package"], cwd=root, check=True, stdout=subprocess.PIPE).stdout))
    architecture = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
    problems = house(architecture, manifest) + links(manifest) + imports(manifest, manifest.imported(root))
    problems += versions(architecture, manifest, (root / "Scripts/test").read_text(encoding="utf-8"))
    problems += changelog((root / "CHANGELOG.md").read_text(encoding="utf-8"), source_version(root))
    if problems:
        sys.exit("\n".join(problems))
    print(
        f"{len(set(manifest.path) - manifest.tests)} targets as ARCHITECTURE.md says and as they import;"
        f" {len(manifest.lower_bounds)} lower bounds as tested; version {source_version(root)} as CHANGELOG.md says")


if __name__ == "__main__":
    check(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve())
