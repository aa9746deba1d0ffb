from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.kit.lines import COLUMNS, Line, Query, model_of, source_of
from ui.kit.columns import Column
from ui.kit.model import CELL_ROLE, ID_ROLE, PAGE, PAGES_KEPT, ROW_ROLE, ListRows


def test_the_model_keeps_the_rules_of_models_through_every_change(qapp):
    source = source_of(450)
    model = model_of(source)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_query(Query(contains="1"))
    source.lines[1] = replace(source.lines[1], title="Line 1 again")
    model.refresh_rows(["n1"])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    source.lines.clear()
    model.reload()
    assert model.rowCount() == 0
    assert tester.model() is model


def test_rows_are_fetched_in_pages_only_when_somebody_looks(qapp):
    source = source_of(1000)
    model = model_of(source)
    assert model.rowCount() == 1000
    assert source.pages == []
    assert model.index(0, 0).data() == "Line 0"
    assert model.index(PAGE - 1, 0).data() == f"Line {PAGE - 1}"
    assert source.pages == [(0, PAGE)]
    assert model.index(777, 0).data() == "Line 777"
    assert source.pages == [(0, PAGE), (600, PAGE)]


def test_only_the_pages_used_last_are_kept(qapp):
    source = source_of(PAGE * (PAGES_KEPT + 2))
    model = model_of(source)
    for number in range(PAGES_KEPT + 1):
        model.row(number * PAGE)
    asked = len(source.pages)
    model.row(PAGES_KEPT * PAGE)
    assert len(source.pages) == asked
    model.row(0)
    assert len(source.pages) == asked + 1


def test_roles_give_the_row_its_id_its_cell_its_tip_and_its_edge(qapp):
    model = model_of(source_of(3))
    index = model.index(1, 3)
    assert index.data(ID_ROLE) == "n1"
    assert index.data(ROW_ROLE) == Line("n1", "Line 1")
    assert index.data(CELL_ROLE).text == "1,200.00"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Tip n1"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_headings_give_titles_and_say_how_the_rows_are_sorted(qapp):
    model = model_of(source_of(1))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Title"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    model.describe_sort(0, "sorted, last first")
    described = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "sorted, last first"


def test_a_changed_record_is_asked_for_alone_and_told_narrowly(qapp, qtbot):
    source = source_of(500)
    model = model_of(source)
    model.row(0)
    source.lines[7] = Line("n7", "Quite another title", ("FAO",))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh_rows(["n7", "not-here"])
    first, last = told.args[0], told.args[1]
    assert (first.row(), first.column(), last.row(), last.column()) == (7, 0, 7, 3)
    assert source.asked == [("n7",)]
    assert model.index(7, 0).data() == "Quite another title"


def test_a_record_changed_out_of_its_sort_order_stays_in_place_until_the_query_changes(qapp):
    source = source_of(10)
    model = model_of(source)
    model.row(0)
    source.lines[2] = Line("n2", "zzz")
    model.refresh_rows(["n2"])
    assert model.row_of("n2") == 2
    model.set_query(Query(contains="Line"))
    assert model.row_of("n2") is None


def test_records_not_in_sight_cost_nothing_on_refresh(qapp, qtbot):
    source = source_of(500)
    model = model_of(source)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.refresh_rows(["n3"])
    assert source.asked == []


def test_a_refresh_tells_only_the_rows_that_differ_and_asks_once(qapp):
    source = source_of(500)
    model = model_of(source)
    model.row(0)
    told = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    source.lines[3] = replace(source.lines[3], title="Other")
    assert model.refresh_rows(["n3", "n4", "n400"]) == ["n3"]
    assert told == [3]
    assert source.asked == [("n3", "n4")]
    assert model.refresh_rows(["n3"]) == []
    assert told == [3]


def test_the_rows_at_hand_are_those_of_the_pages_kept(qapp):
    model = model_of(source_of(PAGE * 2 + 5))
    assert model.at_hand() == []
    model.row(PAGE * 2)
    assert model.at_hand() == [f"n{number}" for number in range(PAGE * 2, PAGE * 2 + 5)]
    model.set_query(Query(contains="7"))
    assert model.at_hand() == []


def test_sorting_becomes_another_query_and_columns_without_a_key_do_not_sort(qapp, qtbot):
    model = model_of(source_of(5))
    with qtbot.waitSignal(model.query_changed) as changed:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert changed.args == [Query(descending=True)]
    assert model.index(0, 0).data() == "Line 4"
    with qtbot.assertNotEmitted(model.query_changed):
        model.sort(1)


def test_a_new_query_tells_how_many_rows_it_has(qapp, qtbot):
    model = model_of(source_of(30))
    with qtbot.waitSignal(model.counted) as counted:
        model.set_query(Query(contains="2"))
    assert counted.args == [12]


def test_a_record_far_down_is_found_by_asking_the_query(qapp):
    source = source_of(3000)
    model = model_of(source)
    assert model.row_of("n2500") == 2500
    assert model.rows_of(["n1", "n2999", "gone"]) == {"n1": 1, "n2999": 2999}
    assert source.pages == [(0, PAGE)]


def test_a_fault_in_a_cell_leaves_it_empty_and_is_logged_once(qapp, caplog):
    broken = Column[Line]("bad", "Bad", lambda line: line.no_such_field)
    model = ListRows([broken], lambda line: line.id)
    model.set_rows([Line("a", "A"), Line("b", "B")])
    assert model.index(0, 0).data() is None
    assert model.index(1, 0).data() is None
    assert len(caplog.records) == 1
    caplog.clear()


def test_a_short_list_keeps_the_rules_and_replaces_one_row_in_place(qapp, qtbot):
    model = ListRows(COLUMNS, lambda line: line.id)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows([Line("a", "A"), Line("b", "B")])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace_row(Line("b", "B2"))
    assert told.args[0].row() == 1
    assert model.index(1, 0).data() == "B2"
    model.replace_row(Line("z", "not here"))
    assert model.rowCount() == 2
    assert model.row_of("z") is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("position", [-1, 3, 10_000])
def test_there_is_no_row_outside_the_list(qapp, position):
    model = model_of(source_of(3))
    assert model.row(position) is None
    assert model.data(QModelIndex()) is None
