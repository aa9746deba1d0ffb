"""The commands reconcile and exceptions."""

from __future__ import annotations

import shutil

import pytest

from tests.commonservices.actions.planted_copies import made

PERIOD = ("--period", "2026-07..2026-09")


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    return made(tmp_path_factory.mktemp("planted"))


@pytest.fixture
def at(run, planted, tmp_path):
    path = tmp_path / "planted.csdb"
    shutil.copyfile(planted, path)

    def ran(*words, actor="First officer"):
        return run("--store", path, "--today", "2026-10-01", "--actor", actor, *words)

    return ran


def test_a_dry_run_says_what_differs_and_writes_nothing(at):
    found = at("reconcile", "R2", *PERIOD, "--dry-run", "--json").json
    assert {each["kind"] for each in found} == {"delivery_unapproved", "request_past_due", "delivery_above_request"}
    french = at("reconcile", "r2", *PERIOD, "--dry-run", "--lang", "fr").out
    assert "La commande O-LATE de WFP était attendue" in french
    assert at("reconcile", "--list", "--json").json == []
    assert at("exceptions").out == "Nothing matches.\n"


def test_a_run_is_kept_listed_and_reviewed_by_somebody_else(at):
    (row,) = at("reconcile", "R13", *PERIOD, "--json").json
    assert (row["result"], row["differences"], row["new"], row["currency"]) == ("DIFFERS", 2, 2, "USD")
    refused = at("reconcile", "--review", row["id"], "--explanation", "late papers", "--json")
    assert (refused.code, refused.error["key"]) == (1, "reviewer_prepared")
    done = at("reconcile", "--review", row["id"][-8:], "--explanation", "late papers", "--json", actor="Second").json
    assert done["done"] == "reconciliation_reviewed"
    (run,) = at("reconcile", "--list", "--json").json
    assert (run["prepared_by"], run["reviewed_by"], run["explanation"]) == ("First officer", "Second", "late papers")
    assert at("reconcile", "--review", "nothing", "--json").error["key"] == "no_such_difference"
    assert at("reconcile", "R99", "--json").error["key"] == "unknown_code"


def test_the_ledger_is_compared_with_a_file(at, tmp_path):
    path = tmp_path / "extract.csv"
    path.write_text("Document;Posting date;Amount\n51-B-GOOD;2026-08-15;200.00\n51-NEW;2026-08-20;7.00\n")
    found = at("reconcile", "R6", *PERIOD, "--extract", path, "--dry-run", "--json").json
    kinds = [each["kind"] for each in found]
    assert (kinds.count("memo_lacks"), kinds.count("ledger_lacks")) == (1, 8)
    assert at("reconcile", "R6", *PERIOD, "--json").error["key"] == "extract_missing"


def test_all_but_the_ledger_run_without_a_file_and_the_desk_counts_them(at):
    assert len(at("reconcile", *PERIOD, "--json").json) == 13
    counts = {each["routine"]: each for each in at("exceptions", "--counts", "--json").json}
    assert (counts["R2"]["open"], counts["R2"]["result"], counts["R6"]["last_run"]) == (3, "DIFFERS", None)
    assert len(at("exceptions", "--routine", "s03", "--json").json) == 3
    assert not [each for each in at("exceptions", "--json").json if each["routine"] == "S03"]


def test_differences_get_an_owner_and_are_settled_or_accepted(at):
    at("reconcile", "R2", *PERIOD)
    first, second, third = (each["exception"] for each in at("exceptions", "--json").json)
    assert at("exceptions", "--assign", first, "--to", "Nobody", "--json").error["key"] == "unknown_code"
    at("exceptions", "--assign", first, second, "--to", "arrangement owner", "--due", "2026-11-01")
    assert len(at("exceptions", "--owner", "Arrangement owner", "--json").json) == 3
    assert at("exceptions", "--settle", first, "--json").error["key"] == "discrepancy_note_missing"
    assert at("exceptions", "--settle", first, "--note", "approved since").out == "1 changed.\n"
    assert at("exceptions", "--accept", second, third, "--note", "small", "--json").json["changed"] == 2
    assert at("exceptions", "--json").json == []
    (row,) = at("exceptions", "--state", "SETTLED", "--json").json
    assert (row["closing_note"], row["closed_by"], row["about"]) == ("approved since", "First officer", row["about"])
    assert at("exceptions", "--reopen", first, "--json").json["done"] == "discrepancy_reopened"
    assert len(at("exceptions", "--state", "ALL", "--json").json) == 3
    assert at("exceptions", "--settle", "zzz", "--note", "x", "--json").error["key"] == "no_such_difference"


def test_the_runs_of_some_routines_are_listed_whatever_their_letters(at):
    at("reconcile", "R13", "R2", *PERIOD)
    assert {each["routine"] for each in at("reconcile", "--list", "--json").json} == {"R2", "R13"}
    assert [each["routine"] for each in at("reconcile", "r2", "--list", "--json").json] == ["R2"]
    assert at("reconcile", "R5", "--list", "--json").json == []
