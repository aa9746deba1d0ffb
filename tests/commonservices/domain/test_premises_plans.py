"""Plans to move together, the usual name, the stock-take."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.premises import Premises
from commonservices.domain.premises_plans import PhaseFacts, phase_test, stock_take, suggested_name

ALL = PhaseFacts(agreement_documented=True, move_fixed=True, site_identified=True, site_cleared=True, needs_lodged=True)
IN_ROOMS = ("agreement_documented", "move_fixed")
NEW_BUILDING = ("site_identified", "site_cleared", "needs_lodged")


@pytest.mark.parametrize(
    ("modality", "names"),
    [
        ("WITHIN_EXISTING", IN_ROOMS),
        ("COMMERCIAL_LEASE", IN_ROOMS),
        ("", IN_ROOMS),
        ("GOV_RENT_FREE", NEW_BUILDING),
        ("ENTITY_FUNDED_CONSTRUCTION", NEW_BUILDING),
        ("PUBLIC_PRIVATE", NEW_BUILDING),
    ],
)
def test_a_plan_is_a_project_once_its_own_points_are_met(modality: str, names: tuple[str, ...]) -> None:
    assert phase_test(modality, ALL).phase == "PROJECT"
    assert phase_test(modality, PhaseFacts()).missing == names
    for name in names:
        found = phase_test(modality, replace(ALL, **{name: False}))
        assert (found.phase, found.missing) == ("INITIATIVE", (name,))


@given(st.builds(PhaseFacts, *[], **dict.fromkeys(PhaseFacts.__dataclass_fields__, st.booleans())))
def test_a_plan_with_nothing_missing_is_a_project_and_no_other(facts: PhaseFacts) -> None:
    for modality in ("WITHIN_EXISTING", "GOV_RENT_FREE"):
        found = phase_test(modality, facts)
        assert (found.phase == "PROJECT") is (not found.missing)


def test_names_follow_the_usual_pattern() -> None:
    dash = " \N{EN DASH} "
    shared = suggested_name(shared=True, managing="UNDP", others=("UNDP", "WHO", "UNFPA"), city="Alpha")
    assert shared == dash.join(("Common Premises", "UNDP", "WHO, UNFPA", "Alpha"))
    single = suggested_name(shared=False, managing="WFP", others=("WFP",), city="Alpha", purpose="Warehouse")
    assert single == dash.join(("WFP", "Alpha", "Warehouse"))
    assert suggested_name(shared=False, managing="WFP", others=(), city=" ") == "WFP"


def test_the_stock_take_says_what_is_empty_and_spares_owned_buildings_the_lease() -> None:
    bare = Premises(id=UUID(int=1))
    asked, empty = stock_take(bare)
    assert asked == len(empty) == 13
    owned, left = stock_take(replace(bare, ownership="un_owned", city="Alpha", area_m2=Decimal(10)))
    assert owned == 10
    assert not {"lease_end_on", "city", "area_m2", "ownership"} & set(left)
    leased = replace(bare, ownership="commercial", lease_end_on=date(2027, 1, 1))
    assert "lease_start_on" in stock_take(leased)[1]
