"""The command import: a preview that writes nothing, questions that end it, answers that settle it, and JSON."""

from __future__ import annotations

import json

import pytest

LINES = "Service;Agency;Month;Qty\nT-S01;WFP;2026-07;{first}\nT-S01;UNMISS;2026-07;{second}\n"


@pytest.fixture
def at(run, small):
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", *words)


@pytest.fixture
def sheet(tmp_path):
    """Write a text table of two months of use."""

    def written(first, second):
        path = tmp_path / "usage.csv"
        path.write_text(LINES.format(first=first, second=second), encoding="utf-8")
        return path

    return written


def test_a_trial_shows_what_would_be_done_and_writes_nothing(at, sheet):
    path = sheet("12", "3")
    seen = at("import", path, "--dry-run", "--json")
    assert (seen.code, set(seen.json)) == (0, {"added", "changed", "unchanged", "refused", "questions"})
    assert [each["reference"] for each in seen.json["added"]] == ["T-S01 · WFP · 2026-07", "T-S01 · UNMISS · 2026-07"]
    assert seen.json["added"][0]["values"]["quantity"] == "12"
    done = at("import", path)
    assert done.out.splitlines()[-1] == "Imported: usage.csv: +2 ~0."


def test_what_is_asked_ends_it_and_the_same_question_is_answered_from_a_file(at, sheet, tmp_path):
    path = sheet("1,234", "2,345")
    asked = at("import", path, "--json")
    assert asked.code == 1
    (question,) = asked.json["questions"]
    assert question["examples"] == [{"cell": "D2", "value": "1,234"}, {"cell": "D3", "value": "2,345"}]
    assert [each["outcomes"][0] for each in question["choices"]] == ["1234", "1.234"]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({question["id"]: question["choices"][0]["key"]}), encoding="utf-8")
    done = at("import", path, "--answers", answers, "--as", "usage", "--json")
    assert (done.code, len(done.json["added"])) == (0, 2)


def test_a_refused_row_stops_it_until_it_is_left_out(at, sheet):
    path = sheet("12", "#N/A")
    stopped = at("import", path, "--lang", "en")
    assert stopped.code == 1
    assert "usage!D3 #N/A: " in stopped.out
    assert at("import", path, "--leave-out", "usage!3").out.splitlines()[-1] == "Imported: usage.csv: +1 ~0."


def test_headings_can_be_named_in_a_file(at, tmp_path):
    path, named = tmp_path / "odd.csv", tmp_path / "map.json"
    path.write_text("A;B;C;D\nT-S01;WFP;2026-07;5\n", encoding="utf-8")
    named.write_text(json.dumps({"A": "service_id", "B": "consumer_id", "C": "month", "D": "quantity"}), "utf-8")
    assert at("import", path, "--as", "usage", "--map", named).code == 0
    named.write_text("[1]", encoding="utf-8")
    assert at("import", path, "--map", named, "--json").error["key"] == "import_bad_file"


def test_a_sheet_that_is_not_clear_is_refused_in_words(at, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name;Colour\nA;red\n", encoding="utf-8")
    told = at("import", path, "--json")
    assert (told.code, told.error["key"]) == (1, "import_target_unclear")
