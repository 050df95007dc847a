#!/usr/bin/env python3
"""Loads an instance into Arelle and times only its own saving of the same facts in other formats; one JSON line.

    arelle_save.py INSTANCE OUT_FOLDER

xBRL-JSON and xBRL-CSV are written by Arelle's plug-in saveLoadableOIM, XML by its document's own save. It has no writer of
inline XBRL. Run it with the Python of a virtual environment that holds arelle-release.
"""
import json
import os
import resource
import shutil
import sys
import tempfile
import time


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: arelle_save.py INSTANCE OUT_FOLDER")
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="arelle-")
    from arelle import PluginManager
    from arelle.Cntlr import Cntlr

    controller = Cntlr(logFileName="logToBuffer", disable_persistent_config=True)
    controller.webCache.workOffline = True
    PluginManager.addPluginModule("saveLoadableOIM")
    PluginManager.reset()
    from arelle.plugin.saveLoadableOIM import saveLoadableOIM

    model = controller.modelManager.load(os.path.abspath(sys.argv[1]))
    os.makedirs(sys.argv[2], exist_ok=True)
    result = {"facts": len(model.factsInInstance)}

    def timed(name, path, save):
        start = time.perf_counter()
        save(path)
        result[name] = {"wall_seconds": round(time.perf_counter() - start, 2),
                        "megabytes": round(sum(os.path.getsize(os.path.join(sys.argv[2], f))
                                               for f in os.listdir(sys.argv[2])) / 1e6, 1)}
        shutil.rmtree(sys.argv[2])
        os.makedirs(sys.argv[2])

    timed("filing", os.path.join(sys.argv[2], "saved.xml"),
          lambda path: model.modelDocument.save(overrideFilepath=path))
    timed("xbrl-json", os.path.join(sys.argv[2], "saved.json"), lambda path: saveLoadableOIM(model, path, None))
    timed("xbrl-csv", os.path.join(sys.argv[2], "saved.csv"), lambda path: saveLoadableOIM(model, path, None))
    result["peak_rss_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    print(json.dumps(result), flush=True)
    shutil.rmtree(os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
    os._exit(0)  # taking the model apart in an orderly way takes minutes


if __name__ == "__main__":
    main()
