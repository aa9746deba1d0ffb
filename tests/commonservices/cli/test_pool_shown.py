"""What the command pool shows to people and to scripts, and that showing writes nothing."""

from __future__ import annotations

import pytest

from commonservices.cli.pool_shown import money
from tests.commonservices.cli.conftest import REF

RUN = f"{REF}-R01"


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (None, "USD", None),
        (0, "USD", "0.00"),
        (-5, "USD", "-0.05"),
        (1_234_567, "USD", "12345.67"),
        (500, "XOF", "500"),
    ],
)
def test_an_amount_is_written_without_loss(minor, currency, shown):
    assert money(minor, currency) == shown


@pytest.fixture(scope="module")
def look(agreed_budget, request):
    """Run commands that only look on the budget that is agreed, which no test may change."""
    from commonservices.__main__ import main
    from tests.commonservices.cli.conftest import Ran, on_store

    capture = request.config.pluginmanager.getplugin("capturemanager")
    assert capture is not None

    def ran(capsys, *words):
        capsys.readouterr()
        code = main([*on_store(agreed_budget), *words])
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran


@pytest.fixture
def at(look, capsys):
    return lambda *words: look(capsys, *words)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), 1),
        (("--find", "clin"), 1),
        (("--find", "nowhere"), 0),
        (("--state", "agreed"), 1),
        (("--state", "DRAFT"), 0),
        (("--state", "DRAFT", "--state", "AGREED"), 1),
    ],
)
def test_budgets_are_listed_by_word_and_state(at, options, found):
    assert len(at("--json", "pool", "list", *options).json) == found


def test_a_list_for_people_has_heads_and_a_count(at):
    told = at("pool", "list").out.splitlines()
    assert told[0].split() == [
        "human_ref", "state", "provider", "starts_on", "ends_on", "budget", "actual", "currency", "name",
    ]  # fmt: skip
    assert told[-1] == "1 shown."
    assert at("pool", "list", "--state", "DRAFT").out == "Nothing matches.\n"


def test_one_budget_is_shown_with_all_that_scripts_need(at):
    shown = at("--json", "pool", "show", REF).json
    assert (shown["arrangement"], shown["provider"], shown["invoice_by"]) == ("T-001", "UNMISS", "2025-11-30")
    assert (shown["budget"], shown["actual"], shown["estimated"]) == ("1000.00", "0.00", False)
    (line,) = shown["lines"]
    assert (line["line"], line["scheme"], line["run"], line["run_state"]) == (1, "By head", RUN, "FROZEN")
    assert [(each["entity"], each["actual"], each["difference"]) for each in shown["parties"]] == [
        ("UNMISS", None, None), ("WFP", None, None),
    ]  # fmt: skip
    assert shown["findings"] == sorted(set(shown["findings"]))


def test_one_budget_is_shown_to_people_with_what_comes_next(at):
    told = at("pool", "show", REF).out
    assert f"human_ref: {REF}" in told
    assert "→ INVOICED" in told
    assert "months" not in told


def test_runs_are_listed(at):
    (row,) = at("--json", "pool", "runs", REF).json
    assert (row["human_ref"], row["kind"], row["frozen_by"], row["frozen_on"]) == (
        RUN,
        "ADVANCE",
        "Tester",
        "2026-10-01",
    )
    assert (row["scheme"], row["method"], row["support"]) == ("By head", "HEADCOUNT", "0.00")
    assert RUN in at("pool", "runs", REF).out


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_why_a_party_pays_is_said_in_each_language(at, language):
    told = at("--lang", language, "pool", "explain", RUN, "WFP")
    assert (told.code, told.err) == (0, "")
    assert len(told.out.splitlines()) > 3


def test_why_a_party_pays_adds_up(at):
    told = at("--json", "pool", "explain", RUN.lower(), " wfp ").json
    assert (told["run"], told["entity"], told["to_pay"], told["currency"]) == (RUN, "WFP", "241.25", "USD")
    assert told["causes"] == {}
    assert told["changed"] == ""


def test_nothing_is_owed_on_top_before_there_is_an_actual_run(at):
    assert at("pool", "true-up", REF).out == "Nothing matches.\n"


@pytest.mark.parametrize("reference", [(), (REF,)])
def test_sound_runs_are_said_to_be_sound(at, reference):
    assert at("--json", "pool", "verify", *reference).json == []
    said = "Frozen runs worked out again: 1. All of them come to the shares on record.\n"
    assert at("pool", "verify", *reference).out == said


@pytest.mark.parametrize(
    ("options", "wfp"),
    [
        (("--total", "2000"), "482.50"),
        (("--driver", "WFP=412"), "500.00"),
        (("--driver", "wfp=0", "--driver", "UNMISS=1"), "0.00"),
        ((), "241.25"),
    ],
)
def test_what_would_be_follows_from_what_is_changed(at, options, wfp):
    rows = {each["entity"]: each for each in at("--json", "pool", "what-if", RUN, *options).json}
    assert rows["WFP"]["after"] == wfp
    assert rows["WFP"]["before"] == "241.25"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "NOWHERE"), 1),
        (("show",), 2),
        (("runs", "NOWHERE"), 1),
        (("explain", RUN), 2),
        (("explain", RUN, "NOBODY"), 1),
        (("explain", f"{REF}-R09", "WFP"), 1),
        (("explain", REF, "WFP"), 1),
        (("true-up", "NOWHERE"), 1),
        (("verify", "NOWHERE"), 1),
        (("what-if", RUN, "--total", "much"), 1),
        (("what-if", RUN, "--driver", "WFP=x"), 1),
        (("what-if", RUN, "--driver", "IOM=1"), 1),
        (("what-if", RUN, "--leave", "WFP"), 2),
        (("what-if", RUN, "--leave", "WFP=whenever"), 1),
        (("what-if", RUN, "--join", "IOM"), 2),
        (("what-if", RUN, "--join", "IOM=1@whenever"), 1),
        (("what-if", RUN, "--join", "WFP=1"), 1),
        (("what-if", f"{REF}-R09"), 1),
    ],
)
def test_what_cannot_be_shown_is_said_in_words(at, words, code):
    told = at("pool", *words)
    assert (told.code, told.out) == (code, "")
    assert told.err.strip()
    assert "Traceback" not in told.err
