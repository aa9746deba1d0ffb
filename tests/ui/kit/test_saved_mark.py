from PySide6.QtCore import Qt

from tests.ui.kit.seen import colours, row_of
from ui.kit.saved_mark import SavedMark

LEFT = Qt.MouseButton.LeftButton


def test_the_saved_mark_says_each_state_and_only_failure_is_red(appearance, shown, qtbot):
    mark = SavedMark(appearance)
    shown(row_of(mark), 400, 60)
    mark.show_saved("14:31")
    assert (mark.state, mark.accessibleName()) == ("saved", "Saved 14:31")
    assert appearance.colour("crit").name() not in colours(mark)
    mark.show_saving()
    assert (mark.state, mark.accessibleName()) == ("saving", "Saving…")
    mark.show_draft("14:32")
    assert (mark.state, mark.accessibleName()) == ("draft", "Draft saved 14:32")
    assert mark.help.isHidden()
    mark.show_failed("disk is full")
    assert (mark.state, mark.accessibleName()) == ("failed", "Not saved: disk is full")
    assert appearance.colour("crit").name() in colours(mark)
    with qtbot.waitSignal(mark.help_requested):
        qtbot.mouseClick(mark.help, LEFT)
    assert mark.objectName() == "topbar.saved"
