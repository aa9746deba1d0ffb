import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.lines import COLUMNS, Line, Query, model_of, source_of
from ui.kit.model import PAGE, ListRows, PagedModel


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1])
def test_the_last_page_holds_what_is_left(qapp, count):
    source = source_of(count)
    model = model_of(source)
    assert model.rowCount() == count
    assert [model.row(place) for place in range(count)] == source.lines
    assert model.row(count) is None
    assert len(source.pages) == -(-count // PAGE)


def test_another_query_forgets_pages_and_counts_anew(qapp):
    source = source_of(300)
    model = model_of(source)
    model.row(0)
    counted, changed = QSignalSpy(model.counted), QSignalSpy(model.query_changed)
    model.set_query(Query(contains="Line 29"))
    assert (counted.at(0), changed.at(0)) == ([11], [Query(contains="Line 29")])
    assert model.row(0) == Line("n29", "Line 29")
    assert len(source.pages) == 2


def test_reload_shows_records_that_came_and_went(qapp):
    source = source_of(3)
    model = model_of(source)
    assert model.row(0) == source.lines[0]
    source.lines = [*source.lines[1:], Line("n9", "New")]
    model.reload()
    assert [model.row(place).id for place in range(3)] == ["n1", "n2", "n9"]
    assert model.row_of("n0") is None


def test_a_record_gone_meanwhile_stays_shown_until_the_list_is_asked_again(qapp):
    source = source_of(3)
    model = model_of(source)
    model.row(0)
    gone = source.lines.pop(1)
    model.refresh_rows([gone.id])
    assert model.row(1) == gone
    model.reload()
    assert model.row_of(gone.id) is None


def test_without_a_way_to_locate_only_rows_at_hand_are_found(qapp):
    source = source_of(500)
    model = PagedModel(
        COLUMNS, count=source.count, page=source.page, row_id=lambda line: line.id, rows=source.rows, query=Query()
    )
    assert model.row_of("n3") == 3
    assert model.row_of("n450") is None
    model.row(450)
    assert model.row_of("n450") == 450
    assert model.rows_of(["n1", "n450", "gone"]) == {"n1": 1, "n450": 450}


def test_without_a_way_to_sort_the_query_stays(qapp):
    source = source_of(5)
    model = PagedModel(
        COLUMNS, count=source.count, page=source.page, row_id=lambda line: line.id, rows=source.rows, query=Query()
    )
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.query == Query()


@pytest.mark.parametrize("column", [-1, 1, 99])
def test_columns_that_do_not_sort_ask_nothing(qapp, column):
    source = source_of(5)
    model = model_of(source)
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert (model.query, source.pages) == (Query(), [])


def test_rows_have_no_rows_below_them(qapp):
    model = model_of(source_of(5))
    below = model.index(0, 0)
    assert (model.rowCount(below), model.columnCount(below)) == (0, 0)
    assert model.columnCount(QModelIndex()) == 4


def test_a_cell_is_spoken_with_its_column_and_its_distance(qapp):
    model, role = model_of(source_of(1)), Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(0, number).data(role) for number in range(4)]
    assert spoken == ["Title: Line 0", "Parties: UNEXAM WHO", "Decide by: 2 Oct 10 d late", "Cost: 1,200.00"]


def test_a_short_list_leaves_records_it_does_not_hold_alone(qapp, qtbot):
    rows = ListRows(COLUMNS, lambda line: line.id)
    rows.set_rows([Line("a", "A"), Line("b", "B")])
    with qtbot.assertNotEmitted(rows.dataChanged):
        rows.replace_row(Line("c", "C"))
    rows.replace_row(Line("b", "Other"))
    assert [rows.index(place, 0).data() for place in range(2)] == ["A", "Other"]
    assert rows.row_of("c") is None
