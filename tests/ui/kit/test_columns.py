from PySide6.QtCore import Qt

from tests.ui.kit.lines import model_of, source_of

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def test_every_cell_has_words_for_eyes_and_for_screen_readers(qapp):
    model = model_of(source_of(3))
    for column in range(model.columnCount()):
        assert isinstance(model.index(0, column).data(), str)
        assert model.index(0, column).data(ACCESSIBLE)
    assert model.index(0, 1).data(ACCESSIBLE) == "Parties: UNEXAM WHO"
    assert model.index(0, 2).data(ACCESSIBLE) == "Decide by: 2 Oct 10 d late"
