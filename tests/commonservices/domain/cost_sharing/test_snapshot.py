"""The inputs of a run as a text that reads back the same, and its hash."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.cost_sharing.inputs import ENGINE, Band, Key, Party
from commonservices.domain.cost_sharing.snapshot import fingerprint, from_snapshot, snapshot
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.periods import Period
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, inputs

RICH = inputs(
    CLINIC,
    (
        Party(code="WFP", mix=(131, Decimal("180.25")), weight=Fraction(1, 3), joined_on=date(2026, 9, 1)),
        Party(code="WHO", mix=(29, None), months=9, left_on=date(2027, 3, 31), evidence="census, “p. 2”"),
    ),
    "HYBRID",
    currency="KWD",
    period=Period(date(2026, 7, 1), date(2027, 6, 30)),
    per_usd=Decimal("0.307"),
    keys=(Key("persons", 60), Key("area", 40)),
    bands=(Band(Fraction(1, 2), 25),),
    minimum=5,
)


def test_inputs_read_back_are_equal():
    assert from_snapshot(snapshot(RICH)) == RICH
    assert from_snapshot(snapshot(inputs(None, PERSONS, "UNIT_RATE", rate=2))).scheme.rate == 2


def test_a_run_of_inputs_read_back_is_the_same_run():
    given = inputs(CLINIC, PERSONS, minimum=1_000_000)
    assert split(from_snapshot(snapshot(given))) == split(given)


def test_the_hash_names_the_inputs_and_never_their_spelling():
    same = inputs(CLINIC, {code: Decimal(f"{driver}.00") for code, driver in PERSONS.items()})
    assert fingerprint(inputs(CLINIC, PERSONS)) == fingerprint(same)
    assert fingerprint(replace(same, total=CLINIC + 1)) != fingerprint(same)


def test_the_hash_of_the_clinic_stays_for_ever():
    assert fingerprint(inputs(CLINIC, PERSONS)) == "fdaa2d04d027ae0100472d7a9e37692aa9389f85af12b7a9e9282dadcbcb7e9e"


@pytest.mark.parametrize("name", ["total", "minimum", "cap", "flat"])
@pytest.mark.parametrize("amount", [1.5, "100", True])
def test_an_amount_that_is_no_whole_number_of_minor_units_is_not_read(name, amount):
    told = json.loads(snapshot(RICH))
    place = {"total": told, "flat": told["scheme"]["bands"][0]}.get(name, told["scheme"])
    place[name] = amount
    with pytest.raises(TypeError, match=f"{name} must be a whole number"):
        from_snapshot(json.dumps(told))


def test_a_run_of_a_newer_engine_is_not_read_by_this_one():
    told = json.loads(snapshot(RICH)) | {"engine": ENGINE + 1}
    with pytest.raises(RuleBroken, match="newer version"):
        from_snapshot(json.dumps(told))
