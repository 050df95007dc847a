#!/usr/bin/env python3
"""Builds workspaces that somebody has broken, and fails where kessan does anything but read or refuse them.

    Tests/Fuzz/mutate_workspaces.py --kessan .build/release/kessan --count 20000
    Tests/Fuzz/mutate_workspaces.py --kessan .build/release/kessan --only 1234        # one mutant again

Three kinds of workspace are mutated: a part of the one in this repository, the one that `kessan new workspace` makes, and
those in Tests/Fixtures. Mutant N is the same in every run of one seed. What is mutated are the workspace file, fact files,
commentary, the files themselves and the command line: bytes, words, structure, encodings, sizes, cells of other rows and
hostile values.

A mutant fails by a signal, by an exit code other than 0, 1 and 2, by more than so many seconds of processor time or
megabytes, by output that a terminal would act on, by JSON that says something else than the exit code, by any change of
Exports after a failure, and by an export that is no well-formed JSON or XML. It is kept then, with the command that shows
it again.
"""

import argparse
import json
import os
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unicodedata
import xml.parsers.expat

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MODULES = ["Consolidated", "Cloud", "CashFlow"]

HOSTILE = [
    "", " ", "\t", "\n", "\r\n", "\0", "\x07", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x7f", "\x85", "\x9b31m", "\u202eabc",
    "\u2066x\u2069", "\u200f", "\ufeff", "\u2028", "\ufffe", "\uffff", "\U000e0041", "\u0301", "e" + "\u0301" * 500, "決算", "円",
    "１２３", "٣", "½", "∞", "-", "--1", "−1", "△5", "(5", "5)", "()", "((5))", "1,2,3", "1.2.3", "1e9", "1E+06", "0x10", "NaN",
    "INF", "-0", "+0", ".5", "5.", "00012", "9" * 19, "9" * 40, "9" * 4096, "9" * 5000, "0." + "0" * 300 + "1", "1/0", "=1+1",
    "@SUM(A1)", "'", '"', '""', '"a', "a,b", ";", "=", ";;", "A=", "=B", "Segment=", "Segment=NetworkServices",
    "Segment=NetworkServices;Segment=Other", "Scenario=InitialTarget", "../../etc/passwd", "/etc/passwd", "a/../b", "//", "./",
    "nul", "CON", "1H16", "1H25", "1H99", "FY0000", "FY9999", "4Q9999", "2Q16-end", "0000-00-00", "9999-12-31", "0001-01-01",
    "2016-02-30", "2016-09-30/2016-04-01", "0001-01-01/9999-12-30", "JPY", "USD", "XXX", "jpy", "pure", "shares", "JPY/shares",
    "JPY/JPY", "utr:kWh", "utr:none", "a*b*c/d*e", "1", "-1", "30", "-30", "31", "999", "-999", "9999", "10000", "en", "ja", "fr",
    "negated", "magnitude", "true", "false", "null", "Revenues", "Revenus", "GrossProfit", "Milestone", "Revenues@1H16",
    "Revenues@1H25/Revenues@1H24-1", "Revenues@1H16-Revenues@1H16", "1/(Revenues@1H25-Revenues@1H25)", "(" * 70, "-" * 200 + "1",
    "1" + "+1" * 1001, "1;" * 150, "*".join(["9" * 400] * 30), "X@1H16[A=\"", "{Revenues@1H25|millions}", "{Revenues@1H25", "}}",
    "{{", "{|}", "{\"", "# II-1", "## ja", "##", "#", "- ", "<!--", "-->", "- - x", "<script>", "]]>", "&amp;", "&#0;", "%s%n", "${x}",
    "`", "|", ":", "::", "javascript:alert(1)", "http://www.xbrl.org/2003/instance", "urn:x", "http://", "filing", "inline", "xlsx",
    "xbrl-csv", "report", "sections", "..", ".", "~", "Data/results.csv", "Data", "Workspace.json", "Exports", "con.csv\0x", "\ud83d\ude00".encode(
        "utf-16", "surrogatepass").decode("utf-16"),
]  # fmt: skip
FORMATS = ["filing", "inline", "xbrl-json", "xbrl-csv", "packages", "sections", "json", "csv", "markdown", "xlsx", "report"]
OPTIONS = ["version=1.0", "version=1.1", "language=ja", "language=en", "layout=facts", "registry=5", "=", "a=b", "version=", ","]
# A file is no longer, in characters: a longer one fills this script's own memory, in which a run of kessan begins.
LONGEST = 32 << 20
COLUMNS = "concept period dimensions printed scale unit slide value decimals reading formula note language".split()


