"""The paper of a statement from records made by hand: what stands in its tables, and what can never break it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest

from commonservices.domain.bills import Settlement
from commonservices.domain.cost_sharing.steps import Step
from commonservices.domain.money import Money
from commonservices.queries.statements import BillStatement, Explained, Side
from tests.ui.bills.made import ID, TODAY, a_bill, a_detail, a_line
from ui.bills.statement_paper import StatementPaper


class Read(HTMLParser):
    """Reads a page back as tables of rows of cells, and the text outside them."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.said: list[str] = []
        self.tags: list[str] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in {"td", "th"}:
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self.tables[-1][-1].append("".join(self._cell or ()))
            self._cell = None

    def handle_data(self, data: str) -> None:
        (self.said if self._cell is None else self._cell).append(data)


def statement(row: dict[str, Any] | None = None, **values: Any) -> BillStatement:
    """Give the statement of an issued bill with one line."""
    top: dict[str, Any] = {"office": "UNEXAM", "demo": False, "day": TODAY, "explained": ()}
    top.update({name: values.pop(name) for name in tuple(values) if name in top})
    detail = a_detail(a_bill(**(row or {})), **{"lines": (a_line(),), **values})
    sides = {
        "provider": Side(id=ID, code="UNICEF", name="United Nations Children's Fund"),
        "party": Side(id=ID, code="WFP", name="World Food Programme"),
    }
    return BillStatement(**top, **sides, detail=detail)


def read(found: BillStatement, language: str = "en") -> Read:
    """Write a statement and read it back."""
    reader = Read()
    reader.feed(StatementPaper(language).html(found, "Statement"))
    return reader


def facts(found: BillStatement) -> dict[str, str]:
    """Give the facts at the head of the paper."""
    return {row[at]: row[at + 1] for row in read(found).tables[0] for at in range(0, len(row), 2) if row[at]}


def sums(found: BillStatement) -> list[list[str]]:
    """Give the sums at its end."""
    return [row[1:] for row in read(found).tables[-1]]


def test_the_head_names_both_sides_and_leaves_out_what_is_empty() -> None:
    said = facts(statement())
    assert {"UNICEF · United Nations Children's Fund", "WFP · World Food Programme"} <= set(said.values())
    assert all(said.values())
    more = facts(statement({"arrangement": "UNEXAM-MOU-001", "external_reference": "DOC-88"}))
    assert set(more.values()) - set(said.values()) == {"UNEXAM-MOU-001", "DOC-88"}
    without = statement()
    assert "WFP" in facts(replace(without, party=Side(id=ID, code="WFP", name=""))).values()


def test_a_draft_has_neither_a_day_of_issue_nor_a_due_day() -> None:
    issued, draft = facts(statement()), facts(statement({"state": "DRAFT", "issued_on": None, "due_on": None}))
    gone = {name: value for name, value in issued.items() if name not in draft}
    assert set(gone.values()) == {"1 Oct 2026", "31 Oct 2026"}
    assert "Draft" in draft.values()


LINES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a plain line": (
        {},
        ["1", "Diesel, bulk issue", "12 Sep 2026", "800", "Litre", "1.24", "992.00"],
    ),
    "support is added": (
        {"support_amount": 7_936},
        ["1", "Diesel, bulk issue", "12 Sep 2026", "800", "Litre", "1.24", "992.00", "79.36", "1,071.36"],
    ),
    "an amount alone": (
        {"quantity": None, "unit": "", "rate": None, "service_date": None},
        ["1", "Diesel, bulk issue", "992.00"],
    ),
    "the order and the reason stand with the name": (
        {"service_name": "Diesel", "order": "UNEXAM-ORD-2026-0001", "match_reason": "Price of June"},
        [
            "1",
            "Diesel · UNEXAM-ORD-2026-0001 · Price of June",
            "12 Sep 2026",
            "800",
            "Litre",
            "1.24",
            "992.00",
        ],
    ),
    "a line that takes back": (
        {"quantity": Decimal(-40), "amount": -4_960},
        ["1", "Diesel, bulk issue", "12 Sep 2026", "−40", "Litre", "1.24", "−49.60"],  # noqa: RUF001
    ),
    "no amount and no number": (
        {"amount": None, "number": None},
        ["", "Diesel, bulk issue", "12 Sep 2026", "800", "Litre", "1.24", "0.00"],
    ),
    "a quantity without a unit": (
        {"unit": "", "quantity": Decimal("0.50")},
        ["1", "Diesel, bulk issue", "12 Sep 2026", "0.5", "1.24", "992.00"],
    ),
}


