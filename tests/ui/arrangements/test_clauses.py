"""The clause checklist."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.domain.arrangements import (
    ClauseCheck,
)
from tests.builders import records


def test_clauses_are_answered_by_single_keys(fuel, office, three):
    fuel.tabs.select("clauses")
    fuel.parts.clauses.table.setFocus()
    first = fuel.parts.clauses.table.current_row().code
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_A):
        QTest.keyClick(fuel.parts.clauses.table, key)
    checks = {each.clause: each.present for each in records(office, ClauseCheck)}
    assert sorted(checks.values()) == ["N", "NA", "Y"]
    assert checks[first] == "Y"
    assert fuel.tabs.tabText(5) == "Clauses 3"
    fuel.parts.clauses.table.select_id(first)
    fuel.parts.clauses.form.row("reference").editor.take("Article 3")
    assert {each.clause: each.reference for each in records(office, ClauseCheck)}[first] == "Article 3"
