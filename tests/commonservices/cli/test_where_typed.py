"""Conditions as they are typed, read against the columns of a list, and what they let through."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.shown import Column, alert_columns, arrangement_columns, entity_columns, service_columns
from commonservices.cli.where import Condition, conditions
from commonservices.domain.clock import FixedClock
from commonservices.errors import RuleBroken
from commonservices.office import Office, open_office

NAMES = ("Nan", "NaN", "sNaN", "Infinity", "-inf", "Noe")
"""Names of people, and of nothing, that a reader of numbers takes for numbers."""


@pytest.fixture(scope="module")
def office(made_demo):
    with open_office(made_demo, clock=FixedClock.on(date(2026, 10, 1)), actor="", read_only=True) as opened:
        yield opened


def one(office: Office, columns: tuple[Column, ...], typed: str) -> Condition:
    (made,) = conditions(office, columns, [typed])
    return made


def test_a_name_that_reads_like_a_number_stays_a_name(office: Office) -> None:
    for sign in ("=", "!=", "<", "<=", ">", ">="):
        for name in NAMES:
            numbered = one(office, alert_columns(), f"owner{sign}5")
            assert isinstance(numbered.holds({"owner": name}), bool), (sign, name)
            assert numbered.holds({"owner": name}) is (sign == "!="), (sign, name)
            named = one(office, alert_columns(), f"owner{sign}{name}")
            assert named.number is None, name
            assert named.holds({"owner": name}) is (sign in {"=", "<=", ">="}), (sign, name)


TYPED = {
    "state=active": ("state", "=", "active", None),
    "state != ACTIVE": ("state", "!=", "active", None),
    "expiry_on<2027-01-01": ("expiry_on", "<", "2027-01-01", None),
    "expiry_on >= 2027-01-01": ("expiry_on", ">=", "2027-01-01", None),
    "expiry_on=": ("expiry_on", "=", "", None),
    "expiry_on!=": ("expiry_on", "!=", "", None),
    "ceiling_amount>1000.50": ("ceiling_amount", ">", "1000.50", Decimal("1000.50")),
    "services=3": ("services", "=", "3", Decimal(3)),
    "services=three": ("services", "=", "three", None),
    "parties=PAM": ("parties", "=", "wfp", None),
    "parties=wfp:Client": ("parties", "=", "wfp:client", None),
    "title_en=a=b": ("title_en", "=", "a=b", None),
    "title_en=<b>": ("title_en", "=", "<b>", None),
    "title_en=Dépôt": ("title_en", "=", "depot", None),
    "notes=  room  ": ("notes", "=", "room", None),
    "flags=expiring": ("flags", "=", "expiring", None),
}


def test_a_condition_is_read_as_its_field_reads_a_value(office: Office) -> None:
    wrong = []
    for typed, wanted in TYPED.items():
        made = one(office, arrangement_columns(), typed)
        found = (made.name, made.sign, made.wanted, made.number)
        wrong += [] if found == wanted else [f"{typed}: {found}"]
    assert wrong == []


@pytest.mark.parametrize(
    ("columns", "typed", "rule"),
    [
        (arrangement_columns, "nothing=1", "no_such_field"),
        (arrangement_columns, "arrangement_id=1", "no_such_field"),
        (arrangement_columns, "nothing<1", "no_such_field"),
        (arrangement_columns, "state=somewhere", "unknown_code"),
        (arrangement_columns, "expiry_on=someday", ""),
        (arrangement_columns, "expiry_on<2026-02-30", ""),
        (arrangement_columns, "ceiling_amount>much", ""),
        (arrangement_columns, "parties=NOBODY", "unknown_code"),
        (service_columns, "last_month=2026-13", ""),
        (service_columns, "line=LOG; DROP", None),
        (entity_columns, "service=1", "no_such_field"),
    ],
)
def test_what_no_list_can_answer_is_refused_before_any_row_is_read(office: Office, columns, typed, rule) -> None:
    if rule is None:
        assert not one(office, columns(), typed).holds({"line": "LOG"})
        return
    with pytest.raises(RuleBroken) as broken:
        conditions(office, columns(), [typed])
    assert not rule or broken.value.rule == rule


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2), st.decimals(allow_nan=False, places=2))
def test_numbers_stand_in_one_order_only(held: Decimal, asked: Decimal) -> None:
    said = {
        sign: Condition("x", str(asked), asked, sign).holds({"x": str(held)})
        for sign in ("=", "!=", "<", "<=", ">", ">=")
    }
    assert said["="] != said["!="]
    assert [said["<"], said["="], said[">"]].count(True) == 1
    assert said["<="] == (said["<"] or said["="])
    assert said[">="] == (said[">"] or said["="])


@given(st.one_of(st.none(), st.just(""), st.text(max_size=8), st.booleans(), st.lists(st.text(max_size=3), max_size=3)))
def test_leaving_out_is_the_opposite_of_asking_for(value: object) -> None:
    for wanted in ("", "a", "yes", "no"):
        asked = Condition("x", wanted).holds({"x": value})
        assert Condition("x", wanted, sign="!=").holds({"x": value}) is not asked


@given(st.dates(), st.dates())
def test_days_compare_like_days(held: date, asked: date) -> None:
    values = {"x": held.isoformat()}
    assert Condition("x", asked.isoformat(), sign="<").holds(values) is (held < asked)
    assert Condition("x", asked.isoformat(), sign=">=").holds(values) is (held >= asked)


def test_several_conditions_come_in_the_order_they_were_typed(office: Office) -> None:
    made = conditions(office, arrangement_columns(), ["state=ACTIVE", "state!=DRAFT", "services>0"])
    assert [(each.name, each.sign) for each in made] == [("state", "="), ("state", "!="), ("services", ">")]
    assert conditions(office, arrangement_columns(), []) == ()


def test_a_list_of_nobody_is_neither_one_nor_the_other_to_a_comparison() -> None:
    for sign in ("<", "<=", ">", ">="):
        for empty in (None, "", [], {}):
            assert not Condition("x", "5", Decimal(5), sign).holds({"x": empty})
            assert not Condition("x", "m", None, sign).holds({"x": empty})
