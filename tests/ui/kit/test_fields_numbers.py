"""Whole numbers and money: read exactly, refused with a reason, written as the language writes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from tests.ui.kit.forms import decimals_of
from tests.ui.kit.seen import heard, labels_of, row_of
from ui.kit.field_spec import Amount, FieldSpec
from ui.kit.fields import IntegerField, MoneyField

CURRENCIES = ("USD", "EUR", "JPY")


@pytest.fixture
def days(appearance, shown) -> IntegerField:
    """A whole number from 1 to 3,650."""
    made = IntegerField(appearance, "test", FieldSpec("days", "Notice days", "integer", minimum=1, maximum=3650))
    shown(row_of(made), 320, 80)
    return made


def money_field(look, currencies=CURRENCIES) -> MoneyField:
    spec = FieldSpec("ceiling", "Ceiling", "money", currencies=currencies, decimals=decimals_of)
    return MoneyField(look, "test", spec)


@pytest.fixture
def money(appearance, shown) -> MoneyField:
    """An amount in one of three currencies."""
    made = money_field(appearance)
    shown(row_of(made), 420, 80)
    return made


@pytest.mark.parametrize(("typed", "value"), [("1", 1), ("3650", 3650), ("3,650", 3650), (" 90 ", 90), ("٩٠", 90)])
def test_a_number_within_its_limits_is_kept(days, typed, value):
    days.edit.setText(typed)
    assert days.read().value == value


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("0", "Notice days must be 1 or more. Correct the number."),
        ("-5", "Notice days must be 1 or more. Correct the number."),
        ("3651", "Notice days must be 3650 or less. Correct the number."),
        ("99999999999999999999", "Notice days must be 3650 or less. Correct the number."),
        ("30.5", "“30.5” must be a whole number. Leave the decimals out."),
        ("30 days", "“30 days” is not a number. Type figures only, like 123,450."),
    ],
)
def test_a_number_that_cannot_be_kept_says_which_and_why(days, typed, reason):
    days.edit.setText(typed)
    assert days.read().reason == reason
    assert days.read().value is None


def test_a_number_without_limits_may_be_negative_or_large(appearance):
    free = IntegerField(appearance, "test", FieldSpec("count", "Count", "integer"))
    for typed, value in (("-7", -7), ("12345678901", 12345678901)):
        free.edit.setText(typed)
        assert free.read().value == value


@pytest.mark.parametrize(
    ("language", "written"), [("en", "12,345"), ("fr", "12 345"), ("es", "12.345"), ("ar", "12,345")]
)
def test_a_number_is_written_with_the_separators_of_the_language_and_read_back(appearance, language, written):
    appearance.use(language=language)
    field = IntegerField(appearance, "test", FieldSpec("count", "Count", "integer"))
    field.set_value(12345)
    assert field.text().replace("\u202f", " ").replace("\u00a0", " ") == written
    assert field.read().value == 12345


def test_zero_is_shown_and_nothing_is_not(days):
    days.set_value(0)
    assert days.text() == "0"
    days.set_value(None)
    assert days.text() == ""
    assert days.read().value is None
    assert not days.read().reason


def test_a_refused_number_keeps_what_was_typed(days):
    days.set_value(30)
    days.edit.setText("0")
    refused = QSignalSpy(days.refused)
    assert not days.commit()
    assert refused.count() == 1
    assert days.text() == "0"
    assert days.value() == 30


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("12.5", "USD", 1250),
        ("0.01", "USD", 1),
        ("1 234 567.89", "EUR", 123456789),
        ("1500", "JPY", 1500),
        ("0.10", "USD", 10),
        ("99999999999.99", "USD", 9999999999999),
    ],
)
def test_an_amount_is_read_to_the_last_minor_unit(money, typed, currency, minor):
    money.currency.setCurrentText(currency)
    money.edit.setText(typed)
    assert money.read().value == Amount(minor, currency)


@pytest.mark.parametrize(("typed", "currency"), [("1.005", "USD"), ("10.5", "JPY"), ("ten", "EUR"), ("1.2.3", "USD")])
def test_an_amount_is_refused_and_never_rounded(money, typed, currency):
    money.currency.setCurrentText(currency)
    money.edit.setText(typed)
    found = money.read()
    assert found.reason.startswith(f"“{typed}”")
    assert found.value is None


def test_an_amount_is_written_with_the_decimals_of_its_currency(money):
    for amount, written in ((Amount(150000, "JPY"), "150,000"), (Amount(150000, "USD"), "1,500.00")):
        money.set_value(amount)
        assert (money.text(), money.currency.currentText()) == (written, amount.currency)
        assert money.read().value == amount


def test_no_amount_is_nothing_in_any_currency(money):
    money.set_value(Amount(5, "EUR"))
    money.set_value(None)
    assert money.text() == ""
    assert money.read().value is None
    assert money.currency.currentText() == "EUR"


def test_another_currency_beside_no_amount_commits_nothing(money):
    money.set_value(None)
    committed = QSignalSpy(money.committed)
    money.currency.setCurrentText("EUR")
    money.currency.textActivated.emit("EUR")
    assert committed.count() == 0


def test_another_currency_beside_an_amount_is_committed_at_once(money, qtbot):
    money.set_value(Amount(500, "USD"))
    money.currency.setCurrentText("EUR")
    with qtbot.waitSignal(money.committed) as committed:
        money.currency.textActivated.emit("EUR")
    assert committed.args == [Amount(500, "EUR")]


def test_a_currency_outside_the_list_is_offered_once_it_was_seen(money):
    money.set_value(Amount(5, "XOF"))
    money.set_value(Amount(6, "XOF"))
    listed = [money.currency.itemText(number) for number in range(money.currency.count())]
    assert listed == ["USD", "EUR", "JPY", "XOF"]


def test_without_a_list_of_currencies_there_is_one_to_choose(appearance):
    money = money_field(appearance, ())
    assert [money.currency.itemText(number) for number in range(money.currency.count())] == ["USD"]


def test_an_amount_for_reading_only_locks_its_currency_too(money):
    money.set_value(Amount(500, "USD"))
    money.set_read_only(read_only=True)
    assert money.edit.isReadOnly()
    assert not money.currency.isEnabled()
    money.set_read_only(read_only=False)
    assert not money.edit.isReadOnly()
    assert money.currency.isEnabled()


def test_amount_and_currency_are_told_apart_by_ear_and_name(money):
    assert heard(money.edit) == "Ceiling"
    assert money.currency.accessibleName() == "Ceiling, currency"
    assert money.currency.objectName() == "test.ceiling.currency"
    assert labels_of(money.currency) == {"Ceiling, currency"}


def test_figures_stand_at_the_far_side_in_both_directions(every_look, shown):
    money = money_field(every_look)
    shown(row_of(money), 420, 80)
    money.set_value(Amount(500, "USD"))
    assert money.edit.alignment() & Qt.AlignmentFlag.AlignTrailing
    before = money.edit.geometry().center().x() < money.currency.geometry().center().x()
    assert before is not every_look.arabic


def test_there_is_room_for_a_large_amount_at_every_text_size(appearance):
    money = money_field(appearance)
    widths = []
    for size in (100, 150):
        appearance.use(text_size=size)
        widths.append(money.sizeHint().width())
    assert widths[0] >= 220
    assert widths[1] > widths[0]
