"""What stands on a form: its rows as they are here, the newest figure before its day, only what may be filled in."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import drivers
from commonservices.domain.quality import KpiDefinition
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.form_partners import form_to_give
from commonservices.exchange.returning.form_rows import SATISFIED, form_of, month_key, month_of
from commonservices.queries.entities import entity_by_code
from commonservices.store.rows import fetch
from tests.commonservices.exchange.returning.conftest import QUARTER


def _form(office, kind, code="UNDP", period=QUARTER, language="en"):
    return form_of(office, kind, entity_by_code(office, code), *period, language)


def test_months_and_their_columns_are_named_alike():
    months = [date(2025, 12, 1), date(2026, 1, 1), date(2026, 10, 1)]
    assert [month_key(each) for each in months] == ["m2025_12", "m2026_01", "m2026_10"]
    assert [month_of(month_key(each)) for each in months] == months


def test_months_to_come_are_shown_and_not_filled_in(read_office):
    form = _form(read_office, "usage", "WFP", (date(2026, 9, 1), date(2026, 11, 30)))
    assert {each.key: each.editable for each in form.columns if each.key.startswith("m2")} == {
        "m2026_09": True, "m2026_10": True, "m2026_11": False,
    }  # fmt: skip
    assert all(set(each.values) >= {"m2026_09", "m2026_11"} for each in form.rows)


def test_a_form_of_nothing_but_months_to_come_is_not_handed_out_but_can_come_back(read_office):
    to_come = (date(2026, 11, 1), date(2026, 11, 30))
    assert _form(read_office, "usage", "WFP", to_come).rows
    with pytest.raises(RuleBroken, match="every month of it is closed or still to come"):
        form_to_give(read_office, "usage", entity_by_code(read_office, "WFP"), *to_come, "en")
    partner = entity_by_code(read_office, "WFP")
    assert form_to_give(read_office, "usage", partner, date(2026, 10, 1), to_come[1], "en").rows


def test_no_other_partner_stands_on_a_form(read_office):
    for kind in ("usage", "survey", "counts"):
        one, other = _form(read_office, kind, "WFP"), _form(read_office, kind, "UNDP")
        assert len({each.key for each in one.rows}) == len(one.rows)
        assert (one.partner.short_code, other.partner.short_code) == ("WFP", "UNDP")
    mine = {each.key: each.values for each in _form(read_office, "usage", "WFP").rows}
    others = {each.key: each.values for each in _form(read_office, "usage", "UNDP").rows}
    assert any(mine[key] != others[key] for key in mine.keys() & others.keys())


def test_the_count_shown_beside_is_the_newest_before_the_day_and_never_a_later_one(demo_office):
    row = _form(demo_office, "counts").rows[0]
    arrangement, _, code = row.key.partition("/")
    undp = entity_by_code(demo_office, "UNDP").id
    for day, value in ((date(2026, 8, 3), 11), (date(2026, 8, 20), 12), (date(2026, 9, 28), 13)):
        made = drivers.Count(entity_id=undp, driver_code=code, value=Decimal(value), census_date=day)
        drivers.set_driver(demo_office, UUID(hex=arrangement), made)
    found = {}
    for last in (date(2026, 8, 3), date(2026, 8, 31), date(2026, 9, 28), date(2026, 9, 30)):
        values = next(
            each
            for each in _form(demo_office, "counts", period=(last.replace(day=1), last)).rows
            if each.key == row.key
        ).values
        found[last] = (values["earlier"], values["earlier_on"], values["value"])
    assert found[date(2026, 8, 31)] == (12, date(2026, 8, 20), None)
    assert found[date(2026, 9, 28)] == (12, date(2026, 8, 20), 13)
    assert found[date(2026, 9, 30)] == (13, date(2026, 9, 28), None)
    assert found[date(2026, 8, 3)][1:] == (found[date(2026, 8, 3)][1], 11)
    assert (found[date(2026, 8, 3)][1] or date.min) < date(2026, 8, 3)


def test_a_reading_shown_beside_lies_before_the_day_of_the_form(read_office):
    form = _form(read_office, "readings")
    assert form.about == {"as_of": QUARTER[1]}
    told = [each.values["earlier_on"] for each in form.rows if each.values["earlier_on"]]
    assert told
    assert max(told) < QUARTER[1]
    assert [each.key for each in form.columns if each.editable] == ["value", "note"]


def test_titles_stand_in_the_language_of_the_reader_where_there_are_any(read_office):
    english, french = (_form(read_office, "survey", "WFP", language=each) for each in ("en", "fr"))
    assert [each.key for each in english.rows] == [each.key for each in french.rows]
    assert all(each.values["name"] for each in (*english.rows, *french.rows))
    assert [words for _, words in english.columns[2].choices] != [words for _, words in french.columns[2].choices]


def test_a_survey_without_the_indicator_it_fills_says_so(demo_office):
    with demo_office.engine.connect() as connection:
        (kpi,) = fetch(connection, KpiDefinition, code=SATISFIED)
    with demo_office.work("kpi_removed") as work:
        for each in _readings_and_targets(work, kpi):
            work.remove(each)
        work.remove(kpi)
    with pytest.raises(RuleBroken) as refused:
        _form(demo_office, "survey", "WFP")
    assert (refused.value.rule, SATISFIED in refused.value.params["reason"]) == ("form_nothing_to_fill", True)


def _readings_and_targets(work, kpi):
    from commonservices.domain.quality import KpiReading, KpiTarget

    return [*work.all(KpiReading, kpi_id=kpi.id), *work.all(KpiTarget, kpi_id=kpi.id)]