class Workspace:
    """Files by name, as bytes; those of a fresh build's exports stand apart."""

    def __init__(self, name, files, exports):
        self.name, self.files, self.exports = name, files, exports


class Mutant:
    """A workspace with something wrong, and the command to run over it."""

    def __init__(self, number, generator, workspaces):
        self.number, self.random, self.notes, self.special = number, generator, [], []
        workspace = generator.choice(workspaces)
        self.workspace = workspace.name
        self.exports = dict(workspace.exports)
        self.files = dict(workspace.files)
        for _ in range(generator.choice([0, 1, 1, 1, 2, 3])):
            self.mutate()
        self.command = self.make_command()

    def note(self, text):
        self.notes.append(text[:200])

    def hostile(self):
        value = self.random.choice(HOSTILE)
        kind = self.random.randrange(12)
        if kind == 0:
            return value * self.random.choice([2, 10, 1000])
        if kind == 1:
            return value + self.random.choice(HOSTILE)
        return value

    # What is mutated

    def mutate(self):
        names = sorted(self.files)
        csv = [name for name in names if name.endswith(".csv")]
        words = [name for name in names if name.endswith(".md")]
        kind = self.random.randrange(100)
        if kind < 25:
            self.workspace_file()
        elif kind < 65 and csv:
            self.fact_file(self.random.choice(csv))
        elif kind < 82 and words:
            self.commentary(self.random.choice(words))
        elif kind < 92:
            self.bytes_of(self.random.choice(names))
        else:
            self.file_itself(self.random.choice(csv + words + ["Workspace.json"]))

    def workspace_file(self):
        try:
            tree = json.loads(self.files["Workspace.json"])
        except (ValueError, KeyError, RecursionError):
            return self.bytes_of("Workspace.json")
        places = []

        def visit(node, path):
            if isinstance(node, (dict, list)):
                for key in sorted(node) if isinstance(node, dict) else range(len(node)):
                    places.append((node, key))
                    visit(node[key], path + [key])

        visit(tree, [])
        if not places:
            return self.bytes_of("Workspace.json")
        parent, key = self.random.choice(places)
        kind = self.random.randrange(9)
        self.note(f"Workspace.json: {kind} at {key}")
        if kind == 0:
            del parent[key]
        elif kind == 1:
            parent[key] = self.random.choice([None, True, 0, -1, 1.5, 10**30, [], {}, [[]], "", {"en": 1}])
        elif kind == 2 and isinstance(parent, list):
            parent += [parent[key]] * self.random.choice([1, 10, 3000, 20000])
        elif kind == 3 and isinstance(parent, dict):
            parent[self.hostile()] = parent[key]
        elif kind == 4:
            other, place = self.random.choice(places)
            parent[key] = json.loads(json.dumps(other[place])) if place in other or isinstance(other, list) and isinstance(
                place, int) and place < len(other) else None
        elif kind == 5 and isinstance(tree, dict):
            tree["exports"] = [self.export() for _ in range(self.random.choice([0, 1, 3, 50]))]
        elif kind == 6 and isinstance(tree, dict) and isinstance(tree.get("modules"), list):
            self.random.shuffle(tree["modules"])
            tree["modules"] = tree["modules"][: self.random.randrange(len(tree["modules"]) + 1)]
        else:
            parent[key] = self.hostile()
        text = json.dumps(tree, ensure_ascii=self.random.random() < 0.5, indent=self.random.choice([None, 2]))
        if kind == 7:
            text = text.replace('":', '": ' + "[" * self.random.choice([5, 600, 100000]), 1)
        self.files["Workspace.json"] = text.encode("utf-8", "surrogatepass")

    def export(self):
        name = self.random.choice(FORMATS)
        if self.random.random() < 0.6:
            return name
        option = self.random.choice(OPTIONS).split("=")
        return {"format": name, option[0]: option[-1]}

    def fact_file(self, name):
        text = self.files[name].decode("utf-8", "replace")
        rows = [self.split(line) for line in text.splitlines() if line]
        if len(rows) < 2:
            return self.bytes_of(name)
        place = self.random.randrange(1, len(rows))
        row = rows[place]
        cell = self.random.randrange(len(row)) if row else 0
        kind = self.random.randrange(18)
        self.note(f"{name}: {kind} at row {place + 1}, cell {cell + 1}")
        line_end = "\n"
        if kind < 6 and row:
            row[cell] = self.hostile()
        elif kind == 6 and row:
            other = self.random.choice(rows)
            row[cell] = other[min(cell, len(other) - 1)] if other else ""
        elif kind == 7 and row:
            row[cell] = self.random.choice(self.random.choice(rows) or [""])
        elif kind == 8:
            rows += [list(row)] * self.random.choice([1, 5, 300, 3000])
        elif kind == 9:
            del rows[place]
        elif kind == 10 and row:
            row[cell] = re.sub(r"\d", lambda _: str(self.random.randrange(10)), row[cell])
        elif kind == 11:
            head = rows[0]
            column = self.random.randrange(len(head)) if head else 0
            change = self.random.choice(["drop", "rename", "repeat", "swap", "many"])
            if change == "drop":
                for line in rows:
                    del line[column : column + 1]
            elif change == "rename" and head:
                head[column] = self.random.choice(COLUMNS + HOSTILE)
            elif change == "repeat" and head:
                for line in rows:
                    line += line[column : column + 1]
            elif change == "swap":
                head.reverse()
            else:
                head += ["x"] * self.random.choice([10, 1000, 20000])
        elif kind == 12:
            for number in range(self.random.choice([10, 500, 3000])):
                copy = list(row)
                if copy:
                    copy[cell] = self.random.choice([str(number), f"{self.hostile()}{number}", "9" * (number % 300 + 1)])
                rows.append(copy)
                if len(rows) * len(row) > 1 << 20:
                    break
        elif kind == 13:
            line_end = self.random.choice(["\r", "\r\n", "\n\n", "\u2028", ""])
        elif kind == 14 and row:
            row[cell] = self.random.choice(["x", "9", "+1", "(", ";A=B", "円", "\0", "\u0301"]) * self.random.choice(
                [1000, 70000, 1500000])
        elif kind == 15:
            rows.insert(place, [self.hostile() for _ in range(len(row))])
        elif kind == 16:
            row += [self.hostile()] * self.random.choice([1, 3, 12000])
        else:
            self.random.shuffle(row)
        rows = self.within(rows, lambda row: len(row) + sum(map(len, row)))
        text = line_end.join(",".join(self.join(value) for value in line) for line in rows) + line_end
        encoding = self.random.choice(["utf-8"] * 20 + ["utf-16", "utf-8-sig", "shift_jis", "utf-32", "latin-1"])
        self.files[name] = text.encode(encoding, "replace")

    @staticmethod
    def within(lines, length):
        """The lines that a file has room for."""
        room = LONGEST
        for place, line in enumerate(lines):
            room -= length(line) + 1
            if room < 0:
                return lines[:place]
        return lines

    @staticmethod
    def split(line):
        cells, cell, quoted = [], "", False
        for letter in line:
            if letter == '"':
                quoted = not quoted
            elif letter == "," and not quoted:
                cells.append(cell)
                cell = ""
            else:
                cell += letter
        return cells + [cell]

    def join(self, cell):
        if any(letter in cell for letter in ',"\n\r') and self.random.random() < 0.95:
            return '"' + cell.replace('"', '""') + '"'
        return cell

    def commentary(self, name):
        text = self.files[name].decode("utf-8", "replace")
        lines = text.split("\n")
        place = self.random.randrange(len(lines))
        kind = self.random.randrange(8)
        self.note(f"{name}: {kind} at line {place + 1}")
        if kind == 0:
            lines[place] = self.hostile()
        elif kind == 1:
            at = self.random.randrange(len(lines[place]) + 1)
            lines[place] = lines[place][:at] + self.hostile() + lines[place][at:]
        elif kind == 2:
            lines += [lines[place]] * self.random.choice([1, 20, 3000])
        elif kind == 3:
            del lines[place]
        elif kind == 4:
            tokens = re.split(r"(\W)", lines[place])
            tokens[self.random.randrange(len(tokens))] = self.random.choice(HOSTILE)
            lines[place] = "".join(tokens)
        elif kind == 5:
            self.random.shuffle(lines)
        elif kind == 6:
            lines[place] += self.random.choice(["{", "x ", "{Revenues@1H25|millions} ", "1 ", "\u0301", '{"']) * self.random.choice(
                [50, 5000, 300000])
        else:
            lines[place] = self.random.choice(lines)
        self.files[name] = "\n".join(self.within(lines, len)).encode("utf-8", "surrogatepass")

    def bytes_of(self, name):
        content = bytearray(self.files[name])
        kind = self.random.randrange(7)
        self.note(f"{name}: bytes, {kind}")
        for _ in range(self.random.choice([1, 1, 2, 10])):
            at = self.random.randrange(len(content) + 1)
            if kind == 0 and content:
                content[at % len(content)] = self.random.randrange(256)
            elif kind == 1 and content:
                content[at % len(content)] ^= 1 << self.random.randrange(8)
            elif kind == 2:
                content[at:at] = bytes(self.random.randrange(256) for _ in range(self.random.choice([1, 4, 100])))
            elif kind == 3:
                del content[at : at + self.random.choice([1, 10, 1000])]
            elif kind == 4:
                content = content[:at]
            elif kind == 5:
                content[at:at] = self.random.choice([b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"PK\x03\x04", b"%PDF-", b"\x1b[2J"])
            else:
                start = self.random.randrange(len(content) + 1)
                content[at:at] = content[start : start + self.random.choice([5, 100, 5000])]
        self.files[name] = bytes(content)

    def file_itself(self, name):
        kind = self.random.choice(["missing", "folder", "pipe", "circle", "link", "hard link", "empty", "exports file", "no end"])
        self.note(f"{name}: {kind}")
        self.special.append((kind, name))

    # The command

    def make_command(self):
        kind = self.random.randrange(20)
        if kind < 11:
            command = ["build"]
            if self.random.random() < 0.7:
                for _ in range(self.random.choice([1, 1, 2])):
                    command += ["--format", self.random.choice(FORMATS)]
            if self.random.random() < 0.05:
                command += ["--format", self.random.choice(FORMATS) + ":" + self.random.choice(OPTIONS)]
            if self.random.random() < 0.05:
                command += ["--section", self.random.choice(["II-1", self.argument()])]
        elif kind < 14:
            command = ["tie-out"]
        elif kind < 17:
            command = ["facts"]
            for option in ["--area", "--concept", "--period"]:
                if self.random.random() < 0.15:
                    command += [option, self.random.choice(["Consolidated", "Revenues", "1H16", self.argument()])]
            if self.random.random() < 0.3:
                command += ["--csv"]
        elif kind == 17:
            return self.unsorted(["new", "workspace", self.argument()[:200]])
        elif kind == 18:
            return self.unsorted(["new", "module", self.argument(), "--package", self.random.choice([".", self.argument()])])
        else:
            command = [self.random.choice(["formats", "modules", "build", "help", self.argument()]), self.argument()]
        if self.random.random() < 0.3:
            command += ["--json"]
        if self.random.random() < 0.03:
            command += ["--workspace", self.argument()]
        return self.unsorted(command)

    def argument(self):
        return self.hostile().replace("\0", "")[:50000]

    def unsorted(self, command):
        if self.random.random() < 0.02:
            command.insert(self.random.randrange(len(command) + 1), self.argument())
        # Nothing may be written outside of the workspace, however wrong the command.
        return [re.sub(r"^(/|(\.\./)+)", "_", part) if not part.startswith("-") else part for part in command]

    # The run

    def write(self, folder):
        for name, content in list(self.files.items()) + [("Exports/" + name, text) for name, text in self.exports.items()]:
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        for kind, name in self.special:
            path = os.path.join(folder, name)
            if kind == "exports file":
                shutil.rmtree(os.path.join(folder, "Exports"), ignore_errors=True)
                path = os.path.join(folder, "Exports")
            elif kind == "hard link":
                others = sorted(other for other in self.files if other != name)
                remove(path)
                if os.path.exists(os.path.join(folder, others[0])):
                    os.link(os.path.join(folder, others[0]), path)
                continue
            else:
                remove(path)
            if kind == "folder":
                os.mkdir(path)
            elif kind == "pipe":
                os.mkfifo(path)
            elif kind == "circle":
                os.symlink(path, path)
            elif kind == "link":
                os.symlink(sorted(self.files)[0].replace("Data/", ""), path)
            elif kind == "no end":
                os.symlink("/dev/zero", path)
            elif kind in ("empty", "exports file"):
                open(path, "wb").close()


