from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.ui.kit.forms import GROUPS, write
from tests.ui.kit.seen import heard
from ui.kit.field_spec import Amount
from ui.kit.form import Form

RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
DAY = date(2026, 10, 15)
TYPED = {
    "title": ("North road", "North road", "North road"),
    "type": ("service", "SLA", "Service level agreement"),
    "starts": ("2026-10-15", DAY, "15 Oct 2026"),
    "notice": ("90", 90, "90"),
    "renews": ("yes", True, "Yes"),
    "ceiling": ("1200.5", Amount(120050, "USD"), "1,200.50"),
    "lead": ("OMS", "e1", "WHO, World Health Organization"),
    "notes": ("A note", "A note", "A note"),
}
BAD = {
    "type": ("treaty", "is not in the list of Type"),
    "starts": ("31/02", "February 2026 has 28 days"),
    "notice": ("ten", "is not a number"),
    "renews": ("maybe", "is not in the list of Renews by itself"),
    "ceiling": ("12.345", "more than 2 decimals"),
    "lead": ("nobody", "is not known here"),
    "notes": ("x" * 21, "at most 20 fit"),
}
EMPTY = {
    "title": "", "type": "", "starts": None, "notice": None,
    "renews": None, "ceiling": None, "lead": "", "notes": "",
}  # fmt: skip
KINDS = list(TYPED)
ENTERED = [name for name in KINDS if name != "notes"]


def changed(spy: QSignalSpy) -> list[list[object]]:
    return [list(spy.at(number)) for number in range(spy.count())]


@pytest.mark.parametrize("name", ENTERED)
def test_enter_commits_what_is_typed_and_writes_it_out(form, qtbot, name):
    typed, value, shown_text = TYPED[name]
    box = write(qtbot, form, name, typed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, RETURN)
    assert committed.args == [name, value]
    assert form.row(name).editor.text() == shown_text
    assert form.value(name) == value


@pytest.mark.parametrize("name", [name for name in KINDS if name not in {"type", "renews", "lead"}])
def test_leaving_a_field_commits_what_is_typed(form, qtbot, name):
    typed, value, shown_text = TYPED[name]
    box = write(qtbot, form, name, typed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, TAB)
    assert committed.args == [name, value]
    assert form.row(name).editor.text() == shown_text
    assert not box.hasFocus()


@pytest.mark.parametrize("name", KINDS)
def test_the_same_value_twice_is_committed_once(form, qtbot, name):
    spy = QSignalSpy(form.committed)
    for _ in range(2):
        write(qtbot, form, name, TYPED[name][0])
        assert form.row(name).editor.commit()
    assert changed(spy) == [[name, TYPED[name][1]]]


@pytest.mark.parametrize("name", KINDS)
def test_a_value_of_the_store_is_shown_and_not_committed_back(form, qtbot, name):
    spy = QSignalSpy(form.committed)
    form.set_value(name, TYPED[name][1])
    assert form.row(name).editor.text() == TYPED[name][2]
    assert form.row(name).editor.commit()
    assert changed(spy) == []


@pytest.mark.parametrize("name", list(BAD))
def test_what_cannot_be_read_is_refused_with_its_text_kept(form, qtbot, name):
    typed, reason = BAD[name]
    spy = QSignalSpy(form.committed)
    box = write(qtbot, form, name, typed)
    with qtbot.waitSignal(form.refused) as refused:
        qtbot.keyClick(box, TAB)
    assert refused.args[0] == name
    assert reason in refused.args[1]
    assert form.row(name).editor.text() == typed
    assert form.first_blocked() == name
    assert box.accessibleDescription() == refused.args[1]
    assert changed(spy) == []


@pytest.mark.parametrize("name", list(BAD))
def test_a_refused_field_takes_the_right_value_and_its_reason_goes(form, qtbot, name):
    write(qtbot, form, name, BAD[name][0])
    assert not form.row(name).editor.commit()
    write(qtbot, form, name, TYPED[name][0])
    with qtbot.waitSignal(form.committed) as committed:
        assert form.row(name).editor.commit()
    assert committed.args == [name, TYPED[name][1]]
    assert form.first_blocked() == ""
    assert form.row(name).reason.tone in {"", "hint"}


