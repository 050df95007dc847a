#!/usr/bin/env python3
"""Turns what Benchmarks/run measured into a Markdown table: table.py OUT CSV INSTANCE."""
import json
import os
import sys


def line(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return json.loads(file.read().strip().splitlines()[-1])


def main():
    folder, csv, instance = sys.argv[1:4]
    start, reference, volume = (line(folder, name) for name in ("start.json", "reference.json", "volume.json"))
    writer, buffer, arelle = (line(folder, name) for name in ("bare-writer.txt", "bare-buffer.txt", "arelle.txt"))
    megabytes = os.path.getsize(instance) / 1e6
    print("| what | wall s | CPU s | peak MB | MB/s of instance |")
    print("|---|---|---|---|---|")

    def row(what, wall, cpu, peak, rate=""):
        print(f"| {what} | {wall} | {cpu} | {peak} | {rate} |")

    row("`kessan --version`", start["wall_seconds"], start["cpu_seconds"], start["peak_rss_mb"])
    row("`kessan build`, reference workspace", reference["wall_seconds"], reference["cpu_seconds"], reference["peak_rss_mb"])
    row(f"volume: CSV ({os.path.getsize(csv) / 1e6:.0f} MB) to validated filing ({megabytes:.0f} MB)",
        volume["wall_seconds"], volume["cpu_seconds"], volume["peak_rss_mb"], f"{megabytes / volume['wall_seconds']:.0f}")
    row("the same bytes written by bare libxml2, xmlTextWriter (C)", writer["wall_seconds"], writer["cpu_seconds"], "",
        f"{writer['mb_per_wall_second']:.0f}")
    row("the same bytes written by bare libxml2, output buffer in blocks (C)", buffer["wall_seconds"],
        buffer["cpu_seconds"], "", f"{buffer['mb_per_wall_second']:.0f}")
    if arelle:
        row(f"Arelle: load {arelle['load_seconds']} s and validate {arelle['validate_seconds']} s the result "
            f"({arelle['facts']} facts, {arelle['findings']} findings)", arelle["wall_seconds"], "", arelle["peak_rss_mb"],
            f"{megabytes / arelle['wall_seconds']:.1f}")
        print(f"\nArelle takes {arelle['wall_seconds'] / volume['wall_seconds']:.0f} times as long and "
              f"{arelle['peak_rss_mb'] / volume['peak_rss_mb']:.0f} times the memory to load and validate what Kessan reads "
              "from CSV, judges and writes.")
    else:
        print("\nskipped: Arelle is not installed.")


if __name__ == "__main__":
    main()
