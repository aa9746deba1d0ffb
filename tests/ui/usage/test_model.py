"""The grid as a table model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.usage.stores import JUL, OCT
from ui.usage.page import UsagePage


def test_the_model_keeps_the_rules_of_qt(page: UsagePage) -> None:
    tester = QAbstractItemModelTester(
        page.sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.sheet.model
    )
    page.reload()
    page.sheet.model.reread()
    assert tester.model() is page.sheet.model


def test_a_heading_cannot_be_typed_into(page: UsagePage) -> None:
    flags = page.sheet.model.flags(page.sheet.model.index(0, JUL))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsSelectable


def test_only_the_line_and_its_heading_are_redrawn(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    redrawn: list[int] = []
    page.sheet.model.dataChanged.connect(lambda first, _last: redrawn.append(first.row()))
    page.sheet.deeds.enter(lines["UNHCR"], OCT, "43")
    heading = page.sheet.model.lines.start_of(page.sheet.model.lines.block(lines["UNHCR"]).service_id)
    assert set(redrawn) == {heading, lines["UNHCR"]}
    assert heading is not None
    assert page.sheet.showing.shown(heading, OCT).text == "43.00"
