"""Workbooks that come in, by command: one checked against itself, those of many offices put together."""

import json

from tests.commonservices.reports.consolidation.office_books import USE, office_book, tampered


def test_a_workbook_ties_out_or_it_is_said_where_it_does_not(run, tmp_path):
    path = office_book(tmp_path / "a.xlsx")
    sound = run("--json", "verify-workbook", path)
    assert (sound.code, sound.json["done"], sound.json["differences"]) == (0, "workbook_sound", [])
    unsound = run("--json", "verify-workbook", tampered(path, b"<v>40.25</v>", b"<v>41.25</v>"))
    assert (unsound.code, unsound.json["done"]) == (1, "workbook_unsound")
    assert unsound.json["differences"][0]["figure"] == "total_amount_EUR"


def test_many_are_put_together_and_those_missing_are_named(run, small, tmp_path):
    base = ("--store", small, "--today", "2026-10-01", "--json", "consolidate", "--out", tmp_path / "all.xlsx")
    paths = [office_book(tmp_path / f"{code}.xlsx", code) for code in ("OFFA", "OFFB")]
    ran = run(*base, *paths, "--expect", "OFFA", "OFFC")
    assert (ran.code, ran.json["offices"], ran.json["missing"]) == (0, ["OFFA", "OFFB"], ["OFFC"])
    assert (ran.json["received"], ran.json["rows"]["usage"]) == (2, 4)
    again = run(*base, paths[0])
    assert (again.json["received"], again.json["missing"]) == (0, ["OFFB"])


def test_what_is_asked_is_said_with_its_choices_and_answered_out_of_a_file(run, small, tmp_path):
    base = ("--store", small, "--today", "2026-10-01", "--json", "consolidate", "--out", tmp_path / "all.xlsx")
    paths = [office_book(tmp_path / "a.xlsx"), office_book(tmp_path / "b.xlsx", use=USE[:1])]
    stopped = run(*base, *paths)
    (asked,) = stopped.json["questions"]
    assert (stopped.code, asked["id"]) == (1, "file:OFFA:JUL_JUN:2025-07-01..2026-06-30")
    assert asked["says"].startswith("Several workbooks of this office and period differ")
    assert not (tmp_path / "all.xlsx").exists()
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({asked["id"]: asked["choices"][1]["key"]}), encoding="utf-8")
    ran = run(*base, *paths, "--answers", answers)
    assert (ran.code, ran.json["rows"]["usage"], ran.json["received"]) == (0, 1, 1)
    assert [each["key"] for each in ran.json["remarks"]] == ["answered_file"]
    other = run(*base, paths[0])
    assert [each["id"] for each in other.json["questions"]] == ["kept:OFFA:JUL_JUN:2025-07-01..2026-06-30:1"]
    said = run("--store", small, "--today", "2026-10-01", "consolidate", "--out", tmp_path / "all.xlsx", paths[0])
    assert (said.code, "Answer the questions with --answers (1 of them)." in said.out) == (1, True)
    sound = run("--store", small, "--json", "verify-documents")
    assert (sound.code, sound.json) == (0, [])
