"""One condition against one object."""

from decimal import Decimal

import pytest

from commonservices.cli.where import Condition

MEMBER = {"entity": "WFP", "role": "CLIENT"}


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        ("wfp", "WFP"),
        ("", ""),
        ("", None),
        ("", []),
        ("yes", True),
        ("no", False),
        ("a", ["b", "A"]),
        ("wfp", [MEMBER]),
        ("wfp:client", [MEMBER]),
        ("depot", "Dépôt"),
    ],
)
def test_what_is_the_same_holds(wanted, value):
    assert Condition("x", wanted).holds({"x": value})


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        ("wfp", "WHO"),
        ("", "x"),
        ("", False),
        ("", 0),
        ("no", True),
        ("c", ["b", "A"]),
        ("who", [MEMBER]),
        ("wfp:lead", [MEMBER]),
        ("x", None),
        ("x", []),
    ],
)
def test_what_differs_does_not_hold(wanted, value):
    assert not Condition("x", wanted).holds({"x": value})


@pytest.mark.parametrize(("value", "holds"), [("1250.50", True), (1250.5, True), ("1250.51", False), ("word", False)])
def test_numbers_are_compared_as_numbers(value, holds):
    assert Condition("x", "1250.5", Decimal("1250.5")).holds({"x": value}) is holds
