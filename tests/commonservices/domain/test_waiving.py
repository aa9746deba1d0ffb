"""What may be let go: every requirement an arrangement of a type has, and no other."""

import pytest

from commonservices.domain import codelists
from commonservices.domain.must_haves import must_have_items
from commonservices.domain.waiving import check_waivable, waivable_items
from commonservices.errors import RuleBroken

TYPES = [each.code for each in codelists.load("arrangement_types")]


@pytest.mark.parametrize("type_code", TYPES)
def test_every_type_may_go_without_what_it_must_have_and_nothing_twice(type_code: str) -> None:
    items = waivable_items(type_code)
    assert set(must_have_items(type_code)) <= set(items)
    assert len(items) == len(set(items))
    for item in (*items, "closing_bills", "signed_amendment_2", "shorter_notice"):
        check_waivable(type_code, item)


@pytest.mark.parametrize("item", ["", " ", "SERVICE", "signed_amendment_", "closing_", "service\n", "karma"])
def test_anything_else_is_refused_with_what_can_be_let_go(item: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_waivable("MOU_CS", item)
    assert broken.value.rule == "not_waivable"
    assert "signed_copy_for_signed" in broken.value.message


def test_a_type_without_signatures_has_no_signed_copy_to_let_go() -> None:
    with pytest.raises(RuleBroken):
        check_waivable("MRR", "signed_copy_for_signed")
