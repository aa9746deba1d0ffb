"""Typed text is read, Python values pass, and fields that cannot be set are refused by name."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.duties import Obligation
from commonservices.domain.efficiency import LabourRate
from commonservices.domain.people import Delegation
from commonservices.domain.shared_services import RateLine
from commonservices.errors import RuleBroken
from commonservices.office import Office

NEW = UUID(int=1)


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


@pytest.mark.parametrize(
    ("held", "name"),
    [
        (Delegation(id=NEW, currency="JPY", ceiling_amount=5_000), "ceiling_amount"),
        (Obligation(id=NEW, currency="JPY", amount=5_000), "amount"),
        (RateLine(id=NEW, currency="JPY", minimum_charge=5_000), "minimum_charge"),
        (LabourRate(id=NEW, currency="JPY", annual_cost=5_000), "annual_cost"),
        (ApportionmentScheme(id=NEW, currency="JPY", minimum=5_000), "minimum"),
    ],
    ids=lambda each: getattr(each, "KIND", ""),
)
def test_an_amount_is_read_in_the_currency_its_record_has_and_stays_the_same_figure_in_another(
    office: Office, held: Any, name: str
) -> None:
    assert read_all(office, type(held), {name: "6000"}, held) == {name: 6_000}
    assert read_all(office, type(held), {"currency": "KWD"}, held) == {"currency": "KWD", name: 5_000_000}
    assert read_all(office, type(held), {"currency": "USD", name: "7"}, held) == {"currency": "USD", name: 700}
    assert read_all(office, type(held), {"currency": ""}, held) == {"currency": ""}


def test_a_figure_that_the_other_currency_cannot_hold_is_refused(office: Office) -> None:
    held = Delegation(id=NEW, currency="USD", ceiling_amount=150)
    with pytest.raises(RuleBroken) as broken:
        read_all(office, Delegation, {"currency": "XAF"}, held)
    assert (broken.value.rule, broken.value.field) == ("too_many_decimals_for_currency", "ceiling_amount")


def test_fields_that_are_not_there_or_fixed_are_refused(office: Office) -> None:
    for name, rule in (("colour", "unknown_field"), ("state", "fixed_field")):
        with pytest.raises(RuleBroken) as broken:
            read_all(office, Arrangement, {name: "x"})
        assert broken.value.rule == rule
    assert field_of(Arrangement, "state", fixed_too=True).name == "state"
