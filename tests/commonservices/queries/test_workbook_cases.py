"""Cases as a workbook lists them: which years stand alone, how good the figures are, which cases hold a year."""

import dataclasses

import pytest

from commonservices.domain.cost_benefit import CaseInputs, LineInputs, case_result
from commonservices.domain.efficiency import CbaCase
from commonservices.domain.ids import of_link
from commonservices.queries.workbook_cases import CaseLine, case_lines
from commonservices.store import report_efficiency
from commonservices.store.report_efficiency import ServiceOf
from tests.commonservices.reports.claim_records import YEAR, cases
from tests.commonservices.reports.small_office import SmallOffice

CASE = CbaCase(id=of_link("case"), reference="C-1", title="Clinic", state="ADOPTED", approach="EXACT", source="Ledger")


def line(years=7, *, evidence=1, **changes):
    """Give a case that avoids 10.00 in each of its years."""
    cost = {"scenario": "BASELINE", "kind": "MONETARY", "timing": "RECURRING", "times": 1, "last": years}
    inputs = CaseInputs(base_year=YEAR, horizon_years=years, currency="USD", lines=(LineInputs(cost_each=10, **cost),))
    known = {"service": ServiceOf("", "", "", "", "", None), "stream": "", "realised": ()}
    case = dataclasses.replace(CASE, **changes)
    return CaseLine(case=case, result=case_result(inputs), evidence=evidence, **known)


@pytest.mark.parametrize(("years", "later"), [(4, None), (5, None), (6, 10_00), (30, 250_00)])
def test_five_years_stand_alone_and_what_comes_later_is_added_up(years, later):
    found = line(years)
    alone = [found.avoided_in(number) for number in range(1, 6)]
    assert (alone, found.avoided_later) == ([10_00] * min(years, 5) + [None] * (5 - min(years, 5)), later)
    assert sum(each or 0 for each in (*alone, later)) == found.result.avoidance


@pytest.mark.parametrize(
    ("changes", "grade"),
    [
        ({}, "A"),
        ({"evidence": 0}, "B"),
        ({"state": "REVIEWED"}, "B"),
        ({"approach": "ESTIMATED"}, "C"),
        ({"approach": "ESTIMATED", "source": " "}, "D"),
    ],
)
def test_a_case_is_as_good_as_its_approach_and_its_papers(changes, grade):
    assert line(**changes).grade == grade


@pytest.mark.parametrize(
    ("years", "held"),
    [([YEAR], ["T-CBA-01", "T-CBA-02"]), ([YEAR - 1], ["T-CBA-02", "T-CBA-03"]), ([YEAR + 6], ["T-CBA-01"]),
     ([YEAR + 7], []), ([], []), ([YEAR - 1, YEAR], ["T-CBA-01", "T-CBA-02", "T-CBA-03"])],
)  # fmt: skip
def test_a_case_is_listed_for_the_years_it_holds_and_counted_alike(planted, years, held):
    found = case_lines(planted, years)
    assert [each.case.reference for each in found] == held
    counted = report_efficiency.cased(planted, years)
    assert counted == {} if not held else sum(counted.values()) == len(held)


@pytest.fixture(scope="module")
def planted():
    """A view of a register with cases of several states and years."""
    with SmallOffice() as small:
        small.more = list(cases(small))
        with small.build().engine.connect() as connection:
            yield connection
