"""The work behind the import page, without its page: what blocks it, what it remembers, what it throws away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.pages import calm
from ui.imports.desk import ImportDesk
from ui.imports.plan_words import PlanWords
from ui.page import PageFrame

HEAD = "Service;Consumer;Month;Quantity"


@pytest.fixture
def desk(frame: PageFrame) -> Iterator[ImportDesk]:
    """The work, not begun."""
    owner = QObject()
    made = ImportDesk(frame, PlanWords(frame.words, owner), owner)
    yield made
    made.discard()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A file of two rows."""
    path = tmp_path / "use.csv"
    path.write_text(f"{HEAD}\nUNEXAM-SVC-0001;WFP;2026-09-01;12.5\nUNEXAM-SVC-0001;WFP;2026-10-01;7", encoding="utf-8")
    return path


def test_nothing_can_be_written_without_a_file(desk: ImportDesk) -> None:
    assert desk.blocker == "No file is chosen."
    desk.apply()
    assert not desk.busy


def test_what_lies_aside_is_thrown_away_with_the_file(
    desk: ImportDesk, frame: PageFrame, sheet: Path, qtbot: QtBot
) -> None:
    desk.begin((sheet,))
    calm(frame, qtbot)
    assert desk.reading is not None
    (table,) = desk.reading.tables
    assert len(list(table.rows(0))) == 3
    desk.discard()
    with pytest.raises(OSError, match=r".+"):
        list(table.rows(0))


def test_all_rows_left_out_leave_nothing_to_write(
    desk: ImportDesk, frame: PageFrame, sheet: Path, qtbot: QtBot
) -> None:
    desk.begin((sheet,))
    calm(frame, qtbot)
    assert len(desk.going) == 2
    for row in desk.going:
        desk.leave_out(row.key, out=True)
    assert desk.blocker == "No row of the sheet would change anything."


def test_another_sender_keeps_the_answers_and_another_target_does_not(
    desk: ImportDesk, frame: PageFrame, sheet: Path, qtbot: QtBot
) -> None:
    desk.begin((sheet,))
    calm(frame, qtbot)
    desk.answer("quantity", "point")
    calm(frame, qtbot)
    desk.choose("use", "usage", "WFP")
    calm(frame, qtbot)
    assert desk.reading is not None
    assert desk.reading.request.answers == {"quantity": "point"}
    desk.choose("use", "arrangements", "WFP")
    calm(frame, qtbot)
    assert desk.reading is not None
    assert (desk.reading.request.answers, desk.reading.plan.target) == ({}, "arrangements")


def test_what_changed_here_meanwhile_is_said_and_nothing_is_written(
    desk: ImportDesk, frame: PageFrame, office: Office, sheet: Path, qtbot: QtBot
) -> None:
    from datetime import date

    from commonservices.actions import usage
    from commonservices.queries import entities, refs

    desk.begin((sheet,))
    calm(frame, qtbot)
    service = refs.find_ref(office, "UNEXAM-SVC-0001", "shared_service").id
    usage.set_usage(office, service, entities.entity_by_code(office, "WFP").id, date(2026, 9, 1), "99")
    with qtbot.waitSignal(desk.refused) as told:
        desk.apply()
    calm(frame, qtbot)
    assert "was changed here meanwhile" in told.args[0]
    assert desk.reading is not None
