from PySide6.QtCore import Qt

from tests.ui.kit.seen import colours, heard, row_of
from ui.kit.figures import FigureTile


def test_a_figure_is_a_button_that_says_everything(every_look, shown, qtbot):
    tile = FigureTile(every_look, "7", "Decisions due in 30 days", "2 are late", tone="crit", mark="lapsed_used")
    shown(row_of(tile), 300, 120)
    assert heard(tile) == "Decisions due in 30 days: 7, 2 are late"
    assert every_look.colour("crit").name() in colours(tile)
    tile.setFocus()
    assert every_look.colour("accent").name() in colours(tile)
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    tile.set_figure("0", "Decisions due in 30 days")
    assert heard(tile) == "Decisions due in 30 days: 0"
