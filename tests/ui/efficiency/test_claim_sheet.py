"""The page of a claim: why it is not yet realised or validated, its figures, and each step by somebody."""

from __future__ import annotations

from pathlib import Path

from commonservices.actions import efficiency
from commonservices.actions.documents import attach
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.office import Office
from tests.builders import record
from tests.ui import questions
from tests.ui.efficiency.conftest import Held, Opened, said

ACTUAL = {"actual_volume": "360", "actual_unit_cost": "1200", "actual_source": "Orders of 2025"}


def claim(office: Office, id: object) -> EfficiencyRecord:
    found: EfficiencyRecord = record(office, EfficiencyRecord, id)  # type: ignore[arg-type]
    return found


def test_money_is_shown_as_money_and_hours_as_hours_with_what_they_cost_beside(opened: Opened, held: Held) -> None:
    money = opened.claim(held.money)
    assert said(money, "money") == "Gain in money: USD 39,820.00"
    assert not money.facts.findChild(type(money.facts.value_widget("money")), "claim.facts.hours")
    hours = opened.claim(held.hours)
    assert said(hours, "hours") == "Gain in hours: 1,580"
    assert said(hours, "worth").endswith("an hour, not added to money")
    assert said(hours, "case") == "Case: UNEXAM-CBA-2026-01"


def test_a_claim_says_why_it_is_not_yet_realised_and_goes_on_by_its_button(
    opened: Opened, office: Office, held: Held
) -> None:
    sheet = opened.claim(held.money)
    assert sheet.note.title.text() == "Not yet realised"
    assert "has no actual figures" in sheet.note.words.text()
    opened.page.records.head.next.click()
    questions.answer(**ACTUAL)
    kept = claim(office, held.money)
    assert (kept.state, kept.realised_by) == ("REALISED", "Test officer")
    assert sheet.note.title.text().startswith("Not yet validated")
    assert opened.page.records.head.state.text() == "Realised"


def test_one_person_validates_the_own_claim_only_with_a_reason_which_is_shown(
    opened: Opened, office: Office, held: Held
) -> None:
    efficiency.realise(office, held.money, ACTUAL)
    sheet = opened.claim(held.money)
    opened.page.records.head.next.click()
    questions.answer()
    dialog = questions.open_question()
    assert dialog.form.row("exception_reason").reason.tone == "block"
    questions.answer(exception_reason="One officer in the duty station")
    assert claim(office, held.money).state == "VALIDATED"
    assert said(sheet, "exception").endswith("One officer in the duty station")
    assert "One person claimed and validated it." in f"{sheet.note.title.text()} {sheet.note.words.text()}"
    assert opened.page.records.head.next.isHidden()
    assert sheet.form().form.row("actual_unit_cost").editor.box.isReadOnly()
    opened.command("claim.reopen").run()
    questions.answer(reason="A bill was missing")
    assert claim(office, held.money).state == "REALISED"
    assert said(sheet, "reopened").endswith("A bill was missing")


def test_figures_of_the_case_stay_and_the_others_are_saved_field_by_field(
    opened: Opened, office: Office, held: Held
) -> None:
    form = opened.claim(held.money).form().form
    assert form.row("baseline_unit_cost").editor.box.isReadOnly()
    assert not form.row("actual_unit_cost").editor.box.isReadOnly()
    form.committed.emit("actual_volume", "350")
    assert str(claim(office, held.money).actual_volume) == "350.0000"
    form.committed.emit("actual_volume", "many")
    assert form.row("actual_volume").reason.tone == "block"


def test_a_claim_is_withdrawn_with_its_reason(opened: Opened, office: Office, held: Held) -> None:
    opened.claim(held.hours)
    opened.command("claim.withdraw").run()
    questions.answer(reason="It is counted by the mission")
    assert claim(office, held.hours) is None
    assert opened.page.gone.isVisible()


def test_evidence_stands_behind_its_tab_and_the_case_is_one_step_away(
    opened: Opened, office: Office, held: Held, tmp_path: Path
) -> None:
    paper = tmp_path / "ledger.pdf"
    paper.write_bytes(b"%PDF-1.4 ledger")
    attach(office, "efficiency_record", held.money, paper, "OTHER", "Ledger")
    sheet = opened.claim(held.money)
    assert sheet.tabs.accessibleTabName(1) == "Evidence 1"
    sheet.tabs.select("evidence")
    assert opened.page.address()["part"] == "evidence"
    sheet.facts.opened.emit("case")
    assert opened.page.address()["case"] == str(held.adopted)


def test_quality_is_told_in_words_and_asks_for_no_figure(opened: Opened, office: Office, held: Held) -> None:
    id = efficiency.add_claim(office, held.service, 2025, "QUALITY", {"comparator": "Survey of 2024"}).id
    sheet = opened.claim(id)
    names = sheet.form().form.names()
    assert "statement" in names
    assert not [name for name in names if "cost" in name or "hours" in name]
    assert sheet.note.words.text().count("baseline") == 1
