"""The register over the demo mission: views, sorting by each heading, and what each cell is read out as."""

import shutil

import pytest
from PySide6.QtCore import Qt

from commonservices.domain import codelists
from commonservices.domain.clock import FixedClock
from commonservices.domain.filters import Condition, RegisterFilter
from commonservices.office import open_office
from commonservices.queries import arrangements as queries
from tests.conftest import DEMO_DAY
from tests.ui.shell_fakes import frame_for
from ui.arrangements.page import ArrangementsPage

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
COLUMNS = ("state", "title", "type", "parties", "decide_by", "ends", "reference", "ceiling", "owner", "location")


@pytest.fixture(scope="module")
def demo(demo_store, tmp_path_factory, dressed_application):
    folder = tmp_path_factory.mktemp("register")
    shutil.copyfile(demo_store, folder / "demo.csdb")
    with open_office(folder / "demo.csdb", clock=FixedClock.on(DEMO_DAY), actor="Reader", check_place=False) as office:
        office.backs_up = False
        frame = frame_for(office, dressed_application, folder)
        page = ArrangementsPage(frame)
        page.office = office
        yield page
        assert frame.jobs.wait_all(10_000)
        page.deleteLater()


def rows(page):
    model = page.list.model
    return [model.row(place) for place in range(model.rowCount())]


@pytest.mark.parametrize("view", ["all", "decision", "ending", "lapsed", "unpapered"])
def test_a_view_shows_as_many_rows_as_its_tab_says(demo, view):
    demo.open({"view": view})
    counts = queries.view_counts(demo.office)
    assert demo.list.model.rowCount() == counts[view]
    assert demo.address()["view"] == ("" if view == "all" else view)
    if counts[view]:
        assert demo.list.currentWidget() is demo.list.table
    else:
        assert demo.list.empty.sentence.text()


@pytest.mark.parametrize("key", COLUMNS)
def test_a_click_on_a_heading_sorts_and_another_turns_the_order(demo, key):
    demo.open({})
    section = demo.list.model.column_of(key)
    header = demo.list.table.horizontalHeader()
    kept = {row.id for row in rows(demo)}
    orders = []
    for _ in range(2):
        header.sectionClicked.emit(section)
        orders.append((demo.list.model.query.descending, rows(demo)))
    assert {descending for descending, _rows in orders} == {False, True}
    assert all({row.id for row in found} == kept for _descending, found in orders)
    assert demo.list.model.query.sort == demo.list.model.columns[section].sort
    assert orders[0][1] != orders[1][1] or len({demo.list.model.columns[section].text(row) for row in rows(demo)}) == 1


def test_every_cell_of_every_row_is_read_out_with_its_heading(demo):
    demo.open({"columns": "reference,ceiling,owner,location"})
    model = demo.list.model
    assert model.rowCount() == 24
    for place in range(model.rowCount()):
        cells = model.cells(place)
        for number, column in enumerate(model.columns):
            spoken = model.data(model.index(place, number), SPOKEN)
            assert spoken.startswith(f"{column.title}: ")
            assert cells[number].text in spoken


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (key, item.code)
        for key, name in (("state", "arrangement_states"), ("type", "arrangement_types"), ("flag", "derived_flags"))
        for item in codelists.load(name).active()
    ],
)
def test_a_condition_shows_exactly_the_rows_it_names(demo, key, code):
    demo.open({})
    every = rows(demo)
    demo.list.show_filter(RegisterFilter(conditions=(Condition(key, (code,)),)))
    wanted = {row.id for row in every if code in (row.flags if key == "flag" else (getattr(row, key),))}
    assert {row.id for row in rows(demo)} == wanted


def test_a_party_shows_its_arrangements_and_no_others(demo):
    demo.open({})
    every = rows(demo)
    for code in ("WFP", "UNDP", "WHO"):
        demo.list.show_filter(RegisterFilter(conditions=(Condition("party", (code,)),)))
        assert {row.id for row in rows(demo)} == {row.id for row in every if code in row.parties}
