"""The codes of terms stand under their schemes."""

from uuid import UUID

import pytest

from commonservices.domain import priorities
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.errors import RuleBroken


def terms(**values):
    return ArrangementVersion(id=UUID(int=1), **{name: frozenset(codes) for name, codes in values.items()})


def test_every_scheme_has_a_field_of_the_terms_and_a_list():
    assert set(priorities.schemes()) == set(priorities.FIELDS)
    for scheme, name in priorities.FIELDS.items():
        assert hasattr(terms(), name)
        assert priorities.codes_of(scheme)


def test_the_areas_of_the_message_are_no_codes_of_a4p():
    assert "DSG2021-1" in priorities.codes_of("DSG")
    assert not any(code.startswith("DSG") for code in priorities.codes_of("A4P"))
    assert "A4P+-X1" in priorities.codes_of("A4P")


def test_codes_stand_under_their_scheme_in_the_order_of_the_list():
    found = priorities.served(terms(a4p_area={"A4P-7", "DSG2021-4", "A4P-1"}, dsg_area={"DSG2021-1"}, sdg={"12", "3"}))
    assert found["DSG"] == ("DSG2021-1", "DSG2021-4")
    assert found["A4P"] == ("A4P-1", "A4P-7")
    assert found["SDG"] == ("3", "12")
    assert (found["SUSTAIN"], found["INNOVATION"]) == ((), ())


def test_a_code_is_taken_out_of_the_field_that_holds_it():
    astray = terms(a4p_area={"DSG2021-4"})
    assert priorities.field_of("DSG", "DSG2021-4", astray) == "a4p_area"
    assert priorities.field_of("DSG", "DSG2021-1", astray) == "dsg_area"
    assert priorities.field_of("SUSTAIN", "WASTE", astray) == "sustain_flags"


def test_what_no_scheme_has_is_refused():
    for scheme, code in (("SDG", "18"), ("A4P", "DSG2021-1"), ("NONE", "1")):
        with pytest.raises(RuleBroken) as caught:
            priorities.check_code(scheme, code)
        assert caught.value.rule == "unknown_code"
    priorities.check_code("SDG", "17")
