#!/usr/bin/env python3
"""Turns what Benchmarks/run measured of the writers into a Markdown table: formats_table.py OUT."""
import json
import os
import sys


def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main():
    folder = sys.argv[1]
    path = os.path.join(folder, "arelle-save.txt")
    arelle = json.load(open(path, encoding="utf-8")) if os.path.exists(path) else {}
    print("\n| format | facts | MB | wall s | MB/s | adds MB | bare writer, MB/s | of its speed | Arelle saves, s | times |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for workspace in ("volume", "tenth"):
        bare = lines(folder, f"{workspace}.bare")
        for format, writer in zip(lines(folder, f"{workspace}.formats"), bare):
            saved = arelle.get(format["format"].partition(":")[0]) if workspace == "tenth" else None
            cells = [f"`{format['format']}`", f"{format['facts']:,}", f"{format['megabytes']:.0f}",
                     f"{format['wall_seconds']:.3f}", f"{format['mb_per_wall_second']:.0f}", f"{format['added_mb']:.1f}",
                     f"{writer['mode']} {writer['mb_per_wall_second']}",
                     f"{100 * format['mb_per_wall_second'] / writer['mb_per_wall_second']:.0f} %",
                     f"{saved['wall_seconds']}" if saved else "",
                     f"{saved['wall_seconds'] / format['wall_seconds']:.0f}" if saved else ""]
            print("| " + " | ".join(cells) + " |")
    if not arelle:
        print("\nskipped: Arelle is not installed.")


if __name__ == "__main__":
    main()
