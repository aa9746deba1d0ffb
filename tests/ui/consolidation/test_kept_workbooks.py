"""A workbook of another office that is kept is chosen and opened as it came."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from commonservices.actions.received import receive
from commonservices.office import Office
from commonservices.queries.submissions import submissions
from commonservices.reports.consolidation.gathering import gather
from commonservices.reports.consolidation.keeping import received
from tests.commonservices.reports.consolidation.office_books import office_book, read_here
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, run
from ui.consolidation.page import ConsolidationPage
from ui.page import PageFrame


def test_without_one_it_is_said(page: ConsolidationPage, heard: Heard) -> None:
    run(page, "consolidation.open_kept")
    assert heard.problems == ["No workbook of another office is kept yet."]


def test_the_chosen_one_is_opened_byte_for_byte(
    page: ConsolidationPage, office: Office, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    opened: list[Any] = []

    def kept_aside(url: Any) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("ui.papers.deeds.QDesktopServices.openUrl", kept_aside)
    path = office_book(tmp_path / "return.xlsx")
    with gather([path], reader=read_here) as gathered:
        receive(office, [received(gathered.taken[0])])
    (row,) = submissions(office, received=True)
    ask.answers.append(str(row.record.id))
    run(page, "consolidation.open_kept")
    calm(frame, qtbot)
    assert Path(opened[0].toLocalFile()).read_bytes() == path.read_bytes()
