"""What each command line about orders, prices, budgets and bills says once it is read."""

from __future__ import annotations

import argparse
import shlex

import pytest

from commonservices.cli.parser import UsageFault, grammar

READ = {
    "order list --view late --find truck": {"view": "late", "find": "truck"},
    "order list": {"view": "all", "find": ""},
    "order show O-1": {"ref": "O-1"},
    "order add S WFP 12,5 --set needed_on=2026-11-01 purpose=Trial": {
        "service": "S", "consumer": "WFP", "quantity": "12,5", "set": ["needed_on=2026-11-01", "purpose=Trial"],
    },
    "order approve O-1 --exception Alone": {"exception": "Alone"},
    "order reject O-1 --why 'Not ours'": {"why": "Not ours"},
    "order deliver O-1 -2 --corrects 1 --by 'A. Person'": {
        "quantity": "-2", "corrects": 1, "by": "A. Person", "on": None, "waiver": "", "evidence": "",
    },
    "order confirm O-1": {"quantity": "", "by": "", "why": "", "exception": ""},
    "order certify O-1 O-2": {"refs": ["O-1", "O-2"], "exception": ""},
    "order waive O-1 100.00 --why Gift": {"amount": "100.00", "why": "Gift"},
    "bill list": {"view": "all", "find": ""},
    "bill unbilled --since 2026-01": {"since": "2026-01"},
    "bill statement B-1 --out s.xlsx": {"ref": "B-1", "provider": "", "period": "", "out": "s.xlsx"},
    "bill compare WFP theirs.csv --provider UNEXAM --keep": {
        "party": "WFP", "file": "theirs.csv", "provider": "UNEXAM", "currency": "USD", "keep": True,
    },
    "bill run 2026-07..2026-09 --party WFP --dry-run": {
        "period": "2026-07..2026-09", "party": "WFP", "provider": "", "arrangement": "", "dry_run": True,
    },
    "bill issue B-1 B-2 --on 2026-10-01": {"refs": ["B-1", "B-2"], "on": "2026-10-01", "why": ""},
    "bill remove B-1": {"ref": "B-1", "why": ""},
    "bill pay B-1 100.50 --number 4711": {
        "amount": "100.50", "number": "4711", "method": "CASH", "on": None, "exception": "",
    },
    "bill pay B-1 -100.50 --method IOV": {"amount": "-100.50", "method": "IOV"},
    "bill offset B-1 C-1": {"credit": "C-1", "amount": "", "exception": ""},
    "bill dispute B-1 --why 'Never used' --amount 5": {"why": "Never used", "amount": "5"},
    "bill resolve B-1 --why Agreed": {"why": "Agreed"},
    "bill credit B-1 10 --why Twice": {"amount": "10", "why": "Twice"},
    "bill write-off B-1 --decision M-1 --why Gone": {"decision": "M-1", "why": "Gone"},
    "bill remind B-1 B-2 --to finance": {"refs": ["B-1", "B-2"], "sent_to": "finance"},
    "bill post B-1 4711 --on 2026-10-02": {"number": "4711", "on": "2026-10-02"},
    "ageing --as-of 2026-09-30": {"as_of": "2026-09-30", "provider": ""},
    "period list": {"act": "list"},
    "period close 2026-07..2026-08": {"period": "2026-07..2026-08", "why": ""},
    "period reopen 2026-07..2026-08 --approved-by Head --why Late": {"approved_by": "Head", "why": "Late"},
    "pool list --state DRAFT --state OPEN": {"state": ["DRAFT", "OPEN"], "find": ""},
    "pool explain P-R01 WFP": {"ref": "P-R01", "party": "WFP"},
    "pool verify": {"ref": None},
    "pool what-if P-R01 --total 10 --driver WFP=1 --driver WHO=2 --leave UNDP=2027-06-30": {
        "total": "10", "driver": ["WFP=1", "WHO=2"], "leave": ["UNDP=2027-06-30"], "join": [],
    },
    "pool add D-1 Clinic 2027-01..2027-12 --provider WFP": {
        "arrangement": "D-1", "name": "Clinic", "period": "2027-01..2027-12", "provider": "WFP", "set": [],
    },
    "pool copy P-1": {"starts": None, "name": ""},
    "pool line P-1 Rent 1000.00 --scheme 'By head'": {
        "description": "Rent", "amount": "1000.00", "scheme": "By head", "number": None, "remove": False,
    },
    "pool line P-1 --number 2 --remove": {"description": "", "amount": "", "number": 2, "remove": True},
    "pool actual P-1 1 -5 2027-03 --estimated": {"number": 1, "amount": "-5", "month": "2027-03", "estimated": True},
    "pool actual P-1 1 ''": {"amount": "", "month": "", "note": ""},
    "pool agree P-1 --decision M-1": {"decision": "M-1", "exception": ""},
    "pool revise P-1 --why Mid-year": {"why": "Mid-year"},
    "pool run P-1 --kind ACTUAL --line 1 --line 3 --anew": {
        "kind": "ACTUAL", "line": [1, 3], "anew": True, "first": None, "census_by": None,
    },
    "pool run P-1": {"kind": "ADVANCE", "line": [], "anew": False},
    "pool close P-1": {"act": "close", "why": ""},
    "pool supersede P-R01 --why Wrong": {"why": "Wrong"},
    "scheme list D-1": {"ref": "D-1"},
    "scheme add D-1 Mix HYBRID --mix AREA=40 --mix HEADCOUNT=60": {
        "name": "Mix", "method": "HYBRID", "mix": ["AREA=40", "HEADCOUNT=60"], "band": [], "percent": [], "weight": [],
        "rate": None, "set": [],
    },
    "scheme approve D-1 Mix": {"name": "Mix", "exception": ""},
    "driver list D-1 --key headcount --all": {"key": "headcount", "all": True},
    "driver set D-1 headcount WFP=131 WHO=12 --on 2026-09-15": {
        "key": "headcount", "values": ["WFP=131", "WHO=12"], "on": "2026-09-15", "agreed": False, "evidence": "",
    },
    "drawdown --site Bravo --on 2027-06-30": {"site": "Bravo", "entity": None, "mission": False, "on": "2027-06-30"},
    "drawdown --mission --on 2027-06-30": {"mission": True, "site": None},
    "rates import list.xml --dry-run": {"file": "list.xml", "dry_run": True, "since": None},
    "rates list --currency XOF": {"currency": "XOF", "as_of": None},
    "rates set XOF 612.5 2026-10-01 --reason 'Not published'": {
        "currency": "XOF", "rate": "612.5", "day": "2026-10-01", "reason": "Not published",
    },
    "rate list": {"ref": "", "view": "all", "gaps": False},
    "rate list S --view stale": {"ref": "S", "view": "stale"},
    "rate add S 2.50 --from 2026-07-01 --element Fuel=2*0.5 --element Wages=1*1.5:INDIRECT": {
        "rate": "2.50", "since": "2026-07-01", "until": None, "currency": None, "support": None,
        "element": ["Fuel=2*0.5", "Wages=1*1.5:INDIRECT"], "card": "",
    },
    "rate change S 3 --support 7 --approved-by Head": {"support": "7", "approved_by": "Head", "method": None},
    "rate end S 2026-12-31": {"day": "2026-12-31", "why": ""},
    "catalogue list --all": {"all": True},
    "catalogue add --line LOG --name Drones --unit hour": {
        "line": "LOG", "name": "Drones", "unit": "hour", "name_fr": "", "name_es": "", "method": "",
    },
    "catalogue retire X-1 --reason Ended --follows LOG-01": {"code": "X-1", "follows": "LOG-01", "on": None},
    "catalogue restore X-1": {"code": "X-1", "why": ""},
    "share --method EQUAL --total 100 --driver WFP --driver WHO": {
        "driver": ["WFP", "WHO"], "total": "100", "currency": "USD", "support": "0", "by_day": False, "lead": "",
        "leavers_pay": "NOTICE_END", "residual": "LARGEST_REMAINDER", "basis": "COST_SHARED", "file": None,
    },
    "share --method AREA --joined WHO=2026-08-01 --left UNDP=2026-12-31 --by-day --explain WHO": {
        "joined": ["WHO=2026-08-01"], "left": ["UNDP=2026-12-31"], "by_day": True, "explain": ["WHO"], "months": [],
    },
}  # fmt: skip
"""Command lines as they are typed, and what must be known of each once it is read."""

