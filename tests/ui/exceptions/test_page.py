"""The exception desk as a person works with it: looking, settling, assigning, running, reviewing, dismissing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from commonservices.domain.partners import Person
from commonservices.domain.period_ends import Discrepancy
from commonservices.office import Office
from commonservices.queries import exceptions as queries
from commonservices.queries.exceptions import DifferenceFilter
from tests.builders import records
from tests.ui import questions
from tests.ui.pages import Heard, calm, reasons, run
from ui.exceptions.page import ExceptionsPage
from ui.page import PageFrame


def texts(page: ExceptionsPage, column: str) -> list[str]:
    """Give the words of one column of the list shown."""
    rows = page.lists.table.rows_model()
    assert rows is not None
    place = rows.column_of(column)
    return [rows.cells(row)[place].text for row in range(rows.rowCount())]


def test_what_is_open_stands_first_with_its_words_age_and_day(page: ExceptionsPage, office: Office) -> None:
    every = queries.differences(office, DifferenceFilter())
    assert texts(page, "text") == [each.sentence("en") for each in every]
    assert texts(page, "state") == ["Overdue"] * len(every)
    assert texts(page, "age") == ["35"] * len(every)
    assert texts(page, "due") == ["1 Oct"] * len(every)
    assert page.lists.tabs.tabText(1) == f"Overdue {len(every)}"
    assert page.panel.title.text() == every[0].sentence("en")
    assert page.panel.note.title.text() == "It was to be settled by 1 October 2026."


def test_a_difference_is_settled_with_its_note_and_leaves_the_list(page: ExceptionsPage, office: Office) -> None:
    before, id = len(texts(page, "text")), page.current
    run(page, "exceptions.settle")
    questions.answer(note="Corrected by a credit note")
    assert len(texts(page, "text")) == before - 1
    (held,) = [each for each in records(office, Discrepancy) if str(each.id) == id]
    assert (held.state, held.closing_note, held.closed_by) == ("SETTLED", "Corrected by a credit note", "Reviewer")
    page.open({"view": "all", "row": id})
    assert page.lists.table.current_id() == id
    assert reasons(page)["exceptions.settle"] == "It is not open any more."
    run(page, "exceptions.reopen")
    questions.answer(reason="The credit note was wrong")
    assert {each.state for each in records(office, Discrepancy)} == {"OPEN"}


def test_a_blank_note_is_refused_and_what_was_typed_stays(page: ExceptionsPage, office: Office) -> None:
    run(page, "exceptions.accept")
    dialog = questions.answer(reason="   ")
    assert dialog.isVisible()
    assert {each.state for each in records(office, Discrepancy)} == {"OPEN"}
    questions.answer(reason="Agreed with the provider")
    assert [each.closing_note for each in records(office, Discrepancy) if each.state == "ACCEPTED"] == [
        "Agreed with the provider"
    ]


def test_several_differences_get_an_owner_and_a_day_at_once(page: ExceptionsPage, office: Office, qtbot: QtBot) -> None:
    (person,) = records(office, Person)
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Home)
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.lists.table.selected_count() == 2
    chosen = page.lists.table.selected_ids()
    run(page, "exceptions.assign")
    questions.answer(owner_id=str(person.id), due_on=date(2026, 11, 1))
    held = {str(each.id): each for each in records(office, Discrepancy)}
    assert {held[id].owner_person_id for id in chosen} == {person.id}
    assert {held[id].due_on for id in chosen} == {date(2026, 11, 1)}


def test_a_day_gone_by_is_refused_beside_its_field(page: ExceptionsPage) -> None:
    run(page, "exceptions.assign")
    dialog = questions.answer(due_on=date(2026, 10, 1))
    assert dialog.isVisible()
    assert dialog.form.row("due_on").reason.tone == "block"
    dialog.reject()


def test_enter_opens_the_record_a_difference_concerns(page: ExceptionsPage, heard: Heard, qtbot: QtBot) -> None:
    row = page.row.row
    assert row.subject_kind == "BILL"
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert heard.opened == [f"bills?id={row.subject_id}"]


def test_one_check_is_run_for_a_period_as_a_job(
    page: ExceptionsPage, frame: PageFrame, heard: Heard, office: Office, qtbot: QtBot
) -> None:
    page.open({"view": "checks"})
    page.lists.table.select_id("R3")
    run(page, "exceptions.run_one")
    dialog = questions.open_question()
    assert dialog.form.value("routine") == "R3"
    assert (dialog.form.value("starts_on"), dialog.form.value("ends_on")) == (date(2026, 9, 1), date(2026, 9, 30))
    questions.answer(starts_on=date(2026, 7, 1))
    calm(frame, qtbot)
    qtbot.waitUntil(lambda: bool(heard.toasts), timeout=10_000)
    found = [each for each in records(office, Discrepancy) if each.routine == "R3"]
    assert found
    assert heard.toasts == [f"1 check(s) run: {len(found)} new differences, 0 no longer found."]
    calm(frame, qtbot)


def test_a_period_still_to_come_is_refused_in_the_question(
    page: ExceptionsPage, frame: PageFrame, qtbot: QtBot
) -> None:
    run(page, "exceptions.run")
    dialog = questions.answer(starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 31))
    calm(frame, qtbot)
    qtbot.waitUntil(lambda: dialog.form.row("starts_on").reason.tone == "block", timeout=10_000)
    assert dialog.isVisible()
    dialog.reject()


def test_a_run_is_explained_and_reviewed_by_somebody_else(page: ExceptionsPage, office: Office) -> None:
    page.open({"view": "runs"})
    row = next(each for each in queries.runs(office) if each.differences)
    page.lists.table.select_id(str(row.id))
    assert "waits for a review" in page.panel.note.title.text()
    run(page, "exceptions.explain")
    questions.answer(explanation="The orders of the old provider")
    run(page, "exceptions.review")
    dialog = questions.open_question()
    assert dialog.form.value("explanation") == "The orders of the old provider"
    assert dialog.form.names() == ["explanation"]
    dialog.confirm.click()
    (after,) = [each for each in queries.runs(office) if each.id == row.id]
    assert (after.reviewed_by, after.reviewed_on) == ("Reviewer", date(2026, 10, 6))
    assert reasons(page)["exceptions.review"] == "This run is reviewed already."


def test_who_prepared_a_run_reviews_it_only_with_a_reason(page: ExceptionsPage, office: Office) -> None:
    office.actor = "Test officer"
    page.open({"view": "runs"})
    row = next(each for each in queries.runs(office) if not each.differences)
    page.lists.table.select_id(str(row.id))
    run(page, "exceptions.review")
    dialog = questions.answer()
    assert dialog.form.row("exception").reason.tone == "block"
    questions.answer(exception="The office has two people")
    (after,) = [each for each in queries.runs(office) if each.id == row.id]
    assert (after.reviewed_by, after.exception_reason) == ("Test officer", "The office has two people")


def test_the_differences_of_one_check_are_shown_and_escape_shows_all_again(page: ExceptionsPage, qtbot: QtBot) -> None:
    every = len(texts(page, "text"))
    page.open({"view": "checks"})
    page.lists.table.select_id("R4")
    page.lists.focus_list()
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert page.lists.view == "open"
    assert set(texts(page, "routine")) == {"R4"}
    assert [each.value for each in page.lists.filter.tokens()] == ["R4"]
    assert page.address()["check"] == "R4"
    assert page.escape()
    assert len(texts(page, "text")) == every
    assert not page.escape()


def test_an_overlap_is_dismissed_with_a_reason_and_found_again_when_asked_for(
    page: ExceptionsPage, frame: PageFrame, qtbot: QtBot
) -> None:
    page.open({"view": "overlaps"})
    calm(frame, qtbot)
    found = len(texts(page, "text"))
    assert found
    run(page, "exceptions.dismiss")
    questions.answer(reason="Two clinics are wanted")
    calm(frame, qtbot)
    assert len(texts(page, "text")) == found - 1
    page.dismissed_too.setChecked(True)
    assert len(texts(page, "text")) == found
    assert "Two clinics are wanted" in texts(page, "reason")


def test_words_narrow_the_list_and_nothing_found_says_so(page: ExceptionsPage) -> None:
    page.open({"text": "P-ALONE"})
    assert len(texts(page, "text")) == 1
    page.open({"text": "no such words"})
    assert page.lists.empty.sentence.text() == "Nothing here holds “no such words”."
    assert page.escape()
    assert len(texts(page, "text")) > 1


def test_the_list_is_copied_with_its_headings(page: ExceptionsPage, heard: Heard) -> None:
    run(page, "exceptions.copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["State", "Check", "What differs"]
    assert len(lines) == len(texts(page, "text")) + 1
    assert heard.toasts[-1].startswith(str(len(lines) - 1))


def test_the_list_is_sorted_by_its_headings(page: ExceptionsPage) -> None:
    table = page.lists.table
    table.horizontalHeader().sectionClicked.emit(table.rows_model().column_of("amount"))  # type: ignore[union-attr]
    amounts = [each for each in texts(page, "amount") if each != "—"]
    figures = [abs(float(each.removeprefix("USD ").replace("−", "-"))) for each in amounts]  # noqa: RUF001
    assert figures == sorted(figures)


def test_a_register_for_reading_only_offers_no_act(page: ExceptionsPage, office: Office) -> None:
    office.read_only = True
    page.reload()
    assert page.run_button.isHidden()
    held = reasons(page)
    for key in ("run", "ledger", "settle", "accept", "assign"):
        assert held[f"exceptions.{key}"] == "The register is shown for reading only."
    assert held["exceptions.copy"] == held["exceptions.record"] == "ready"


def test_a_change_elsewhere_leaves_the_desk_as_it_is(page: ExceptionsPage, office: Office) -> None:
    from commonservices.actions import bodies

    assert not page.is_touched_by(bodies.add_body(office, {"name_en": "Other", "kind": "WG"}).changes)
