"""A sheet that is handed out: its columns, what may be chosen, what is locked, and what it carries out of sight."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from commonservices.domain.fields import Field, Kind
from commonservices.exchange.returning.lists import HeldRow, SheetField
from commonservices.exchange.returning.slip import (
    BASE_SHEET,
    HIDDEN_KEYS,
    LIST,
    NEW_ROW,
    SLIP_SHEET,
    Slip,
    hash_of,
    read_base,
    read_slip,
)
from commonservices.exchange.returning.words import SheetWords
from commonservices.reports.returnable.sheets import columns_of, guard, hidden_sheets, list_sheet

WORDS = SheetWords("en")


def _field(name, kind, **limits):
    return Field(name=name, cell=1, kind=kind, **{"length": 200, "places": 4, **limits})


NAME = SheetField("name_en", _field("name_en", Kind.TEXT))
UNIT = SheetField("unit", _field("unit", Kind.CODE, code_list="units"))
SHOWN = SheetField("old_unit", _field("unit", Kind.CODE, code_list="units"), editable=False)
PRICE = SheetField("price", _field("price", Kind.AMOUNT, currency="currency"))
CURRENCY = SheetField("currency", _field("currency", Kind.CODE, code_list="currencies"))
SHARE = SheetField("share", _field("share", Kind.SCALED))
DAY = SheetField("day", _field("day", Kind.DATE))
FLAG = SheetField("flag", _field("flag", Kind.FLAG))
SCORE = SheetField("score", _field("score", Kind.TEXT), choices=(("1", "1 - poor"), ("5", "5 - good")))
ALL = (NAME, UNIT, SHOWN, PRICE, CURRENCY, SHARE, DAY, FLAG, SCORE)


def _row(number=1, **values):
    id = UUID(int=number)
    return HeldRow(id.hex, id, "x", values, {})


def _sheet(rows, fields=ALL, new_rows=0):
    return list_sheet("List", fields, rows, WORDS, "v1", title="T", subtitle="S", new_rows=new_rows)


def test_labels_that_are_the_same_are_told_apart_and_the_keys_stand_last_out_of_sight():
    columns = columns_of(ALL, [], WORDS)
    labels = [each.label for each in columns]
    assert len({each.lower() for each in labels}) == len(labels)
    assert labels[2] == f"{labels[1]} (2)"
    assert [(each.key, each.hidden) for each in columns[-3:]] == [(key, True) for key in HIDDEN_KEYS]
    assert not any(each.hidden for each in columns[:-3])


def test_only_what_may_be_filled_in_is_open_and_has_something_to_choose_from():
    columns = {each.key: each for each in columns_of(ALL, [], WORDS)}
    assert [key for key, each in columns.items() if each.guarded] == ["old_unit"]
    assert columns["old_unit"].choices == ()
    assert "Hour" in columns["unit"].choices
    assert columns["score"].choices == ("1 - poor", "5 - good")
    assert columns["name_en"].choices == ()


def test_amounts_show_as_many_decimals_as_the_currency_with_the_most():
    def places(*currencies):
        rows = [_row(n, price=1, currency=each) for n, each in enumerate(currencies, 1)]
        return columns_of((PRICE, CURRENCY), rows, WORDS)[0].kind.decimals

    assert [places("JPY"), places("JPY", "USD"), places("USD", "TND"), places()] == [0, 2, 3, 2]


def test_values_stand_typed_in_their_cells_and_nothing_where_there_is_nothing():
    full = _row(
        name_en="=1+1", unit="hour", old_unit="hour", price=150050, currency="USD", share=Decimal("0.2500"),
        day=date(2026, 9, 30), flag=True, score="5",
    )  # fmt: skip
    rows = [list(row[: len(ALL)]) for row in _sheet([full, _row(2)]).rows]
    assert rows[0] == [
        "=1+1",
        "Hour",
        "Hour",
        Decimal("1500.50"),
        rows[0][4],
        Decimal("0.25"),
        date(2026, 9, 30),
        True,
        "5 - good",
    ]
    assert isinstance(rows[0][4], str)
    assert rows[1] == [None] * len(ALL)


def test_each_row_carries_its_key_the_state_it_was_taken_at_and_the_fingerprint_of_its_values():
    held = _row(name_en="One", share=Decimal("0.5"))
    sheet = _sheet([held], (NAME, SHARE), new_rows=2)
    one, *blank = sheet.rows
    assert one[-3:] == (held.key, "v1", hash_of(["One", "0.5"]))
    assert blank == [(None, None, NEW_ROW, "v1", "")] * 2
    assert (sheet.row_count, sheet.new_rows) == (3, 2)


def test_what_is_out_of_sight_reads_back_as_what_each_row_began_with():
    held = [_row(1, name_en="Ünï “é”\n", share=Decimal("0.5000")), _row(2, name_en="x" * 70_000, share=None)]
    slip = Slip(LIST, "services", "ab", "no", "cd", "2026-10-01", "en", sheet="List")
    sheets = {each.name: each for each in hidden_sheets(slip, (NAME, SHARE), held)}
    assert all(each.hidden for each in sheets.values())
    told = read_slip([tuple(line) for line in sheets[SLIP_SHEET].lines])
    assert told.fields == ("name_en", "share")
    base = dict(read_base(line, told.fields) for line in sheets[BASE_SHEET].lines)
    assert base == {
        held[0].key: {"name_en": "Ünï “é”\n", "share": "0.5"},
        held[1].key: {"name_en": "x" * 70_000, "share": ""},
    }
    assert max(len(cell) for line in sheets[BASE_SHEET].lines for cell in line) <= 32_767


def test_what_is_typed_wrongly_is_answered_in_the_language_of_the_reader():
    told = {language: guard(SheetWords(language)) for language in ("en", "fr", "es", "ar")}
    assert len({each.locked for each in told.values()}) == 4
    assert all(len(each.title) <= 32 for each in told.values())
    assert all(len(text) <= 225 for each in told.values() for text in (each.locked, each.day, each.number, each.choice))
