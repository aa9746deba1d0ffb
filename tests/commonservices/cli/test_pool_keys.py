"""The commands scheme and driver: every option, what the lists show, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.parser import UsageFault
from commonservices.cli.pool_keys import pair
from tests.commonservices.cli.conftest import Ran

Run = Callable[..., Ran]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("wfp=131", ("WFP", "131")),
        (" wfp = 131 ", ("WFP", "131")),
        ("WFP=", ("WFP", "")),
        ("a=b=c", ("A", "b=c")),
    ],
)
def test_code_and_value_are_read_apart(text: str, found: tuple[str, str]) -> None:
    assert pair(text, "WFP=131") == found


@pytest.mark.parametrize("text", ["WFP", "=131", " =131", ""])
def test_what_is_no_pair_is_told_with_an_example(text: str) -> None:
    with pytest.raises(UsageFault) as fault:
        pair(text, "WFP=131")
    assert "WFP=131" in str(fault.value)


@given(st.from_regex(r"[A-Z]{1,8}", fullmatch=True), st.text("0123456789.=@-", max_size=12))
def test_a_pair_comes_back_as_it_was_written(code: str, value: str) -> None:
    assert pair(f"{code}={value}", "WFP=131") == (code, value)


def test_a_scheme_keeps_its_bands_percentages_and_weights(pooled: Run) -> None:
    percents = ("--percent", "UNMISS=60", "--percent", "wfp=40")
    assert pooled("scheme", "add", "T-001", "Agreed", "fixed_pct", *percents).code == 0
    added = ("scheme", "add", "T-001", "Weighed", "WEIGHTED", "--weight", "UNMISS=2", "--weight", "WFP=1")
    weighed = pooled(*added)
    rows = {each["name"]: each for each in pooled("--json", "scheme", "list", "T-001").json}
    assert json.loads(rows["Agreed"]["parameters"])["percents"] == {"UNMISS": "60", "WFP": "40"}
    assert (rows["Agreed"]["method"], rows["Agreed"]["applies"], rows["Agreed"]["approved_by"]) == (
        "FIXED_PCT", True, "",
    )  # fmt: skip
    assert ("Weighed" in rows) is (weighed.code == 0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "T-001", "X", "HYBRID", "--mix", "headcount"), 2),
        (("add", "T-001", "X", "HYBRID", "--mix", "headcount=60"), 1),
        (("add", "T-001", "X", "HYBRID", "--mix", "headcount=sixty"), 1),
        (("add", "T-001", "X", "FIXED_PCT", "--percent", "UNMISS=60"), 1),
        (("add", "T-001", "X", "FIXED_PCT"), 1),
        (("add", "T-001", "X", "BY_LUCK"), 1),
        (("add", "T-001", "", "EQUAL"), 1),
        (("add", "T-001", "X", "EQUAL", "--rate", "much"), 1),
        (("add", "T-001", "X", "EQUAL", "--set", "nothing=1"), 1),
        (("add", "T-001", "X", "HEADCOUNT", "--band", "0.5"), 2),
        (("add", "NOWHERE", "X", "EQUAL"), 1),
        (("approve", "T-001", "Nothing"), 1),
        (("list", "NOWHERE"), 1),
        (("list",), 2),
        ((), 2),
    ],
)
def test_schemes_that_cannot_be_are_refused_in_one_sentence(pooled: Run, words: tuple[str, ...], code: int) -> None:
    told = pooled("scheme", *words)
    assert told.code == code
    assert told.out == ""
    assert len(told.err.strip().splitlines()) >= 1
    assert "Traceback" not in told.err


def test_a_scheme_that_is_nowhere_is_told_with_one_that_is(pooled: Run) -> None:
    told = pooled("--json", "scheme", "approve", "T-001", "Nothing").error
    assert told["key"] == "unknown_code"
    assert "By head" in told["message"]


def test_a_scheme_is_found_whatever_its_letters(pooled: Run) -> None:
    done = pooled("--json", "scheme", "approve", "T-001", "BY HEAD", "--exception", "small office").json
    assert (done["arrangement"], done["name"]) == ("T-001", "BY HEAD")
    (row,) = pooled("--json", "scheme", "list", "T-001").json
    assert (row["keys"], row["approved_by"], row["applies"]) == ("headcount", "Tester", True)


def test_people_read_schemes_as_a_table(pooled: Run) -> None:
    told = pooled("scheme", "list", "T-001").out.splitlines()
    assert told[0].split()[:3] == ["name", "method", "keys"]
    assert told[-1] == "1 shown."


def test_a_count_keeps_day_evidence_and_agreement(pooled: Run) -> None:
    words = ("floor_area", "UNMISS=100.5", "wfp=40", "--on", "2026-09-01", "--evidence", "plan", "--agreed")
    done = pooled("--json", "driver", "set", "T-001", *words, "--why", "new floor").json
    assert (done["arrangement"], done["count"]) == ("T-001", 2)
    rows = pooled("--json", "driver", "list", "T-001", "--key", "FLOOR_AREA").json
    assert [(each["entity"], each["value"], each["census_date"]) for each in rows] == [
        ("UNMISS", "100.5", "2026-09-01"),
        ("WFP", "40", "2026-09-01"),
    ]
    assert all(each["agreed"] and each["evidence"] == "plan" for each in rows)


def test_a_newer_count_takes_the_place_of_an_older_one_which_stays_readable(pooled: Run) -> None:
    assert pooled("driver", "set", "T-001", "headcount", "WFP=140").code == 0
    now = pooled("--json", "driver", "list", "T-001", "--key", "headcount").json
    ever = pooled("--json", "driver", "list", "T-001", "--key", "headcount", "--all").json
    assert [each["value"] for each in now if each["entity"] == "WFP"] == ["140"]
    assert {each["value"] for each in ever if each["entity"] == "WFP"} == {"131", "140"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("set", "T-001", "headcount", "WFP"), 2),
        (("set", "T-001", "headcount"), 2),
        (("set", "T-001", "headcount", "WFP=many"), 1),
        (("set", "T-001", "headcount", "WFP=-1"), 1),
        (("set", "T-001", "headcount", "NOBODY=1"), 1),
        (("set", "T-001", "luck", "WFP=1"), 1),
        (("set", "T-001", "headcount", "WFP=1", "--on", "yesterday"), 1),
        (("set", "NOWHERE", "headcount", "WFP=1"), 1),
        (("list", "NOWHERE"), 1),
        ((), 2),
    ],
)
def test_counts_that_cannot_be_are_refused_and_nothing_is_kept(pooled: Run, words: tuple[str, ...], code: int) -> None:
    before = pooled("--json", "driver", "list", "T-001", "--all").json
    told = pooled("driver", *words)
    assert (told.code, told.out) == (code, "")
    assert pooled("--json", "driver", "list", "T-001", "--all").json == before


def test_a_whole_census_is_taken_or_none_of_it(pooled: Run) -> None:
    assert pooled("driver", "set", "T-001", "headcount", "UNMISS=500", "NOBODY=1").code == 1
    rows = pooled("--json", "driver", "list", "T-001", "--key", "headcount").json
    assert [each["value"] for each in rows] == ["412", "131"]
