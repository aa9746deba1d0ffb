from PySide6.QtCore import Qt

from tests.ui.kit.seen import colours, heard
from ui.kit.key_values import KeyValueList, Pair

LEFT = Qt.MouseButton.LeftButton


def test_values_are_focused_copied_and_heard_with_their_labels(every_look, shown, qtbot):
    pairs = [
        Pair("parties", "Parties", "UNEXAM to WFP"),
        Pair("notice", "Notice", "90 days", "att"),
        Pair("copy", "Signed copy", "Open", link=True),
    ]
    values = KeyValueList(every_look, "arrangement.terms")
    values.set_pairs(pairs)
    shown(values, 320, 160)
    first = values.value_widget("parties")
    first.setFocus()
    assert first.hasFocus()
    assert heard(first) == "Parties: UNEXAM to WFP"
    assert every_look.colour("accent").name() in colours(first)
    assert every_look.colour("att").name() in colours(values.value_widget("notice"))
    with qtbot.waitSignal(values.opened) as opened:
        qtbot.mouseClick(values.value_widget("copy"), LEFT)
    assert opened.args == ["copy"]
    values.set_pairs(pairs)
    assert values.value_widget("parties") is first
    values.set_pairs([Pair("parties", "Parties", "UNEXAM to WHO")])
    assert heard(values.value_widget("parties")) == "Parties: UNEXAM to WHO"