def test_each_line_says_what_how_much_and_for_how_much() -> None:
    wrong = {}
    for name, (values, expected) in LINES.items():
        table = read(statement(lines=(a_line(**values),))).tables[1]
        if table[1] != expected:
            wrong[name] = table[1]
    assert wrong == {}


def test_the_lines_keep_their_order_and_end_with_the_total() -> None:
    lines = tuple(a_line(number=number, description=f"Line {number}") for number in (1, 2, 10))
    table = read(statement({"total": 297_600}, lines=lines)).tables[1]
    assert [row[1] for row in table[1:-1]] == ["Line 1", "Line 2", "Line 10"]
    assert (table[-1][0], table[-1][-1]) == ("Total", "USD 2,976.00")
    assert {len(row) for row in table[:-1]} == {7}
    assert len(read(statement(lines=())).tables[1]) == 2


def test_the_lines_of_another_currency_say_their_dollars_which_add_up() -> None:
    lines = (a_line(currency="EUR", amount_usd=114_023), a_line(currency="EUR", number=2, amount_usd=None))
    row = {"currency": "EUR", "total": 198_400, "balance": 198_400, "total_usd": 114_023}
    table = read(statement(row, lines=lines)).tables[1]
    assert [line[-2:] for line in table] == [
        ["Line total", "USD"], ["992.00", "1,140.23"], ["992.00", ""], ["EUR 1,984.00", "1,140.23"],
    ]  # fmt: skip
    assert "USD" not in read(statement(lines=(a_line(amount_usd=99_200),))).tables[1][0]


def test_the_paper_says_since_when_its_rates_are_in_force() -> None:
    said = read(statement(lines=(a_line(), a_line(number=2)))).said
    assert "Rates in force since 1 Jan 2026, line number: 1–2." in said  # noqa: RUF001
    assert not any("in force" in each for each in read(statement(lines=(a_line(rate_from=None),))).said)


SUMS: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "nothing is paid": ({}, {}, ["USD 1,243.70", "USD 0.00", "USD 1,243.70"]),
    "a part is paid": ({"balance": 24_370}, {}, ["USD 1,243.70", "USD 1,000.00", "USD 243.70"]),
    "all is paid": ({"balance": 0, "state": "PAID"}, {}, ["USD 1,243.70", "USD 1,243.70", "USD 0.00"]),
    "a part is disputed": (
        {"disputed_amount": 30_000},
        {},
        ["USD 1,243.70", "USD 0.00", "USD 1,243.70", "USD 300.00"],
    ),
    "what is given free is not called settled": (
        {"kind": "GIVEN_FREE", "balance": 0},
        {},
        ["USD 1,243.70"],
    ),
    "what is done in return is not called settled": (
        {"basis": "RECIPROCAL", "balance": 0},
        {},
        ["USD 1,243.70"],
    ),
    "a draft is not called settled": (
        {"state": "DRAFT", "issued_on": None, "balance": 0},
        {},
        ["USD 1,243.70"],
    ),
    "what was cancelled or written off is not called settled": (
        {"state": "CANCELLED", "balance": 0},
        {},
        ["USD 1,243.70"],
    ),
    "another currency is also given in dollars, with its rate": (
        {"currency": "XAF", "total": 81_000, "balance": 81_000, "total_usd": 13_445},
        {"per_usd": Decimal("602.4500"), "per_usd_on": date(2026, 9, 1)},
        ["XAF 81,000", "XAF 0", "XAF 81,000", "USD 134.45", "602.45 XAF per 1 USD (1 Sep 2026)"],
    ),
    "a rate in whole units is not written with an exponent": (
        {"currency": "XAF", "total": 81_000, "balance": 81_000, "total_usd": 13_500},
        {"per_usd": Decimal("600.0000"), "per_usd_on": date(2026, 9, 1)},
        ["XAF 81,000", "XAF 0", "XAF 81,000", "USD 135.00", "600 XAF per 1 USD (1 Sep 2026)"],
    ),
    "no dollars are invented where the rate is not known": (
        {"currency": "XAF", "total": 81_000, "balance": 81_000, "total_usd": None},
        {},
        ["XAF 81,000", "XAF 0", "XAF 81,000"],
    ),
    "a credit": (
        {"kind": "CREDIT", "total": -5_000, "balance": -5_000},
        {},
        ["USD −50.00", "USD 0.00", "USD −50.00"],  # noqa: RUF001
    ),
}


