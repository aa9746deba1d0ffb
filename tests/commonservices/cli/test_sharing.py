"""The command share: a table that adds up, the reasons, one object for scripts, and no store."""

import json
import random
import re
import shlex
from pathlib import Path

import pytest

from tests.commonservices.cli.test_nasty_words import NASTY

CLINIC = ["MISSION=412", "WFP=131", "UNDP=86", "UNICEF=74", "UNHCR=58", "WHO=29"]


def share(*words):
    return ["share", *words]


def clinic(*words, drivers=CLINIC):
    return share(
        "--method", "HEADCOUNT", "--total", "248600.00", "--currency", "USD",
        *(word for driver in drivers for word in ("--driver", driver)), *words,
    )  # fmt: skip


def test_the_shares_are_one_object_for_scripts(run):
    ran = run(*clinic("--json"))
    assert ran.code == 0
    assert ran.json["shares"] == {
        "MISSION": "129649.62", "WFP": "41223.54", "UNDP": "27062.79",
        "UNICEF": "23286.58", "UNHCR": "18251.65", "WHO": "9125.82",
    }  # fmt: skip
    assert (ran.json["total"], ran.json["currency"], ran.json["rounded_alone"]) == ("248600.00", "USD", "248599.99")
    assert set(ran.json["steps"]) == set(ran.json["shares"])
    assert [step["key"] for step in ran.json["steps"]["UNDP"]] == [
        "pool", "driver", "exact", "whole_cents", "left_cents", "takes_cents", "to_pay",
    ]  # fmt: skip
    assert ran.json["steps"]["UNDP"][-1]["value"] == "27,062.79"
    assert (ran.json["engine"], len(ran.json["hash"])) == (1, 64)


def test_the_table_adds_up_and_says_so(run):
    ran = run(*clinic())
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert lines[0].split() == ["party", "driver", "share", "%", "exact", "share"]
    assert lines[3].split() == ["UNDP", "86", "10.8861", "27,062.7848…", "27,062.79"]
    assert lines[7].split() == ["Total", "790", "100.0000", "248,600.00", "248,600.00"]
    assert lines[8:] == [
        "The shares add up to the total, 248,600.00.",
        "Rounding each share alone would give 248,599.99.",
    ]


def test_the_numbers_of_a_column_end_at_one_place(run):
    lines = run(*clinic("--support", "7")).out.splitlines()[:8]
    assert len({len(line) for line in lines}) == 1


def test_one_party_is_explained_below_the_table(run):
    ran = run(*clinic("--explain", "UNDP"))
    assert "Why UNDP pays 27,062.79\n1. The cost to share: 248,600.00\n" in ran.out
    assert ran.out.rstrip().endswith("7. To pay: 27,062.79")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Pourquoi UNDP paie 27\u202f062,79"),
        ("es", "Por qué UNDP paga 27\u202f062,79"),
        ("ar", "لماذا يدفع UNDP"),
    ],
)
def test_table_and_reasons_speak_the_language_asked_for(run, language, told):
    assert told in run(*clinic("--explain", "UNDP", "--lang", language)).out


def test_explained_parties_alone_have_steps_for_scripts(run):
    ran = run(*clinic("--json", "--explain", "WHO", "--explain", "WFP", "--explain", "WHO"))
    assert list(ran.json["steps"]) == ["WHO", "WFP"]


def test_a_minimum_weights_months_support_and_dollars_go_together(run):
    ran = run(*clinic("--json", "--minimum", "10000", "--support", "8", "--per-usd", "2", "--currency", "EUR"))
    assert ran.json["shares"]["WHO"] == "10000.00"
    assert ran.json["support"]["WHO"] == "800.00"
    assert ran.json["to_pay"]["WHO"] == "10800.00"
    assert ran.json["usd"]["WHO"] == "5400.00"
    halved = run(*clinic("--json", "--weight", "WFP=0.5", "--months", "UNDP=9")).json
    assert halved["steps"]["UNDP"][1]["value"] == "9 of 12"


def test_dollars_of_another_currency_are_a_column_of_their_own(run):
    ran = run(*share("--method", "EQUAL", "--driver", "A", "--driver", "B", "--total", "6250001", "--currency", "XOF",
                     "--per-usd", "604.5"))  # fmt: skip
    assert ran.out.splitlines()[0].split()[-1] == "USD"
    assert ran.out.splitlines()[3].split()[-2:] == ["6,250,001", "10,339.12"]


def test_an_earlier_result_tells_what_changed(run, tmp_path):
    before = ["MISSION=406", "WFP=138", "UNDP=92", "UNICEF=70", "UNHCR=62", "WHO=32"]
    words = clinic("--json", drivers=before)
    words[words.index("248600.00")] = "242600.00"
    earlier = tmp_path / "earlier.json"
    earlier.write_text(run(*words).out, encoding="utf-8")
    told = run(*clinic("--against", str(earlier), "--json")).json["changes"]["UNDP"]
    assert told == {
        "total": "690.00", "driver": "-1864.50", "drivers": "338.28",
        "method": "0.00", "parties": "0.00", "rounding": "0.01", "support": "0.00",
    }  # fmt: skip
    shown = run(*clinic("--against", str(earlier), "--explain", "UNDP")).out
    assert shown.splitlines()[3].split()[-1] == "\u2212836.21"
    assert shown.splitlines()[7].split()[-1] == "+6,000.00"
    assert "What changed for UNDP\n1. Before: 27,899.00\n2. Total 242,600.00 → 248,600.00: +690.00\n" in shown


