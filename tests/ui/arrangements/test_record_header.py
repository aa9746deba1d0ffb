"""The head of the record_page."""

from commonservices.domain.arrangements import (
    Arrangement,
)
from tests.builders import record
from ui.page import parse_address


def test_the_head_says_what_it_is(fuel, office, three):
    assert fuel.header.title.text() == "Fuel supply"
    assert fuel.header.state.text() == "Draft"
    reference = record(office, Arrangement, three["fuel"]).reference
    assert fuel.header.detail.text() == f"{reference} · Common services MOU · Reimbursable · USD 1,000"
    assert fuel.title() == "Fuel supply"


def test_back_goes_to_the_list_with_this_row(fuel, three):
    fuel.header.back.click()
    assert parse_address(fuel.opened[-1]) == ("arrangements", {"row": str(three["fuel"])})
