"""The scratch package: a trimmed copy of the checkout with all faults in one build, switched by a variable."""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

SWITCH = """\
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The fault that this run tries: the number in KESSAN_FAULT, none without it.
enum FaultSwitch {
  private static let active: Int32 = getenv("KESSAN_FAULT").map { atoi($0) } ?? 0

  static func on(_ number: Int32) -> Bool { number == active }
}
"""


def run(command, folder, **options):
    return subprocess.run(command, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)


class Package:
    """A copy of what some targets and their tests need."""

    def __init__(self, checkout, scratch, targets, tests):
        self.checkout, self.folder, self.build_folder = checkout, scratch / "kessan", scratch / "build"
        self.targets, self.tests = targets, tests
        self.update()

    def update(self):
        """Makes the copy, keeping files that are the same, so that a second build is short."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ["Sources", "Plugins", "Tests", "Data", "Workspace.json", "Package.resolved"]:
            if (self.checkout / name).exists():
                copy(self.checkout / name, self.folder / name)
        beside = self.folder.parent / "shared"
        if (self.checkout / "../shared").exists() and not beside.exists():
            beside.symlink_to((self.checkout / "../shared").resolve())
        own = self.checkout / ".build"
        if (own / "workspace-state.json").exists() and not (self.build_folder / "workspace-state.json").exists():
            self.build_folder.mkdir(parents=True, exist_ok=True)
            for name in ["repositories", "checkouts"]:
                shutil.copytree(own / name, self.build_folder / name, symlinks=True, dirs_exist_ok=True)
            shutil.copy(own / "workspace-state.json", self.build_folder)
        manifest = (self.checkout / "Package.swift").read_text()
        kept = ", ".join(f'"{name}"' for name in sorted(self.needed()))
        write(self.folder / "Package.swift", manifest + f"""
