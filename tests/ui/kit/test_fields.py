import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.forms import write
from ui.kit.field_spec import Amount


@pytest.mark.parametrize(
    ("typed", "value"), [("SLA", "SLA"), ("Service level agreement", "SLA"), ("memorandum", "MOU"), ("", "")]
)
def test_a_code_is_found_by_key_words_or_a_part_of_them(form, qtbot, typed, value):
    form.set_value("type", "LTA")
    box = write(qtbot, form, "type", typed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["type", value]


def test_a_code_outside_the_list_is_refused_by_name(form, qtbot):
    box = write(qtbot, form, "type", "treaty")
    with qtbot.waitSignal(form.refused) as refused:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert refused.args == ["type", "“treaty” is not in the list of Type. Choose one of the values offered."]
    assert form.row("type").editor.text() == "treaty"


def test_a_stored_code_that_left_the_list_is_kept_and_shown(form, qtbot):
    form.set_value("type", "OLD")
    form.focus_field("type")
    with qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(form.row("type").editor.box, Qt.Key.Key_Return)
    assert form.row("type").editor.text() == "OLD"


@pytest.mark.parametrize(("typed", "value"), [("Yes", True), ("no", False), ("", None)])
def test_yes_and_no_and_no_answer_are_three_values(form, qtbot, typed, value):
    form.set_value("renews", None if value is not None else True)
    box = write(qtbot, form, "renews", typed)
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["renews", value]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("-1", "must be 0 or more"), ("1000", "must be 999 or less"), ("ten", "is not a number"), ("1.5", "whole number")],
)
def test_a_whole_number_outside_its_limits_is_refused(form, qtbot, typed, reason):
    box = write(qtbot, form, "notice", typed)
    with qtbot.waitSignal(form.refused) as refused:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert reason in refused.args[1]


def test_an_emptied_number_is_none_and_zero_is_zero(form, qtbot):
    form.set_value("notice", 90)
    for typed, value in (("0", 0), ("", None)):
        box = write(qtbot, form, "notice", typed)
        with qtbot.waitSignal(form.committed) as committed:
            qtbot.keyClick(box, Qt.Key.Key_Return)
        assert committed.args == ["notice", value]


def test_money_is_exact_and_follows_the_decimals_of_the_currency(form, qtbot):
    box = write(qtbot, form, "ceiling", "1,234,567.89")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert committed.args == ["ceiling", Amount(123456789, "USD")]
    currency = form.row("ceiling").editor.currency
    currency.setCurrentText("JPY")
    with qtbot.waitSignal(form.refused) as refused:
        currency.textActivated.emit("JPY")
    assert "whole number" in refused.args[1]
    currency.setCurrentText("EUR")
    with qtbot.waitSignal(form.committed) as committed:
        currency.textActivated.emit("EUR")
    assert committed.args == ["ceiling", Amount(123456789, "EUR")]


def test_money_in_a_currency_outside_the_list_is_shown(form):
    form.set_value("ceiling", Amount(500, "XOF"))
    assert form.row("ceiling").editor.text() == "5.00"
    assert form.row("ceiling").editor.currency.currentText() == "XOF"


def test_long_text_is_counted_tab_leaves_it_and_enter_begins_a_line(form, qtbot):
    box = write(qtbot, form, "notes", "one")
    with qtbot.assertNotEmitted(form.committed):
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClicks(box, "two")
    with qtbot.waitSignal(form.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert committed.args == ["notes", "one\ntwo"]
    write(qtbot, form, "notes", "x" * 21)
    with qtbot.waitSignal(form.refused) as refused:
        form.row("notes").editor.commit()
    assert refused.args[1] == "The text has 21 characters; at most 20 fit. Shorten it."


def test_a_read_only_field_can_be_read_and_copied_but_not_changed(form, qtbot):
    box = write(qtbot, form, "reference", "changed")
    assert box.text() == "DEMO-001"
    form.set_read_only(read_only=True)
    assert write(qtbot, form, "title", "x").text() == "Fuel supply"
    form.set_read_only(read_only=False)
    assert write(qtbot, form, "reference", "x").text() == "DEMO-001"