REFUSED = {
    "order": "ACT",
    "order burn O-1": "invalid choice: 'burn'",
    "order reject O-1": "--why",
    "order cancel O-1": "--why",
    "order waive O-1 5": "--why",
    "order certify": "REF",
    "order list --view nobody": "invalid choice: 'nobody'",
    "bill": "ACT",
    "bill compare WFP a.csv": "--provider",
    "bill pay B-1": "AMOUNT",
    "bill pay B-1 5 --method CHEQUE": "invalid choice: 'CHEQUE'",
    "bill credit B-1 5": "--why",
    "bill write-off B-1 --why Gone": "--decision",
    "bill write-off B-1 --decision M": "--why",
    "bill dispute B-1": "--why",
    "bill issue": "REF",
    "bill statement B-1": "--out",
    "period reopen 2026-07..2026-08": "--approved-by",
    "pool add D-1 Clinic 2027-01..2027-12": "--provider",
    "pool revise P-1": "--why",
    "pool supersede P-R01": "--why",
    "pool run P-1 --kind NEXT": "invalid choice: 'NEXT'",
    "pool run P-1 --line two": "“two” is not a whole number",
    "pool line P-1 --number 0": "“0” is below 1",
    "order deliver O-1 -2 --corrects x": "“x” is not a whole number",
    "scheme add D-1 Mix": "METHOD",
    "driver set D-1 headcount": "CODE=VALUE",
    "drawdown --on 2027-06-30": "required",
    "drawdown --entity WFP --site B --on 2027-06-30": "not allowed with",
    "drawdown --mission": "--on",
    "rates set XOF 612.5 2026-10-01": "--reason",
    "rate add S": "RATE",
    "catalogue add --line LOG --name Drones": "--unit",
    "catalogue retire X-1": "--reason",
    "share --total 100": "--method",
    "share --method EQUAL --basis FREE": "invalid choice: 'FREE'",
    "share --method EQUAL --leavers-pay NEVER": "invalid choice: 'NEVER'",
}


