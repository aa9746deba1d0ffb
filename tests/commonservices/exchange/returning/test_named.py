"""Records by the name a person writes into a cell."""

import pytest

from commonservices.domain.records import record_of
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.named import Named
from commonservices.queries.entities import entity_by_code

FIELD = record_of("shared_service").by_name["managing_entity_id"]


def test_a_record_is_found_by_its_code_whatever_the_case(read_office):
    named = Named(read_office)
    assert {named.find(FIELD, each) for each in ("WFP", " wfp ")} == {entity_by_code(read_office, "WFP").id}
    with pytest.raises(RuleBroken) as fault:
        named.find(FIELD, "ACME")
    assert (fault.value.rule, fault.value.value) == ("return_no_such_record", "ACME")