def test_the_sums_say_what_is_settled_and_what_is_open() -> None:
    wrong = {}
    for name, (row, bill, expected) in SUMS.items():
        found = [cell for _title, cell in sums(statement(row, **bill))]
        if found != expected:
            wrong[name] = found
    assert wrong == {}


def test_payments_are_listed_with_their_method_and_only_where_there_are_some() -> None:
    paid = Settlement(id=ID, settled_on=date(2026, 9, 30), amount=2_000, currency="USD", method="CASH", note="Part")
    back = replace(paid, amount=-500, method="OFFSET", external_reference="RV-12", note="")
    without, with_some = read(statement()), read(statement(settlements=(paid, back)))
    assert len(with_some.tables) == len(without.tables) + 1
    assert with_some.tables[2][1:] == [
        ["30 Sep 2026", "Payment", "", "Part", "20.00"],
        ["30 Sep 2026", "Offset", "RV-12", "", "−5.00"],  # noqa: RUF001
    ]
    assert read(statement(settlements=(back,))).tables[2][1] == ["30 Sep 2026", "Offset", "RV-12", "−5.00"]  # noqa: RUF001


def test_only_what_is_so_is_remarked() -> None:
    plain = set(read(statement()).said)
    remarks = {
        "provisional": {"provisional": True},
        "free": {"kind": "GIVEN_FREE"},
        "reciprocal": {"basis": "RECIPROCAL"},
        "valued": {"basis": "NONE"},
    }
    more = {name: set(read(statement(values)).said) - plain for name, values in remarks.items()}
    assert [len(each) for each in more.values()] == [1, 1, 1, 1]
    assert len(set.union(*more.values())) == 4
    both = set(read(statement({"kind": "GIVEN_FREE", "basis": "NON_REIMBURSABLE"})).said) - plain
    assert both == more["free"]
    assert set(read(statement({"basis": "RECIPROCAL", "kind": "TRUE_UP"})).said) - plain == set()
    assert len(set(read(statement(demo=True)).said) - plain) == 1


HOSTILE = (
    "<b>bold</b>",
    "a & b",
    '"quoted"',
    "</table><h1>x</h1>",
    "<script>alert(1)</script>",
    "&amp;",
    "ليتر",
    "½ %",
)


def test_what_people_typed_is_shown_as_they_typed_it_and_never_as_tags() -> None:
    plain = read(statement()).tags
    for text in HOSTILE:
        found = statement(
            {"external_reference": text},
            lines=(a_line(description=text, match_reason=text),),
            office=text,
        )
        back = read(found)
        assert back.tables[1][1][1] == f"{text} · {text}"
        assert text in [cell for row in back.tables[0] for cell in row]
        assert back.tags.count("table") == plain.count("table")
        assert {"script", "b"} & (set(back.tags) - set(plain)) == set()
        assert any(each.startswith(f"{text} · ") for each in back.said)


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_language_says_the_same_in_as_many_cells(language: str) -> None:
    found = statement({"disputed_amount": 100, "provisional": True}, lines=(a_line(support_amount=7_936),))
    english, other = read(found), read(found, language)
    assert [[len(row) for row in table] for table in english.tables] == [
        [len(row) for row in table] for table in other.tables
    ]
    heads = [
        {cell for row in each.tables[-1] for cell in row if not cell.startswith("USD")} for each in (english, other)
    ]
    assert heads[0].isdisjoint(heads[1] - {"Total", ""})
    assert not any("{" in text for text in [*other.said[1:], *(c for t in other.tables for r in t for c in r)])


