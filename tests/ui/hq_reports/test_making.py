"""Making the workbook: it ties out or is marked, can be stopped, and what stands in the way is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.reports.xlsx import named_values
from tests.commonservices.reports.small_office import SmallOffice
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, frame_of, reasons
from ui.hq_reports.page import HqReportsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame


def marks(page: HqReportsPage) -> dict[str, str]:
    found = [page.shown.sheets.row(place) for place in range(page.shown.sheets.rowCount())]
    return {each.key: each.state for each in found if each is not None}


def test_an_export_ties_out_and_is_listed(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    ask.answers = [tmp_path / "sent.xlsx"]
    page.export_button.click()
    calm(frame, qtbot)
    assert ask.asked == [("Export workbook", "CommonServices_UNEXAM_JUL_JUN_2026-07_2026-09.xlsx")]
    assert named_values(tmp_path / "sent.xlsx")["rows_usage"] == 8
    assert page.making.note.title.text() == "sent.xlsx is made and ties out"
    assert page.shown.panel.counts.text().startswith("Counted again from the file.")
    made = page.made_part.earlier.row(0)
    assert made.file_name == "sent.xlsx"
    assert made.sha256 in page.making.note.words.text().replace(" ", "")
    assert heard.toasts == ["The workbook is made: sent.xlsx"]


def test_a_draft_says_so_in_its_name(page: HqReportsPage, ask: FakeAsk) -> None:
    page.draft_button.click()
    assert ask.asked[0][1].endswith("_2026-09_DRAFT.xlsx")
    assert not page.making.running


def test_while_one_is_made_another_is_refused_with_the_reason(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    ask.answers = [tmp_path / "one.xlsx", tmp_path / "two.xlsx"]
    page.making.export()
    page.making.export()
    assert heard.problems == ["A workbook is being made."]
    assert reasons(page)["hq_reports.export"] == "A workbook is being made."
    page.making.stop()
    calm(frame, qtbot)
    assert page.making.note.title.text() == "Stopped"
    assert not list(tmp_path.glob("*.xlsx*"))
    assert reasons(page)["hq_reports.export"] == "ready"


def test_a_folder_that_is_not_there_is_said_on_the_page(
    page: HqReportsPage, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    ask.answers = [tmp_path / "nowhere" / "one.xlsx"]
    page.making.export()
    calm(frame, qtbot)
    assert page.making.note.title.text() == "No workbook was made"
    assert "does not exist" in page.making.note.words.text()
    assert not page.making.folder_button.isVisible()


def test_a_workbook_that_does_not_tie_out_is_said_before_and_marked_after(
    appearance: Appearance, ask: FakeAsk, tmp_path: Path, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    with SmallOffice(tmp_path / "store.csdb") as small:
        office = small.build()
        raw = office.engine.raw_connection()
        raw.cursor().execute("PRAGMA query_only = OFF")
        raw.cursor().execute("UPDATE register_arrangement SET ceiling_amount = ceiling_amount + 41250")
        raw.close()
        frame = frame_of(office, appearance, ask)
        page = HqReportsPage(frame)
        shown(page, 1166, 640)
        page.open({"period": "2026-01..2026-03", "basis": "JAN_DEC", "language": "en"})
        calm(frame, qtbot)
        assert page.shown.now.said.text() == "Every sheet is marked DRAFT, CHECK FAILED."
        assert marks(page)["arrangements"] == "error"
        assert page.shown.panel.attention[0].note.title.text() == "Ceilings in EUR differs by 412.50"
        page.submit_button.click()
        assert page.submit_part.note.title.text() == "A check fails, so it cannot be submitted."
        assert not page.submit_part.go.isEnabled()
        page.submit_part.back.click()
        ask.answers = [tmp_path / "draft.xlsx"]
        page.draft_button.click()
        calm(frame, qtbot)
        said = "draft.xlsx does not tie out: every sheet is marked DRAFT, CHECK FAILED"
        assert page.making.note.title.text() == said
        assert (tmp_path / "draft.xlsx").exists()
        assert frame.jobs.wait_all(20_000)
