"""The sheet of cases: both ways to pay year by year, what is avoided, and what became of it."""

from decimal import Decimal

import pytest

from commonservices.queries.workbook_survey import Survey
from commonservices.reports.consolidation.verifying import verify_workbook
from commonservices.reports.headquarters import export
from commonservices.reports.hq.checks import crossed
from commonservices.reports.xlsx import named_values, read_rows
from tests.commonservices.reports.claim_records import WHOLE_YEAR, cases
from tests.commonservices.reports.consolidation.office_books import read_here
from tests.commonservices.reports.small_office import SmallOffice


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The French workbook of a year with cases."""
    with SmallOffice() as small:
        small.more = list(cases(small))
        yield export(small.build(), tmp_path_factory.mktemp("cased") / "fr.xlsx", language="fr", **WHOLE_YEAR)


def test_each_case_that_holds_the_year_is_a_row_with_both_ways_and_what_each_year_avoids(made):
    first, second = (row for _, row in read_rows(made.path, "Analyses coûts-avantages"))
    told = ("case", "state_code", "method_code", "base_year", "horizon", "rank", "grade", "evidence", "realised")
    assert [first[key] for key in told] == ["T-CBA-01", "ADOPTED", "EXACT", 2025, 7, 1, "A", 1, "2025"]
    assert [second[key] for key in told] == ["T-CBA-02", "REVIEWED", "ESTIMATED", 2024, 2, None, "D", 0, None]
    ways = [first[f"{way}_{kind}"] for way in ("baseline", "common") for kind in ("money", "labour", "one_off")]
    assert ways == [Decimal("7000.35"), 14350, 0, 4200, 0, 4000]
    years = [first[f"avoided_{each}"] for each in (1, 2, 3, 4, 5, "later")]
    assert years == [Decimal("-1549.95"), *[Decimal("2450.05")] * 4, Decimal("4900.10")]
    assert (first["avoided"], first["hours_freed"], first["benefit_to_cost"]) == (
        Decimal("13150.35"), 700, Decimal("2.09"),
    )  # fmt: skip
    assert [second[f"avoided_{each}"] for each in (1, 2, 3, "later")] == [0, 0, None, None]


def test_the_workbook_counts_them_and_ties_out(made):
    stated = named_values(made.path)
    assert (stated["rows_cases"], stated["check_avoided_USD"], stated["check_avoided_EUR"]) == (
        2,
        Decimal("13150.35"),
        0,
    )
    verified = verify_workbook(made.path, reader=read_here)
    assert (verified.sound, verified.unchecked) == (True, ())


@pytest.mark.parametrize(("later", "state"), [(90, "agrees"), (91, "differs")])
def test_years_that_do_not_add_up_to_the_difference_of_both_ways_differ(later, state):
    columns = {
        "baseline_money": 300,
        "baseline_one_off": 20,
        "common_labour": 130,
        "avoided_1": 100,
        "avoided_later": later,
    }
    survey = Survey.__new__(Survey)
    survey.arrangements, survey.unpartied, survey.sums, survey.rows, survey.gaps = {}, [], {}, {}, []
    survey.cased = {"USD": 1}
    found = crossed(survey, lambda _, column, __: Decimal(columns.get(column, 0)), Decimal(0), Decimal(0), {})
    assert [each.state for each in found if each.key == "check_avoided_USD"] == [state]
