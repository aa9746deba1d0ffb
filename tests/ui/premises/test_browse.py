"""The three registers as lists: views, filter, columns, groups, sums and several records changed at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from commonservices.actions import premises as acts
from commonservices.jobs import silent
from commonservices.office import Office
from commonservices.queries import premises as queries
from ui.kit.appearance import Appearance
from ui.page import Command, PageFrame
from ui.premises.browse import PlaceBrowse, PremisesBrowse
from ui.premises.page import PremisesPage
from ui.premises.registers import VIEWS, Registers
from ui.registers.list_paper import listed


@pytest.fixture
def browse(frame: PageFrame) -> Iterator[PremisesBrowse]:
    """The register of premises."""
    made = PremisesBrowse(frame, "Premises")
    made.open({})
    yield made
    made.deleteLater()


def names(browse: PlaceBrowse) -> list[str]:
    model = browse.list.model
    return [model.row(place).reference[-3:] for place in range(model.rowCount())]


def command(page: PremisesPage, key: str) -> Command:
    return next(each for each in page.commands() if each.key == key)


def test_the_ready_views_show_what_they_say(browse: PremisesBrowse) -> None:
    assert names(browse) == ["P01", "P02", "P03", "P04"]
    for view, shown in (("common", ["P01", "P03"]), ("planned", ["P04"]), ("attention", ["P03"])):
        browse.views.pick(view)
        assert names(browse) == shown


def test_words_and_conditions_narrow_the_list(browse: PremisesBrowse) -> None:
    browse.filter.submitted.emit("party:wfp")
    assert names(browse) == ["P03"]
    assert browse.filter.sentence() == "Party is WFP"
    assert browse.filter.count.text() == "1 of 4"
    browse.filter.clear_last()
    browse.filter.submitted.emit("ends:late")
    assert names(browse) == ["P02"]
    assert browse.filter.sentence() == "Ends late"


@pytest.mark.parametrize("key", ["name", "area", "used", "desks", "lease", "tenure", "attention", "entities", "city"])
def test_an_order_keeps_the_rows_and_the_cursor(browse: PremisesBrowse, key: str) -> None:
    table = browse.list.table
    table.select_id(str(browse.list.model.row(1).id))
    wanted = table.current_id()
    for descending in (False, True):
        browse.list.sort_by(key, descending=descending)
        assert sorted(names(browse)) == ["P01", "P02", "P03", "P04"]
        assert table.current_id() == wanted


def test_rows_are_grouped_with_their_numbers(browse: PremisesBrowse) -> None:
    browse.columns.group_by("phase")
    assert browse.state().group == "phase"
    groups = browse.list.questions.groups(browse.list.model.query)
    assert [key for key, _count in groups] == ["INITIATIVE", "PREMISE"]
    assert browse.list.group_name("phase", "PREMISE") == browse.list._words.code("premises_phases", "PREMISE")


def test_sums_are_said_of_what_is_selected(browse: PremisesBrowse, frame: PageFrame) -> None:
    rows = [browse.list.model.row(place) for place in (0, 1)]
    said = browse.selection_words(2, [row.id for row in rows])
    assert said[0] == "2 selected"
    area = sum(row.area_m2 for row in rows)
    assert f"Area {frame.words.number(area)} m²" in said
    assert [words for words in said if words.startswith("Desks")]
    agreements = Registers(frame).browse("agreements")
    agreements.open({})
    ids = agreements.list.all_ids(9)
    assert "USD 600,000" in " ".join(agreements.selection_words(1, [ids[-1]]))
    agreements.deleteLater()


def test_columns_the_inspector_shows_too_fold_where_there_is_little_room(
    browse: PremisesBrowse, shown: Callable[..., QWidget]
) -> None:
    shown(browse, 1044, 400)
    assert {"tenure", "reference", "area"} <= browse.list.hidden
    browse.resize(1400, 400)
    assert not {"tenure", "reference", "area"} & browse.list.hidden
    browse.list.arrange(["standing", "name", "tenure"])
    browse.resize(1044, 400)
    assert browse.list.shown() == ("standing", "name", "tenure")


def test_an_empty_register_says_how_to_begin(browse: PremisesBrowse, demo_office: Office) -> None:
    for row in queries.rows(demo_office):
        acts.remove(demo_office, row.id)
    browse.reload()
    assert browse.list.empty.sentence.text().startswith("No premises yet.")
    assert browse.list.empty.button.text() == "New premises"
    demo_office.read_only = True
    browse.reload()
    assert not browse.list.empty.button.text()


@pytest.mark.parametrize("view", ["planned", "attention", "common"])
def test_a_view_without_rows_says_so_in_a_sentence(browse: PremisesBrowse, demo_office: Office, view: str) -> None:
    for row in queries.rows(demo_office)[2:]:
        acts.remove(demo_office, row.id)
    acts.hand_back(demo_office, queries.rows(demo_office)[0].id, "2026-09-30", "Moved")
    browse.views.pick(view)
    browse.reload()
    assert names(browse) == []
    assert browse.list.empty.sentence.text().startswith("No")


def test_the_list_goes_on_paper_as_it_is_shown(page: PremisesPage) -> None:
    page.open({"view": "agreements", "show": "running"})
    deeds = page.lists.deeds("agreements")
    paper = listed(page.view, deeds.papers)(page.bridge.office, silent)
    assert paper.words.title == "Long-term agreements · Running"
    assert paper.headings == tuple(page.view.list.titles())
    assert len(paper.rows) == page.view.list.model.rowCount()
    assert command(page, "premises.agreements.print").shortcut == "Ctrl+P"
    assert not command(page, "premises.agreements.pdf").reason


@pytest.mark.parametrize("key", VIEWS)
def test_every_register_is_heard_found_and_offers_its_filters(frame: PageFrame, key: str) -> None:
    made = Registers(frame).browse(key)
    made.open({})
    assert made.list.table.accessibleName() == Registers(frame).titles()[key]
    assert made.list.table.objectName() == f"premises.{key}.list.table"
    hinted = {word.partition(":")[0] for word in made.filter.hint().split() if ":" in word}
    known = {each.key for each in made.filter.vocabulary.fields}
    assert hinted
    assert hinted <= known
    keys = {each.key for each in made.list.model.columns}
    assert {*made.list.kind.folded, *made.list.kind.optional} <= keys
    assert not any(each.elastic for each in made.list.model.columns if each.key in made.list.kind.folded)
    groups = {group for group, _label in made.columns.groups() if group}
    assert groups == set(made.list.kind.groups)
    for group in sorted(groups):
        made.columns.group_by(group)
        assert made.list.questions.groups(made.list.model.query)
    made.deleteLater()


def test_from_right_to_left_the_columns_and_tools_are_mirrored(
    frame: PageFrame, arabic: Appearance, shown: Callable[..., QWidget]
) -> None:
    made = PremisesBrowse(frame, "Premises")
    shown(made, 1300, 500)
    made.open({})
    assert arabic.arabic
    button, field = (each.mapTo(made, QPoint()).x() for each in (made.columns.button, made.filter.field))
    assert button < field
    assert made.list.table.columnViewportPosition(0) > made.list.table.columnViewportPosition(1)
