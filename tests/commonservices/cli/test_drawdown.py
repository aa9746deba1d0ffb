"""The command drawdown: what would follow from a departure, for people and for scripts."""

from pathlib import Path
from typing import Any

import pytest


def test_an_entity_that_leaves_is_rehearsed(look: Any) -> None:
    shown = look("--json", "drawdown", "--entity", "WFP", "--on", "2026-12-31").json
    assert (shown["who"], shown["last_day"]) == ("WFP", "2026-12-31")
    assert shown["notices"]
    assert {each["party"] for each in shown["notices"]} == {"WFP"}
    assert (
        "This is what follows if WFP left after 2026-12-31."
        in look("drawdown", "--entity", "WFP", "--on", "2026-12-31").out
    )


def test_a_site_or_the_mission_is_rehearsed(look: Any) -> None:
    mission = look("--json", "drawdown", "--mission", "--on", "2026-12-31").json
    assert mission["services"]
    refused = look("drawdown", "--site", "Nowhere", "--on", "2026-12-31")
    assert (refused.code, "Nowhere" in refused.err) == (1, True)


def test_one_of_three_is_asked_for(look: Any) -> None:
    assert look("drawdown", "--on", "2026-12-31").code == 2
    assert look("drawdown", "--entity", "WFP", "--mission", "--on", "2026-12-31").code == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--entity", "NOBODY", "--on", "2026-12-31"), 1),
        (("--site", "Nowhere", "--on", "2026-12-31"), 1),
        (("--entity", "WFP", "--on", "whenever"), 1),
        (("--entity", "WFP"), 2),
        (("--on", "2026-12-31"), 2),
        (("--entity", "WFP", "--mission", "--on", "2026-12-31"), 2),
        (("--entity", "WFP", "--site", "X", "--on", "2026-12-31"), 2),
    ],
)
def test_a_rehearsal_that_cannot_be_is_refused(run, small, words, code):
    told = run("--store", small, "--today", "2026-10-01", "drawdown", *words)
    assert (told.code, told.out) == (code, "")
    assert told.err.strip()


@pytest.mark.parametrize("who", [("--entity", "wfp"), ("--mission",)])
def test_a_rehearsal_gives_scripts_every_part_and_leaves_every_byte_of_the_store(run, small, who):
    words = ("--store", small, "--today", "2026-10-01", "--json")
    assert run(*words, "usage", "T-S01", "WFP", "2026-09", "4").code == 0  # what writes turns the lists to its day
    before = Path(small).read_bytes()
    told = run(*words, "drawdown", *who, "--on", "2026-12-31").json
    assert set(told) == {"who", "last_day", "services", "notices", "premises", "shares"}
    assert (told["last_day"], told["shares"], told["premises"]) == ("2026-12-31", [], [])
    assert Path(small).read_bytes() == before


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_rehearsal_is_told_in_each_language(run, small, language):
    base = ("--store", small, "--today", "2026-10-01", "--lang", language)
    told = run(*base, "drawdown", "--entity", "WFP", "--on", "2026-12-31")
    assert (told.code, told.err) == (0, "")
    assert "2026-12-31" in told.out
    assert "{" not in told.out
