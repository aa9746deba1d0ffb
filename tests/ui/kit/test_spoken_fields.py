"""What a screen reader gets from the boxes of a form: name, role and value, and how to open a list."""

import sys

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.kit.seen import labels_of
from ui.kit.field_spec import Amount

Role, Spoken = QAccessible.Role, QAccessible.Text
SAID = {
    "title": ("Title (required)", Role.EditableText, "Fuel supply"),
    "type": ("Type", Role.ComboBox, "Service level agreement"),
    "notice": ("Notice days", Role.EditableText, "90"),
    "ceiling": ("Ceiling", Role.EditableText, "1,200.50"),
}
NAMED_BY_LABEL = sys.platform.startswith("linux")
VALUES = {"title": "Fuel supply", "type": "SLA", "notice": 90, "ceiling": Amount(120050, "EUR")}


def name_of(spoken) -> str:
    """Give the name of a box as a screen reader finds it: boxes with a list have it in their label on Linux."""
    if spoken.role() != Role.ComboBox or not NAMED_BY_LABEL:
        return spoken.text(Spoken.Name)
    return " or ".join(sorted(labels_of(spoken.object())))


@pytest.mark.parametrize("name", SAID)
def test_a_box_says_its_name_its_role_and_its_value(form, name):
    form.set_values(VALUES)
    spoken = QAccessible.queryAccessibleInterface(form.row(name).editor.box)
    assert (name_of(spoken), spoken.role(), spoken.text(Spoken.Value)) == SAID[name]


def test_the_currency_is_a_box_of_its_own_with_name_role_and_value(form):
    form.set_values(VALUES)
    spoken = QAccessible.queryAccessibleInterface(form.row("ceiling").editor.currency)
    assert name_of(spoken) == "Ceiling, currency"
    assert spoken.role() == Role.ComboBox
    assert spoken.text(Spoken.Value) == "EUR"
    assert spoken.state().focusable


def test_the_spoken_currency_follows_another_amount(form):
    spoken = QAccessible.queryAccessibleInterface(form.row("ceiling").editor.currency)
    heard = []
    for currency in ("USD", "JPY", "EUR"):
        form.set_value("ceiling", Amount(500, currency))
        heard.append(spoken.text(Spoken.Value))
    assert heard == ["USD", "JPY", "EUR"]


def test_a_locked_currency_is_said_to_be_locked(form):
    form.set_read_only(read_only=True)
    assert QAccessible.queryAccessibleInterface(form.row("ceiling").editor.currency).state().disabled


def test_a_refused_field_says_why(form, qtbot):
    form.set_reason("notice", "block", "Notice days must be 0 or more. Correct the number.")
    spoken = QAccessible.queryAccessibleInterface(form.row("notice").editor.box)
    assert spoken.text(Spoken.Description) == "Notice days must be 0 or more. Correct the number."
