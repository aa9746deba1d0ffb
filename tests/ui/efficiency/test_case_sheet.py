"""The page of a case: its figures, its moves, and what each asks before it is done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commonservices.actions import efficiency
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord
from commonservices.office import Office
from tests.builders import record, records
from tests.ui import questions
from tests.ui.efficiency.conftest import Held, Opened, cells, said


def test_both_ratios_payback_and_value_stand_labelled_and_apart(opened: Opened, held: Held) -> None:
    sheet = opened.case(held.adopted)
    assert said(sheet, "avoidance") == "Avoided in 5 years: USD 709,661.69"
    assert said(sheet, "recurring").endswith(": USD 148,074.52")
    assert said(sheet, "percent").endswith(": 23.68 %")
    assert said(sheet, "to_once") == "Benefit ÷ spent once: 24.11"
    assert said(sheet, "to_cost") == "Benefit ÷ all that sharing costs: 0.3064"
    assert said(sheet, "payback") == "Comes back after: 2.5 months"
    assert said(sheet, "hours") == "Hours freed: 8,780"
    assert sheet.apart.text() == "Apart from the figures above: net present value at 3.00 %, USD 647,427.03."


def test_the_years_stand_each_with_what_it_costs_both_ways_and_add_up(opened: Opened, held: Held) -> None:
    table = opened.case(held.adopted).tables["result"]
    assert cells(table, "year") == ["2025", "2026", "2027", "2028", "2029", "Total"]
    assert cells(table, "own_money")[0] == "486,000.00"
    assert cells(table, "own_work")[0] == "139,221.76"
    assert cells(table, "shared_once")[:2] == ["30,710.91", "0.00"]
    assert cells(table, "avoided") == ["117,363.61", *["148,074.52"] * 4, "709,661.69"]
    assert cells(table, "hours") == ["1,580", *["1,800"] * 4, "8,780"]


def test_the_bars_say_in_words_what_they_draw(opened: Opened, held: Held) -> None:
    sheet = opened.case(held.adopted)
    assert [each.name for each in sheet.bars.lines()] == ["2025", "2026", "2027", "2028", "2029"]
    assert "2025 USD 507,858 of USD 625,222" in sheet.bars.accessibleName()
    assert sheet.bars_title.detail.text() == ""
    assert sheet.detail is not None
    result = sheet.detail.result
    sheet._show_bars(replace(result, years=(*result.years, *result.years)))
    assert (len(sheet.bars.lines()), sheet.bars_title.detail.text()) == (5, "the first 5 of 10 years")


@pytest.mark.parametrize(("width", "kept"), [(760, {"own", "shared"}), (1160, {"own_money", "shared_work"})])
def test_a_narrow_page_shows_the_sums_and_a_wide_one_money_and_work_apart(
    opened: Opened, held: Held, width: int, kept: set[str]
) -> None:
    table = opened.case(held.adopted).tables["result"]
    opened.page.resize(width, 600)
    names = ("own", "shared", "own_money", "shared_work")
    assert {name for name in names if not table.isColumnHidden(table.rows.column_of(name))} == kept


def test_a_draft_is_reviewed_by_its_button_and_taken_back_with_a_reason(
    opened: Opened, office: Office, held: Held
) -> None:
    sheet = opened.case(held.draft, "terms")
    head = opened.page.records.head
    assert head.next.text() == "Mark as reviewed"
    head.next.click()
    assert record(office, CbaCase, held.draft).state == "REVIEWED"
    assert head.state.text() == "Reviewed"
    assert sheet.terms.form.row("title").editor.box.isReadOnly()
    opened.command("case.DRAFT").run()
    questions.answer(reason="A price is wrong")
    assert record(office, CbaCase, held.draft).state == "DRAFT"


def test_adopting_says_what_freezes_and_names_the_decision_or_the_reason(
    opened: Opened, office: Office, held: Held
) -> None:
    efficiency.move_case(office, held.draft, "REVIEWED")
    opened.case(held.draft)
    opened.page.records.head.next.click()
    assert "cannot be undone" in questions.open_question().asked.question
    questions.answer(exception_reason="One officer on duty")
    kept = record(office, CbaCase, held.draft)
    assert (kept.state, kept.adopted_by) == ("ADOPTED", "Test officer")
    assert opened.page.records.head.next.text() == "Claim a year of the case…"


def test_a_rejected_case_keeps_its_reason_and_can_be_drafted_again(opened: Opened, office: Office, held: Held) -> None:
    efficiency.move_case(office, held.draft, "REVIEWED")
    opened.case(held.draft)
    opened.command("case.REJECTED").run()
    questions.answer(reason="The volume is too small")
    assert record(office, CbaCase, held.draft).state == "REJECTED"
    assert opened.page.records.head.next.text() == "Take back to draft…"


def test_what_a_case_still_needs_is_said_above_it(opened: Opened, office: Office, held: Held) -> None:
    bare = efficiency.add_case(office, held.service, {"title": "Bare", "base_year": 2027}).id
    sheet = opened.case(bare)
    assert sheet.note.title.text() == "Before the next step, Reviewed"
    assert "No cost is entered" in sheet.note.words.text()
    assert sheet.tabs.current_key() == "lines"
    efficiency.add_line(office, bare, {"scenario": "BASELINE", "description": "Alone", "unit_cost": "5"})
    opened.page.reload()
    assert said(sheet, "currency") == "Currency: USD"
    assert sheet.bars.isHidden()
    assert opened.page.records.head.next.text() == "Mark as reviewed"
    opened.page.records.head.next.click()
    assert opened.problems


def test_a_year_of_an_adopted_case_becomes_a_claim_and_is_opened(opened: Opened, office: Office, held: Held) -> None:
    sheet = opened.case(held.adopted)
    opened.page.records.head.next.click()
    questions.answer(year="2026", category="COST_AVOIDANCE")
    (made,) = records(office, EfficiencyRecord, year=2026)
    assert (made.case_id, made.state) == (held.adopted, "ESTIMATED")
    assert opened.page.address()["claim"] == str(made.id)
    assert opened.page.title() == "Cost avoidance 2026"
    opened.case(held.adopted)
    assert len(cells(sheet.tables["claims"], "year")) == 3


def test_only_an_adopted_case_offers_a_claim_and_only_a_draft_its_terms(opened: Opened, held: Held) -> None:
    opened.case(held.draft)
    assert opened.command("case.claim").reason == "Only an adopted case becomes a claim."
    opened.command("case.edit").run()
    sheet = opened.case(held.draft)
    assert sheet.tabs.current_key() == "terms"
    opened.case(held.adopted)
    assert opened.command("case.edit").reason


def test_a_term_is_saved_when_the_field_is_left_and_the_figures_follow(
    opened: Opened, office: Office, held: Held
) -> None:
    sheet = opened.case(held.draft, "terms")
    sheet.terms.form.committed.emit("horizon_years", 3)
    assert record(office, CbaCase, held.draft).horizon_years == 3
    assert cells(sheet.tables["result"], "year") == ["2027", "2028", "2029", "Total"]
    sheet.terms.form.committed.emit("horizon_years", 0)
    assert sheet.terms.form.row("horizon_years").reason.tone == "block"


def test_another_case_is_made_like_it_and_opened(opened: Opened, office: Office, held: Held) -> None:
    opened.case(held.adopted)
    opened.command("case.copy").run()
    assert len(records(office, CbaCase)) == 3
    assert opened.page.records.head.state.text() == "Draft"


def test_a_dearer_service_is_kept_and_said_without_blame(opened: Opened, office: Office, held: Held) -> None:
    line = {"scenario": "COMMON", "description": "Night shift", "unit_cost": "900000"}
    efficiency.add_line(office, held.draft, line)
    sheet = opened.case(held.draft)
    assert sheet.note.title.text().startswith("Sharing costs more.")
    assert said(sheet, "payback") == "Comes back after: It does not come back"
    assert said(sheet, "avoidance").startswith("Avoided in 5 years: USD \u2212")


def test_the_history_of_a_case_tells_of_its_costs_and_names_their_grades(
    opened: Opened, office: Office, held: Held
) -> None:
    line = next(each for each in records(office, CbaLine, case_id=held.draft) if each.rate_id is not None)
    efficiency.set_line(office, line.id, {"description": "Buying anew"})
    efficiency.remove_line(office, line.id)
    sheet = opened.case(held.draft)
    sheet.tabs.select("history")
    table = sheet.tables["history"]
    assert cells(table, "after")[:2] == ["", "Buying anew"]
    assert {"G-5", "NO-B", "P-4"} <= set(cells(table, "after"))
