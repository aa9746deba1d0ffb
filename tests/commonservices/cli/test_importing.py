"""The command import: a preview that writes nothing, questions that end it, answers that settle it, and JSON."""

from __future__ import annotations

import json

import pytest

from commonservices.cli.importing import told as said_in
from commonservices.domain.sheets.plan import Said

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


def test_a_row_to_leave_out_that_is_none_stops_everything(at, sheet):
    """Whoever mistypes a row means another one, and that one would be written."""
    path = sheet("12", "3")
    stopped = at("import", path, "--leave-out", "3", "--json")
    assert (stopped.code, stopped.error["key"]) == (1, "import_no_such_row")
    assert "usage!2" in stopped.error["message"]
    kept = at("import", path, "--leave-out", "usage!2", "--leave-out", "refused")
    assert kept.out.splitlines()[-1] == "Imported: usage.csv: +1 ~0."


def test_only_what_is_refused_stands_under_refused(at, tmp_path):
    """A script that counts the refused rows must not count one that says the same as another, or waits."""
    path = tmp_path / "usage.csv"
    line = "T-S01;WFP;2026-07;12\n"
    path.write_text(f"Service;Agency;Month;Qty\n{line}{line}T-S01;UNMISSS;2026-07;3\nT-S01;WFP;soon;3\n", "utf-8")
    seen = at("import", path, "--dry-run", "--json").json
    assert [len(seen["added"]), seen["unchanged"], len(seen["questions"])] == [1, 1, 1]
    assert [(each["sheet"], each["cell"], each["value"]) for each in seen["refused"]] == [("usage", "C5", "soon")]
    shown = at("import", path, "--dry-run", "--lang", "en").out
    assert "says the same as row 2" in shown
    assert "waits for an answer" in shown


def test_files_of_answers_and_headings_that_are_not_there_or_no_texts_are_refused(at, sheet, tmp_path):
    path, other = sheet("12", "3"), tmp_path / "other.json"
    missing = at("import", path, "--map", other, "--json")
    assert missing.code != 0
    assert "Traceback" not in missing.out + missing.err
    for option, content in (("--map", "{"), ("--map", '{"a": 1}'), ("--answers", '["a"]')):
        other.write_text(content, "utf-8")
        told = at("import", path, option, other, "--json")
        assert told.error["key"] == "import_bad_file", (option, content)


def test_several_files_that_are_no_forms_are_refused(at, sheet, tmp_path):
    path = sheet("12", "3")
    copy = tmp_path / "copy.csv"
    copy.write_bytes(path.read_bytes())
    assert at("import", path, copy, "--as", "usage", "--json").error["key"] == "import_one_at_a_time"


def test_values_are_told_as_scripts_read_them(at, tmp_path):
    path = tmp_path / "usage.csv"
    path.write_text("Service;Agency;Month;Qty;Note\nT-S01;WFP;07/2026;1234.50;été\n", "utf-8")
    (added,) = at("import", path, "--dry-run", "--json").json["added"]
    assert (added["sheet"], added["row"]) == ("usage", 2)
    values = added["values"]
    assert (values["month"], values["quantity"], values["note"]) == ("2026-07-01", "1234.5", "été")
    at("import", path)
    path.write_text("Service;Agency;Month;Qty\nT-S01;WFP;07/2026;7\n", "utf-8")
    (changed,) = at("import", path, "--dry-run", "--json").json["changed"]
    assert changed["values"] == {"quantity": ["1234.5", "7"]}


def test_an_amount_is_told_in_units_of_its_currency(at, tmp_path):
    path = tmp_path / "register.csv"
    path.write_text("Reference;Type;Title;Ceiling;Parties\nNEW-1;SLA;Clinic;EUR 1250.50;WFP, UNDP\n", "utf-8")
    (added,) = at("import", path, "--dry-run", "--json").json["added"]
    assert (added["values"]["ceiling_amount"], added["values"]["currency"]) == ("1250.50", "EUR")


def test_a_field_that_a_sheet_names_by_its_key_is_said_by_its_label() -> None:
    said = Said("return_only_shown", {"field": "name_en"})
    assert said_in(said, "en") == "Name (English) is only shown on this sheet and is not changed by it."
    assert "name_en" not in said_in(said, "fr")
