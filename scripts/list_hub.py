#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Lists what the embedded hub has received: its cases and the events they consist of.

    list_hub.py FILE

Exit code 1 when the hub holds no case.
"""
import sqlite3
import sys


def print_table(heads, rows):
    cells = [heads] + [["" if value is None else str(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells)]
    for row in cells:
        print("    " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def main():
    hub = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    cases = hub.execute("SELECT number, state, desk_id, changed_at, case_id FROM case_file ORDER BY changed_at").fetchall()
    events = hub.execute(
        "SELECT desk_id, desk_seq, kind, case_id, length(CAST(body AS BLOB)), rejected_reason FROM event"
        " ORDER BY desk_id, desk_seq"
    ).fetchall()
    print_table(["NUMBER", "STATE", "DESK", "CHANGED", "CASE"], cases)
    print()
    print_table(["DESK", "EVENT", "KIND", "CASE", "BYTES", "REJECTED BECAUSE"], events)
    return 0 if cases else 1


if __name__ == "__main__":
    sys.exit(main())
