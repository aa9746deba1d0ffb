"""What an arrangement keeps when something beside it changes: the figure of its ceiling, a reason, a review."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import arrangements, bulk
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import an_arrangement, records


def terms(office: Office, id: Any) -> ArrangementVersion:
    found: ArrangementVersion = records(office, ArrangementVersion, arrangement_id=id)[0]
    return found


@pytest.mark.parametrize(
    ("ceiling", "currency", "kept"),
    [("100.50", "EUR", 10050), ("100.50", "KWD", 100500), ("100", "XAF", 100), ("0", "XAF", 0)],
)
def test_another_currency_leaves_the_figure_of_the_ceiling_as_it_is(
    office: Office, ceiling: str, currency: str, kept: int
) -> None:
    added = an_arrangement(office, ceiling_amount=ceiling)
    arrangements.set_field(office, added.id, "currency", currency)
    assert (terms(office, added.id).ceiling_amount, terms(office, added.id).currency) == (kept, currency)
    arrangements.set_field(office, added.id, "currency", "USD")
    assert terms(office, added.id).ceiling_amount == int(Decimal(ceiling) * 100)


def test_a_currency_without_room_for_the_cents_of_the_ceiling_is_refused(office: Office, watch: Any) -> None:
    added = an_arrangement(office, ceiling_amount="100.50")
    before = watch()
    for act in (
        lambda: arrangements.set_field(office, added.id, "currency", "XAF"),
        lambda: bulk.set_field_of_many(office, "arrangement", [added.id], "currency", "XAF"),
    ):
        with pytest.raises(RuleBroken) as broken:
            act()
        assert (broken.value.rule, broken.value.field) == ("too_many_decimals_for_currency", "ceiling_amount")
        assert "100.50" in broken.value.message
    assert before.unchanged()
    arrangements.set_fields(office, added.id, {"currency": "XAF", "ceiling_amount": "60000"})
    assert terms(office, added.id).ceiling_amount == 60000


def test_a_ceiling_with_no_currency_or_an_unknown_one_is_refused(office: Office, watch: Any) -> None:
    added = an_arrangement(office, ceiling_amount="100.50")
    before = watch()
    for currency, rule in (("", "no_currency"), ("ZZZ", "unknown_code")):
        with pytest.raises(RuleBroken) as broken:
            arrangements.set_field(office, added.id, "currency", currency)
        assert broken.value.rule == rule
    assert before.unchanged()


def test_a_review_has_taken_place(office: Office, watch: Any) -> None:
    added = an_arrangement(office)
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        arrangements.review(office, added.id, office.today() + timedelta(days=1))
    assert broken.value.rule == "day_in_future"
    assert before.unchanged()
    arrangements.review(office, added.id, office.today())


@pytest.mark.parametrize(
    ("why", "rule"), [("a\0b", "control_character"), ("x" * 4001, "too_long"), ("\u202eabc", "direction_control")]
)
def test_a_reason_that_cannot_be_kept_is_refused_like_any_text(office: Office, watch: Any, why: str, rule: str) -> None:
    added = an_arrangement(office)
    before = watch()
    for act in (
        lambda: arrangements.set_field(office, added.id, "title_en", "Other", why=why),
        lambda: arrangements.move(office, added.id, "CANCELLED", reason=why),
        lambda: arrangements.review(office, added.id, office.today(), why),
    ):
        with pytest.raises(RuleBroken) as broken:
            act()
        assert (broken.value.rule, broken.value.field) == (rule, "reason")
    assert before.unchanged()


def test_the_longest_reason_is_kept_whole(office: Office, last_act: Any) -> None:
    added = an_arrangement(office)
    arrangements.set_field(office, added.id, "title_en", "Other", why="  " + "x" * 4000 + "\n")
    assert last_act()[2] == "x" * 4000
