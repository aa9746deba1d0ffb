"""Whatever a figure says arrives as it is, typed as it is, and nothing else in the workbook changes."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.reports.templates.package import Template
from commonservices.reports.templates.proof import Expected, prove
from commonservices.reports.templates.workshop import Workshop
from commonservices.reports.templates.zipping import write_filled
from tests.commonservices.reports.templates.template_builders import changed_parts, template_book, with_strange_parts

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=40)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9)
DAYS = st.dates(date(1904, 1, 1), date(2100, 1, 1))
VALUES = st.one_of(st.none(), st.booleans(), st.integers(-(10**12), 10**12), NUMBERS, DAYS, TEXTS)


@pytest.fixture(scope="module", params=[True])
def desk(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    return with_strange_parts(template_book(folder / "desk.xlsx", year_1904=request.param))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(VALUES, min_size=1, max_size=8))
def test_any_value_arrives_and_no_other_part_changes(desk, values):
    out = desk.with_name("filled.xlsx")
    out.unlink(missing_ok=True)
    with Template(desk) as template:
        shop = Workshop(template)
        cells = [Expected("Return", 5, 30 + place, value) for place, value in enumerate(values)]
        for each in cells:
            shop.touch("Return").put(each.column, each.row, each.value)
        changed, dropped = shop.finish()
        write_filled(template, changed, dropped, out)
        prove(template, out, frozenset(changed), dropped, cells)
    lost, differing = changed_parts(desk, out)
    assert lost == []
    allowed = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"}
    assert set(differing) <= allowed | {"xl/pivotCache/pivotCacheDefinition1.xml"}
