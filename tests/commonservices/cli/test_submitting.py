"""Submitting by command: kept, listed, made again, restated only with a reason."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.commonservices.cli.conftest import on_store

QUARTER = "2026-01..2026-03"
SUBMIT = ("export", "--period", QUARTER, "--basis", "JAN_DEC", "--submit")


@pytest.fixture
def small_on(run, small):
    """Run a command on a store with one arrangement and one service."""
    return lambda *arguments: run(*on_store(small), *arguments)


@pytest.fixture
def kept(small_on, tmp_path):
    """A store whose quarter was submitted."""
    ran = small_on("--json", *SUBMIT, "--cleared-by", "A. Chief", "--hxl", "--out", tmp_path / "first.xlsx")
    assert ran.code == 0, ran.err
    return ran.json


def test_a_submission_is_told_with_its_reference_its_rows_and_its_fingerprint_and_listed_by_period(
    kept, small_on, tmp_path
):
    content = (tmp_path / "first.xlsx").read_bytes()
    assert (kept["done"], kept["reference"]) == ("submitted", "UNMISS-SUB-2026-03-1")
    assert kept["sha256"] == hashlib.sha256(content).hexdigest()
    assert kept["file"] == str(tmp_path / "first.xlsx")
    assert (kept["rows"]["usage"], kept["changes"]) == (0, {})
    (row,) = small_on("--json", "submissions").json
    told = {"reference": kept["reference"], "period_start": "2026-01-01", "period_end": "2026-03-31", "number": 1}
    assert {key: row[key] for key in told} == told
    assert (row["rows"], row["hxl"], row["sha256"]) == (kept["rows"], True, kept["sha256"])
    assert (row["restates"], row["reason"], row["cleared_by"], row["prepared_by"]) == ("", "", "A. Chief", "Tester")
    ran = small_on("submissions", "--period", QUARTER)
    assert ran.code == 0
    assert kept["reference"] in ran.out
    assert "2026-01..2026-03" in ran.out
    assert json.loads(small_on("--json", "submissions", "--period", "2026-01..2026-06").out) == []


def test_a_second_one_needs_a_reason_and_says_what_changed(kept, small_on, tmp_path):
    out = tmp_path / "second.xlsx"
    refused = small_on("--json", *SUBMIT, "--out", out)
    assert (refused.code, refused.error["key"]) == (1, "reason_missing")
    assert not out.exists()
    assert len(small_on("--json", "submissions").json) == 1
    done = small_on("--json", *SUBMIT, "--why", "A bill was missing", "--out", out)
    assert (done.code, done.json["reference"], done.json["changes"]) == (0, "UNMISS-SUB-2026-03-2", {})
    first = small_on("--json", "submissions").json[0]
    assert (first["restates"], first["reason"]) == (kept["reference"], "A bill was missing")


def test_it_comes_out_the_same_again_at_a_place_named_or_under_its_reference(kept, small_on, tmp_path, monkeypatch):
    out = tmp_path / "again.xlsx"
    ran = small_on("--json", "submissions", "--again", f" {kept['reference'].lower()} ", "--out", out)
    assert (ran.code, ran.json["done"], ran.json["sha256"]) == (0, "regenerated", kept["sha256"])
    assert out.read_bytes() == (tmp_path / "first.xlsx").read_bytes()
    monkeypatch.chdir(tmp_path)
    ran = small_on("--json", "submissions", "--again", kept["reference"])
    assert Path(ran.json["file"]) == tmp_path / f"{kept['reference']}.xlsx"
    assert Path(ran.json["file"]).is_file()


def test_what_was_never_submitted_is_said_so(small_on, tmp_path):
    ran = small_on("--json", "submissions", "--again", "UNMISS-SUB-2020-01-1", "--out", tmp_path / "x.xlsx")
    assert (ran.code, ran.error["key"]) == (1, "no_such_reference")
    assert not (tmp_path / "x.xlsx").exists()
    empty = small_on("submissions")
    assert (empty.code, len(empty.out.splitlines())) == (0, 1)


def test_a_period_that_cannot_be_read_lists_nothing(small_on):
    ran = small_on("--json", "submissions", "--period", "2026")
    assert (ran.code, ran.error["key"]) == (1, "not_a_period")
