"""What each command line says once it is read: the words a person types, and all that stands for the rest."""

from __future__ import annotations

import argparse
import shlex

import pytest

from commonservices.cli.parser import UsageFault, grammar
from commonservices.cli.run import COMMANDS

READ = {
    "demo --as-of 2026-10-01 --seed 0 --scale 2": {"as_of": "2026-10-01", "seed": 0, "scale": 2, "arrangements": None},
    "demo --arrangements 1000 --usage-lines 0": {"arrangements": 1000, "usage_lines": 0, "as_of": None},
    "init --office UNEXAM --name-fr Essai --calendar JAN_DEC --country KEN": {
        "office": "UNEXAM", "name": None, "name_fr": "Essai", "calendar": "JAN_DEC", "country": "KEN", "kind": None,
        "currency": None,
    },
    "backup --to 'my folder'": {"to": "my folder"},
    "restore old.csdb": {"file": "old.csdb"},
    "check": {"command": "check"},
    "list services --find 'clean water' --as-of 2026-03-31": {
        "what": "services", "find": "clean water", "as_of": "2026-03-31", "where": [], "limit": None,
    },
    "show D-1": {"ref": "D-1"},
    "history D-1": {"ref": "D-1", "limit": 500},
    "history D-1 --limit 0": {"limit": 0},
    "export --period 2025-07..2026-06 --out a.xlsx": {
        "period": "2025-07..2026-06", "out": "a.xlsx", "template": "", "workbook": "", "basis": None,
    },
    "add person --set 'name=A. Person' email=a@b.org --set unit=OPS": {
        "what": "person", "set": ["name=A. Person", "email=a@b.org", "unit=OPS"], "anyway": "", "party": [],
    },
    "add service --participant WFP WHO:PROVIDER --anyway 'Not the same'": {
        "participant": ["WFP", "WHO:PROVIDER"], "anyway": "Not the same", "set": [],
    },
    "set D-1 notes= title_en=a=b --why Typo": {"ref": "D-1", "pairs": ["notes=", "title_en=a=b"], "why": "Typo"},
    "usage S WFP 2026-03 ''": {"quantity": "", "note": None, "why": ""},
    "usage S WFP 2026-03 -12.5 --note 'Meter read late'": {"quantity": "-12.5", "note": "Meter read late"},
    "reading S K20 2026-03-31 97,5": {"kpi": "K20", "day": "2026-03-31", "value": "97,5", "note": ""},
    "undo": {"list": False, "act": None, "keep": False, "take_back": False},
    "undo --act 4f2 --keep": {"act": "4f2", "keep": True, "take_back": False},
    "undo --take-back": {"act": None, "keep": False, "take_back": True},
    "calendar --from 2026-10-01 --to 2026-12-31 --ics days.ics": {
        "first": "2026-10-01", "last": "2026-12-31", "out": "days.ics", "why": None,
    },
    "calendar --why D-1": {"why": "D-1", "out": None, "first": None},
    "alerts --all --limit 5": {"all": True, "limit": 5, "acknowledge": None, "until": "", "reason": ""},
    "alerts --snooze A --until 2026-11-01 --reason Leave": {"snooze": "A", "until": "2026-11-01", "reason": "Leave"},
    "alerts --take-up A": {"take_up": "A", "acknowledge": None, "snooze": None},
    "decisions --body OMT --open": {"body": "OMT", "open_only": True, "about": "", "done": "", "drop": ""},
    "decisions --done X --outcome 'It was built'": {"done": "X", "outcome": "It was built", "open_only": False},
    "people --role HEAD --all": {"role": "HEAD", "all": True, "find": ""},
    "handover --out pack.html": {"out": "pack.html"},
    "lens --period 2026-01..2026-06": {"period": "2026-01..2026-06", "all": False},
    "submissions --again U-1 --out b.xlsx": {"again": "U-1", "out": "b.xlsx", "period": None},
    "transition D-1 NOTICE --party WFP --ends 2027-01-31 --shorter Agreed": {
        "state": "NOTICE", "party": "WFP", "ends": "2027-01-31", "shorter": "Agreed", "document": None, "on": None,
    },
    "sign D-1 WFP 2026-05-01 --name 'A. Person' --title Head": {
        "party": "WFP", "date": "2026-05-01", "name": "A. Person", "title": "Head", "exception": "",
    },
    "sign-statement WFP ''": {"party": "WFP", "date": ""},
    "amend D-1 --reason More --from 2027-01-01 --kind PERIOD MONEY --set expiry_on=2027-12-31 --sign WFP:2026-12-01": {
        "applies_on": "2027-01-01", "kind": ["PERIOD", "MONEY"], "set": ["expiry_on=2027-12-31"],
        "sign": ["WFP:2026-12-01"], "seal": False, "drop": False, "document": None, "without_document": "",
    },
    "amend D-1 --seal --exception Alone": {"seal": True, "exception": "Alone", "sign": [], "kind": [], "set": []},
    "versions D-1": {"ref": "D-1"},
    "compare D-1 1 2": {"others": ["1", "2"], "all": False},
    "compare D-1 --all": {"others": [], "all": True},
    "attach D-1 a.pdf b.pdf --kind signed_copy --replaces old.pdf": {
        "files": ["a.pdf", "b.pdf"], "kind": "signed_copy", "replaces": "old.pdf", "title": "", "language": "",
    },
    "verify-documents": {"command": "verify-documents"},
    "import a.csv b.csv --as usage --sender WFP --leave-out A!7 --leave-out refused --dry-run": {
        "files": ["a.csv", "b.csv"], "target": "usage", "sender": "WFP", "leave_out": ["A!7", "refused"],
        "dry_run": True, "sheet": "", "map": "", "answers": "",
    },
    "import a.csv": {"target": "", "leave_out": [], "dry_run": False},
    "returnable services --out s.xlsx --filter water": {"what": "services", "out": "s.xlsx", "filter": "water"},
    "form --for WFP --kind usage --month 2026-09 --out f.xlsx": {
        "partner": "WFP", "kind": "usage", "month": "2026-09", "out": "f.xlsx",
    },
    "template-map desk.xlsx --out map.toml": {"file": "desk.xlsx", "out": "map.toml", "name": ""},
    "templates remove Desk": {"what": "remove", "name": "Desk"},
    "consolidate a.xlsx --out all.xlsx --not-kept": {"files": ["a.xlsx"], "expect": [], "not_kept": True},
    "verify-workbook a.xlsx": {"file": "a.xlsx"},
    "reconcile R3 R6 --extract ledger.csv": {"routines": ["R3", "R6"], "file": "ledger.csv", "currency": "USD"},
    "reconcile": {"routines": [], "period": "", "file": None, "list": False, "review": "", "dry_run": False},
    "exceptions --state OPEN --late --owner A": {"state": "OPEN", "late": True, "owner": "A", "counts": False},
    "exceptions --settle 1 2 --note Paid": {"settle": ["1", "2"], "accept": [], "reopen": [], "note": "Paid"},
    "exceptions --assign 1 --to 'A. Person' --due 2026-11-30": {
        "assign": ["1"], "person": "A. Person", "due": "2026-11-30",
    },
}  # fmt: skip
"""Command lines as they are typed, and what must be known of each once it is read."""


