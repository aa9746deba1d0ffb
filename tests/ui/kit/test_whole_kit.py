"""One window with every part of the kit, walked as a person or a screen reader would walk it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tests.ui.kit.forms import GROUPS
from tests.ui.kit.lines import COLUMNS, Line
from tests.ui.kit.seen import colours, heard
from ui.kit.buttons import Button, CheckBox, RadioButton, ToolButton
from ui.kit.figures import FigureTile
from ui.kit.filter_bar import FilterBar, Token
from ui.kit.form import Form
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import set_role
from ui.kit.model import ListRows
from ui.kit.notes import Banner, EmptyState, Note
from ui.kit.saved_mark import SavedMark
from ui.kit.stepper import Step, Stepper
from ui.kit.table import Register
from ui.kit.tabs import TabItem, Tabs
from ui.kit.tags import EntityTag, KeyCap, Tag
from ui.kit.texts import ElidedText, SectionHeader, Text
from ui.kit.timeline import Event, TimelineStrip


def small_parts(look) -> QHBoxLayout:
    line = QHBoxLayout()
    saved = SavedMark(look)
    saved.show_failed("disk is full")
    parts = (
        Tag(look, "Active", "good", "active"), EntityTag(look, "WHO"), KeyCap(look, "Ctrl K"), saved,
        Button(look, "Print", "quiet", icon="printer", name="all.print"),
        Button(look, "New", "primary", name="all.new"),
        ToolButton(look, "arrow-left", "Back", name="all.back"), CheckBox(look, "Mine only", name="all.mine"),
        RadioButton(look, "Ours", name="all.ours"), Button(look, "All events", "link", name="all.events"),
    )  # fmt: skip
    for part in parts:
        line.addWidget(part)
    return line


def lists(look) -> list[QWidget]:
    tabs = Tabs(look, "Views", "all.views")
    tabs.set_tabs([TabItem("all", "All", 63), TabItem("due", "Needs a decision", 7, "crit")])
    bar = FilterBar(look, "all")
    bar.set_tokens([Token("office", "Office is", "Alpha")])
    bar.set_count(3, 9)
    stepper = Stepper(look, "all.stepper")
    stepper.set_steps(
        [Step("a", "Draft", "12 Jun", "done"), Step("b", "Signing", "3 of 5", "now"), Step("c", "Active")]
    )
    strip = TimelineStrip(look, "all.timeline", "What comes")
    events = [Event("x", 0, date(2026, 10, 20), "Fuel", "decision_soon", "Decide by 20 October, fuel")]
    strip.set_events(["Decide by"], events, start=date(2026, 10, 1), end=date(2027, 1, 1), today=date(2026, 10, 12))
    register = Register(look, "all.list", "Arrangements", row=28)
    rows = ListRows(COLUMNS, lambda line: line.id, register)
    rows.set_rows([Line("a", "First"), Line("b", "Second")])
    register.set_model(rows)
    register.setMinimumHeight(110)
    return [tabs, bar, stepper, strip, register]


def messages(look) -> list[QWidget]:
    banner = Banner(look, "all.banner")
    banner.show_text("Pasted 4 cells.", "One needs your answer.", "info", [("one", "4,380 L")])
    values = KeyValueList(look, "all.values")
    values.set_pairs([Pair("a", "Parties", "UNEXAM to WFP"), Pair("b", "Copy", "Open", link=True)])
    figure = FigureTile(
        look, "7", "Decisions due in 30 days", "2 are late", tone="crit", mark="lapsed_used", name="all.due"
    )
    empty = EmptyState(look, "No arrangements yet.", "Log one", "Import a register", name="all.empty")
    note = Note(look, "Decide by 15 October", "Raise the ceiling or stop issues.", "att")
    return [
        banner,
        note,
        values,
        figure,
        empty,
        SectionHeader(look, "History", "last week", "All events", name="all.h"),
    ]


def whole_kit(look) -> QScrollArea:
    """A scrolled page that holds one of everything."""
    page = QWidget()
    set_role(page, "canvas")
    box = QVBoxLayout(page)
    box.addWidget(ElidedText(look, "Joint arrangements of the office", "page"))
    box.addLayout(small_parts(look))
    for part in [*lists(look), *messages(look)]:
        box.addWidget(part)
    box.addWidget(Form(look, "all.form", GROUPS, {"title": "Fuel"}, today=lambda: date(2026, 10, 12)))
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


@pytest.fixture
def kit(every_look, shown) -> QScrollArea:
    return shown(whole_kit(every_look), 1300, 1000)


def walk(kit: QScrollArea, qtbot) -> list[QWidget]:
    """Go once round with Tab and give what had the keyboard."""
    page = kit.widget()
    first = page.findChild(QWidget, "topbar.saved.help")
    first.setFocus()
    visited = [first]
    for _ in range(80):
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
        now = kit.window().focusWidget()
        if now is first:
            return visited
        visited.append(now)
    raise AssertionError(f"the round does not end: {[part.objectName() for part in visited[-9:]]}")


def test_tab_goes_once_round_through_everything_that_can_be_operated(kit, qtbot):
    names = [part.objectName() for part in walk(kit, qtbot)]
    assert len(names) == len(set(names))
    wanted = ["all.print", "all.back", "all.views", "all.filter.field", "all.filter.token.office", "all.stepper"]
    wanted += [
        "all.timeline",
        "all.list",
        "all.banner.one",
        "all.values.a",
        "all.due",
        "all.form.title",
        "all.form.goals",
    ]
    assert [name for name in wanted if name not in names] == []
    assert [names.index(name) for name in wanted] == sorted(names.index(name) for name in wanted)


def test_everything_with_the_keyboard_has_a_name_for_screen_readers(kit, qtbot):
    nameless = [part.objectName() for part in walk(kit, qtbot) if not heard(part).strip()]
    assert nameless == []


def test_the_focus_is_seen_on_everything_that_can_have_it(kit, every_look, qtbot):
    accent, ring = every_look.colour("accent").name(), every_look.colour("text").name()
    unseen = []
    for part in walk(kit, qtbot):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        seen = colours(part)
        tinted = every_look.colour("sel").name() in seen
        if not (accent in seen or tinted or ring in seen):
            unseen.append(part.objectName())
    assert unseen == []


def test_nothing_to_press_is_smaller_than_24_pixels(kit):
    small = [
        (button.objectName() or button.text(), button.width(), button.height())
        for button in kit.widget().findChildren(QAbstractButton)
        if button.isVisible() and button.objectName() != "" and min(button.width(), button.height()) < 24
    ]
    assert small == []


@pytest.mark.parametrize("size", [100, 125, 150])
def test_no_words_are_cut_at_any_text_size(every_look, shown, size):
    every_look.use(text_size=size)
    kit = shown(whole_kit(every_look), 1900, 1000)
    cut = []
    for label in kit.widget().findChildren(QLabel):
        metrics = QFontMetrics(label.font())
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else metrics.height()
        wide_enough = label.wordWrap() or label.width() >= metrics.horizontalAdvance(label.text())
        if label.height() < needed or not wide_enough:
            cut.append((label.text(), label.size()))
    assert cut == []
    for field in kit.widget().findChildren(QLineEdit):
        assert field.height() >= QFontMetrics(field.font()).height()


def test_cells_are_heard_with_their_column(kit):
    register = kit.widget().findChild(Register, "all.list")
    table = QAccessible.queryAccessibleInterface(register)
    assert table.text(QAccessible.Text.Name) == "Arrangements"
    said = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert "Parties: UNEXAM WHO" in said
    assert "Decide by: 2 Oct 10 d late" in said


def test_a_change_of_the_look_reaches_every_part_at_once(appearance, shown):
    kit = shown(whole_kit(appearance), 1300, 1000)
    appearance.use(choice="dark")
    page = kit.widget()
    picture = page.grab().toImage()
    assert {picture.pixelColor(x, 2).name() for x in range(0, 1200, 5)} == {appearance.colour("canvas").name()}
    for text in page.findChildren(Text):
        assert text.palette().color(text.foregroundRole()).lightness() > 60
