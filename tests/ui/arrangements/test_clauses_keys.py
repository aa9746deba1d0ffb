"""The checklist by the keyboard, and what it shows of answers given before or of another type."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements
from commonservices.domain import codelists
from commonservices.domain.arrangements import ClauseCheck
from tests.builders import records
from tests.commonservices.actions.lives import active
from tests.ui.arrangements.steps import show
from tests.ui.kit.seen import heard
from ui.arrangements.clauses import ANSWER_KEYS, clause_lines


@pytest.fixture
def clauses(fuel):
    fuel.tabs.select("clauses")
    fuel.parts.clauses.table.setFocus()
    return fuel.parts.clauses


def answers(office):
    return {each.clause: each.present for each in records(office, ClauseCheck)}


def column(part, place):
    return [part.table.rows.cells(line)[place].text for line in range(part.table.rows.rowCount())]


def test_the_list_holds_what_the_type_needs_in_the_order_of_all_clauses(clauses, fuel):
    codes = [line.code for line in clause_lines(fuel.detail, "en")]
    assert codes == [code for code in codelists.load("clause_codes").codes if code in codes]
    assert set(codes) == set(codelists.clause_needs()["MOU_CS"])
    assert set(column(clauses, 1)) == {"not answered"}


def test_one_answered_that_is_not_needed_is_in_the_list_too(record_page, office, three):
    show(record_page, three["letter"], "clauses")
    rows = record_page.parts.clauses.table.rows
    needed = codelists.clause_needs()["EOL"]
    assert rows.rowCount() == len(needed)
    other = next(code for code in codelists.load("clause_codes").codes if code not in needed)
    arrangements.check_clause(office, three["letter"], other, "Y")
    record_page.reload()
    assert {rows.row(place).code for place in range(rows.rowCount())} == {*needed, other}


@pytest.mark.parametrize("key", list(ANSWER_KEYS))
def test_a_letter_answers_and_the_next_clause_is_current(clauses, office, key):
    first = clauses.table.current_row().code
    QTest.keyClick(clauses.table, key)
    assert answers(office) == {first: ANSWER_KEYS[key]}
    assert clauses.table.currentIndex().row() == 1
    assert QApplication.focusWidget() is clauses.table


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier])
def test_a_letter_with_a_modifier_answers_nothing(clauses, office, modifier):
    QTest.keyClick(clauses.table, Qt.Key.Key_N, modifier)
    assert answers(office) == {}


def test_letters_typed_into_the_note_answer_nothing(clauses, office):
    box = clauses.form.row("note").editor.box
    box.setFocus()
    QTest.keyClicks(box, "any")
    assert answers(office) == {}
    assert clauses.table.currentIndex().row() == 0


def test_the_last_clause_stays_current_when_it_is_answered(clauses, office):
    QTest.keyClick(clauses.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = clauses.table.rows.row(clauses.table.rows.rowCount() - 1)
    clauses.table.select_id(last.code)
    clauses.answer("N")
    assert answers(office) == {last.code: "N"}
    assert clauses.table.current_row().code == last.code


def test_the_place_in_the_paper_follows_the_clause(clauses, office):
    first, second = (clauses.table.rows.row(place).code for place in (0, 1))
    clauses.form.row("reference").editor.take("Article 3")
    assert clauses.form.value("reference") == "Article 3"
    clauses.table.select_id(second)
    assert clauses.form.value("reference") in {"", None}
    clauses.table.select_id(first)
    assert clauses.form.value("reference") == "Article 3"
    assert column(clauses, 2)[0] == "Article 3"


def test_naming_the_place_of_an_unanswered_clause_says_that_it_is_there(clauses, office):
    first = clauses.table.current_row().code
    clauses.form.row("reference").editor.take("Article 3")
    assert answers(office) == {first: "Y"}


def test_noting_why_a_clause_is_missing_keeps_the_answer(clauses, office):
    first = clauses.table.current_row().code
    clauses.answer("N")
    clauses.table.select_id(first)
    clauses.form.row("note").editor.take("asked for at the review")
    assert answers(office) == {first: "N"}
    assert column(clauses, 3)[0] == "asked for at the review"


def test_one_that_does_not_apply_is_not_counted_against_the_paper(clauses, fuel):
    total = clauses.table.rows.rowCount()
    for _ in range(total - 1):
        clauses.answer("Y")
    clauses.answer("NA")
    detail = clauses.head.detail.text()
    assert detail.startswith(f"{total} of {total} answered")
    assert "100" in detail


def test_signed_terms_may_still_be_checked(record_page, office):
    show(record_page, active(office), "clauses")
    record_page.parts.clauses.answer("Y")
    assert set(answers(office).values()) == {"Y"}


def test_an_earlier_day_answers_nothing(record_page, frame, office, three):
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        show(record_page, three["fuel"], "clauses")
        part = record_page.parts.clauses
        part.table.setFocus()
        QTest.keyClick(part.table, Qt.Key.Key_Y)
        assert part.table.rows.row(0).present == ""
        assert all(button.isHidden() for button in part.answers.values())
    finally:
        frame.bridge.return_to_present()
    assert answers(office) == {}


def test_the_keys_are_said_to_who_cannot_see(clauses):
    assert heard(clauses.table) == "Clauses"
    said = clauses.table.accessibleDescription()
    assert said.startswith("Y says")
    assert all(heard(button) for button in clauses.answers.values())
    assert len({button.text() for button in clauses.answers.values()}) == 3


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_clauses_have_names_in_the_language(fuel, language):
    english = {line.code: line.label for line in clause_lines(fuel.detail, "en")}
    other = {line.code: line.label for line in clause_lines(fuel.detail, language)}
    assert english.keys() == other.keys()
    assert sum(english[code] != other[code] for code in english) > len(english) / 2
