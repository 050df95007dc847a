#!/usr/bin/env python3
"""Loads an instance into Arelle with full validation and prints one JSON line: facts, seconds, peak resident memory.

    arelle_load.py INSTANCE

Run it with the Python of a virtual environment that holds arelle-release. Same settings as compare_arelle.py.
"""
import json
import logging
import os
import resource
import shutil
import sys
import tempfile
import time


class Counter(logging.Handler):
    """Counts what is logged at warning or above, and prints the first few."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record):
        self.count += 1
        if self.count <= 5:
            print(f"{record.levelname} [{getattr(record, 'messageCode', '')}] {record.getMessage()[:300]}", file=sys.stderr)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: arelle_load.py INSTANCE")
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="arelle-")
    from arelle.Cntlr import Cntlr
    from arelle.ModelFormulaObject import FormulaOptions
    from arelle.ValidateDuplicateFacts import DuplicateType
    from arelle.ValidateXbrlCalcs import ValidateCalcsMode

    controller = Cntlr(logFileName="logToBuffer", disable_persistent_config=True)
    findings = Counter()
    controller.logger.propagate = False
    controller.logger.addHandler(findings)
    controller.webCache.workOffline = True
    manager = controller.modelManager
    manager.loadCustomTransforms()
    manager.disclosureSystem.select(None)
    manager.formulaOptions = FormulaOptions()
    manager.validateCalcs = ValidateCalcsMode.ROUND_TO_NEAREST
    manager.validateUtr = True
    manager.validateDuplicateFacts = DuplicateType.INCONSISTENT

    start = time.perf_counter()
    model = manager.load(os.path.abspath(sys.argv[1]))
    loaded = time.perf_counter()
    facts = len(model.factsInInstance) if model and model.modelDocument else 0
    if facts:
        manager.validate()
    validated = time.perf_counter()
    print(json.dumps({
        "facts": facts, "findings": findings.count, "load_seconds": round(loaded - start, 1),
        "validate_seconds": round(validated - loaded, 1), "wall_seconds": round(validated - start, 1),
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)}), flush=True)
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
    os._exit(0 if facts and not findings.count else 1)  # taking the model apart in an orderly way takes minutes


if __name__ == "__main__":
    main()