def read(line: str) -> argparse.Namespace:
    return grammar().parse_args(shlex.split(line))


def test_every_line_says_what_was_typed_and_what_stands_without_it() -> None:
    wrong = []
    for line, wanted in READ.items():
        given = vars(read(line))
        wrong += [
            f"{line}: {name} is {given.get(name, '—')!r}" for name in wanted if given.get(name, "—") != wanted[name]
        ]
    assert wrong == []


def test_the_options_of_every_command_stand_behind_each_act_too() -> None:
    wrong = []
    for line in READ:
        given = read(f"{line} --store a.csdb --lang es --json --today 2026-10-01")
        if (given.store, given.lang, given.json, given.today) != ("a.csdb", "es", True, "2026-10-01"):
            wrong.append(line)
    assert wrong == []


def test_options_before_the_command_reach_each_act() -> None:
    wrong = [line for line in READ if read(f"--store a.csdb --actor Me {line}").store != "a.csdb"]
    assert wrong == []


@pytest.mark.parametrize("line", REFUSED)
def test_an_act_that_lacks_something_is_refused_and_points_to_its_own_help(line: str) -> None:
    with pytest.raises(UsageFault) as fault:
        read(line)
    assert REFUSED[line] in fault.value.message
    assert fault.value.where.startswith(f"commonservices {line.split(maxsplit=1)[0]}")
    assert fault.value.message.endswith(f"See: {fault.value.where} --help")


def test_money_is_taken_as_it_is_typed_and_judged_later_in_the_language_of_the_line() -> None:
    for amount in ("1 000,50", "1.000,50", "(100)", "-0", "١٢", "abc"):
        assert grammar().parse_args(["bill", "pay", "B-1", "--", amount]).amount == amount
