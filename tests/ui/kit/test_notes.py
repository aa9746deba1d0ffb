from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.kit.seen import row_of
from ui.kit.notes import Banner, EmptyState, Note

LEFT = Qt.MouseButton.LeftButton


def test_a_note_speaks_whole_and_gets_an_outline_where_tints_are_gone(every_look, shown):
    note = Note(every_look, "Decide by 15 October, in 3 days", "Raise the ceiling or stop issues.", "att")
    shown(row_of(note), 320, 120)
    assert note.accessibleName() == "Decide by 15 October, in 3 days Raise the ceiling or stop issues."
    edge = note.grab().toImage().pixelColor(0, note.height() // 2).name()
    expected = every_look.tone("att").bg if every_look.theme.tinted else every_look.tone("att").fg
    assert edge == expected.name()
    note.set_note("Agrees", tone="good")
    assert note.words.isHidden()
    assert note.accessibleName() == "Agrees"


def test_wrapped_text_is_never_cut_in_a_narrow_panel(every_look, shown):
    note = Note(
        every_look, "Short", "The ceiling of USD 420,000 is reached on 9 December at the current rate. " * 3, "info"
    )
    window = row_of(note)
    shown(window, 240, 400)
    assert note.words.height() >= note.words.heightForWidth(note.words.width())


def test_a_banner_offers_its_actions_by_key(appearance, shown, qtbot):
    banner = Banner(appearance, "usage.banner")
    shown(row_of(banner))
    banner.show_text("Pasted 4 cells.", "One needs your answer.", "info", [("first", "4,380 L"), ("second", "4.38 L")])
    banner.show_text("Pasted 5 cells.", "One needs your answer.", "att", [("first", "5,380 L"), ("second", "5.38 L")])
    button = next(each for each in banner.findChildren(QPushButton, "usage.banner.second") if each.isVisible())
    with qtbot.waitSignal(banner.action) as action:
        qtbot.mouseClick(button, LEFT)
    assert action.args == ["second"]
    assert banner.accessibleName() == "Pasted 5 cells. One needs your answer."


def test_an_empty_state_has_one_sentence_one_button_and_one_link(appearance, shown, qtbot):
    state = EmptyState(appearance, "No arrangements yet.", "Log one", "Import a register", name="register.empty")
    shown(state)
    with qtbot.waitSignal(state.button_clicked):
        qtbot.mouseClick(state.button, LEFT)
    with qtbot.waitSignal(state.link_clicked):
        qtbot.mouseClick(state.link, LEFT)
    assert state.button.property("role") == "primary"
    state.set_texts("Nothing due.")
    assert state.button.isHidden()
    assert state.link.isHidden()
    assert state.accessibleName() == "Nothing due."
