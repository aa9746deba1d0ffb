"""Typed text is read, Python values pass, and fields that cannot be set are refused by name."""

from datetime import date

import pytest

from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.errors import RuleBroken
from commonservices.office import Office


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("title_en", None, ""),
        ("sdg", None, frozenset()),
        ("sdg", ["a", "b"], frozenset({"a", "b"})),
        ("expiry_on", "2026-01-31", date(2026, 1, 31)),
        ("expiry_on", "", None),
        ("expiry_on", date(2026, 1, 31), date(2026, 1, 31)),
        ("open_ended", "yes", True),
    ],
)
def test_values_are_read(office: Office, name: str, given: object, value: object) -> None:
    assert value_for(office, field_of(ArrangementVersion, name), given) == value


def test_amounts_are_read_in_the_currency_given_along_or_the_usual_one(office: Office) -> None:
    assert read_all(office, ArrangementVersion, {"ceiling_amount": "1.5", "currency": "KWD"})["ceiling_amount"] == 1500
    assert read_all(office, ArrangementVersion, {"ceiling_amount": "1.5"})["ceiling_amount"] == 150


def test_fields_that_are_not_there_or_fixed_are_refused(office: Office) -> None:
    for name, rule in (("colour", "unknown_field"), ("state", "fixed_field")):
        with pytest.raises(RuleBroken) as broken:
            read_all(office, Arrangement, {name: "x"})
        assert broken.value.rule == rule
    assert field_of(Arrangement, "state", fixed_too=True).name == "state"
