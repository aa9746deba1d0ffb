"""The lines of services in the form of a new arrangement."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import offices
from commonservices.actions.annexes import Listed
from commonservices.domain import codelists
from ui.arrangements.service_rows import ServiceRows
from ui.records.lookups import Lookups
from ui.shared_services.service_specs import ServiceSpecs

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


@pytest.fixture
def sites(office):
    return {name: offices.add_location(office, {"name": name}).id for name in ("Alpha", "Bravo")}


@pytest.fixture
def rows(frame, sites, shown):
    made = ServiceRows(frame.look, ServiceSpecs(frame.words, Lookups(frame.bridge)), "new")
    made.texts, made.ends = [], []
    made.changed.connect(made.texts.append)
    made.finished.connect(lambda: made.ends.append(True))
    shown(made, 760, 400)
    return made


def enter(line, text, site=""):
    line.item.edit.setText(text)
    if site:
        line.site.combo.setEditText(site)
        assert line.site.commit()
    line.item.box.setFocus()
    line.item.edit.returnPressed.emit()


def test_a_service_is_found_by_its_name_its_code_or_the_line_and_listed_with_its_site(rows, sites):
    enter(rows.rows[0], "Diesel", "Alpha")
    enter(rows.rows[1], "AVN-01")
    assert rows.services() == [Listed("FUE-01", sites["Alpha"]), Listed("AVN-01", sites["Alpha"])]
    assert rows.rows[0].item.text() == "FUE-01 · Diesel"


def test_the_next_line_starts_at_the_site_of_the_one_before(rows, sites):
    enter(rows.rows[0], "FUE-01", "Bravo")
    assert rows.rows[1].site.text() == "Bravo"
    assert rows.rows[1].is_empty
    assert rows.services() == [Listed("FUE-01", sites["Bravo"])]


def test_enter_goes_on_and_enter_on_an_empty_line_ends_the_list(rows):
    enter(rows.rows[0], "FUE-01")
    assert QApplication.focusWidget() is rows.rows[1].item.box
    enter(rows.rows[1], "")
    assert rows.ends == [True]
    assert len(rows.rows) == 2


def test_the_whole_catalogue_opens_on_the_down_key(rows):
    box = rows.rows[0].item.box
    box.setFocus()
    QTest.keyClick(box, DOWN)
    popup = rows.rows[0].item._completer.popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == len(codelists.catalogue()) == 161
    popup.setCurrentIndex(popup.model().index(160, 0))
    QTest.keyClick(popup, ENTER)
    (listed,) = rows.services()
    assert listed.catalogue_code == codelists.catalogue()[-1].code


def test_the_tab_key_goes_through_the_lines_in_order(rows):
    rows.add_row()
    stops = [part for line in rows.rows for part in (line.item.box, line.site.box, line.remove)]
    for before, after in pairwise([*stops, rows.more]):
        found = before.nextInFocusChain()
        while found is not after and found not in stops and found is not before:
            found = found.nextInFocusChain()
        assert found is after


def test_a_line_may_be_taken_away_and_the_first_stays_as_an_empty_one(rows):
    enter(rows.rows[0], "FUE-01", "Alpha")
    enter(rows.rows[1], "FUE-02")
    rows.rows[0].remove.click()
    assert [each.catalogue_code for each in rows.services()] == ["FUE-02"]
    while rows.services():
        rows.rows[0].remove.click()
    assert [line.is_empty for line in rows.rows] == [True]
    assert rows.texts[-1] == ""


def test_the_same_service_at_the_same_site_is_refused_and_at_another_site_taken(rows):
    enter(rows.rows[0], "FUE-01", "Alpha")
    enter(rows.rows[1], "FUE-01")
    assert not rows.commit()
    assert rows.reason.words.text() == (
        "“FUE-01 · Diesel” stands here twice for the same site. Remove a line or choose another site."
    )
    assert QApplication.focusWidget() is rows.rows[1].item.box
    rows.rows[1].site.combo.setEditText("Bravo")
    assert rows.commit()
    assert rows.reason.words.text() == ""


def test_what_is_not_in_the_catalogue_is_refused_where_it_stands(rows):
    rows.rows[0].item.edit.setText("Moon shuttle")
    assert not rows.commit()
    assert "“Moon shuttle” is not known here." in rows.reason.words.text()
    rows.more.click()
    rows.focus_first_fault()
    assert QApplication.focusWidget() is rows.rows[0].item.box


def test_the_services_survive_as_a_text(rows, sites):
    enter(rows.rows[0], "FUE-01", "Alpha")
    enter(rows.rows[1], "AVN-01", "Bravo")
    text, entered = rows.texts[-1], rows.services()
    rows.clear()
    assert rows.services() == []
    assert [line.site.text() for line in rows.rows] == [""]
    rows.take_text(text)
    assert rows.services() == entered


def test_every_part_has_a_name_for_screen_readers(rows):
    line = rows.add_row()
    names = [part.accessibleName() for part in line.stops()]
    assert names == ["Service 2", "Site of service 2", "Remove service 2"]
