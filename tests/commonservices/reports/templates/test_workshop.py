"""A template while it is filled: only what was touched is written, and everything is worked out anew."""

import pytest

from commonservices.errors import Known
from commonservices.reports.templates.package import Template
from commonservices.reports.templates.workshop import Workshop
from tests.commonservices.reports.templates.template_builders import (
    PIVOT,
    read_parts,
    template_book,
    with_strange_parts,
    write_parts,
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    return with_strange_parts(template_book(tmp_path_factory.mktemp("desk") / "desk.xlsx"))


def test_looking_at_a_sheet_changes_none_and_touching_it_changes_it_alone(desk):
    with Template(desk) as template:
        shop = Workshop(template)
        shop.sheet("Use of services")
        looked, dropped = shop.finish()
        assert "xl/calcChain.xml" not in dropped
        shop = Workshop(template)
        shop.touch("Return").put(2, 2, "Here")
        touched, _ = shop.finish()
    assert set(touched) - set(looked) == {"xl/worksheets/sheet1.xml"}
    assert b'fullCalcOnLoad="1"' in looked["xl/workbook.xml"]


def test_the_order_of_calculation_goes_with_all_that_names_it(desk):
    with Template(desk) as template:
        shop = Workshop(template)
        shop.drop_chain()
        changed, dropped = shop.finish()
    assert dropped == {"xl/calcChain.xml"}
    assert b"calcChain" not in changed["[Content_Types].xml"] + changed["xl/_rels/workbook.xml.rels"]


def test_pivot_tables_read_anew_once_whatever_was_said_before_and_those_of_other_sources_stay(desk, tmp_path):
    part = "xl/pivotCache/pivotCacheDefinition1.xml"
    sources = {
        "unsaid": PIVOT,
        "refused": PIVOT.replace(b'recordCount="0"', b'recordCount="0" refreshOnLoad="0"'),
        "asked": PIVOT.replace(b'recordCount="0"', b'refreshOnLoad="1" recordCount="0"'),
        "elsewhere": PIVOT.replace(b"worksheetSource", b"consolidation"),
    }
    found = {}
    for name, content in sources.items():
        path = tmp_path / "desk.xlsx"
        write_parts(path, read_parts(desk) | {part: content})
        with Template(path) as template:
            changed, _ = Workshop(template).finish()
        found[name] = changed.get(part, b"").count(b'refreshOnLoad="1"')
    assert found == {"unsaid": 1, "refused": 1, "asked": 1, "elsewhere": 0}


def test_an_unknown_sheet_is_refused_with_those_there_are(desk):
    with Template(desk) as template, pytest.raises(Known) as refused:
        Workshop(template).sheet("Nowhere")
    assert (refused.value.key, "Use of services" in str(refused.value.words)) == ("template_no_sheet", True)
