from PySide6.QtCore import Qt

from tests.ui.kit.seen import colours, row_of
from ui.kit.texts import ElidedText, SectionHeader, Text

LEFT = Qt.MouseButton.LeftButton


def test_text_stands_at_the_edge_where_the_page_starts(appearance, shown):
    text, ends = Text(appearance, "Latin words"), Text(appearance, "12", ends=True)
    shown(row_of(text, ends), 400, 60)
    assert text.alignment() & Qt.AlignmentFlag.AlignLeft
    assert ends.alignment() & Qt.AlignmentFlag.AlignRight
    appearance.use(language="ar")
    assert text.alignment() & Qt.AlignmentFlag.AlignRight
    assert ends.alignment() & Qt.AlignmentFlag.AlignLeft


def test_text_takes_font_and_colour_of_every_look(every_look, shown):
    text = Text(every_look, "Late", "section", "crit")
    shown(row_of(text), 200, 60)
    assert text.font().pixelSize() == 14
    assert every_look.colour("crit").name() in colours(text)
    text.set_colour("text2")
    assert every_look.colour("text2").name() in colours(text)
    assert text.height() >= text.fontMetrics().height()


def test_a_title_too_long_for_its_room_is_shortened_and_told_as_a_tooltip(appearance, shown):
    title = ElidedText(appearance, "A title that does not fit into its little room at all", "page")
    window = row_of(title)
    shown(window, 160, 60)
    title.grab()
    assert title.toolTip() == title.text()
    window.resize(900, 60)
    title.grab()
    assert title.toolTip() == ""


def test_a_section_header_links_onward(appearance, shown, qtbot):
    header = SectionHeader(appearance, "History", "last week", "All 23 events", name="record.history")
    shown(header, 400, 40)
    with qtbot.waitSignal(header.link_activated):
        qtbot.mouseClick(header.link, LEFT)
    header.set_detail("today")
    assert header.detail.text() == "today"
    assert header.accessibleName() == "History"
    assert SectionHeader(appearance, "Plain").link.isHidden()
