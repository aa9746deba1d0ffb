"""The command catalogue."""

from __future__ import annotations

import pytest

COLD = ("--line", "LOG", "--name", "Shared cold store", "--name-fr", "Chambre froide", "--unit", "m2-month")


@pytest.fixture
def at(run, small):
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", "catalogue", *words)


def test_a_kind_is_added_listed_retired_and_used_again(at):
    assert at("list", "--json").json == []
    added = at("add", *COLD)
    code = added.out.split()[4]
    assert added.out == f"The kind of service {code} is added.\n"
    assert code.startswith("X-")
    (row,) = at("list", "--lang", "fr", "--json").json
    assert (row["code"], row["name"], row["used"], row["retired_on"]) == (code, "Chambre froide", 0, None)
    retired = at("retire", code.lower(), "--reason", "no longer needed", "--follows", "LOG-01", "--json").json
    assert retired == {"done": "catalogue_retired", "code": code, "used": 0}
    (row,) = at("list", "--json").json
    assert (row["retired_on"], row["follows"]) == ("2026-10-01", "LOG-01")
    assert at("restore", code).out == f"The kind of service {code} is in use again.\n"


def test_a_kind_that_nothing_names_is_corrected(at):
    code = at("add", *COLD).out.split()[4]
    done = at("correct", code, "--name", "Shared cold room", "--why", "misread", "--json").json
    assert done == {"done": "catalogue_corrected", "code": code}
    (row,) = at("list", "--json").json
    assert (row["name"], row["unit"]) == ("Shared cold room", "m2-month")
    assert "A valid example" in at("correct", code, "--unit", "m2-mont").err


def test_all_shows_the_shipped_kinds_too(at):
    rows = at("list", "--all", "--json").json
    assert len(rows) == 161
    assert rows[0]["used"] is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("retire", "X-NOBODY-01", "--reason", "x"), "No kind of service X-NOBODY-01 was added in this register."),
        (("add", "--line", "LOG", "--name", "Diesel", "--unit", "litre"), "is already called"),
        (("add", "--line", "LOG", "--name", "Ice", "--unit", "m2-mont"), "A valid example is m2-month."),
    ],
)
def test_what_cannot_be_done_is_said(at, words, told):
    assert told in at(*words).err
