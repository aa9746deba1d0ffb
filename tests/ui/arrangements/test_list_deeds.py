"""Copying, comparing, printing, and the commands for everything the list can do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from commonservices.jobs import silent
from commonservices.queries import alerts, decisions
from tests.commonservices.store.acts import force_state
from tests.ui.questions import answer
from ui.arrangements.page import ArrangementsPage
from ui.kit.preview import PaperPreview
from ui.page import parse_address
from ui.registers import list_paper


@pytest.fixture
def page(frame, shown, three):
    made = ArrangementsPage(frame)
    made.opened, made.toasts = [], []
    made.open_requested.connect(made.opened.append)
    made.toast_requested.connect(lambda *told: made.toasts.append(told))
    shown(made, 1100, 620)
    made.open({})
    return made


def command(page, key):
    return next(each for each in page.commands() if each.key == f"arrangements.{key}")


def test_two_selected_are_compared(page, three):
    assert command(page, "compare").reason
    page.table.select_id(str(three["fuel"]))
    row = page.table.currentIndex().row()
    menus = QSignalSpy(page.commands_changed)
    QTest.keyClick(page.table, Qt.Key.Key_Down if row == 0 else Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert menus.count() == 1
    assert not command(page, "compare").reason
    command(page, "compare").run()
    place, sides = parse_address(page.opened[-1])
    assert place == "compare"
    assert set(sides) == {"left", "right"}
    assert str(three["fuel"]) in sides.values()


def test_columns_are_copied_as_they_stand(page, three):
    page.browse.columns._on_columns(["title", "reference"])
    page.table.select_id(str(three["fuel"]))
    command(page, "copy").run()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Title\tReference"
    assert lines[1].startswith("Fuel supply\tUNEXAM")


def listed(page):
    return list_paper.listed(page.browse, page.deeds.papers)(page.bridge.office, silent)


def test_the_list_goes_on_paper_with_what_it_is(page, three, tmp_path, ask, qtbot):
    page.filter.choose("type", "SLA")
    made = listed(page)
    assert made.headings[:2] == ("State", "Title")
    assert [row.cells[1] for row in made.rows] == ["Shared clinic"]
    assert made.rows[0].mark
    assert made.words.title == "Arrangements · All"
    assert "UNEXAM" in made.words.under
    assert "Type is SLA" in made.words.under
    ask.answers.append(tmp_path / "list.pdf")
    command(page, "pdf").run()
    qtbot.waitUntil(lambda: bool(page.toasts))
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert page.toasts[-1][0].startswith("The file is written")


def test_groups_go_on_paper_as_lines_of_their_own(page, three):
    page.browse.columns.group_by("type")
    groups = [row.group for row in listed(page).rows if row.group]
    assert len(groups) == 3
    assert groups[0] == "Exchange of letters"


def previews(page):
    return page.window().findChildren(PaperPreview, "printing.preview")


def test_the_preview_of_the_list_opens_by_key_and_closes(page, three, qtbot):
    assert command(page, "print").shortcut == "Ctrl+P"
    command(page, "print").run()
    qtbot.waitUntil(lambda: bool(previews(page)))
    assert previews(page)[0].windowTitle() == "Arrangements · All"
    previews(page)[0].close()


def test_one_arrangement_is_printed_from_the_list_too(page, three, qtbot):
    page.table.select_id(str(three["fuel"]))
    command(page, "print_record").run()
    qtbot.waitUntil(lambda: bool(previews(page)))
    assert previews(page)[0].windowTitle().startswith("UNEXAM")
    previews(page)[0].close()


def test_views_and_groups_are_commands_too(page):
    keys = {each.key for each in page.commands()}
    assert {"arrangements.view.decision", "arrangements.group.type", "arrangements.columns"} <= keys
    command(page, "view.unpapered").run()
    assert page.browse.views.current == "unpapered"
    command(page, "group.state").run()
    assert page.list.model.query.group == "state"
    assert command(page, "view.revert").reason


def test_a_decision_is_recorded_by_its_letter_from_the_register(page, three, office):
    assert command(page, "decide").letter == "D"
    page.table.select_id(str(three["fuel"]))
    command(page, "decide").run()
    answer(type="APPROVE", text="Renew it for a year")
    assert "is recorded" in page.toasts[-1][0]
    (made,) = decisions.about(office, [three["fuel"]])
    assert (made.type, made.text) == ("APPROVE", "Renew it for a year")


def test_what_is_due_is_put_off_from_the_register_and_nothing_due_is_said(page, three, office, qtbot):
    force_state(office, three["fuel"], "ACTIVE")
    page.reload()
    assert command(page, "snooze").letter == "S"
    page.table.select_id(str(three["fuel"]))
    due = [each.name for each in alerts.standing(office) if each.id == three["fuel"]]
    command(page, "snooze").run()
    qtbot.waitUntil(lambda: not page.jobs.busy)
    with qtbot.waitSignal(page.toast_requested):
        answer(reason="The partner answers next week")
    assert due
    assert not [each for each in alerts.standing(office) if each.name in due]
    with qtbot.waitSignal(page.problem) as told:
        command(page, "snooze").run()
    assert told.args == ["Nothing about this arrangement is due that could be put off."]
