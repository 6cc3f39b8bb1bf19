#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks one rule of the house over all files that belong to the project; prints each fault.

    house.py top-level | licence | includes | paths
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "README.zh-CN.md",
             "app", "core", "ui", "resources", "data", "tests", "scripts"}
LICENCE = ["SPDX-FileCopyrightText: 2026 The One-Window Desk contributors", "SPDX-License-Identifier: Apache-2.0"]
SOURCE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".sql", ".cmake"}
CLIMBING = re.compile(r"""\s*#\s*include\s*["<](/|.*\.\./)""")
HOME = re.compile(r"(?<![\w.~-])(/home/[a-z_][\w-]*|/root|/Users/\w+)/")


def project_files(root):
    """What git tracks or would track; in a copy without git, everything but the build folder."""
    command = ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        names = [str(path.relative_to(root)) for path in root.rglob("*")]
    inside = (name for name in names if name and not re.match(r"build/|\.git/|.*__pycache__/", name))
    return sorted(name for name in inside if (root / name).is_file())


def top_level(root, files):
    names = {name.split("/")[0] for name in files}
    return [f"{name}: not on the design card" for name in sorted(names - TOP_LEVEL) if not name.startswith(".")]


def is_source(path):
    if path.suffix in SOURCE_SUFFIXES or path.name == "CMakeLists.txt":
        return True
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def licence(root, files):
    faults = []
    for name in files:
        path = root / name
        if not is_source(path):
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        first = 1 if lines and lines[0].startswith("#!") else 0
        # packages.sh tells shellcheck its language before anything else.
        first += bool(lines[first:]) and lines[first].startswith("# shellcheck")
        if [line.lstrip("#/-* ") for line in lines[first:first + 2]] != LICENCE:
            faults.append(f"{name}: does not begin with the two SPDX lines")
    return faults


def includes(root, files):
    """A header is named, never its way there: else a file could reach a room that its include path hides."""
    faults = []
    for name in files:
        if name.endswith((".cpp", ".h")):
            for number, line in enumerate((root / name).read_text(encoding="utf-8").splitlines(), 1):
                faults += [f"{name}:{number}: {line}"] if CLIMBING.match(line) else []
    return faults


def paths(root, files):
    """Folders of people, and the folder that this clone happens to lie in."""
    patterns = [HOME]
    if root.parent != root.parent.parent:
        patterns.append(re.compile(rf"(?<![\w.~-]){re.escape(str(root.parent))}/"))
    faults = []
    for name in files:
        data = (root / name).read_bytes()
        if b"\0" in data:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            faults += [f"{name}:{number}: {found.group()}" for found in (p.search(line) for p in patterns) if found]
    return faults


RULES = {"top-level": top_level, "licence": licence, "includes": includes, "paths": paths}

if __name__ == "__main__":
    all_files = project_files(ROOT)
    if not all_files:
        sys.exit("house: found no file of the project")
    found_faults = RULES[sys.argv[1]](ROOT, all_files)
    print(f"{len(all_files)} files, {len(found_faults)} faults", *found_faults, sep="\n")
    sys.exit(1 if found_faults else 0)
