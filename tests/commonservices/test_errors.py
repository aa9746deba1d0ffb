"""The three kinds of fault carry what the person needs to read."""

import pytest

from commonservices.errors import Bug, Known, RuleBroken


def test_a_known_fault_says_what_where_and_what_to_do():
    fault = Known("disk_full", "The disk is full.", advice="Free some space.", where="office.csdb")
    assert (fault.key, fault.message, fault.advice, fault.where) == (
        "disk_full",
        "The disk is full.",
        "Free some space.",
        "office.csdb",
    )
    assert str(fault) == "The disk is full."


def test_a_known_fault_needs_neither_advice_nor_place():
    fault = Known("store_missing", "There is no such file.")
    assert (fault.advice, fault.where) == ("", "")


def test_a_broken_rule_names_the_field_and_the_value():
    broken = RuleBroken("ends_before_start", "It ends before it starts.", field="expiry_on", value="2020-01-01")
    assert (broken.rule, broken.field, broken.value) == ("ends_before_start", "expiry_on", "2020-01-01")
    assert str(broken) == broken.message == "It ends before it starts."


@pytest.mark.parametrize("kind", [Known, RuleBroken, Bug])
def test_no_kind_of_fault_hides_behind_another(kind):
    assert kind.__mro__[1] is Exception
