"""The page for Headquarters: what is chosen, what is read anew, and that everything is within reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import offices
from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.pages import calm, frame_of
from ui.hq_reports.page import HqReportsPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame

QUARTER = {"period": "2026-07..2026-09", "basis": "JUL_JUN", "language": "en"}


def test_it_opens_on_the_last_finished_quarter_of_the_office(page: HqReportsPage) -> None:
    assert page.address() == QUARTER
    assert page.header.detail.text() == "July to September 2026"
    assert page.chips.accessibleName().startswith("Quarter 1 of 2026/27. Year basis 1 July to 30 June. Data up")


def test_settings_are_put_away_and_tags_belong_to_them(page: HqReportsPage, frame: PageFrame, qtbot: QtBot) -> None:
    assert not page.choices.isVisible()
    page.settings_button.click()
    assert page.choices.isVisible()
    assert page.regions()[0] is page.choices.period
    page.choices.hxl.click()
    calm(frame, qtbot)
    assert page.choices.choice.hxl
    assert "With HXL tags" in page.chips.accessibleName()


def test_a_change_of_the_store_is_read_anew(page: HqReportsPage, frame: PageFrame, qtbot: QtBot) -> None:
    before = page.shown.rehearsal
    ours = page.bridge.office.profile().id
    page.bridge.do(lambda office: offices.set_fields(office, ours, {"name_en": "Other"}))
    calm(frame, qtbot)
    assert page.shown.rehearsal is not before


def test_leaving_while_it_reads_makes_it_read_again_when_it_is_shown(page: HqReportsPage) -> None:
    page.reload()
    page.leave()
    assert page._read_job is None
    assert page._stale


def test_every_input_has_a_name_that_is_spoken(page: HqReportsPage) -> None:
    for box in (page.choices.period, page.choices.first, page.choices.last, page.choices.basis, page.choices.language):
        assert box.accessibleName()
    tables = (page.shown.sheet_list, page.shown.preview.table, page.made_part.sent_list, page.made_part.earlier_list)
    for table in (*tables, page.templates_part.table):
        assert table.accessibleName()


@pytest.mark.parametrize("size", [(1166, 640), (893, 486)])
def test_it_fits_both_window_sizes_in_every_look(
    office: Office, every_look: Appearance, shown: Callable[..., QWidget], qtbot: QtBot, size: tuple[int, int]
) -> None:
    frame = frame_of(office, every_look, FakeAsk())
    page = HqReportsPage(frame)
    shown(page, *size)
    page.open(QUARTER)
    calm(frame, qtbot)
    assert page.width() <= size[0]
    assert page.export_button.visibleRegion().boundingRect().width() == page.export_button.width()