def read(line: str) -> argparse.Namespace:
    return grammar().parse_args(shlex.split(line))


def test_every_line_says_what_was_typed_and_what_stands_without_it() -> None:
    wrong = []
    for line, wanted in READ.items():
        given = vars(read(line))
        wrong += [
            f"{line}: {name} is {given.get(name, '—')!r}" for name in wanted if given.get(name, "—") != wanted[name]
        ]
        wrong += [] if given["command"] == line.split()[0] else [line]
    assert wrong == []


def test_a_line_leaves_nothing_behind_for_the_next_one() -> None:
    before = {line: vars(read(line)) for line in READ}
    after = {line: vars(read(line)) for line in reversed(READ)}
    assert before == after


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    return dict(found[0].choices) if found else {}


def _every(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    return [each for made in _choices(parser).values() for each in (made, *_every(made))]


def test_what_the_grammar_reads_the_program_can_do_and_nothing_else() -> None:
    assert set(_choices(grammar())) == set(COMMANDS)


def test_every_option_of_every_command_says_in_a_few_words_what_it_is_for() -> None:
    silent = [
        f"{parser.prog} {each.option_strings[0]}"
        for parser in _every(grammar())
        for each in parser._actions
        if each.option_strings and not each.help
    ]
    assert silent == []


def test_what_a_command_does_is_said_as_one_sentence() -> None:
    said = {parser.prog: parser.description or "" for parser in _every(grammar())}
    wrong = [
        prog for prog, words in said.items() if not words.endswith(".") or not words[:1].isupper() or "\n" in words
    ]
    assert wrong == []
    assert len(set(said.values())) == len(said), "two commands say the same"


def test_help_of_every_command_can_be_written() -> None:
    wrong = [parser.prog for parser in _every(grammar()) if parser.prog.split()[0] not in parser.format_help()]
    assert wrong == []


REFUSED = {
    "list": "what",
    "list nothing": "invalid choice: 'nothing'",
    "show": "REF",
    "add": "what",
    "add spaceship": "invalid choice: 'spaceship'",
    "set D-1": "FIELD=VALUE",
    "usage S WFP 2026-03": "QUANTITY",
    "usage S WFP 2026-03 1 2": "nrecognized arguments: 2",
    "reading S K20 2026-03-31": "VALUE",
    "undo --act": "expected one argument",
    "undo --list --act 1": "not allowed with",
    "alerts --acknowledge A --snooze B": "not allowed with",
    "alerts --snooze A --take-up B": "not allowed with",
    "decisions --done A --drop B": "not allowed with",
    "handover": "--out",
    "transition D-1": "STATE",
    "sign D-1 WFP": "DATE",
    "attach D-1 a.pdf": "--kind",
    "attach D-1 --kind X": "FILE",
    "import": "FILE",
    "import a.csv --as money": "invalid choice: 'money'",
    "returnable money --out a.xlsx": "invalid choice: 'money'",
    "form --for WFP --out a.xlsx": "--kind",
    "form --for WFP --kind usage": "--out",
    "form --for WFP --kind usage --out a --month 2026-09 --period 2026-01..2026-06": "not allowed with",
    "export --period 2026-01..2026-06": "--out",
    "export --out a.xlsx": "--period",
    "export --period p --out a --basis MAR_FEB": "invalid choice: 'MAR_FEB'",
    "exceptions --settle 1 --accept 2": "not allowed with",
    "exceptions --settle": "at least one argument",
    "exceptions --state SOMEWHAT": "invalid choice: 'SOMEWHAT'",
    "reconcile --list --review 1": "not allowed with",
    "init --office X --calendar MON_SUN": "invalid choice: 'MON_SUN'",
    "check --json=yes": "ignored explicit argument 'yes'",
    "check --lang en_GB": "invalid choice: 'en_GB'",
    "backup": "--to",
    "restore": "FILE",
    "verify-documents now": "nrecognized arguments: now",
}


@pytest.mark.parametrize("line", REFUSED)
def test_a_line_that_is_not_whole_is_refused_naming_what_is_wrong_and_where_help_is(line: str) -> None:
    with pytest.raises(UsageFault) as fault:
        read(line)
    message = fault.value.message
    assert REFUSED[line] in message
    assert message.endswith(f"See: {fault.value.where} --help")
    assert message[0].isupper()
    assert "\n" not in message
    assert fault.value.where.split()[:1] == ["commonservices"]


@pytest.mark.parametrize("word", ["--sto=x", "--js", "--act=1", "--fin x"])
def test_half_an_option_is_never_taken_for_another(word: str) -> None:
    with pytest.raises(UsageFault):
        read(f"list services {word}")


def test_a_word_of_any_length_makes_a_sentence_that_ends() -> None:
    for line in (["list", "x" * 10_000], ["check", "y" * 10_000], ["demo", "--scale", "z" * 10_000]):
        with pytest.raises(UsageFault) as fault:
            grammar().parse_args(line)
        assert len(fault.value.message) < 400
