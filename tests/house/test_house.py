#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Breaks each rule of the house in a made-up tree, and keeps it in another, to see that the check tells them apart."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import house  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
HEAD = "".join(f"// {line}\n" for line in house.LICENCE)


class House(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name) / "desk"

    def faults(self, rule, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return rule(self.root, house.project_files(self.root))

    def test_a_name_that_the_design_does_not_know_is_reported(self):
        self.assertEqual(self.faults(house.top_level, {"core/a.h": "", "build/a.o": "", ".ci/run": ""}), [])
        self.assertEqual(self.faults(house.top_level, {"old/a.h": ""}), ["old: not on the design card"])

    def test_a_source_without_its_licence_is_reported(self):
        script = "#!/bin/sh\n" + HEAD.replace("//", "#")
        self.assertEqual(self.faults(house.licence, {"core/a.h": HEAD, "scripts/run": script, "a.json": "{}"}), [])
        broken = {"core/b.h": "", "core/c.cpp": HEAD.replace("2.0", "1.0"), "scripts/go": "#!/bin/sh\nexit\n"}
        self.assertEqual(
            self.faults(house.licence, broken),
            [f"{name}: does not begin with the two SPDX lines" for name in sorted(broken)],
        )

    def test_a_header_reached_around_the_include_path_is_reported(self):
        self.assertEqual(self.faults(house.includes, {"core/a.h": '#include "b.h"\n#include <QtSql/QSqlQuery>\n'}), [])
        self.assertEqual(
            self.faults(house.includes, {"core/b.h": '#pragma once\n#include "../ui/c.h"\n'}),
            ['core/b.h:2: #include "../ui/c.h"'],
        )

    def test_a_path_of_this_machine_is_reported(self):
        self.assertEqual(self.faults(house.paths, {"a.md": "~/desk, /usr/bin, data/home/, x/root/y, /roots/\n"}), [])
        parent = f"{self.root.parent}/"
        self.assertEqual(
            self.faults(house.paths, {"b.md": f"see\n{parent}notes, /" + "root/x\n"}),
            ["b.md:2: /" + "root/", f"b.md:2: {parent}"],
        )

    def reach(self, *arguments):
        self.faults(house.paths, {"core/a.h": "", "ui/b.h": ""})
        command = [HERE / "reach", "--compiler", "g++", "--include", f"{self.root}/core;{self.root}/none", *arguments]
        return subprocess.run(command, capture_output=True, text=True)

    def test_a_header_that_a_room_should_not_find_is_reported(self):
        self.assertEqual(self.reach("--found", "a.h", "--hidden", "b.h").returncode, 0)
        found = self.reach("--found", "a.h", "--hidden", "a.h")
        self.assertEqual(found.returncode, 1)
        self.assertIn("a header of a floor above is found: a.h", found.stderr)
        self.assertEqual(self.reach("--found", "b.h", "--hidden", "b.h").returncode, 1)

    def test_a_program_with_another_library_is_reported(self):
        source, program = self.root / "main.cpp", self.root / "main"
        self.faults(house.paths, {"main.cpp": "int main() {}\n"})
        subprocess.run(["g++", source, "-o", program, "-Wl,--no-as-needed", "-l:libQt6Core.so.6"], check=True)
        linkage = [HERE / "linkage", program]
        self.assertEqual(subprocess.run([*linkage, "libQt6Core.so.6"], capture_output=True).returncode, 0)
        self.assertEqual(subprocess.run([*linkage, "libQt6Sql.so.6"], capture_output=True).returncode, 1)


unittest.main()
