"""A register on paper: what stands there, and in which order."""

import pytest

from commonservices.errors import Known
from commonservices.jobs import silent
from tests.builders import an_arrangement
from ui.arrangements.browse import ArrangementBrowse
from ui.printing import PaperOut
from ui.registers import list_paper


@pytest.fixture
def browse(frame, shown, three):
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 1000, 600)
    made.open({})
    return made


@pytest.fixture
def listed(browse, frame, office):
    """The paper of the list as it stands."""
    papers = PaperOut(frame, browse)
    return lambda: list_paper.listed(browse, papers)(office, silent)


def test_the_paper_names_the_view_and_what_was_asked_for(listed, browse):
    browse.filter.choose("type", "SLA")
    words = listed().words
    assert words.title == "Arrangements · All"
    assert words.under.endswith("Filter: Type is SLA.")


def test_rows_are_printed_in_the_order_of_the_screen(listed, browse):
    for descending in (False, True):
        browse.list.sort_by("title_key", descending=descending)
        titles = [browse.list.model.row(place).title for place in range(browse.list.model.rowCount())]
        assert [row.cells[1] for row in listed().rows] == titles


def test_only_the_columns_shown_are_printed_and_in_their_order(listed, browse):
    browse.list.arrange(["reference", "title", "owner"])
    made = listed()
    assert made.headings == ("Reference", "Title", "Owner")
    assert len(made.shares) == 3
    assert all(len(row.cells) == 3 for row in made.rows)
    assert {row.mark for row in made.rows} == {""}


def test_every_group_stands_once_above_its_rows(listed, browse, office):
    for number in range(3):
        an_arrangement(office, type="SLA", title_en=f"More {number}")
    browse.list.model.reload()
    browse.list.group_by("type")
    rows = listed().rows
    groups = [row.group for row in rows if row.group]
    assert len(groups) == len(set(groups)) == 3
    assert rows[0].group
    assert len([row for row in rows if not row.group]) == 6


def test_a_list_without_rows_has_a_paper_too(listed, browse):
    browse.filter.choose("type", "SLA")
    browse.filter.choose("state", "CLOSED")
    made = listed()
    assert made.rows == ()
    assert "State is Closed" in made.words.under


def test_more_rows_than_one_batch_are_all_printed(listed, browse, monkeypatch):
    whole = listed().digest
    monkeypatch.setattr(list_paper, "_BATCH", 1)
    assert listed().digest == whole


def test_a_list_too_long_for_paper_is_refused_and_never_cut(listed, browse, monkeypatch):
    count = browse.list.model.rowCount()
    monkeypatch.setattr(list_paper, "MOST", count)
    assert len(listed().rows) == count
    monkeypatch.setattr(list_paper, "MOST", count - 1)
    with pytest.raises(Known) as refused:
        listed()
    assert refused.value.message == f"This list is too long for paper: it has more than {count - 1} rows."
