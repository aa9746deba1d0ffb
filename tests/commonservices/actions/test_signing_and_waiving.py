"""A signature has a name and a function, and only what an arrangement needs is let go."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement, ArrangementParty, Waiver
from commonservices.domain.waiving import waivable_items
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import an_arrangement, parties_of, record, records
from tests.commonservices.actions.test_arrangements import refused


@pytest.mark.parametrize(("name", "title"), [("", "Chief"), ("  ", "Chief"), ("Demo signatory", ""), ("", "")])
def test_a_signature_of_nobody_is_refused_however_it_is_entered(
    office: Office, watch: Any, name: str, title: str
) -> None:
    party = parties_of(office, an_arrangement(office).id)["WFP"]
    before = watch()
    refused("required", lambda: arrangements.sign(office, party.id, name, title, "2026-09-30"))
    values = {"signatory_name": name, "signatory_title": title, "signed_on": "2026-09-30"}
    refused("required", lambda: arrangements.set_party(office, party.id, values))
    assert before.unchanged()


def test_a_signature_entered_with_the_names_given_before_is_taken(office: Office) -> None:
    party = parties_of(office, an_arrangement(office).id)["WFP"]
    arrangements.set_party(office, party.id, {"signatory_name": "Demo signatory", "signatory_title": "Chief"})
    arrangements.set_party(office, party.id, {"signed_on": "2026-09-30"})
    assert record(office, ArrangementParty, party.id).signed_on == date(2026, 9, 30)


@pytest.mark.parametrize("item", ["", "services", "signed_copy", "pigs", "lease_for_common_premises", "x" * 5000])
def test_only_what_the_type_needs_is_let_go(office: Office, watch: Any, item: str) -> None:
    added = an_arrangement(office)
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        arrangements.waive(office, added.id, item, "lost in transit", "Chief")
    assert broken.value.rule == "not_waivable"
    type_code = record(office, Arrangement, added.id).type
    assert broken.value.message.endswith(f"What can be let go: {', '.join(waivable_items(type_code))}.")
    assert before.unchanged()


def test_everything_the_type_needs_can_be_let_go(office: Office) -> None:
    added = an_arrangement(office)
    items = waivable_items(record(office, Arrangement, added.id).type)
    for item in items:
        arrangements.waive(office, added.id, item, "agreed", "Chief")
    assert {each.item for each in records(office, Waiver)} == set(items)
    assert "signed_copy_for_signed" in items
