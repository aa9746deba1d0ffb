"""The page for Headquarters: what is chosen, what is found, what is made."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from commonservices.actions import offices
from commonservices.queries import workbook
from commonservices.reports.xlsx import named_values
from tests.ui.shell_fakes import frame_for
from ui.hq_reports.page import HqReportsPage

YEAR = {"period": "2025-07..2026-06", "basis": "JUL_JUN", "language": "en"}
WAIT = 40_000


def read(qtbot, page):
    qtbot.waitUntil(lambda: page._survey_job is None, timeout=WAIT)


def made(qtbot, page):
    qtbot.waitUntil(lambda: page._export_job is None, timeout=WAIT)


def rows(page):
    return {row.key: row.rows for row in (page.sheets.row(place) for place in range(page.sheets.rowCount()))}


def test_it_opens_on_the_last_finished_quarter_of_the_office(page):
    choice = page.choices.choice
    assert (choice.period.start, choice.period.end) == (date(2026, 7, 1), date(2026, 9, 30))
    assert (choice.basis, choice.language) == ("JUL_JUN", "en")
    assert "July 2026" in page.header.detail.text()


def test_the_sheets_show_how_many_rows_they_will_have(page, qtbot):
    page.open(YEAR)
    read(qtbot, page)
    assert rows(page)["usage"] == 2267
    assert rows(page)["arrangements"] == 21
    assert rows(page)["cover"] is None
    assert page.address() == YEAR


def test_the_checks_name_what_is_missing_and_their_links_open_the_record(page, qtbot):
    page.open(YEAR)
    read(qtbot, page)
    links = {link.text(): link for link in page.panel.links()}
    assert "DEMO-S40" in links
    with qtbot.waitSignal(page.open_requested) as asked:
        links["DEMO-S40"].click()
    assert asked.args[0].startswith("services?id=")
    with qtbot.waitSignal(page.open_requested) as asked:
        links["DEMO-011"].click()
    assert asked.args[0].startswith("arrangements?id=")
    assert links["DEMO-S40"].accessibleName() == "Show DEMO-S40"
    assert page.panel.counts.text().endswith("to look at")


def test_before_the_first_workbook_a_sentence_stands_in_place_of_the_list(page, qtbot):
    page.open(YEAR)
    read(qtbot, page)
    assert page.none_yet.isVisible()
    assert page.none_yet.text() == "No workbook was made yet."
    assert not page.earlier_list.isVisible()
    assert page.earlier_list not in page.regions()


def test_an_export_ties_out_and_is_listed(page, qtbot, ask, tmp_path):
    page.open(YEAR)
    read(qtbot, page)
    ask.answers = [tmp_path / "sent.xlsx"]
    told = QSignalSpy(page.toast_requested)
    page.export_button.click()
    made(qtbot, page)
    assert ask.asked == [("Export workbook", "DEMO_CommonServices_UNEXAM_JUL_JUN_2025-07_2026-06.xlsx")]
    assert named_values(tmp_path / "sent.xlsx")["rows_usage"] == 2267
    assert page.note.isVisible()
    assert "ties out" in page.note.title.text()
    assert page.ties.rowCount() == 12
    assert all(page.ties.row(place).here == page.ties.row(place).register for place in range(12))
    assert page.earlier.row(0).file_name == "sent.xlsx"
    assert page.earlier.row(0).sha256 in page.note.words.text().replace(" ", "")
    assert told.count() == 1


def test_leaving_the_question_where_to_makes_nothing(page):
    page.start_export()
    assert page._export_job is None
    assert not page.note.isVisible()


def test_while_one_is_made_another_is_refused_with_the_reason(page, qtbot, ask, tmp_path):
    ask.answers = [tmp_path / "one.xlsx", tmp_path / "two.xlsx"]
    page.start_export()
    said = QSignalSpy(page.problem)
    page.start_export()
    assert said.at(0)[0] == "A workbook is being made."
    assert next(each for each in page.commands() if each.primary).reason
    made(qtbot, page)
    assert not (tmp_path / "two.xlsx").exists()
    assert not next(each for each in page.commands() if each.primary).reason


def test_a_folder_that_is_not_there_is_said_on_the_page(page, qtbot, ask, tmp_path):
    ask.answers = [tmp_path / "nowhere" / "one.xlsx"]
    page.start_export()
    made(qtbot, page)
    assert page.note.title.text() == "No workbook was made"
    assert "does not exist" in page.note.words.text()
    assert not page.folder_button.isVisible()


def test_stopping_leaves_no_file(page, qtbot, ask, tmp_path):
    ask.answers = [tmp_path / "one.xlsx"]
    page.start_export()
    page._export_job.stop()
    made(qtbot, page)
    assert page.note.title.text() == "Stopped"
    assert not list(tmp_path.glob("one.xlsx*"))


def test_a_change_of_the_store_is_read_anew(page, qtbot):
    page.panel.show_reading()
    ours = page.bridge.office.profile().id
    page.bridge.do(lambda office: offices.set_fields(office, ours, {"name_en": "Other"}))
    assert page._survey_job is not None
    read(qtbot, page)
    assert rows(page)["usage"] is not None


def test_leaving_while_it_reads_makes_it_read_again_when_it_is_shown(page, qtbot):
    page.reload()
    page.leave()
    assert page._survey_job is None
    assert page._stale


def test_the_keys_reach_every_part(page):
    stops = page.regions()
    assert [each.objectName() for each in stops[:2]] == ["hq_reports.period", "hq_reports.sheets"]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Down)
    assert page.choices.choice.period.end == date(2026, 6, 30)


def test_every_input_has_a_name_that_is_spoken(page):
    for box in (page.choices.period, page.choices.first, page.choices.last, page.choices.basis, page.choices.language):
        assert box.accessibleName()
    for table in (page.sheet_list, page.tie_list, page.earlier_list):
        assert table.accessibleName()


@pytest.mark.parametrize("size", [(1166, 640), (893, 486)])
def test_it_fits_both_window_sizes_in_every_look(demo_office, every_look, tmp_path, shown, qtbot, size):
    frame = frame_for(demo_office, every_look, tmp_path)
    page = HqReportsPage(frame)
    shown(page, *size)
    page.open(YEAR)
    read(qtbot, page)
    assert page.width() <= size[0]
    assert page.export_button.visibleRegion().boundingRect().width() == page.export_button.width()
    assert frame.jobs.wait_all(WAIT)


def test_the_log_of_workbooks_is_read_from_the_store(page, demo_office):
    assert workbook.exports(demo_office) == []