def remove(path):
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def snapshot(folder):
    """Every file below Exports with its content, and links and folders as such."""
    top = os.path.join(folder, "Exports")
    if not os.path.isdir(top):
        return {"": "file" if os.path.exists(top) else "nothing"}
    found = {}
    for parent, folders, files in os.walk(top):
        for name in folders:
            found[os.path.relpath(os.path.join(parent, name), top)] = "folder"
        for name in files:
            with open(os.path.join(parent, name), "rb") as file:
                found[os.path.relpath(os.path.join(parent, name), top)] = file.read()
    return found


class Run:
    """One run of kessan over a mutant, and what is wrong with it."""

    def __init__(self, kessan, mutant, folder, limits):
        mutant.write(folder)
        before = snapshot(folder)
        arguments = [kessan] + mutant.command
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            started = subprocess.Popen(
                arguments, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds + 5, limits.seconds + 5)),
                env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))  # fmt: skip
            alarm = signal.signal(signal.SIGALRM, lambda *_: started.kill())
            signal.alarm(limits.seconds * 20)
            _, status, usage = os.wait4(started.pid, 0)
            signal.alarm(0)
            signal.signal(signal.SIGALRM, alarm)
            started.returncode = self.code = os.waitstatus_to_exitcode(status)
            self.seconds = usage.ru_utime + usage.ru_stime
            self.megabytes = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
            output.seek(0)
            errors.seek(0)
            self.output, self.errors = output.read(), errors.read()
        self.problems = list(self.judge(mutant, folder, before, limits))

    def judge(self, mutant, folder, before, limits):
        if self.code < 0:
            yield f"ended by signal {-self.code}"
        elif self.code not in (0, 1, 2):
            yield f"exit code {self.code}"
        if self.seconds > limits.seconds:
            yield f"{self.seconds:.1f} s"
        if self.megabytes > limits.megabytes:
            yield f"{self.megabytes:.0f} MB"
        if len(self.output) + len(self.errors) > limits.output << 20:
            yield f"{(len(self.output) + len(self.errors)) >> 20} MB of output"
        if "--csv" not in mutant.command:
            for text in (self.output, self.errors):
                yield from unsafe(text)
        if "--json" in mutant.command and self.output.startswith((b"{", b"[")):
            try:
                answer = json.loads(self.output)
                if isinstance(answer, dict) and answer.get("valid", self.code == 0) != (self.code == 0):
                    yield f"the JSON says {answer['valid']}, the exit code is {self.code}"
                if self.code != 0 and isinstance(answer, dict) and not answer.get("findings"):
                    yield "the JSON of a failure has no findings"
            except ValueError as error:
                yield f"no JSON: {error}"
        elif self.code in (1, 2) and not self.output and not self.errors:
            yield "it fails and says nothing"
        after = snapshot(folder)
        is_build = bool(mutant.command) and "build" in mutant.command
        may_write = self.code == 0 and (is_build or mutant.command[:1] == ["new"])
        if after != before and not may_write:
            yield "Exports changed: " + ", ".join(sorted(name for name in set(before) | set(after) if before.get(name) != after.get(name))[:3])
        if ".Exports.staging" in os.listdir(folder):
            yield "the staging folder is left"
        if self.code == 0 and is_build:
            for name, content in after.items():
                if isinstance(content, bytes) and before.get(name) != content:
                    yield from malformed(name, content)


