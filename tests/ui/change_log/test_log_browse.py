"""The list side of the log."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.today.demo_store import click, press
from ui.change_log.act_words import ActWords
from ui.change_log.log_browse import LogBrowse

Key = Qt.Key


@pytest.fixture
def browse(frame, acts, shown):
    browse = LogBrowse(frame, ActWords(frame.words), "Change log")
    browse.show_text("", "")
    shown(browse, 900, 400)
    return browse


def test_the_newest_act_is_current_at_first(browse):
    assert browse.table.current_id() == browse.model.row(0).transaction.hex()
    assert browse.first() is browse.table


def test_down_leads_from_the_filter_into_the_list(browse):
    browse.filter.field.setFocus()
    press(browse.filter.field, Key.Key_Down)
    assert browse.table.hasFocus()


def test_an_act_stays_current_while_the_filter_still_shows_it(browse):
    third = browse.model.row(2).transaction.hex()
    browse.show_text("agreed", third)
    assert browse.table.current_id() == third
    browse.clear()
    assert browse.table.current_id() == third
    assert browse.text == ""


def test_without_an_act_the_way_out_takes_the_keyboard(browse, qtbot):
    with qtbot.waitSignal(browse.emptied):
        browse.show_text("nowhere at all", "")
    assert browse.first() is browse.empty.link
    press(browse.filter.field, Key.Key_Return)
    assert not browse.table.isVisible()
    click(browse.empty.link)
    assert browse.model.rowCount() == 6


def test_a_narrow_list_leaves_reasons_and_numbers_to_the_panel(browse, qtbot):
    hidden = [browse.table.isColumnHidden(browse.model.column_of(key)) for key in ("why", "cells", "became")]
    assert hidden == [False, False, False]
    browse.resize(700, 400)
    hidden = [browse.table.isColumnHidden(browse.model.column_of(key)) for key in ("why", "cells", "became")]
    assert hidden == [True, True, False]
    qtbot.waitUntil(lambda: browse.table.horizontalScrollBar().maximum() == 0)
    browse.resize(900, 400)
    assert not browse.table.isColumnHidden(browse.model.column_of("why"))
