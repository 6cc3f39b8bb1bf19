# SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""The checks of scripts/check-data."""

import datetime
import json
import pathlib
import re
import sys

import jsonschema

SCHEMAS = {  # by the first pattern that matches the file's place in the data folder
    r"catalogue/catalogue\.json": "catalogue",
    r"catalogue/common\.json": "common",
    r"catalogue/[a-z]+/[^/]+\.json": "scenario",
    r"workdays/[0-9]{4}\.json": "workdays",
    r"examples/[^/]+\.json": "example",
    r"(departments|stations|parties|laws|code_lists|fields|materials)\.json": None,  # by its own name
}
NEEDED = ["catalogue/catalogue.json", "catalogue/common.json", "departments.json", "stations.json",
          "parties.json", "laws.json", "code_lists.json", "fields.json", "materials.json"]
LETTERS = {"enterprise": "E", "person": "P"}
ANNEXES = {"enterprise": 1, "person": 2}


class Repeated(ValueError):
    """A key that an object has twice."""


class Checker:
    def __init__(self, folder):
        self.folder = folder
        self.faults = []
        self.data = {}  # place in the folder -> what the file holds
        self.canonical = set()

    # --- faults -------------------------------------------------------------------------------

    def fault(self, name, path, message):
        line = self.line(name, path)
        place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        self.faults.append((name, line or 0, f"{place.lstrip('.')}: {message}" if place else message))

    def line(self, name, path):
        """The line of a place; None where the layout of the file is not the known one."""
        if name not in self.canonical:
            return None
        value, line = self.data[name], 1
        for step in path:
            if not isinstance(value, (dict, list)) or not value:
                break
            rows = list(value.items() if isinstance(value, dict) else enumerate(value))
            line += 1
            for key, row in rows:
                if key == step:
                    value = row
                    break
                line += dumped(row).count("\n") + 1
        return line

    # --- form ---------------------------------------------------------------------------------

    def read(self):
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                self.read_file(path, path.relative_to(self.folder).as_posix())
        for name in NEEDED:
            if not (self.folder / name).exists():
                self.fault(name, [], "the file is missing")

    def read_file(self, path, name):
        raw = path.read_bytes()
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            self.fault(name, [], f"not UTF-8 at byte {error.start}")
            return
        if text.startswith("\ufeff"):
            self.fault(name, [], "begins with a byte order mark")
        if "\r" in text:
            self.fault(name, [], "line ends are not LF")
        if text and not text.endswith("\n"):
            self.fault(name, [], "no line end after the last line")
        if path.suffix != ".json":
            return
        try:
            self.data[name] = json.loads(text, object_pairs_hook=unrepeated)
        except Repeated as error:
            self.fault(name, [], f"the key {error} is there twice in one object")
            return
        except json.JSONDecodeError as error:
            self.faults.append((name, error.lineno, f"column {error.colno}: {error.msg}"))
            return
        wanted = dumped(self.data[name]) + "\n"
        if text == wanted:
            self.canonical.add(name)
        else:
            pairs = zip(text.splitlines(), wanted.splitlines())
            first = next((n for n, (has, wants) in enumerate(pairs, 1) if has != wants), 1)
            self.faults.append((name, first, "layout is not two-space JSON with UTF-8 text"))

    # --- schema -------------------------------------------------------------------------------

    def validate(self):
        before = len(self.faults)
        for name, data in self.data.items():
            if name.startswith("schema/"):
                self.check_schema(name, data)
        if len(self.faults) > before:
            return
        for name, data in self.data.items():
            if name.startswith("schema/"):
                continue
            pattern = next((p for p in SCHEMAS if re.fullmatch(p, name)), None)
            if pattern is None:
                self.fault(name, [], "no such file is known here (data/README.md)")
                continue
            kind = SCHEMAS[pattern] or name.removesuffix(".json")
            path = self.folder / f"schema/{kind}.schema.json"
            schema = self.data.get(f"schema/{kind}.schema.json")
            if schema is None:
                self.fault(name, [], f"{path.name} is missing or unreadable")
                continue
            resolver = jsonschema.RefResolver(base_uri=path.resolve().as_uri(), referrer=schema)
            validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
            for error in validator.iter_errors(data):
                for leaf in leaves(error):
                    self.fault(name, list(leaf.absolute_path), leaf.message[:300])

    def check_schema(self, name, schema):
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            self.fault(name, list(error.absolute_path), error.message[:300])

    # --- keys and references ------------------------------------------------------------------

    def cross_check(self):
        """Only called when every file agrees with its schema."""
        rows = {kind: self.data[f"{kind}.json"][kind]
                for kind in ("departments", "stations", "parties", "laws", "code_lists", "fields", "materials")}
        for kind, of_kind in rows.items():
            self.unique(f"{kind}.json", [kind], of_kind, "code" if kind == "stations" else "key")
        keys = [row["key"] for row in rows["departments"]]
        for i in range(1, len(keys)):
            if keys[i] < keys[i - 1]:
                self.fault("departments.json", ["departments", i], f"not sorted: {keys[i]} after {keys[i - 1]}")
        self.known = {kind: {row.get("key"): row for row in of_kind} for kind, of_kind in rows.items()}
        self.check_laws()
        self.check_fields()
        self.check_catalogue()
        for name in self.data:
            if name.startswith("workdays/"):
                self.check_workdays(name)

    def unique(self, name, path, rows, key="key"):
        seen = set()
        for i, row in enumerate(rows):
            if row[key] in seen:
                self.fault(name, [*path, i, key], f"{row[key]} is there twice")
            seen.add(row[key])

    def refer(self, name, path, kind, key):
        if key and key not in self.known[kind]:
            self.fault(name, path, f"{key} is not in {kind}.json")

    def real_date(self, name, path, text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            self.fault(name, path, f"{text} is not a date of the calendar")
            return None

    def check_laws(self):
        for i, row in enumerate(self.data["laws.json"]["laws"]):
            self.real_date("laws.json", ["laws", i, "in_force"], row["in_force"])

    def check_fields(self):
        for i, row in enumerate(self.data["fields.json"]["fields"]):
            path = ["fields", i]
            self.refer("fields.json", [*path, "party"], "parties", row["party"])
            self.unique("fields.json", [*path, "options"], row.get("options", []))
            self.refer("fields.json", [*path, "code_list"], "code_lists", row.get("code_list"))
            self.unique("fields.json", [*path, "columns"], row.get("columns", []))
            source = row.get("derived", {}).get("from")
            if source and self.known["fields"].get(source, {}).get("type") != "citizen_id":
                self.fault("fields.json", [*path, "derived", "from"], f"{source} is not a citizen_id field")

    def check_catalogue(self):
        head = self.data["catalogue/catalogue.json"]
        self.real_date("catalogue/catalogue.json", ["published"], head["published"])
        self.real_date("catalogue/catalogue.json", ["source", "date"], head["source"]["date"])
        present = {n for n in self.data if re.fullmatch(r"catalogue/[a-z]+/[^/]+", n)}
        listed = [f"catalogue/{name}" for name in head["scenarios"]]
        for i, name in enumerate(listed):
            if name not in present:
                self.fault("catalogue/catalogue.json", ["scenarios", i], "there is no such file")
        for name in sorted(present - set(listed)):
            self.fault(name, [], "not listed in catalogue.json")

        self.common = self.data["catalogue/common.json"]
        for life_cycle, part in self.common.items():
            self.questions = self.question_rows("catalogue/common.json", [life_cycle], part, [])
            self.check_asked("catalogue/common.json", [life_cycle], part)

        scenarios = [(name, self.data[name]) for name in listed if name in present]
        self.variants = {v["key"] for _, s in scenarios for i in s["items"] for v in i["variants"]}
        last_item = dict.fromkeys(LETTERS, 0)
        last_scenario = dict.fromkeys(LETTERS, (0, 0))
        stages = {}
        for name, data in scenarios:
            life_cycle = data["life_cycle"]
            number = data["key"][1:]
            order = tuple(map(int, number.split(".")))
            if data["key"][0] != LETTERS[life_cycle]:
                self.fault(name, ["key"], f"not a key of the life cycle {life_cycle}")
            if not name.startswith(f"catalogue/{life_cycle}/{number}-"):
                self.fault(name, ["key"], f"{data['key']} does not fit the file's folder and name")
            if order <= last_scenario[life_cycle]:
                self.fault(name, ["key"], "catalogue.json does not list it in the order of numbers")
            last_scenario[life_cycle] = order
            if data["stage"]["number"] != order[0]:
                self.fault(name, ["stage", "number"], f"the scenario is {data['key']}")
            if stages.setdefault((life_cycle, order[0]), data["stage"]) != data["stage"]:
                self.fault(name, ["stage"], "differs from the same stage in an earlier file")
            self.questions = self.question_rows(name, [], data, self.common[life_cycle]["questions"])
            for i, item in enumerate(data["items"]):
                self.check_item(name, ["items", i], item, life_cycle, last_item[life_cycle] + 1)
                last_item[life_cycle] = item["number"]

    def question_rows(self, name, path, part, inherited):
        rows = {row["key"]: row for row in inherited}
        for i, row in enumerate(part["questions"]):
            at = [*path, "questions", i]
            if row["key"] in rows:
                self.fault(name, [*at, "key"], f"{row['key']} is asked already")
            self.unique(name, [*at, "options"], row["options"])
            if "default" in row and row["default"] not in {o["key"] for o in row["options"]}:
                self.fault(name, [*at, "default"], f"{row['default']} is not an option")
            rows[row["key"]] = row
        self.questions = rows
        for i, row in enumerate(part["questions"]):
            self.condition(name, [*path, "questions", i, "when"], row.get("when", ""))
        return rows

    def check_item(self, name, path, item, life_cycle, number):
        if item["number"] != number:
            self.fault(name, [*path, "number"], f"{item['number']}, but the next number is {number}")
        if item["key"] != f"{LETTERS[life_cycle]}{item['number']:03}":
            self.fault(name, [*path, "key"], f"{item['key']} does not fit the number {item['number']}")
        for i, variant in enumerate(item["variants"]):
            at = [*path, "variants", i]
            alone = len(item["variants"]) == 1 and variant["name"] is None
            wanted = item["key"] if alone else f"{item['key']}-{i + 1}"
            if variant["key"] != wanted:
                self.fault(name, [*at, "key"], f"{variant['key']}, but {wanted} is meant to be here")
            if variant["name"] is None and not alone:
                self.fault(name, [*at, "name"], "one of several variants needs a name")
            if variant["provenance"]["annex"] != ANNEXES[life_cycle]:
                self.fault(name, [*at, "provenance", "annex"], f"annex {ANNEXES[life_cycle]} is meant to be here")
            for role in ("lead", "cooperating"):
                for k, key in enumerate(variant[role]):
                    self.refer(name, [*at, role, k], "departments", key)
            for key in set(variant["lead"]) & set(variant["cooperating"]):
                self.fault(name, [*at, "cooperating"], f"{key} leads already")
            if "change" in variant:
                self.real_date(name, [*at, "change", "on"], variant["change"]["on"])
                self.check_basis(name, [*at, "change", "basis"], variant["change"]["basis"])
            if variant["guide"] is not None:
                self.check_guide(name, [*at, "guide"], variant)

    def check_guide(self, name, path, variant):
        guide = variant["guide"]
        if guide["handled_by"] not in variant["lead"] + variant["cooperating"]:
            self.fault(name, [*path, "handled_by"], f"{guide['handled_by']} neither leads nor cooperates")
        term, promised = guide["statutory_term"], guide["promised_term"]
        if term:
            self.check_basis(name, [*path, "statutory_term", "basis"], term["basis"])
            if term["unit"] == promised["unit"] and promised["days"] > term["days"]:
                self.fault(name, [*path, "promised_term", "days"], f"more than the statutory {term['days']}")
        self.condition(name, [*path, "chosen_when"], guide["chosen_when"])
        for i, row in enumerate(guide.get("not_needed", [])):
            self.condition(name, [*path, "not_needed", i, "when"], row["when"])
            self.check_basis(name, [*path, "not_needed", i, "basis"], row["basis"])
        if "basis" in guide["fee"]:
            self.check_basis(name, [*path, "fee", "basis"], guide["fee"]["basis"])
        for i, basis in enumerate(guide["basis"]):
            self.check_basis(name, [*path, "basis", i], basis)
        self.check_asked(name, path, guide)
        result = guide["result"]
        self.refer(name, [*path, "result", "material"], "materials", result.get("material"))
        self.refer(name, [*path, "result", "of"], "parties", result.get("of"))
        for i, key in enumerate(guide.get("after", [])):
            if key not in self.variants or key == variant["key"]:
                self.fault(name, [*path, "after", i], f"{key} is not another variant")

    def check_asked(self, name, path, part):
        """The form and the materials of a guide or of what every application asks."""
        for i, row in enumerate(part["form"]["fields"]):
            at = [*path, "form", "fields", i]
            self.refer(name, [*at, "field"], "fields", row["field"])
            self.condition(name, [*at, "when"], row.get("when", ""))
        words = [row.get("alternative") for row in part["materials"]]
        for i, row in enumerate(part["materials"]):
            at = [*path, "materials", i]
            self.refer(name, [*at, "material"], "materials", row["material"])
            self.refer(name, [*at, "of"], "parties", row["of"])
            self.condition(name, [*at, "when"], row.get("when", ""))
            self.check_basis(name, [*at, "basis"], row["basis"])
            material = self.known["materials"].get(row["material"], {})
            for route, member in (("e_licence", "e_licence"), ("shared_data", "shared_data"), ("dossier", "reusable")):
                if material and route in row.get("exempt_by", []) and not material[member]:
                    self.fault(name, [*at, "exempt_by"], f"{row['material']} has no {member} in materials.json")
            if words[i] and words.count(words[i]) == 1:
                self.fault(name, [*at, "alternative"], f"{words[i]} has no other row")

    def check_basis(self, name, path, basis):
        law = basis.get("law")
        self.refer(name, [*path, "law"], "laws", law)
        kind = self.known["laws"].get(law, basis)["kind"]
        if kind != basis["kind"]:
            self.fault(name, [*path, "kind"], f"{basis['kind']}, but laws.json calls {law} a {kind}")

    def condition(self, name, path, text):
        if text:
            for message in condition_faults(text, self.choices):
                self.fault(name, path, f"{message} in: {text}")

    def choices(self, key):
        """What a name in a condition can be: option keys, [] for any text, None when unknown."""
        row = self.questions.get(key) or self.known["fields"].get(key)
        if row is None:
            return None
        if row.get("type") == "yes_no":
            return ["yes", "no"]
        if "code_list" in row:
            row = self.known["code_lists"].get(row["code_list"], {})
        return [option["key"] for option in row.get("options", [])]

    def check_workdays(self, name):
        data = self.data[name]
        year = data["year"]
        if name != f"workdays/{year}.json":
            self.fault(name, ["year"], f"{year} does not fit the file's name")
        last = None
        off = set()
        for i, row in enumerate(data["off"]):
            first, end = (self.real_date(name, ["off", i, side], row[side]) for side in ("from", "to"))
            if first is None or end is None:
                continue
            if first > end or {first.year, end.year} != {year}:
                self.fault(name, ["off", i], f"{first} to {end} is not a period of {year}")
                continue
            if last and first <= last:
                self.fault(name, ["off", i, "from"], f"{first} is not after {last}")
            last = end
            off |= {first + datetime.timedelta(days) for days in range((end - first).days + 1)}
        last = None
        for i, text in enumerate(data["work"]):
            day = self.real_date(name, ["work", i], text)
            if day is None:
                continue
            if day.year != year or day.weekday() < 5 or day in off:
                self.fault(name, ["work", i], f"{day} is not a weekend day of {year} that could be worked")
            if last and day <= last:
                self.fault(name, ["work", i], f"{day} is not after {last}")
            last = day


def dumped(value):
    return json.dumps(value, ensure_ascii=False, indent=2)


def unrepeated(pairs):
    result = {}
    for key, value in pairs:
        if key in result:
            raise Repeated(key)
        result[key] = value
    return result


def leaves(error):
    """The faults that say something: those inside the branch of an anyOf that was meant."""
    inside = [e for e in error.context or [] if e.validator != "type" or len(e.relative_path) > 0]
    if not inside:
        yield error
    for inner in inside:
        yield from leaves(inner)


TOKEN = re.compile(r"\s*(?:(?P<op>==|!=|[(),])|'(?P<value>[^']*)'|(?P<name>[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*))")


def condition_faults(text, choices):
    """Reads a condition as data/README.md defines it; choices(name) tells its values."""
    tokens, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            return [f"cannot read from column {at + 1}"]
        tokens.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    faults = []

    def take(group, *wanted):
        if tokens and tokens[0][0] == group and (not wanted or tokens[0][1] in wanted):
            return tokens.pop(0)[1]
        return None

    def need(group, *wanted):
        found = take(group, *wanted)
        if found is None:
            raise SyntaxError(f"{' or '.join(wanted) or group} is missing")
        return found

    def either():
        both()
        while take("name", "or"):
            both()

    def both():
        one()
        while take("name", "and"):
            one()

    def one():
        if take("name", "not"):
            one()
        elif take("op", "("):
            either()
            need("op", ")")
        else:
            compare()

    def compare():
        name = need("name")
        known = choices(name)
        if known is None:
            faults.append(f"{name} is neither a question nor a field")
        values = []
        if take("op", "==", "!="):
            values.append(need("value"))
        else:
            need("name", "in")
            need("op", "(")
            values.append(need("value"))
            while take("op", ","):
                values.append(need("value"))
            need("op", ")")
        faults.extend(f"{value} is not an option of {name}" for value in values if known and value not in known)

    try:
        either()
        if tokens:
            raise SyntaxError(f"{tokens[0][1]} is not expected")
    except SyntaxError as error:
        faults.append(str(error))
    return faults


def main():
    folder = pathlib.Path(sys.argv[1])
    checker = Checker(folder)
    checker.read()
    checker.validate()
    if not checker.faults:
        checker.cross_check()
    else:
        print("keys and references are checked when these are mended:", file=sys.stderr)
    for name, line, message in sorted(set(checker.faults)):
        print(f"{folder / name}:{line or 1}: {message}")
    return 1 if checker.faults else 0


sys.exit(main())
