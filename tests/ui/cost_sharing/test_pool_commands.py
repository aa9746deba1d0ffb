"""The commands of a budget's page: what can be done now, and why something cannot."""

from collections.abc import Callable

from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic, frozen
from ui.cost_sharing.record_page import PoolPage


def reasons(page: PoolPage) -> dict[str, str]:
    return {each.key.removeprefix("cost_sharing."): each.reason for each in page.commands()}


def test_a_draft_is_shared_but_neither_revised_nor_printed(clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    found = reasons(open_pool(clinic.pool_id))
    assert found["next"] == found["share"] == ""
    assert found["revise"] == "Only the budget of an open year is revised."
    assert found["draft"] == "Only a budget that is being agreed goes back."
    assert found["print"] == found["what_if"] == "Nothing is shared out yet."


def test_a_frozen_split_is_printed_and_not_shared_anew(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    frozen(office, clinic.pool_id)
    found = reasons(open_pool(clinic.pool_id))
    assert found["share"] == "The shares are agreed already."
    assert found["print"] == found["draft"] == ""
