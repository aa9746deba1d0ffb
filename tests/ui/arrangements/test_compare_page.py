"""Two arrangements side by side, by address and by choosing."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from tests.ui.shell_fakes import frame_for
from ui.arrangements.compare_page import ComparePage
from ui.page import parse_address


@pytest.fixture
def compare(frame, shown, three):
    made = ComparePage(frame)
    made.opened, made.problems = [], []
    made.open_requested.connect(made.opened.append)
    made.problem.connect(made.problems.append)
    shown(made, 1100, 640)
    return made


def both(three):
    return {"left": str(three["fuel"]), "right": str(three["clinic"])}


def test_the_fields_that_differ_stand_side_by_side(compare, three):
    compare.open(both(three))
    rows = {each.field: each for each in compare.compare._rows}
    assert (rows["title_en"].left, rows["title_en"].right) == ("Fuel supply", "Shared clinic")
    assert "UNICEF (Provider)" in rows["parties"].left
    assert (rows["ceiling_amount"].left, rows["ceiling_amount"].right) == ("USD 1,000.00", "USD 2,500.00")
    assert not rows["state"].differs
    shown = compare.compare.table.rows
    assert all(shown.row(place).differs for place in range(shown.rowCount()))
    assert str(shown.rowCount()) in compare.compare.said.text()
    assert compare.address() == both(three)


def test_sides_are_swapped_and_opened(compare, three, named):
    compare.open(both(three))
    compare.swap_button.click()
    assert compare.address() == {"left": str(three["clinic"]), "right": str(three["fuel"])}
    named(compare, "compare.left.open").click()
    assert parse_address(compare.opened[-1]) == ("arrangements", {"id": str(three["clinic"])})
    for each in compare.commands():
        each.run()
    assert compare.address() == both(three)


def test_nothing_chosen_says_what_to_do_and_a_side_is_chosen(compare, three):
    compare.open({})
    assert compare._stack.currentWidget() is compare.empty
    assert compare.swap_button.isHidden()
    assert [each.objectName() for each in compare.regions()] == ["compare.left", "compare.right"]
    compare.sides["left"].take(str(three["fuel"]))
    compare.sides["right"].take(str(three["letter"]))
    assert compare._stack.currentWidget() is compare.compare
    compare.reload()
    assert compare.sides["left"].value()


def test_a_record_that_is_gone_is_told(compare, three):
    compare.open({"left": str(three["fuel"]), "right": str(UUID(int=9))})
    assert compare.problems == ["One of the two arrangements is no longer in the register."]
    assert compare._stack.currentWidget() is compare.empty


@pytest.mark.parametrize("size", [(1165, 608), (892, 454)])
def test_it_is_painted_in_every_look(office, every_look, tmp_path, shown, three, size):
    page = ComparePage(frame_for(office, every_look, tmp_path))
    shown(page, *size)
    page.open(both(three))
    assert (page.layoutDirection() == Qt.LayoutDirection.RightToLeft) == every_look.arabic
    assert page.minimumSizeHint().width() <= size[0]
    assert not page.grab().isNull()
