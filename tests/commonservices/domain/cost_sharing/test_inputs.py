"""What a run is given: methods know what they count and whether they split a total."""

import dataclasses

import pytest

from commonservices.domain import codelists
from commonservices.domain.cost_sharing.inputs import NOT_BILLED, Scheme
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, inputs


def test_every_method_of_the_list_says_what_it_counts():
    codes = codelists.load("apportionment_methods").codes
    assert {code for code in codes if not Scheme(method=code).splits} == {
        "UNIT_RATE", "ACTUAL_COST", "MARGINAL", "NIL",
    }  # fmt: skip
    assert {Scheme(method=code).driver for code in codes} >= {"persons", "area", "quantity", "cost", "percent"}


def test_the_bases_on_which_nobody_is_billed_are_in_the_list():
    assert set(codelists.load("financial_basis").codes) > NOT_BILLED


def test_inputs_are_frozen_and_found_by_code():
    given = inputs(CLINIC, PERSONS)
    assert given.by_code["WFP"].driver == 131
    with pytest.raises(dataclasses.FrozenInstanceError):
        given.total = 0
