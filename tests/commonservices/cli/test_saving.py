"""The commands labour-rate, case and claim, as a script would use them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from commonservices.cli.saving_shown import number

CASE, CLAIM = "UNMISS-CBA-2026-01", "UNMISS-EFF-2025-01"
MONEY = ("baseline_unit_cost=100", "expected_unit_cost=80", "baseline_volume=10", "comparator=each alone")


@pytest.fixture
def at(run: Any, small: Path) -> Any:
    """Commands on a small store whose service is managed and reported."""

    def do(*words: str, actor: str = "Tester") -> Any:
        return run("--store", small, "--today", "2026-10-01", "--actor", actor, *words)

    assert do("set", "T-S01", "reporting_stream=BOS", "managing_entity=UNMISS").code == 0
    return do


def entered(at: Any) -> None:
    """Enter a case with one step of work and one price on both sides."""
    assert at("labour-rate", "add", "G-5", "38400.00", "--set", "productive_hours=1650").code == 0
    assert at("case", "add", "T-S01", "Joint agreement", "2025", "--set", "discount_percent=3").code == 0
    for scenario, hours, price in (("BASELINE", "5", "900"), ("COMMON", "3", "800")):
        work = ("kind=LABOUR", "description=Buying", "rate=G-5", f"hours_each={hours}", "transactions=360")
        assert at("case", "line", CASE, "--set", f"scenario={scenario}", *work).code == 0
        assert (
            at("case", "line", CASE, "--set", f"scenario={scenario}", "description=Price", f"unit_cost={price}").code
            == 0
        )


def test_hourly_rates_are_entered_listed_and_ended(at: Any) -> None:
    assert at("labour-rate", "add", "G-5", "38400.00").out == "G-5 is entered.\n"
    assert at("labour-rate", "end", "g-5", "--on", "2026-12-31").code == 0
    (row,) = at("--json", "labour-rate", "list").json
    assert (row["hourly"], row["annual_cost"], row["until"], row["running"]) == (
        "23.2727", "38400.00", "2026-12-31", True,
    )  # fmt: skip
    refused = at("labour-rate", "end", "P-7")
    assert (refused.code, "A valid example is G-5" in refused.err) == (1, True)
    assert "worked out" in at("labour-rate", "add", "P-4", "1", "--set", "hourly=3").err


def test_a_case_is_made_shown_and_adopted(at: Any) -> None:
    entered(at)
    shown = at("--json", "case", "show", CASE.lower()).json
    assert (shown["benefit_to_one_off"], shown["payback_months"], shown["percent_of_baseline"]) == (None, "0", "39.39")
    assert (shown["years"][0]["baseline_labour"], shown["years"][0]["shared_labour"]) == ("41890.86", "25134.52")
    assert (shown["avoidance"], shown["hours_freed"], shown["next_states"]) == (
        "84281.70", "3600", [{"state": "REVIEWED", "missing": []}],
    )  # fmt: skip
    told = at("case", "show", CASE, "--lang", "fr").out
    assert "net_present_value: 77197.10" in told
    assert "→ REVIEWED" in told
    assert at("case", "move", CASE, "reviewed").out == f"{CASE}: done.\n"
    assert at("case", "move", CASE, "ADOPTED").code == 0
    refused = at("case", "line", CASE, "--number", "1", "--set", "hours_each=4")
    assert (refused.code, "is adopted" in refused.err) == (1, True)
    (row,) = at("--json", "case", "list", "T-S01").json
    assert (row["state"], row["human_ref"], row["service"]) == ("ADOPTED", CASE, "T-S01")
    assert at("case", "set", CASE, "--set", "priority_rank=1").code == 0
    assert at("--json", "case", "copy", CASE, "--set", "base_year=2027").json["reference"] == "UNMISS-CBA-2026-02"


def test_a_line_is_changed_and_taken_out(at: Any) -> None:
    entered(at)
    assert at("case", "line", CASE, "--number", "4", "--set", "unit_cost=700").code == 0
    assert at("case", "line", CASE, "--number", "2", "--remove").code == 0
    assert [each["line"] for each in at("--json", "case", "show", CASE).json["lines"]] == [1, 3, 4]
    assert at("case", "line", CASE, "--remove").code == 2
    missing = at("case", "line", CASE, "--number", "9", "--remove")
    assert (missing.code, "A valid example is 1" in missing.err) == (1, True)
    assert at("case", "remove", CASE, "--why", "twice").code == 0
    assert at("case", "list").out == "Nothing matches.\n"


def test_a_claim_goes_from_estimated_to_validated_and_back(at: Any) -> None:
    assert at("claim", "add", "T-S01", "2025", "cost_avoidance", "--set", *MONEY).out == f"{CLAIM} is entered.\n"
    (row,) = at("--json", "claim", "list", "--year", "2025").json
    assert (row["gain"], row["gain_hours"], row["state"], row["counted"]) == ("200.00", None, "ESTIMATED", True)
    lacking = at("claim", "realise", CLAIM)
    assert (lacking.code, "has no actual figures" in lacking.err) == (1, True)
    assert at("claim", "realise", CLAIM, "--set", "actual_unit_cost=75.5", "actual_volume=12").code == 0
    assert at("claim", "validate", CLAIM).code == 1
    assert at("claim", "validate", CLAIM, actor="Reader").out == f"{CLAIM}: done.\n"
    shown = at("--json", "claim", "show", CLAIM).json
    assert (shown["gain"], shown["validated_by"], shown["next_states"]) == ("294.00", "Reader", [])
    assert at("claim", "set", CLAIM, "--set", "actual_volume=11").code == 1
    assert at("claim", "reopen", CLAIM, "--why", "a bill was missing").code == 0
    assert at("claim", "withdraw", CLAIM, "--why", "counted elsewhere").code == 0
    assert at("--json", "claim", "list", "T-S01").json == []


def test_a_claim_is_made_of_a_case_and_linked(at: Any) -> None:
    entered(at)
    assert at("claim", "from-case", CASE, "2025", "STAFF_TIME").code == 1
    at("case", "move", CASE, "REVIEWED")
    at("case", "move", CASE, "ADOPTED")
    assert at("claim", "from-case", CASE, "2025", "STAFF_TIME").out == f"{CLAIM} is entered.\n"
    shown = at("--json", "claim", "show", CLAIM).json
    assert (shown["gain_hours"], shown["gain"], shown["hours_worth"], shown["case"]) == ("720", None, "16756.34", CASE)
    owner = ("--set", "owner=WFP", "baseline_hours_each=1")
    assert at("claim", "add", "T-S01", "2025", "STAFF_TIME", *owner).code == 1
    assert at("claim", "add", "T-S01", "2025", "STAFF_TIME", "--link", CLAIM, *owner).code == 0
    rows = {each["human_ref"]: each for each in at("--json", "claim", "list").json}
    assert (rows["UNMISS-EFF-2025-02"]["linked"], rows["UNMISS-EFF-2025-02"]["counted"]) == (CLAIM, False)
    told = at("claim", "show", "UNMISS-EFF-2025-02").out
    assert "has no actual figures" in told
    assert "remarks: figures_missing, linked" in told


def test_papers_and_history_find_a_case_and_a_claim(at: Any, tmp_path: Path) -> None:
    assert at("claim", "add", "T-S01", "2025", "QUALITY", "--set", "statement=Fewer complaints").code == 0
    paper = tmp_path / "survey.txt"
    paper.write_text("counted", encoding="utf-8")
    assert at("attach", CLAIM, str(paper), "--kind", "SURVEY").out == f"{CLAIM}: attached survey.txt.\n"
    assert at("--json", "claim", "show", CLAIM).json["evidence"] == 1
    lines = at("--json", "history", CLAIM).json
    assert "Fewer complaints" in str(lines)
    assert "gain claimed" in at("undo", "--list").out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("case", "show", "NOWHERE"), "There is no case NOWHERE."),
        (("claim", "show", "NOWHERE"), "There is no claim NOWHERE."),
        (("claim", "add", "T-S01", "2025", "PROFIT"), "A valid example is COST_SAVING."),
        (("case", "add", "T-S01", "Solar", "2025", "--set", "state=ADOPTED"), "State"),
        (("claim", "add", "T-S01", "2025", "QUALITY", "--set", "gain=5"), "The gain is worked out"),
        (("case", "add", "NOWHERE", "Solar", "2025"), "There is no record with the reference NOWHERE."),
    ],
)
def test_what_cannot_be_done_is_said(at: Any, words: tuple[str, ...], told: str) -> None:
    refused = at(*words)
    assert refused.code in {1, 3}
    assert told in refused.err


def test_numbers_are_rounded_and_whole_ones_have_no_decimals() -> None:
    assert [number(each) for each in (None, Fraction(5), Fraction(2, 3), Fraction(-1, 8))] == [
        None,
        "5",
        "0.67",
        "-0.13",
    ]