DUE: dict[str, tuple[dict[str, Any], bool]] = {
    "a bill": ({}, True),
    "a bill that is paid": ({"state": "PAID", "balance": 0}, True),
    "given free": ({"kind": "GIVEN_FREE"}, False),
    "done in return": ({"basis": "RECIPROCAL"}, False),
    "the difference of what is done in return": ({"basis": "RECIPROCAL", "kind": "TRUE_UP"}, True),
    "a credit": ({"kind": "CREDIT", "total": -100, "balance": -100}, False),
    "cancelled": ({"state": "CANCELLED", "balance": 0}, False),
}


def test_only_what_is_to_be_paid_has_a_day_to_be_paid_by() -> None:
    assert {name: "Due" in facts(statement(row)) for name, (row, _) in DUE.items()} == {
        name: due for name, (_, due) in DUE.items()
    }


def test_the_paper_says_how_its_dollars_come_about() -> None:
    bill = {"per_usd": Decimal("0.87"), "per_usd_on": TODAY}
    said = {
        usd: {each.split(" is the ")[1][:9] for each in read(statement(row, **bill)).said if "US dollars is" in each}
        for usd in (11_494, 11_495, None)
        if (row := {"currency": "EUR", "total": 10_000, "balance": 10_000, "total_usd": usd})
    }
    assert said == {11_494: {"total con"}, 11_495: {"sum of th"}, None: set()}


def test_each_explanation_stands_below_its_line_which_a_cut_table_says_again() -> None:
    steps = (Step("pool", {"total": Money(100, "USD"), "method": "EQUAL", "count": 2}), Step("alone"))
    html = StatementPaper("en").html(statement(explained=(Explained(1, steps),)), "B-1")
    table = html[html.rindex("<table") :]
    assert table.index("Line 1: Diesel, bulk issue") < table.index("</thead>") < table.index("The cost to share")
    assert len(read(statement(explained=(Explained(1, steps),))).tables[-1]) == 3


def test_figures_stand_at_the_right_in_every_language_so_that_their_units_are_in_line() -> None:
    for language in ("en", "ar"):
        html = StatementPaper(language).html(statement(), "B-1")
        assert set(re.findall(r'align="(\w+)"[^>]*>(?:USD )?[\d,]+\.\d\d<', html)) == {"right"}


def test_in_arabic_the_first_column_is_written_last() -> None:
    table = read(statement(), "ar").tables[1]
    assert table[1][-1] == "1"
    assert "Diesel, bulk issue" in table[1][-2]
    assert 'dir="rtl"' in StatementPaper("ar").html(statement(), "Statement")
    assert 'dir="ltr"' in StatementPaper("en").html(statement(), "Statement").split("<h1>")[0]


def test_a_statement_names_the_lines_outside_a_signed_period_and_why_they_are_billed() -> None:
    found = statement(lines=(a_line(), replace(a_line(), uncovered=True, line=replace(a_line().line, number=2))))
    assert "Rendered outside a signed period, line number: 2." in read(found).said
    bill = replace(found.detail.bill, cover_waiver="The Chief agreed")
    said = read(replace(found, detail=replace(found.detail, bill=bill)), "fr").said
    assert "Facturé malgré tout\u202f: The Chief agreed" in said
    assert not any("period" in each for each in read(statement()).said)


def test_figures_and_days_are_never_cut_into_two_lines() -> None:
    html = StatementPaper("fr").html(statement(lines=(a_line(amount=100_582_500),)), "B-1")
    whole = re.findall(r"<t[dh][^>]*white-space: nowrap[^>]*>([^<]*)<", html)
    assert {"1\u202f005\u202f825,00", "12 sept. 2026"} <= set(whole)
    assert not any("Litre" in each for each in whole)


def test_the_rate_of_exchange_is_written_as_the_language_writes_numbers() -> None:
    found = statement({"currency": "EUR", "total_usd": 100})
    bill = replace(found.detail.bill, per_usd=Decimal("0.8700"), per_usd_on=TODAY)
    text = " ".join(read(replace(found, detail=replace(found.detail, bill=bill)), "fr").tables[-1][-1])
    assert "0,87 EUR pour 1 USD (12 oct. 2026)" in text
