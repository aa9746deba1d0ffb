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


@pytest.mark.parametrize(
    ("sign", "wanted", "number", "value", "holds"),
    [
        ("!=", "wfp", None, "WHO", True),
        ("!=", "wfp", None, "WFP", False),
        ("!=", "", None, "x", True),
        ("<", "2027-01-01", None, "2026-12-31", True),
        ("<", "2027-01-01", None, "2027-01-01", False),
        ("<=", "2027-01-01", None, "2027-01-01", True),
        (">", "2027-01-01", None, None, False),
        (">=", "100", Decimal(100), "99.99", False),
        (">", "100", Decimal(100), "1000", True),
        (">", "100", Decimal(100), "many", False),
        ("<", "a", None, ["a"], False),
    ],
)
def test_days_and_numbers_compare_and_what_is_empty_is_neither(sign, wanted, number, value, holds):
    assert Condition("x", wanted, number, sign).holds({"x": value}) is holds


def test_a_comparison_is_typed_with_its_sign(look):
    before = {
        row["human_ref"] for row in look("list", "arrangements", "--json", "--where", "expiry_on<2027-01-01").json
    }
    every = look("list", "arrangements", "--json").json
    assert before == {row["human_ref"] for row in every if row["expiry_on"] and row["expiry_on"] < "2027-01-01"}
    others = look("list", "arrangements", "--json", "--where", "state!=ACTIVE").json
    assert {row["state"] for row in others} == {row["state"] for row in every} - {"ACTIVE"}
