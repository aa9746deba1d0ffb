"""The commands rates and rate."""

from __future__ import annotations

import pytest

from tests.commonservices.exchange.rate_files import LINES, feed, page, quoted, tabbed, unquoted

FORMS = {"list.xls": tabbed, "list.csv": unquoted, "quoted.csv": quoted, "list.xml": feed, "list.html": page}


@pytest.fixture
def at(run, small):
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", *words)


@pytest.fixture
def lists(tmp_path):
    """Write the five files once for a test."""
    for name, made in FORMS.items():
        (tmp_path / name).write_bytes(made())
    return tmp_path


def test_a_list_is_previewed_taken_in_and_the_same_again_changes_nothing(at, lists):
    seen = at("rates", "import", lists / "list.xls", "--dry-run")
    assert seen.out.startswith("The list of 2099-01-01 holds 6 rates: 6 new, 0 changed, 0 unchanged. Nothing was")
    assert "more than a month ahead" in seen.out
    assert at("rates", "list", "--json").json == []
    assert at("rates", "import", lists / "list.csv", "--json").json["new"] == 6
    for name in FORMS:
        again = at("rates", "import", lists / name, "--json").json
        assert (again["unchanged"], again["new"], again["changed"]) == (6, 0, 0), name
        assert (again["edition"], again["lines"], again["full"]) == ("2099-01-01", 9, True)


def test_what_a_list_changes_and_refuses_is_told_line_by_line(at, lists):
    at("rates", "import", lists / "list.xml")
    lines = tuple(each for each in LINES if each[2] not in {"XOF", "AFN"})
    wrong = (*lines, ("Land", "Money", "QQQ", "5"), ("Land", "Money", "KES", "5,5"), ("Land", "Afghani", "AFN", "35"))
    (lists / "next.xml").write_bytes(feed(wrong, "01 Feb 2099"))
    told = at("rates", "import", lists / "next.xml", "--lang", "en").out.splitlines()
    assert told[0] == "The list of 2099-02-01 is taken in: 5 new, 0 changed, 0 unchanged."
    assert told[1:4] == [
        "AFN moves from 17.5 to 35: +100.0 per cent.",
        "Codes that are not known: QQQ.",
        "Not in this list: XOF.",
    ]
    assert told[-1].startswith("Line ")
    assert told[-1].endswith("The rate “5,5” cannot be read. A valid example is 1234.567.")
    found = at("rates", "import", lists / "next.xml", "--dry-run", "--json").json
    assert [each["line"] for each in found["refused"]] == [len(lines) + 3]
    assert found["unknown"] == ["QQQ"]


def test_rates_are_listed_by_currency_and_as_of_a_day(at, lists):
    at("rates", "import", lists / "list.xml")
    (lists / "mid.csv").write_bytes(unquoted((("Haiti", "Gourde", "YER", "1300"),), "15 Jan 2099"))
    at("rates", "import", lists / "mid.csv")
    rows = at("rates", "list", "--currency", "yer", "--json").json
    assert [(each["from"], each["rate"]) for each in rows] == [("2099-01-15", "1300"), ("2099-01-01", "1250.001")]
    (row,) = at("rates", "list", "--currency", "YER", "--as-of", "2099-01-14", "--json").json
    assert row["rate"] == "1250.001"
    assert len(at("rates", "list", "--as-of", "2099-02-01", "--json").json) == 6
    assert at("rates", "list").out.splitlines()[-1] == "7 shown."


def test_a_rate_is_entered_by_hand_with_a_reason(at):
    done = at("rates", "set", "htg", "120.5", "2026-10-01", "--reason", "paid in cash", "--json").json
    assert done == {"done": "exchange_rate_set", "reference": "HTG · 2026-10-01", "changed": True}
    (row,) = at("rates", "list", "--json").json
    assert (row["rate"], row["source"], row["reason"]) == ("120.5", "MANUAL", "paid in cash")
    assert at("rates", "set", "HTG", "120.5", "2026-10-01", "--reason", "paid in cash").out.startswith(
        "HTG · 2026-10-01"
    )
    assert at("rates", "set", "HTG", "1", "2026-10-01").code == 2
    broken = at("rates", "set", "USD", "1", "2026-10-01", "--reason", "x", "--json")
    assert (broken.code, broken.error["key"]) == (1, "rate_of_dollar")


@pytest.mark.parametrize(
    ("content", "code", "key"),
    [
        (b"PK\x03\x04", 3, "rates_workbook"),
        (b"", 3, "rates_not_read"),
        (feed(head='<!DOCTYPE x [<!ENTITY a "b">]>'), 3, "rates_hostile"),
        (b"Dear all,\nplease find the rates attached.", 1, "rates_none"),
        (unquoted((("US", "Dollar", "USD", "1.2"),)), 1, "rates_not_per_dollar"),
    ],
)
def test_files_that_are_no_list_are_refused_in_one_sentence(at, tmp_path, content, code, key):
    path = tmp_path / "strange.xls"
    path.write_bytes(content)
    ran = at("rates", "import", path, "--json")
    assert (ran.code, ran.error["key"]) == (code, key)
    assert at("rates", "import", path).err.count("\n") == 1
    assert at("rates", "import", tmp_path / "missing.xml").code == 3


def test_prices_are_added_changed_listed_and_ended(at):
    said = at("rate", "add", "T-S01", "1.25", "--from", "2026-01-01", "--support", "8", "--element", "fuel=1*1.1").out
    assert said == "T-S01: the rate 1.25 USD counts from 2026-01-01 until —.\n"
    broken = at("rate", "add", "T-S01", "2", "--from", "2026-06-01", "--json")
    assert (broken.code, broken.error["key"]) == (1, "rates_overlap")
    assert "1.25 USD, which runs from 1 Jan 2026 to —" in broken.error["message"]
    at("rate", "change", "T-S01", "1.50", "--from", "2026-07-01", "--review-by", "2026-09-01", "--why", "dearer")
    rows = at("rate", "list", "T-S01", "--json").json
    assert [(each["rate"], each["from"], each["until"], each["standing"]) for each in rows] == [
        ("1.5", "2026-07-01", None, "stale"),
        ("1.25", "2026-01-01", "2026-07-01", "ended"),
    ]
    assert [each["rate"] for each in at("rate", "list", "--view", "stale", "--json").json] == ["1.5"]
    assert at("rate", "end", "T-S01", "2026-09-01", "--json").json["done"] == "rate_ended"
    assert at("rate", "change", "T-S01", "2", "--json").error["key"] == "no_rate_line"
    assert at("rate", "add", "T-S01", "2", "--card", "None", "--json").error["key"] == "no_rate_card"
    assert at("rate", "list", "--gaps", "--json").json == []
    assert at("rate", "list").out.splitlines()[-1] == "2 shown."