@pytest.mark.parametrize("name", list(BAD))
def test_going_back_to_the_stored_value_takes_the_reason_away_without_a_commit(form, qtbot, name):
    form.set_value(name, TYPED[name][1])
    spy = QSignalSpy(form.committed)
    write(qtbot, form, name, BAD[name][0])
    assert not form.row(name).editor.commit()
    write(qtbot, form, name, TYPED[name][2])
    assert form.row(name).editor.commit()
    assert form.first_blocked() == ""
    assert changed(spy) == []


@pytest.mark.parametrize("name", KINDS)
def test_an_emptied_field_commits_that_there_is_nothing(form, qtbot, name):
    form.set_value(name, TYPED[name][1])
    box = write(qtbot, form, name, "")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, TAB)
    assert committed.args == [name, EMPTY[name]]
    assert form.row(name).editor.text() == ""


@pytest.mark.parametrize("name", KINDS)
def test_blanks_alone_are_the_same_as_nothing(form, qtbot, name):
    form.set_value(name, EMPTY[name])
    spy = QSignalSpy(form.committed)
    write(qtbot, form, name, "   ")
    assert form.row(name).editor.commit()
    assert changed(spy) == []
    assert form.row(name).editor.text().strip() == ""


@pytest.mark.parametrize("name", KINDS)
def test_a_field_that_may_only_be_read_keeps_its_value(form, name):
    form.set_value(name, TYPED[name][1])
    form.set_read_only(read_only=True)
    box = form.row(name).editor.box
    locked = box.isReadOnly() if isinstance(box, (QLineEdit, QPlainTextEdit)) else not box.isEnabled()
    assert locked
    assert form.row(name).editor.text() == TYPED[name][2]
    form.set_read_only(read_only=False)
    free = not box.isReadOnly() if isinstance(box, (QLineEdit, QPlainTextEdit)) else box.isEnabled()
    assert free


def test_the_currency_is_locked_and_freed_with_its_amount(form):
    currency = form.row("ceiling").editor.currency
    form.set_read_only(read_only=True)
    assert not currency.isEnabled()
    form.set_read_only(read_only=False)
    assert currency.isEnabled()
    assert currency.accessibleName() == "Ceiling, currency"


@pytest.mark.parametrize("name", [name for name in KINDS if name not in {"lead"}])
def test_a_commit_refused_by_a_rule_is_tried_again_with_the_same_text(form, qtbot, name):
    spy = QSignalSpy(form.committed)
    write(qtbot, form, name, TYPED[name][0])
    assert form.row(name).editor.commit()
    form.set_reason(name, "block", "This is not allowed here. Choose something else.")
    assert form.row(name).editor.text() == TYPED[name][2]
    assert form.row(name).editor.commit()
    assert changed(spy) == [[name, TYPED[name][1]]] * 2


def test_every_kind_is_heard_by_its_label_and_turns_with_the_page(every_look, shown, today):
    form = Form(every_look, "arrangement", GROUPS, {}, today=today)
    shown(form, 700, 760)
    for name in KINDS:
        row = form.row(name)
        assert row.spec.label in heard(row.editor.box)
        assert row.editor.box.isRightToLeft() is every_look.arabic
        label_at, box_at = row.label.mapTo(form, row.label.rect().center()), row.editor.mapTo(form, row.editor.pos())
        assert (label_at.x() > box_at.x()) is every_look.arabic


@pytest.mark.parametrize("name", ["starts", "notice", "ceiling"])
def test_what_a_field_writes_in_arabic_it_reads_again(arabic, shown, today, qtbot, name):
    form = Form(arabic, "arrangement", GROUPS, {"title": "", name: TYPED[name][1]}, today=today)
    shown(form, 700, 760)
    spy = QSignalSpy(form.committed)
    written = form.row(name).editor.text()
    assert written
    write(qtbot, form, name, "").insert(written)
    assert form.row(name).editor.commit()
    assert changed(spy) == []
    assert form.value(name) == TYPED[name][1]