def unsafe(text):
    try:
        text = text.decode("utf-8")
    except UnicodeDecodeError:
        yield "output that is no UTF-8"
        return
    for letter in set(text):
        if letter != "\n" and unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") and letter not in "\u200c\u200d":
            yield f"the character U+{ord(letter):04X} reaches the terminal"
            return


def malformed(name, content):
    try:
        if name.endswith(".json"):
            json.loads(content)
        elif name.endswith((".xml", ".xsd", ".xhtml")):
            xml.parsers.expat.ParserCreate().Parse(content, True)
    except (ValueError, xml.parsers.expat.ExpatError) as error:
        yield f"{name} is malformed: {error}"


def workspaces(kessan, scratch):
    """The workspaces that mutants are made of, each with the exports of a build; they must be valid."""
    found = []

    def add(name, folder):
        result = subprocess.run(
            [kessan, "build", "--format", "json", "--format", "csv", "--workspace", folder], capture_output=True, text=True)
        if result.returncode not in (0, 1):
            sys.exit(f"{name} cannot be built: {result.stdout}{result.stderr}")
        files, exports = {}, {}
        for parent, _, names in os.walk(folder):
            for file in names:
                path = os.path.relpath(os.path.join(parent, file), folder)
                with open(os.path.join(parent, file), "rb") as opened:
                    content = opened.read()
                if path.startswith("Exports/"):
                    exports[path[len("Exports/") :]] = content
                elif path == "Workspace.json" or path.startswith("Data/"):
                    files[path] = content
        found.append(Workspace(name, files, exports))

    part = os.path.join(scratch, "part")
    shutil.copytree(os.path.join(ROOT, "Data"), os.path.join(part, "Data"))
    with open(os.path.join(ROOT, "Workspace.json"), encoding="utf-8") as file:
        whole = json.load(file)
    stems = ["consolidated", "cloud", "cash-flow"]
    whole["modules"] = MODULES
    for key in ("data", "commentary"):
        whole[key] = [path for path in whole[key] if os.path.splitext(os.path.basename(path))[0] in stems]
        kept = {os.path.join(part, path) for path in whole[key]}
        ending = ".csv" if key == "data" else ".md"
        for parent, _, names in os.walk(os.path.join(part, "Data")):
            for name in names:
                path = os.path.join(parent, name)
                if path.endswith(ending) and path not in kept:
                    os.remove(path)
    with open(os.path.join(part, "Workspace.json"), "w", encoding="utf-8") as file:
        json.dump(whole, file, ensure_ascii=False, indent=2)
    add("part", part)

    subprocess.run([kessan, "new", "workspace", os.path.join(scratch, "acme")], check=True, capture_output=True)
    add("acme", os.path.join(scratch, "acme"))

    fixtures = os.path.join(ROOT, "Tests", "Fixtures")
    for name in sorted(os.listdir(fixtures)):
        if os.path.exists(os.path.join(fixtures, name, "Workspace.json")):
            copy = os.path.join(scratch, name)
            shutil.copytree(os.path.join(fixtures, name), copy, ignore=shutil.ignore_patterns("Exports"))
            add(name, copy)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kessan", required=True, help="the program")
    parser.add_argument("--count", type=int, default=500, help="how many mutants")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--only", type=int, help="only this one, which is kept")
    parser.add_argument("--seed", default="kessan", help="another seed gives other mutants")
    parser.add_argument("--seconds", type=int, default=5, help="of processor time that a run may take")
    parser.add_argument("--megabytes", type=int, default=500, help="of memory that a run may take")
    parser.add_argument("--output", type=int, default=8, help="megabytes that a run may print")
    parser.add_argument("--keep", default=os.path.join(ROOT, ".build", "fuzz"), help="where failing mutants go")
    limits = parser.parse_args()
    kessan = os.path.abspath(limits.kessan)
    if os.path.isdir("/dev/shm"):
        tempfile.tempdir = "/dev/shm"

    failures, codes, slowest, largest = 0, {}, (0, None), (0, None)
    with tempfile.TemporaryDirectory(prefix="kessan-fuzz-") as scratch:
        sources = workspaces(kessan, scratch)
        numbers = [limits.only] if limits.only is not None else range(limits.first, limits.first + limits.count)
        for number in numbers:
            mutant = Mutant(number, random.Random(f"{limits.seed}:{number}"), sources)
            folder = os.path.join(scratch, "mutant", "workspace")
            shutil.rmtree(os.path.dirname(folder), ignore_errors=True)
            os.makedirs(folder)
            run = Run(kessan, mutant, folder, limits)
            codes[run.code] = codes.get(run.code, 0) + 1
            slowest = max(slowest, (run.seconds, number))
            largest = max(largest, (run.megabytes, number))
            if run.problems:
                failures += 1
                print(f"mutant {number} of {mutant.workspace}: {'; '.join(run.problems)}")
                print(f"  {' | '.join(mutant.notes)}")
                print(f"  {[part[:100] for part in mutant.command]}", flush=True)
            if run.problems or limits.only is not None:
                kept = os.path.join(limits.keep, f"{limits.seed}-{number}")
                shutil.rmtree(kept, ignore_errors=True)
                os.makedirs(os.path.dirname(kept), exist_ok=True)
                shutil.rmtree(os.path.join(folder, "Exports"), ignore_errors=True)
                for parent, _, names in os.walk(folder):
                    for name in names:
                        if stat.S_ISFIFO(os.lstat(os.path.join(parent, name)).st_mode):
                            os.remove(os.path.join(parent, name))
                shutil.copytree(folder, kept, symlinks=True)
                with open(kept + ".log", "wb") as log:
                    log.write(repr([kessan] + mutant.command).encode("utf-8", "replace") + b"\n" + run.output[:1 << 20] + run.errors[:1 << 20])
                print(f"  kept in {kept}; again: --seed {limits.seed} --only {number}", flush=True)
            if number % 1000 == 999:
                print(f"{number + 1} mutants, {failures} failures", flush=True)
    print(
        f"{len(numbers)} mutants of {len(sources)} workspaces, {failures} failures; exit codes {dict(sorted(codes.items()))}; "
        f"slowest {slowest[0]:.1f} s ({slowest[1]}), largest {largest[0]:.0f} MB ({largest[1]})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
