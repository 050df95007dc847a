#!/usr/bin/env python3
"""Runs a command and prints one JSON line: wall seconds, processor seconds (user and system), peak resident memory.

    measure.py [--runs N] CMD [ARGUMENT...]

With --runs the numbers are medians. The command's own output is discarded, its errors are not. A peak below some 12 MB
is that of this script: the kernel carries it into the command it starts.
"""
import argparse
import json
import os
import statistics
import sys
import time


def run(command):
    null = os.open(os.devnull, os.O_WRONLY)
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    os.close(null)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="CMD")
    options = parser.parse_args()
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    if not command or options.runs < 1:
        parser.error("no command, or no run")
    results = []
    for _ in range(options.runs):
        try:
            results.append(run(command))
        except OSError as error:
            sys.exit(f"measure.py: {command[0]}: {error.strerror}")
        if results[-1][3] != 0:
            sys.exit(f"measure.py: {' '.join(command)} ended with {results[-1][3]}")
    wall, cpu, kilobytes = (statistics.median(column) for column in list(zip(*results))[:3])
    print(json.dumps({"command": os.path.basename(command[0]), "runs": options.runs, "wall_seconds": round(wall, 3),
                      "cpu_seconds": round(cpu, 3), "peak_rss_mb": round(kilobytes / 1024, 1)}))


if __name__ == "__main__":
    main()
