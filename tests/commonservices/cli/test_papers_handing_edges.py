"""Papers, packs and priorities by command: what is refused leaves nothing, and every language is spoken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

LANGUAGES = ("en", "fr", "es", "ar")


@pytest.fixture
def on_it(run: Any, small: Path) -> Any:
    """Run a command on the small store, on the day of all these tests."""
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", *words)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text("The plan", encoding="utf-8")
    return path


def documents(on_it: Any) -> list[Any]:
    found: list[Any] = on_it("--json", "show", "T-001").json["documents"]
    return found


def test_a_register_without_papers_is_sound(on_it: Any) -> None:
    assert on_it("--json", "verify-documents").json == []
    assert on_it("verify-documents").code == 0


def test_a_paper_of_a_record_that_is_not_there_is_refused(on_it: Any, paper: Path) -> None:
    ran = on_it("--json", "attach", "T-999", paper, "--kind", "ANNEX")
    assert (ran.code, ran.error["key"]) == (1, "no_such_reference")
    assert documents(on_it) == []


def test_a_paper_without_a_kind_is_no_command(on_it: Any, paper: Path) -> None:
    assert on_it("attach", "T-001", paper).code == 2
    assert documents(on_it) == []


def test_a_paper_is_attached_to_a_service_with_its_title(on_it: Any, paper: Path) -> None:
    ran = on_it("--json", "attach", "T-S01", paper, "--kind", "ANNEX", "--title", "Site plan")
    assert ran.code == 0
    (held,) = on_it("--json", "show", "T-S01").json["documents"]
    assert (held["file_name"], held["kind"]) == ("plan.txt", "ANNEX")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_attached_is_said_in_every_language(on_it: Any, paper: Path, language: str) -> None:
    ran = on_it("--lang", language, "attach", "T-001", paper, "--kind", "ANNEX")
    assert ran.code == 0
    assert "T-001" in ran.out
    assert "plan.txt" in ran.out
    assert "{" not in ran.out


def test_a_changed_paper_is_told_from_a_missing_one(on_it: Any, paper: Path) -> None:
    on_it("attach", "T-001", paper, "--kind", "ANNEX")
    kept = next(path for path in paper.parent.rglob("*.documents/*/*") if path.read_bytes() == b"The plan")
    kept.chmod(0o600)
    kept.write_text("Forged!!", encoding="utf-8")
    (wrong,) = on_it("--json", "verify-documents").json
    assert wrong["file"] == "plan.txt"
    assert wrong["key"] != "document_missing"
    assert on_it("verify-documents").code == 1


def test_a_paper_that_takes_a_place_needs_its_reason(on_it: Any, paper: Path) -> None:
    on_it("attach", "T-001", paper, "--kind", "ANNEX")
    other = paper.with_name("new.txt")
    other.write_text("The new plan", encoding="utf-8")
    ran = on_it("attach", "T-001", other, "--kind", "ANNEX", "--replaces", "plan.txt")
    assert ran.code == 1
    assert [each["file_name"] for each in documents(on_it)] == ["plan.txt"]


# --- the pack and the lens --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pack_of_a_small_office_is_written_in_every_language(on_it: Any, tmp_path: Path, language: str) -> None:
    out = tmp_path / f"pack_{language}.html"
    ran = on_it("--lang", language, "handover", "--out", out)
    assert ran.code == 0, ran.err
    text = out.read_text(encoding="utf-8")
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in text
    assert "Tester" in text
    assert "{" not in ran.out


def test_the_pack_changes_nothing_of_the_register(on_it: Any, tmp_path: Path) -> None:
    before = on_it("--json", "show", "T-001").json
    acts = on_it("--json", "undo", "--list").json
    on_it("handover", "--out", tmp_path / "pack.html")
    assert on_it("--json", "show", "T-001").json == before
    assert on_it("--json", "undo", "--list").json == acts


def test_the_pack_needs_a_file_to_be_written_to(on_it: Any) -> None:
    assert on_it("handover").code == 2


def test_priorities_that_nothing_served_are_not_listed(on_it: Any) -> None:
    ran = on_it("lens")
    assert (ran.code, ran.out) == (0, "Nothing matches.\n")
    every = on_it("lens", "--all").out.splitlines()
    found = on_it("--json", "lens").json
    assert every[-1] == f"{len(found)} shown."
    assert all(each["served_by"] == [] for each in found)


@pytest.mark.parametrize("wrong", ["2025", "2025-13..2026-01", "2026-06..2025-07", "July"])
def test_a_period_that_is_none_is_refused_with_an_example(on_it: Any, wrong: str) -> None:
    ran = on_it("lens", "--period", wrong)
    assert ran.code == 1
    assert "20" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_priority_has_a_title_in_every_language(on_it: Any, language: str) -> None:
    ran = on_it("--lang", language, "lens", "--all")
    assert ran.code == 0
    assert "SDG" in ran.out


# --- bodies and people ------------------------------------------------------------------------------------------------


def test_an_action_that_is_not_open_cannot_be_closed(on_it: Any) -> None:
    for word in ("--done", "--drop"):
        ran = on_it("--json", "decisions", word, "abcdef01", "--outcome", "Done")
        assert (ran.code, ran.error["key"]) == (1, "no_such_action")
    assert on_it("decisions", "--done", "a", "--drop", "b").code == 2


def test_a_blank_name_of_a_body_is_not_taken_for_one(on_it: Any) -> None:
    on_it("add", "body", "--set", "name_en=Operations team", "kind=OMT")
    ran = on_it("decisions", "--body", "   ")
    assert ran.code == 1
    assert "Operations team" in ran.err


@pytest.mark.parametrize("option", ["--party", "--participant"])
def test_parties_do_not_belong_to_a_person(on_it: Any, option: str) -> None:
    ran = on_it("add", "person", "--set", "name=Focal point", option, "WFP:CLIENT")
    assert ran.code == 2
    assert on_it("--json", "people").json == []


def test_a_role_for_one_record_is_told_with_the_person(on_it: Any) -> None:
    assert on_it("add", "person", "--set", "name=Focal point").code == 0
    ran = on_it("add", "role", "--set", "person=focal point", "role=SERVICE_MANAGER", "about=T-001")
    assert ran.code == 0, ran.err
    (person,) = on_it("--json", "people").json
    assert person["roles"] == ["SERVICE_MANAGER"]
    assert [(each["role"], each["scope"]) for each in person["declared"]] == [("SERVICE_MANAGER", "T-001")]
    assert on_it("people", "--role", "service_manager").out.count("Focal point") == 1
    assert on_it("people", "--role", "FINANCE").out == "Nothing matches.\n"


def test_a_risk_about_what_is_not_there_is_refused(on_it: Any) -> None:
    ran = on_it("--json", "add", "risk", "--set", "text=Rain", "about=T-999")
    assert (ran.code, ran.error["key"]) == (1, "no_such_reference")


def test_a_long_decision_is_cut_in_the_table_and_whole_as_an_object(on_it: Any) -> None:
    text = "It goes on " * 30
    ran = on_it("add", "decision", "--set", "type=APPROVE", f"text={text}", "decided_by=Head", "about=T-001")
    assert ran.code == 0, ran.err
    assert "…" in on_it("decisions").out
    (row,) = json.loads(on_it("--json", "decisions").out)
    assert row["text"].strip() == text.strip()
