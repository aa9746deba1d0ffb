"""The acts as rows."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.change_log.act_words import ActWords
from ui.change_log.log_list import LogColumns, LogModel, id_of


def model_of(frame, parent):
    acts = ActWords(frame.words, parent)
    return LogModel(frame.bridge, LogColumns(frame.words, acts, parent).columns(), acts, parent)


def test_the_model_keeps_the_rules_of_qt(frame, acts):
    keeper = QObject()
    model = model_of(frame, keeper)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_query("demo-022")
    model.set_query("")
    assert tester.model() is model
    assert model.rowCount() == 6


def test_an_act_is_found_and_placed_by_its_identifier(frame, acts):
    keeper = QObject()
    model = model_of(frame, keeper)
    third = id_of(model.row(2))
    assert model.row_of(third) == 2
    model.set_query("signature")
    assert model.row_of(third) is None
    model.set_query("agreed")
    assert model.row_of(third) == 0
    assert model._locate("signature", [third]) == {}
    assert [id_of(line) for line in model._lines([third, "00"])] == [third]


def test_every_cell_is_told_with_its_heading(frame, acts):
    keeper = QObject()
    model = model_of(frame, keeper)
    told = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(model.columnCount())]
    assert told[1] == "What: Signature recorded"
    assert told[5] == "Values: 1"
    assert all(": " in each for each in told)


def test_acts_are_read_in_pages(frame, acts):
    keeper = QObject()
    model = model_of(frame, keeper)
    assert [id_of(line) for line in model._page("", 2, 2)] == [id_of(model.row(2)), id_of(model.row(3))]
    assert model._page("", 6, 200) == []