let needed: Set<String> = [{kept}]
package.targets.removeAll {{ !needed.contains($0.name) }}
package.products = []
""")

    def needed(self):
        """The targets, their tests, and what these depend on."""
        result = run(["swift", "package", "dump-package"], self.checkout)
        if result.returncode:
            sys.exit(f"mutate: the manifest cannot be read:\n{result.stdout}")
        described = json.loads(result.stdout[result.stdout.index("{"):])
        uses = {}
        for target in described["targets"]:
            names = [next((part for part in value if isinstance(part, str)), None)
                     for dependency in target["dependencies"] for value in dependency.values()]
            plugins = [usage["plugin"][0] for usage in target.get("pluginUsages") or []]
            uses[target["name"]] = [name for name in names + plugins if name]
        for name in self.targets + self.tests:
            if name not in uses:
                sys.exit(f"mutate: Package.swift has no target {name}")
        needed, waiting = set(), self.targets + self.tests
        while waiting:
            name = waiting.pop()
            if name in uses and name not in needed:
                needed.add(name)
                waiting += uses[name]
        return needed

    def plant(self, faults):
        """Writes the sources with every fault in them, each behind its number; gives the lines of each fault."""
        lines = {}
        for target, folder in self.folders().items():
            write(self.folder / folder / "FaultSwitch.swift", SWITCH)
        files = {fault.file for fault in faults.values()}
        for file in files | set(getattr(self, "planted", ())):
            text = (self.checkout / file).read_text()
            own = {number: fault for number, fault in faults.items() if fault.file == file}
            planted, places = with_faults(text, own)
            write(self.folder / file, planted)
            lines[str(self.folder / file)] = places
        self.planted = files
        return lines

    def folders(self):
        return {name: (f"Sources/{name}" if (self.checkout / "Sources" / name).is_dir() else f"Plugins/{name}")
                for name in self.targets}

    def swift(self, *arguments):
        options = ["--scratch-path", str(self.build_folder), "-Xswiftc", "-suppress-warnings"]
        return run(["swift", *arguments, *options], self.folder, env=dict(os.environ, CI="false"))

    def build(self, faults, log):
        """Builds with all faults, taking out those that do not compile; gives what is left.

        What the compiler says of a line is held against the fault of that line; what it says of the end of a body,
        where something was not assigned or returned, against what was removed in that body."""
        faults = dict(faults)
        for attempt in range(40):
            lines = self.plant(faults)
            result = None
            for target in self.targets:
                result = self.swift("build", "--target", target)
                if result.returncode:
                    break
            if result.returncode == 0:
                log(f"{len(faults)} faults compile; building the tests")
                result = self.swift("build", "--build-tests")
                if result.returncode == 0:
                    return faults
            bad = set()
            for path, line in re.findall(r"^(/[^:\n]+\.swift):(\d+):\d+: error: ", result.stdout, re.M):
                own, around = lines.get(path, ({}, {}))
                bad |= own.get(int(line), set()) or self.suspects(around.get(int(line), set()), faults)
            if not bad:
                sys.exit("mutate: the package does not build, and no fault is to blame:\n" + result.stdout[-6000:])
            log(f"{len(bad)} faults do not compile and are not counted")
            for number in bad:
                del faults[number]
        sys.exit("mutate: no end of faults that do not compile")

    @staticmethod
    def suspects(numbers, faults):
        removed = {number for number in numbers if faults[number].kind.endswith("removed")}
        return removed or numbers

    def test(self, number, suites, limit):
        """Runs tests with a fault: whether they noticed it, in how many seconds, and what they said.

        The run ends with the first failure."""
        environment = dict(os.environ, KESSAN_FAULT=str(number), SWIFT_BACKTRACE="enable=no", NO_COLOR="1", CI="false")
        pattern = "^(" + "|".join(suites) + ")"
        binary = self.build_folder / "debug/kessanPackageTests.xctest"
        if binary.is_file():
            command = [str(binary), "--testing-library", "swift-testing", "--filter", pattern]
        else:
            command = ["swift", "test", "--skip-build", "--disable-xctest", "--scratch-path", str(self.build_folder),
                       "--filter", pattern]
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        over = threading.Timer(limit, kill, [process])
        over.start()
        said = []
        for line in process.stdout:
            said.append(line.decode(errors="replace"))
            if "✘ " in said[-1][:12]:
                kill(process)
                break
        process.stdout.close()
        code = process.wait()
        seconds = time.monotonic() - start
        over.cancel()
        if seconds >= limit:
            said.append("over the time limit")
        return code != 0, seconds, "".join(said)


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def with_faults(text, faults):
    """A source with its faults, each in a copy of its body behind a switch; the faults by the lines of their copies,
    and by the lines around these."""
    regions = {}
    for number, fault in sorted(faults.items()):
        regions.setdefault(fault.region, []).append(number)
    out, own, around, end, line = [], {}, {}, 0, 1

    def add(part, numbers, places):
        nonlocal line
        out.append(part)
        for each in range(line, line + part.count("\n") + 1):
            places.setdefault(each, set()).update(numbers)
        line += part.count("\n")

    for (begin, finish), numbers in sorted(regions.items()):
        add(text[end:begin], (), around)
        for index, number in enumerate(numbers):
            fault = faults[number]
            add(f"\n{'else ' if index else ''}if FaultSwitch.on({number}) {{\n", numbers, around)
            add(text[begin:fault.start] + fault.replacement + text[fault.end:finish], {number}, own)
            add("\n}", (), around)
        add("\nelse {\n" + text[begin:finish] + "\n}\n", numbers, around)
        add(text[finish:finish + 1], numbers, around)
        end = finish + 1
    add(text[end:], (), around)
    return "".join(out), (own, around)


def copy(source, target):
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        names = {item.name for item in source.iterdir()}
        for item in list(target.iterdir()):
            if item.name not in names:
                shutil.rmtree(item) if item.is_dir() and not item.is_symlink() else item.unlink()
        for item in source.iterdir():
            copy(item, target / item.name)
    elif not target.exists() or target.read_bytes() != source.read_bytes():
        shutil.copy(source, target)


def write(path, text):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
