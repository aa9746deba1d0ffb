"""The form of a partner: for whom, about which days, what to fill in, and a name every system takes."""

import re
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.bills import Bill
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.form_rows import KINDS, own_entity
from commonservices.exchange.returning.slip import SLIP_SHEET, read_slip
from commonservices.exchange.returning.words import LANGUAGES, SheetWords
from commonservices.queries.entities import entity_by_code
from commonservices.reports.forms.writing import TOTAL, draw_form, suggested_name
from commonservices.reports.xlsx import Cell, Formula

QUARTER = (date(2026, 7, 1), date(2026, 9, 30))
FILLED = ("usage", "counts", "readings", "survey")


def _drawn(office, kind, code="UNDP", language="en", period=QUARTER):
    return draw_form(office, kind, entity_by_code(office, code), period, SheetWords(language))


def _texts(sheet):
    return [str(cell.value if isinstance(cell, Cell) else cell) for line in sheet.lines for cell in line]


def _slip(drawn):
    hidden = next(sheet for sheet in drawn.sheets if sheet.name == SLIP_SHEET)
    return read_slip([tuple(map(str, line)) for line in hidden.lines])


def test_every_form_says_for_whom_it_is_and_who_gets_it_back_in_every_language(shared_demo):
    wrong = []
    for language, kind in zip(LANGUAGES, FILLED, strict=True):
        partner = "UNDP" if kind == "readings" else "WFP"
        drawn = _drawn(shared_demo, kind, partner, language)
        how, texts = drawn.sheets[0], " ".join(_texts(drawn.sheets[0]))
        said = partner in drawn.title and partner in texts and "UNEXAM" in texts and "{" not in texts
        rows = drawn.rows == drawn.sheets[1].row_count and str(drawn.rows) in texts
        turned = {sheet.rtl for sheet in (how, drawn.sheets[1])} == {language == "ar"}
        wrong += [] if said and rows and turned else [(language, kind)]
    assert wrong == []


def test_a_demonstration_says_so_on_every_sheet_that_is_seen(shared_demo):
    drawn = _drawn(shared_demo, "usage")
    line = SheetWords("en").text("book", "demo_line")
    assert line in " ".join(_texts(drawn.sheets[0]))
    assert line in " ".join(map(str, drawn.sheets[1].lines))
    assert _slip(drawn).demo == "yes"


def test_a_form_is_about_no_day_to_come(shared_demo):
    slip = _slip(_drawn(shared_demo, "usage", period=(date(2026, 9, 1), date(2026, 12, 31))))
    assert slip.period == "2026-09-01..2026-10-01"
    columns = {
        each.key: each.guarded
        for each in _drawn(shared_demo, "usage", period=(date(2026, 9, 1), date(2026, 12, 31))).sheets[1].columns
    }
    assert {key for key in columns if key.startswith("m2026")} == {"m2026_09", "m2026_10"}


def test_the_slip_carries_who_what_and_which_columns(shared_demo):
    slip = _slip(_drawn(shared_demo, "readings", language="fr"))
    undp = entity_by_code(shared_demo, "UNDP")
    assert (slip.kind, slip.what, slip.language, slip.partner) == ("form", "readings", "fr", f"{undp.id.hex} UNDP")
    assert slip.fields[-2:] == ("value", "note")


def test_each_row_of_usage_ends_in_the_sum_of_its_months_that_nobody_can_type_over(shared_demo):
    sheet = _drawn(shared_demo, "usage").sheets[1]
    keys = [each.key for each in sheet.columns]
    at = keys.index(TOTAL)
    months = [place for place, key in enumerate(keys) if re.fullmatch(r"m\d{4}_\d{2}", key)]
    assert sheet.columns[at].guarded
    for number, row in enumerate(sheet.rows, 5):
        assert isinstance(row[at], Formula)
        assert row[at].text == f"SUM(D{number}:F{number})"
        assert row[at].result == sum((row[place] or Decimal(0) for place in months), Decimal(0))


def test_a_form_of_more_months_than_it_has_room_for_is_refused_instead_of_cut(shared_demo):
    drawn = _drawn(shared_demo, "usage", period=(date(2024, 10, 1), date(2026, 9, 30)))
    assert sum(each.key.startswith("m20") for each in drawn.sheets[1].columns) == 24
    with pytest.raises(RuleBroken) as refused:
        _drawn(shared_demo, "usage", period=(date(2024, 9, 1), date(2026, 9, 30)))
    assert (refused.value.rule, refused.value.value) == ("form_too_long", "2024-09..2026-09")


def test_a_balance_says_what_all_bills_come_to_in_each_currency(demo_office):
    wfp = entity_by_code(demo_office, "WFP").id
    with demo_office.work("bill_issued") as work:
        for number, (total, currency) in enumerate([(100_00, "USD"), (250_50, "USD"), (9000, "JPY")]):
            work.put(
                Bill(
                    id=of_code("bill", str(number)), reference=f"B-{number}", from_entity_id=own_entity(demo_office),
                    to_entity_id=wfp, basis="REIMBURSABLE", channel="PAYMENT", starts_on=date(2026, 8, 1),
                    ends_on=date(2026, 8, 31), issued_on=date(2026, 9, 1), due_on=date(2026, 10, 1), total=total,
                    state="ISSUED", currency=currency,
                )
            )  # fmt: skip
    drawn = _drawn(demo_office, "balance", "WFP")
    pairs = [line for line in drawn.sheets[0].lines if len(line) == 2 and isinstance(line[1].value, Decimal)]
    assert [line[1].value for line in pairs] == [Decimal(9000), Decimal("350.50")]
    assert [line[0].value[-5:] for line in pairs] == ["(JPY)", "(USD)"]


def test_file_names_are_taken_by_every_system_in_every_language(shared_demo):
    partner = entity_by_code(shared_demo, "WFP")
    names = {
        (kind, language): suggested_name(shared_demo, kind, partner, QUARTER, language)
        for kind in KINDS
        for language in LANGUAGES
    }
    bad = [name for name in names.values() if re.search(r'[<>:"/\\|?*\x00-\x1f ]', name) or not name.endswith(".xlsx")]
    assert bad == []
    assert len(set(names.values())) == len(names)
    assert all(name.startswith("DEMO_") and "WFP_2026-07_2026-09" in name for name in names.values())
