"""A shared budget by command, from its scheme and census to the credits at the end of the year; and what is refused."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.commonservices.cli.conftest import REF, Ran, on_store

Run = Callable[..., Ran]


def test_a_budget_is_made_shared_agreed_and_frozen(agreed: Run) -> None:
    (row,) = agreed("--json", "pool", "list").json
    assert (row["human_ref"], row["state"], row["budget"], row["late"]) == (REF, "AGREED", "1000.00", True)
    (held,) = agreed("--json", "pool", "runs", REF).json
    assert (held["human_ref"], held["state"], held["total"]) == (f"{REF}-R01", "FROZEN", "1000.00")
    shown = agreed("--json", "pool", "show", REF).json
    assert {each["entity"]: each["advance"] for each in shown["parties"]} == {"UNMISS": "758.75", "WFP": "241.25"}
    assert shown["next_states"][0]["state"] == "INVOICED"
    assert shown["next_states"][0]["missing"] == ["No bill is issued for the advance of WFP. Issue it first."]
    assert agreed("pool", "invoice", REF).code == 1
    assert "No bill is issued" in agreed("pool", "show", REF).out
    sound = "Frozen runs worked out again: 1. All of them come to the shares on record.\n"
    assert [agreed("pool", "verify", *each).out for each in ((), (REF,))] == [sound, sound]
    assert agreed("--json", "pool", "verify").json == []
    told = agreed("--lang", "fr", "pool", "explain", f"{REF}-R01", "wfp")
    assert "241,25" in told.out
    assert agreed("--json", "pool", "explain", f"{REF}-R01", "WFP").json["to_pay"] == "241.25"


def test_the_history_of_a_budget_is_found_by_its_reference(agreed: Run) -> None:
    assert {line["kind"] for line in agreed("--json", "history", REF).json} >= {"cost_pool"}


def test_what_was_spent_is_shared_and_compared_with_the_advance(agreed: Run) -> None:
    assert agreed("pool", "actual", REF, "1", "90.00", "2026-01").code == 0
    assert agreed("pool", "actual", REF, "1", "810.00").code == 0
    assert "ESTIMATED" in agreed("pool", "show", REF).out
    assert agreed("pool", "run", REF, "--kind", "ACTUAL").code == 0
    assert agreed("pool", "agree", REF).code == 0
    assert agreed("pool", "freeze", REF).code == 0
    rows = agreed("--json", "pool", "true-up", REF).json
    assert {each["entity"]: each["difference"] for each in rows} == {"UNMISS": "-75.88", "WFP": "-24.12"}
    refused = agreed("pool", "close", REF)
    assert (refused.code, "cannot become CLOSED" in refused.err) == (1, True)


def test_next_year_is_copied_and_a_line_is_changed_and_taken_out(agreed: Run) -> None:
    copied = agreed("--json", "pool", "copy", REF).json["human_ref"]
    assert copied == "UNMISS-POOL-2027-01"
    assert agreed("pool", "line", copied, "--number", "1", "--set", "budget=1100.00", "bucket=DISPENSARY").code == 0
    ran = agreed("--json", "pool", "run", copied).json
    assert (ran["runs"], ran["doubts"]) == ([f"{copied}-R01"], [])
    told = agreed("--json", "pool", "explain", f"{copied}-R01", "WFP").json
    assert told["causes"] == {"total": "24.13"}
    assert agreed("pool", "supersede", f"{copied}-R01", "--why", "wrong line").code == 0
    assert agreed("pool", "line", copied, "--number", "1", "--remove").code == 0
    assert agreed("pool", "line", copied, "--number", "1", "--remove").code == 1


def test_what_would_be_is_shown_and_nothing_is_written(agreed: Run) -> None:
    words = ("pool", "what-if", f"{REF}-R01", "--driver", "WFP=412", "--join", "UNDP=100@2026-07-01")
    rows = {each["entity"]: each for each in agreed("--json", *words).json}
    assert rows["WFP"]["before"] == "241.25"
    assert rows["UNDP"]["change"] == rows["UNDP"]["after"] != "0.00"
    left = agreed("--json", "pool", "what-if", f"{REF}-R01", "--leave", "WFP=2026-06-30", "--total", "2000.00").json
    assert sum(float(each["after"]) for each in left) == 2000
    assert agreed("pool", "what-if", f"{REF}-R01", "--driver", "IOM=1").code == 1
    assert agreed("pool", "what-if", f"{REF}-R01", "--driver", "IOM").code == 2


def test_a_budget_is_taken_back_revised_and_refused_in_words(pooled: Run) -> None:
    assert pooled("pool", "propose", REF).code == 0
    assert pooled("pool", "draft", REF).code == 1
    assert pooled("pool", "draft", REF, "--why", "another line").code == 0
    assert pooled("pool", "revise", REF, "--why", "fuel").code == 1
    for words in (
        ("pool", "show", "NOWHERE"), ("pool", "explain", f"{REF}-R09", "WFP"),
        ("pool", "line", REF, "X", "1", "--scheme", "No"),
        ("pool", "agree", REF, "--decision", "NONE"), ("scheme", "approve", "T-001", "None"),
        ("driver", "set", "T-001", "headcount", "WFP=-4"),
    ):  # fmt: skip
        refused = pooled(*words)
        assert (refused.code, refused.err.count("\n")) == (1, 1), words


def test_schemes_and_counts_are_listed_and_approved(pooled: Run) -> None:
    mix = ("scheme", "add", "T-001", "Mix", "HYBRID", "--mix", "headcount=60", "--mix", "floor_area=40")
    assert pooled(*mix).code == 0
    assert pooled("scheme", "approve", "T-001", "Mix").code == 0
    rows = {each["name"]: each for each in pooled("--json", "scheme", "list", "T-001").json}
    assert (rows["Mix"]["keys"], rows["Mix"]["approved_by"]) == ("headcount, floor_area", "Tester")
    counts = pooled("--json", "driver", "list", "T-001", "--key", "floor_area").json
    assert [(each["entity"], each["value"]) for each in counts] == [("UNMISS", None), ("WFP", None)]
    assert "131" in pooled("driver", "list", "T-001", "--all").out


def test_a_run_is_named_in_small_letters_too(agreed: Run) -> None:
    assert agreed("pool", "supersede", f"{REF}-r01".lower(), "--why", "wrong line").out == f"{REF}-R01: done.\n"


def test_nothing_is_taken_out_without_a_number(pooled: Run) -> None:
    for words in (("--remove",), ("Another line", "5.00", "--remove")):
        told = pooled("--json", "pool", "line", REF, *words)
        assert (told.code, told.error["key"]) == (2, "usage")
    assert [each["line"] for each in pooled("--json", "pool", "show", REF).json["lines"]] == [1]


def test_a_share_another_program_changed_in_a_frozen_run_is_found(
    run: Run, agreed_budget: Path, tmp_path: Path
) -> None:
    path = shutil.copyfile(agreed_budget, tmp_path / "tampered.csdb")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        with pytest.raises(sqlite3.IntegrityError, match="does not change"):
            raw.execute("UPDATE share SET amount = amount + 1")
        raw.execute("DROP TRIGGER freeze_share__update")
        raw.execute("UPDATE share SET amount = amount + 1 WHERE amount < 50000")
    told = run(*on_store(path), "--json", "pool", "verify")
    assert (told.code, told.json) == (1, [{"human_ref": f"{REF}-R01", "same_inputs": True, "differing": "WFP"}])
