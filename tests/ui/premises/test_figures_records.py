"""The figures beside a record, whatever the record holds or lacks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.premises_plans import PhaseTest
from tests.ui.premises.rows import (
    DAY,
    agreement,
    agreement_row,
    bare,
    house,
    house_row,
    named,
    reliance,
    reliance_row,
)
from ui.kit.key_values import Pair
from ui.premises.figures import AgreementFigures, PremisesFigures, RecognitionFigures
from ui.words import Words


def premises_pairs(detail: Any, *, brief: bool = False) -> dict[str, Pair]:
    made = PremisesFigures(Words("en"), lambda: DAY, brief=brief).pairs(detail)
    assert len({each.key for each in made}) == len(made)
    return {each.key: each for each in made}


def agreement_pairs(detail: Any) -> dict[str, Pair]:
    return {each.key: each for each in AgreementFigures(Words("en"), lambda: DAY).pairs(detail)}


def said(pairs: dict[str, Pair]) -> dict[str, str]:
    return {key: bare(pair.value) for key, pair in pairs.items()}


# --- premises ---------------------------------------------------------------------------------------------------------


def test_premises_about_which_nothing_is_known_say_so_line_by_line() -> None:
    found = premises_pairs(house())
    assert said(found) == {
        "shared": "Not common: 0 entities are in them", "area": "—", "desks": "—", "people": "0", "tenure": "—",
        "rent": "—", "lease": "—", "notice": "—", "host": "—", "arrangement": "—", "stock": "13 of 13 fields",
    }  # fmt: skip
    assert {pair.tone for pair in found.values()} == {""}
    assert not any(pair.link for pair in found.values())


def test_space_that_is_taken_is_said_with_its_part_of_the_whole() -> None:
    cases = {
        (None, "0", None): ("—", ""),
        (None, "12.5", None): ("12.5 of — m²", ""),
        ("100", "0", Fraction(0)): ("0 of 100 m² · 0 %", ""),
        ("100", "100", Fraction(1)): ("100 of 100 m² · 100 %", ""),
        ("100", "80", Fraction(4, 5)): ("80 of 100 m² · 80 %", ""),
        ("100", "101", Fraction(101, 100)): ("101 of 100 m² · 101 %", "crit"),
        ("1250.5", "1250.5", Fraction(1)): ("1,250.5 of 1,250.5 m² · 100 %", ""),
    }
    wrong = []
    for (area, taken, share), wanted in cases.items():
        row = house_row(area_m2=None if area is None else Decimal(area), area_share=share)
        pair = premises_pairs(house(row, taken={"net_m2": Decimal(taken)}))["area"]
        wrong += [] if (bare(pair.value), pair.tone) == wanted else [(area, taken, bare(pair.value), pair.tone)]
    assert wrong == []


def test_a_sliver_too_many_is_never_shown_as_exactly_all() -> None:
    row = house_row(area_m2=Decimal(10000), area_share=Fraction(100_001, 100_000))
    assert premises_pairs(house(row, taken={"net_m2": Decimal("10000.1")}))["area"].tone == "crit"


@pytest.mark.parametrize(
    ("desks", "taken", "share", "text", "tone"),
    [
        (None, 0, None, "—", ""),
        (None, 4, None, "4 of —", ""),
        (0, 0, None, "0 of 0", ""),
        (236, 223, Fraction(223, 236), "223 of 236 · 94 %", ""),
        (10, 11, Fraction(11, 10), "11 of 10 · 110 %", "crit"),
    ],
)
def test_desks_are_counted(desks: int | None, taken: int, share: Fraction | None, text: str, tone: str) -> None:
    pair = premises_pairs(house(house_row(desks=desks, desk_share=share), taken={"workstations": taken}))["desks"]
    assert (bare(pair.value), pair.tone) == (text, tone)


def test_days_that_passed_are_red_only_where_somebody_is_still_in() -> None:
    past, day, to_come = date(2026, 9, 30), DAY, date(2026, 10, 2)
    for held, tone in ((past, "crit"), (day, ""), (to_come, ""), (None, "")):
        found = premises_pairs(house(house_row(lease_end_on=held, host_end_on=held, lease_notice_on=held)))
        assert (found["lease"].tone, found["host"].tone, found["notice"].tone) == (tone, tone, "")
    back = premises_pairs(house(house_row(status="INACTIVE", lease_end_on=past, host_end_on=past)))
    assert (back["lease"].tone, back["host"].tone) == ("", "")


def test_a_hand_back_is_told_with_its_day_and_reason_even_without_them() -> None:
    row = house_row(status="INACTIVE")
    told = said(premises_pairs(house(row, {"status_on": date(2026, 2, 28), "status_reason": "Mission closed"})))
    assert told["back"] == "28 February 2026: Mission closed"
    assert "back" not in said(premises_pairs(house()))
    assert "None" not in said(premises_pairs(house(row)))["back"]


def test_premises_are_common_by_those_in_them_or_by_their_compound() -> None:
    by_itself = house_row(shared=True, through="premises", entities=("WFP", "WHO"))
    by_compound = house_row(shared=True, through="compound", compound="Hill side", entities=("WFP",))
    assert said(premises_pairs(house(by_itself)))["shared"] == "Common: 2 entities are in them"
    assert said(premises_pairs(house(by_compound)))["shared"] == "Common: the compound Hill side is shared"


def test_rent_is_exact_and_in_its_own_currency() -> None:
    wanted = {("USD", 120_050): "USD 1,200.50", ("XAF", 120_050): "XAF 120,050", ("USD", 0): "USD 0.00"}
    for (currency, rent), text in wanted.items():
        found = said(premises_pairs(house(record={"yearly_rent": rent, "currency": currency})))
        assert found["rent"] == text


def test_links_are_short_beside_a_list_and_longer_on_a_page() -> None:
    above = named(title="An office building that many entities share")
    detail = house(arrangement=above, compound=(named(2, "P-2", "South block"), named(3, "P-3", "Gate")))
    long, short = premises_pairs(detail), premises_pairs(detail, brief=True)
    assert bare(long["arrangement"].value).startswith("D-1 · An office")
    assert len(bare(long["arrangement"].value)) < len("D-1 · ") + 20
    assert [bare(short[key].value) for key in ("arrangement", "compound0", "compound1")] == ["D-1", "P-2", "P-3"]
    assert all(long[key].link for key in ("arrangement", "compound0", "compound1"))
    talk = PremisesFigures(Words("en"), lambda: DAY)
    assert talk.address(detail, "compound1") == "premises?id=00000000-0000-0000-0000-000000000003"
    assert talk.address(detail, "arrangement") == "arrangements?id=00000000-0000-0000-0000-000000000001"
    assert talk.address(house(), "arrangement") == "premises"


def test_what_a_plan_lacks_is_named_and_a_plan_that_lacks_nothing_says_what_to_do() -> None:
    points = ("agreement_documented", "move_fixed", "site_identified", "site_cleared", "needs_lodged")
    lacking = premises_pairs(house(phase_test=PhaseTest("INITIATIVE", points)))["phase"]
    assert bare(lacking.value) == (
        "Missing: the agreement on paper, the day of the move, the site on the map, its security assessment, "
        "the statement of needs"
    )
    assert lacking.tone == "att"
    ready = premises_pairs(house(phase_test=PhaseTest("PROJECT", ())))["phase"]
    assert (bare(ready.value), ready.tone) == ("Nothing is missing: set the phase to project.", "")


def test_the_usual_name_is_said_only_where_it_is_another_one() -> None:
    for usual, there in (("", False), ("North block", False), ("Main compound", True)):
        assert ("usual" in premises_pairs(house(usual_name=usual))) is there


def test_the_stock_take_names_at_most_three_empty_fields() -> None:
    empty = ("latitude", "city", "compound", "area_m2")
    for count in range(len(empty) + 1):
        told = said(premises_pairs(house(unanswered=empty[:count])))["stock"]
        assert told.startswith(f"{13 - count} of 13 fields")
        assert told.count(",") == max(0, min(count, 3) - 1)


# --- agreements -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ordered", "ceiling", "called_off", "left", "tone"),
    [
        (0, None, "USD 0.00", "—", ""),
        (500, None, "USD 5.00", "—", ""),
        (0, 10_000, "USD 0.00 · 0 %", "USD 100.00", ""),
        (7_999, 10_000, "USD 79.99 · 80 %", "USD 20.01", ""),
        (8_000, 10_000, "USD 80.00 · 80 %", "USD 20.00", "att"),
        (10_000, 10_000, "USD 100.00 · 100 %", "USD 0.00", "att"),
        (10_001, 10_000, "USD 100.01 · 100 %", "USD -0.01", "crit"),
        (0, 0, "USD 0.00", "USD 0.00", ""),
        (500, 0, "USD 5.00", "USD -5.00", "crit"),
    ],
)
def test_what_is_left_of_a_ceiling(ordered: int, ceiling: int | None, called_off: str, left: str, tone: str) -> None:
    found = agreement_pairs(agreement(agreement_row(ordered, ceiling)))
    minus = bare(found["left"].value).replace("\u2212", "-")
    assert (bare(found["ordered"].value), minus.replace("-USD ", "USD -")) == (called_off, left)
    assert {found[key].tone for key in ("ordered", "left")} == {tone}


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_ceiling_is_red_when_and_only_when_more_is_called_off(ordered: int, ceiling: int) -> None:
    tone = agreement_pairs(agreement(agreement_row(ordered, ceiling)))["left"].tone
    assert (tone == "crit") is (ordered > ceiling)


def test_the_last_day_is_red_the_day_after_it_and_not_on_it() -> None:
    for last, tone in ((date(2026, 9, 30), "crit"), (DAY, ""), (date(2027, 1, 1), ""), (None, "")):
        found = agreement_pairs(agreement(agreement_row(last_day=last)))
        assert found["last"].tone == tone
        assert found["ends"].tone == ""


def test_an_agreement_with_every_field_empty_has_dashes_and_no_gaps() -> None:
    row = agreement_row(starts_on=None, ends_on=None, last_day=None)
    found = said(agreement_pairs(agreement(row)))
    assert [found[key] for key in ("ceiling", "left", "ends", "last", "prices", "tiers")] == ["—"] * 6
    assert found["open"] == "no"
    assert said(agreement_pairs(agreement(row, open_to_others=True, tiers="10 % off")))["open"] == "yes"


def test_an_agreement_leads_nowhere_else() -> None:
    talk = AgreementFigures(Words("en"), lambda: DAY)
    assert {talk.address(agreement(), key) for key in ("arrangement", "holder", "compound0")} == {"premises"}


# --- mutual recognition -----------------------------------------------------------------------------------------------


def test_a_reliance_names_who_relies_on_whom_and_what_it_is_worth() -> None:
    talk = RecognitionFigures(Words("en"), lambda: DAY)
    found = {each.key: bare(each.value) for each in talk.pairs(reliance(reliance_row(value=1_234_567), named()))}
    assert found["relying"] == "WHO · World Health Organization"
    assert found["relied_on"] == "WFP · World Food Programme"
    assert found["value"] == "USD 12,345.67"
    assert found["arrangement"] == "D-1 · Office building"
    assert talk.address(reliance(above=named()), "arrangement").startswith("arrangements?id=")
    assert talk.address(reliance(), "arrangement") == "premises"


def test_a_value_of_nothing_is_not_the_same_as_no_value() -> None:
    talk = RecognitionFigures(Words("en"), lambda: DAY)
    for value, text in ((None, "—"), (0, "USD 0.00")):
        found = {each.key: bare(each.value) for each in talk.pairs(reliance(reliance_row(value=value)))}
        assert found["value"] == text


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_no_figure_is_empty_in_any_language(language: str) -> None:
    words = Words(language)
    rows: list[tuple[Any, Any]] = [
        (PremisesFigures(words, lambda: DAY), house(arrangement=named(), unanswered=("city",))),
        (AgreementFigures(words, lambda: DAY), agreement(agreement_row(90, 100))),
        (RecognitionFigures(words, lambda: DAY), reliance(reliance_row(value=5), named())),
    ]
    for talk, detail in rows:
        pairs = talk.pairs(detail)
        assert all(bare(each.value).strip() for each in pairs)
        assert all("{" not in each.value + each.label for each in pairs)
