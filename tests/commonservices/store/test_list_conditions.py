"""Each kind of condition picks the same rows as looking at every row by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.domain.filters import parse
from commonservices.office import Office
from commonservices.queries import register
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow, page
from commonservices.queries.filter_vocabulary import arrangement_vocabulary, service_vocabulary
from commonservices.queries.shared_services import ServiceFilter
from commonservices.queries.shared_services import count as count_services


def found(office: Office, typed: str) -> list[ArrangementRow]:
    conditions, words = parse(typed, arrangement_vocabulary(lambda: office, "en"))
    assert not any(each.wrong for each in conditions), typed
    return page(office, ArrangementFilter(text=words, conditions=conditions), limit=500)


def every(office: Office) -> list[ArrangementRow]:
    return page(office, ArrangementFilter(), limit=500)


CHECKS = {
    "type:mou": lambda row, today: row.type.startswith("MOU"),
    "-type:mou": lambda row, today: not row.type.startswith("MOU"),
    "state:active,draft": lambda row, today: row.state in {"ACTIVE", "DRAFT"},
    "party:wfp": lambda row, today: "WFP" in row.parties,
    "party:wfp,undp": lambda row, today: {"WFP", "UNDP"} & set(row.parties),
    "-party:wfp": lambda row, today: "WFP" not in row.parties,
    "flag:lapsed": lambda row, today: "LAPSED_BUT_USED" in row.flags,
    "-flag:lapsed": lambda row, today: "LAPSED_BUT_USED" not in row.flags,
    "ends:<2027": lambda row, today: row.expiry_on and row.expiry_on.year < 2027,
    "ends:>2026": lambda row, today: row.expiry_on and row.expiry_on.year > 2026,
    "ends:>=2026-12 ends:<=2027-06": lambda row, today: (
        row.expiry_on and (2026, 12) <= (row.expiry_on.year, row.expiry_on.month) <= (2027, 6)
    ),
    "-ends:<2027": lambda row, today: not (row.expiry_on and row.expiry_on.year < 2027),
    "ends:none": lambda row, today: row.expiry_on is None,
    "ends:180d": lambda row, today: row.expiry_on and 0 <= (row.expiry_on - today).days <= 180,
    "ends:late": lambda row, today: row.expiry_on and row.expiry_on < today,
    "decide:late": lambda row, today: row.decide_by and row.decide_by < today,
    "ceiling:>100k": lambda row, today: (row.ceiling_amount or 0) > 100_000_00,
    "ceiling:<=100k": lambda row, today: row.ceiling_amount is not None and row.ceiling_amount <= 100_000_00,
    "ceiling:none": lambda row, today: row.ceiling_amount is None,
    "ceiling:>80%": lambda row, today: {"CEILING_80", "CEILING_HIT"} & set(row.flags),
    "lead:none": lambda row, today: row.lead == "",
    "owner:none": lambda row, today: row.owner == "",
    "office:none": lambda row, today: row.location == "",
    "basis:reimb": lambda row, today: row.financial_basis.startswith("REIMB"),
    "state:active -party:wfp ends:<2028": lambda row, today: (
        row.state == "ACTIVE" and "WFP" not in row.parties and row.expiry_on and row.expiry_on.year < 2028
    ),
}


@pytest.mark.parametrize("typed", CHECKS)
def test_a_condition_picks_what_it_says(demo_office: Office, typed: str) -> None:
    today = demo_office.today()
    wanted = {row.reference for row in every(demo_office) if CHECKS[typed](row, today)}
    assert {row.reference for row in found(demo_office, typed)} == wanted


def test_words_in_quotes_are_found_as_they_stand_and_left_out_behind_a_minus(demo_office: Office) -> None:
    titles = [row.title_en for row in every(demo_office)]
    first, second = next(title.split()[:2] for title in titles if len(title.split()) > 1)
    exact = found(demo_office, f'"{first} {second}"')
    assert exact
    assert not found(demo_office, f'"{second} {first}"')
    rest = found(demo_office, f'-"{first} {second}"')
    assert len(rest) == len(titles) - len(exact)


def test_places_are_asked_by_name(demo_office: Office) -> None:
    row = next(row for row in every(demo_office) if row.location)
    place = row.location.split(", ")[0]
    assert row.reference in {each.reference for each in found(demo_office, f'office:"{place}"')}


def test_services_take_the_same_conditions(demo_office: Office) -> None:
    conditions, _ = parse("status:active -line:fue", service_vocabulary(lambda: demo_office, "en"))
    some = count_services(demo_office, ServiceFilter(conditions=conditions))
    assert 0 < some < count_services(demo_office, ServiceFilter())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([each for each in CHECKS if " " not in each]), min_size=1, max_size=3, unique=True))
def test_conditions_together_pick_what_each_of_them_picks(demo_office: Office, typed: list[str]) -> None:
    conditions, _ = parse(" ".join(typed), arrangement_vocabulary(lambda: demo_office, "en"))
    whole = {row.id for row in page(demo_office, ArrangementFilter(conditions=conditions), limit=500)}
    apart = [
        {row.id for row in page(demo_office, ArrangementFilter(conditions=(each,)), limit=500)} for each in conditions
    ]
    assert whole == set.intersection(*apart)
    assert register.counts(demo_office, {"one": ArrangementFilter(conditions=conditions)}) == {"one": len(whole)}
