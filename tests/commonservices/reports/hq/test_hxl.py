"""Hashtags of columns: each is a tag as the standard writes it, and no sheet says one thing twice."""

import re

import pytest

from commonservices.reports.hq.book import BUILDERS
from commonservices.reports.hq.hxl import CUSTOM, shipped, tag_of
from commonservices.reports.hq.parts import Part
from commonservices.reports.hq.tallies import Tallies
from tests.commonservices.reports.hq.rich_source import frame_of, sourced
from tests.commonservices.reports.small_office import CUT_OFF

STANDARD = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")


@pytest.fixture(scope="module")
def tags():
    """Every column's tag by sheet and key, whether the sheet has rows or not."""
    with sourced() as (_, source):
        own, tallies = frame_of(hxl=True), Tallies(CUT_OFF)
        specs = {key: build(own, source, tallies) for key, build in BUILDERS.items()}
        return {(key, column.key): column.tag for key, spec in specs.items() for column in spec.columns}


def test_every_tag_is_written_as_the_standard_writes_it(tags):
    assert {key: tag for key, tag in tags.items() if not STANDARD.fullmatch(tag)} == {}


def test_every_tag_is_one_of_the_list_or_one_of_ones_own(tags):
    known = shipped()
    assert {key: tag for key, tag in tags.items() if tag not in known and not tag.startswith(CUSTOM)} == {}


def test_no_two_columns_of_a_sheet_have_the_same_tag(tags):
    seen = {}
    for (sheet, key), tag in tags.items():
        seen.setdefault((sheet, tag), []).append(key)
    assert {place: keys for place, keys in seen.items() if len(keys) > 1} == {}


def test_what_joins_the_sheets_of_many_offices_is_tagged_alike_on_every_sheet(tags):
    for key, tag in {"currency": "#currency+code", "id": "#meta+id", "source": "#meta+source"}.items():
        assert {tags[place] for place in tags if place[1] == key} == {tag}
    assert tags["usage", "service"] == tags["services", "reference"] == tags["kpis", "service"] == "#service+code"
    assert tags["usage", "arrangement"] == tags["arrangements", "reference"] == "#activity+agreement+code"
    assert tags["usage", "consumer"] == tags["cost_shares", "entity"] == tags["recoveries", "party"]


def test_a_column_nobody_thought_of_gets_a_tag_out_of_its_key():
    assert tag_of("usage", "something_new") == "#x_something_new"
    assert tag_of("no_such_sheet", "title") == "#activity+agreement+name"


def test_no_tag_is_given_where_none_is_asked_for():
    with sourced(rich=False) as (_, source):
        spec = BUILDERS["usage"](frame_of(), source, Tallies(CUT_OFF))
    assert {column.tag for column in spec.columns} == {""}
    assert not spec.tag_row


def test_a_sheet_with_tags_has_no_row_of_totals_that_would_be_read_as_one_more_row():
    with sourced() as (_, source):
        tallies = Tallies(CUT_OFF)
        usage = {hxl: BUILDERS["usage"](frame_of(hxl=hxl), source, tallies) for hxl in (True, False)}
    assert {hxl: any(each.total for each in spec.columns) for hxl, spec in usage.items()} == {True: False, False: True}


def test_beside_tags_a_text_of_several_lines_stands_on_one():
    told = ["May:  late \n\nJune: paid ", 7, None]
    for hxl, wanted in ((True, "May: late June: paid"), (False, told[0])):
        parts = [Part(key, lambda line, place=place: line[place]) for place, key in enumerate(("notes", "id", "title"))]
        spec = frame_of(hxl=hxl).list_sheet("arrangements", parts, [told], 1)
        assert list(spec.rows) == [[wanted, 7, None]]
