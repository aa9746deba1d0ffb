from PySide6.QtCore import QPoint, Qt


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_the_order(register, qtbot):
    head = register.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(0) + 30, 10)
    for descending in (False, True):
        with qtbot.waitSignal(register.sort_requested) as sorted_by:
            qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert sorted_by.args == ["number", descending]
    assert register.model().index(0, 0).data() == "Line 999"
    words = register.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "sorted, last first"


def test_a_heading_without_a_sort_key_does_nothing(register, qtbot):
    head = register.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(1) + 30, 10)
    with qtbot.assertNotEmitted(register.sort_requested):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_columns_can_be_arranged_hidden_and_kept_by_key(register):
    register.arrange_columns(widths={"by": 150}, order=["by", "title"], hidden=["cost"])
    assert register.column_widths()["by"] == 150
    assert register.column_order()[:2] == ["by", "title"]
    assert register.isColumnHidden(3)
    assert register.painter_of_cells.first_column == 2