def test_what_is_not_billed_is_said(run):
    assert "Nobody is billed" in run(*clinic("--basis", "RECIPROCAL")).out


def test_a_line_at_a_rate_needs_no_total(run):
    ran = run(*share("--method", "UNIT_RATE", "--rate", "1.2437", "--support", "5", "--driver", "UNDP=3412.50",
                     "--driver", "UNICEF=2890", "--driver", "WHO=745.25", "--json"))  # fmt: skip
    assert ran.json["shares"] == {"UNDP": "4244.13", "UNICEF": "3594.29", "WHO": "926.87"}
    assert (ran.json["total"], ran.json["support"]["UNICEF"]) == ("8765.29", "179.71")


def test_no_store_is_opened_or_made(run, tmp_path):
    store = tmp_path / "none.csdb"
    assert run("--store", str(store), *clinic()).code == 0
    assert not store.exists()


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--driver", "IOM=4.380"], "sharing_two_readings"),
        (["--driver", "IOM=-4"], "sharing_driver_negative"),
        (["--driver", "WFP=1"], "sharing_party_twice"),
        (["--driver", "IOM="], "sharing_driver_missing"),
        (["--minimum", "50000"], "sharing_minimum_over_total"),
        (["--months", "WFP=13"], "sharing_months_outside"),
        (["--explain", "IOM"], "no_such_party"),
        (["--currency", "XAF"], "sharing_amount_decimals"),
        (["--method", "MAGIC"], "unknown_code"),
    ],
)
def test_what_cannot_be_shared_ends_with_one_and_a_stable_key(run, words, key):
    ran = run(*clinic("--json", *words))
    if words[0] == "--currency":
        ran = run(*share("--method", "EQUAL", "--driver", "A", "--total", "10.50", "--currency", "XAF", "--json"))
    assert (ran.code, ran.error["key"]) == (1, key)


@pytest.mark.parametrize("words", [["--driver", "=4"], ["--weight", "WFP"], ["--band", "5"], ["--residual", "ANY"]])
def test_what_is_not_written_rightly_ends_with_two(run, words):
    ran = run(*clinic(*words))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("option", ["--total", "--driver", "--lead", "--against", "--lang", "--explain"])
def test_an_option_that_swallows_the_end_of_options_ends_with_two(run, option):
    ran = run(*clinic("--json", f"{option}=--"))
    assert (ran.code, ran.error["key"]) == (2, "usage")
    assert option in ran.error["message"]


@pytest.mark.parametrize("word", NASTY, ids=ascii)
def test_a_nasty_word_in_any_place_ends_with_a_sentence(run, word):
    base = share("--method", "HEADCOUNT", "--total", "1000", "--driver", "A=1", "--driver", "B=2", "--json")
    options = ("--total", "--currency", "--driver", "--weight", "--minimum", "--explain", "--period", "--key")
    places = [*((option, word) for option in options), ("--driver", f"{word}=5"), ("--months", f"A={word}")]
    chance = random.Random(ascii(word))  # noqa: S311 the same places for the same word
    for place in chance.sample(places, 2):
        ran = run(*base, *place)
        assert ran.code in {0, 1, 2}, place
        if ran.code:
            assert ran.error["key"] != "bug", place
            assert 0 < len(ran.error["message"]) < 500, place


def test_a_refusal_speaks_the_language_too(run):
    ran = run(*clinic("--driver", "IOM=4.380", "--lang", "fr"))
    assert ran.code == 1
    assert ran.err.startswith("Le nombre « 4.380 »".replace(" »", "\u202f»").replace("« ", "«\u202f"))
    assert "4380" in ran.err
    assert "4.3800" in ran.err


def test_the_object_holds_inputs_that_work_again(run):
    inputs = json.loads(run(*clinic("--json", "--cap", "100000")).json["inputs"])
    assert inputs["scheme"]["cap"] == 10_000_000
    assert inputs["parties"][0]["driver"] == "412"


def test_the_worked_example_of_the_guide_is_what_the_command_gives(run):
    page = (Path(__file__).parents[3] / "docs" / "sharing-a-cost").with_suffix(".md").read_text(encoding="utf-8")
    command = re.search(r"^ {4}commonservices-cli (share .+?)\n\n", page, re.S | re.M)
    shown = re.search(r"```\n(.+?)```", page, re.S)
    assert command is not None
    assert shown is not None
    assert run(*shlex.split(command[1].replace("\\\n", " "))).out == shown[1]
