"""Views, filter and table of any register, kept in step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.office import Office
from tests.builders import an_arrangement
from ui.arrangements.browse import ArrangementBrowse
from ui.page import PageFrame


@pytest.fixture
def browse(frame: PageFrame, shown: Callable[..., QWidget], three: Mapping[str, Any]) -> ArrangementBrowse:
    """The list of three arrangements."""
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 1000, 600)
    made.open({})
    return made


def test_the_first_row_is_chosen_unless_the_address_names_one(
    browse: ArrangementBrowse, three: Mapping[str, Any]
) -> None:
    first = browse.list.model.row(0)
    assert first is not None
    assert browse.list.table.current_id() == str(first.id)
    browse.open({"row": str(three["letter"])})
    assert browse.list.table.current_id() == str(three["letter"])


def test_filter_order_and_groups_come_back_by_their_address(browse: ArrangementBrowse) -> None:
    wanted = {"text": "shared", "filter": "type:SLA", "sort": "title_key", "descending": "1", "group": "type"}
    browse.open(wanted)
    kept = browse.address()
    assert {key: kept[key] for key in wanted} == wanted
    browse.open({})
    browse.open(kept)
    assert browse.list.model.rowCount() == 1
    assert (browse.list.model.query.sort, browse.list.model.query.descending) == ("title_key", True)


def test_the_usual_state_need_not_be_named(browse: ArrangementBrowse) -> None:
    left = browse.left_out()
    kept = {key: value for key, value in browse.address().items() if value and left.get(key) != value}
    assert kept == {}


def test_another_view_keeps_the_words_that_were_typed(browse: ArrangementBrowse) -> None:
    told: list[bool] = []
    browse.state_changed.connect(lambda: told.append(True))
    browse.filter.choose("type", "SLA")
    browse.views.pick("ending")
    assert browse.filter.typed() == "type:SLA"
    assert browse.address()["view"] == "ending"
    assert told


def test_counts_and_rows_follow_what_was_added(browse: ArrangementBrowse, office: Office) -> None:
    an_arrangement(office, title_en="One more")
    browse.reload()
    assert browse.tabs.tabText(0) == "All 4"
    assert browse.filter.count.text() == "4 of 4"


def test_no_match_offers_to_clear_the_last_filter(browse: ArrangementBrowse) -> None:
    browse.filter.choose("type", "EOL")
    browse.open({"text": "clinic", "filter": "type:EOL"})
    assert browse.list.model.rowCount() == 0
    assert browse.list.empty.link.isVisibleTo(browse.list)
    browse.list.empty.link.click()
    assert browse.list.model.rowCount() == 1


def test_while_only_read_nothing_new_is_offered(browse: ArrangementBrowse, office: Office) -> None:
    assert not browse.new_button.isHidden()
    office.read_only = True
    browse.reload()
    assert browse.new_button.isHidden()
    office.read_only = False


def test_a_name_that_is_taken_is_refused_for_a_view(browse: ArrangementBrowse) -> None:
    told: list[str] = []
    browse.problem.connect(told.append)
    browse.views.named.emit("  ")
    assert told == ["This name is empty or taken. Type another name for the view."]
    assert browse.views.current == "all"


def test_the_first_row_in_sight_comes_back_by_the_address(browse: ArrangementBrowse) -> None:
    browse.resize(1000, 200)  # room for less than three rows
    browse.list.table.show_from("1")
    kept = browse.address()
    assert kept["top"] == browse.left_out()["top"] == "1"
    browse.list.table.verticalScrollBar().setValue(0)
    assert browse.address()["top"] == ""
    browse.open(kept)
    assert browse.address()["top"] == "1"


def test_a_day_before_the_first_record_is_not_asked_to_log_one(
    browse: ArrangementBrowse, frame: PageFrame, office: Office
) -> None:
    frame.bridge.look_back(office.as_of(office.today() - timedelta(days=1)))
    try:
        browse.open({})
        assert browse.list.empty.sentence.text() == "Nothing was kept here on that day."
        assert browse.list.empty.button.isHidden()
    finally:
        frame.bridge.return_to_present()
