"""Statements as workbooks: one bill and one account, in each language, with what is open and why a share is so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from commonservices.actions import bills, settlements
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.domain.cost_sharing.inputs import Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.snapshot import snapshot
from commonservices.domain.cost_sharing.splitting import split
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries.bills import BillFilter, page, row_of
from commonservices.reports import statement
from commonservices.reports.statement_words import LANGUAGES, StatementWords
from tests.builders import SteppingClock, an_office, entity
from tests.commonservices.actions import billed


@pytest.fixture(scope="module")
def stated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, UUID]]:
    """One office with a bill to WFP: an order, a month of use, and a share of a clinic with its run."""
    office = an_office(tmp_path_factory.mktemp("stated"), clock=SteppingClock())
    held = billed.supplied(office, support_percent=Decimal(5))
    billed.certified(office, held, "100")
    _shared(office, held)
    made = billed.drafted(office, party_id=entity("WFP"))
    bills.issue(office, [each.id for each in made.bills], date(2026, 9, 5))
    advance = next(each.id for each in made.bills if _kind(office, each.id) == "ADVANCE")
    settlements.settle(office, advance, {"amount": "1000.00", "external_reference": "5100001"})
    yield office, advance
    office.close(backup=False)


def _kind(office: Office, id: UUID) -> str:
    return row_of(office, id).kind


def _shared(office: Office, held: billed.Supplied) -> None:
    parties = (Party(code="WFP", driver=131), Party(code="UNDP", driver=86), Party(code="WHO", driver=29))
    inputs = RunInputs(currency="USD", total=24_860_000, scheme=Scheme(method="HEADCOUNT"), parties=parties)
    shares = split(inputs).shares
    pool, line, run = (office.new_id() for _ in range(3))
    with office.work("field_set") as work:
        work.put(
            CostPool(
                id=pool,
                reference="UNEXAM-POOL-2026-0001",
                name="Clinic",
                arrangement_id=held.arrangement,
                provider_id=entity("UNICEF"),
                starts_on=date(2026, 1, 1),
                ends_on=date(2026, 12, 31),
            )
        )
        work.put(PoolLine(id=line, pool_id=pool, number=1, description="Clinic staff", budget=24_860_000))
        text = snapshot(inputs)
        work.put(
            ApportionmentRun(
                id=run, reference="RUN-1", pool_id=pool, line_id=line, kind="ADVANCE", inputs=text, state="FROZEN"
            )
        )
        for each in shares:
            work.put(
                Share(
                    id=office.new_id(),
                    run_id=run,
                    entity_id=entity(each.code),
                    numerator="1",
                    denominator="1",
                    amount=each.amount,
                    support_amount=0,
                )
            )


def values(path: Path) -> dict[str, list[Any]]:
    """Give what stands on each sheet."""
    book = load_workbook(path, data_only=False)
    return {
        sheet.title: [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
        for sheet in book.worksheets
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bill_is_stated_in_the_language_of_its_reader(
    stated: tuple[Office, UUID], tmp_path: Path, language: str
) -> None:
    office, bill = stated
    out = tmp_path / "statement.xlsx"
    sent = statement.write_bill(office, bill, out, language)
    found, words = values(out), StatementWords(language)
    names = [words.text("book", key) for key in ("statement", "lines", "settlements", "why")]
    assert (list(found), sent.rows) == (names, 1)
    assert words.text("columns", "line_total") in found[names[1]]
    assert {words.text("columns", each) for each in ("quantity", "unit", "rate", "rate_from")}.isdisjoint(
        found[names[1]]
    )
    cover = found[names[0]]
    assert words.text("book", "memo") in cover
    assert 132384.55 in cover
    assert words.text("book", "line_heading", number=1, service="UNEXAM-POOL-2026-0001 Clinic staff") in found[names[3]]
    assert f"{names[3]} · {row_of(office, bill).reference}" in found[names[3]]
    upright = {sheet.title for sheet in load_workbook(out).worksheets if sheet.page_setup.orientation == "portrait"}
    assert upright == {names[0], names[3]}
    assert "5100001" in found[names[2]]
    assert words.text("columns", "note") not in found[names[2]]


def test_quantities_and_rates_show_no_more_decimals_than_they_have(stated: tuple[Office, UUID], tmp_path: Path) -> None:
    office, advance = stated
    used = next(each.id for each in page(office, BillFilter()) if each.id != advance)
    statement.write_bill(office, used, tmp_path / "used.xlsx", "en")
    rows = load_workbook(tmp_path / "used.xlsx")["Lines"].iter_rows()
    formats = {cell.number_format for row in rows for cell in row}
    assert {"#,##0.00##", "#,##0.00####"} <= formats
    assert not formats & {"#,##0.0000", "#,##0.000000"}


def test_an_account_states_each_bill_and_payment_and_the_balance(stated: tuple[Office, UUID], tmp_path: Path) -> None:
    office, _ = stated
    out = tmp_path / "account.xlsx"
    sides = (entity("UNICEF"), entity("WFP"))
    sent = statement.write_account(office, sides, (date(2026, 9, 1), date(2026, 10, 1)), out, "en")
    found = values(out)
    assert (list(found), sent.rows) == (["Statement USD", "Account USD"], 3)
    assert {"5100001", "Number in the ledger"} <= set(found["Account USD"])
    assert "Not due" in found["Statement USD"]
    statement.write_account(office, sides, (date(2026, 9, 1), date(2026, 9, 30)), out, "en")
    assert "Number in the ledger" not in values(out)["Account USD"]
    with pytest.raises(Known):
        statement.write_account(office, sides[::-1], (date(2026, 9, 1), date(2026, 10, 1)), out, "en")


def test_only_languages_with_words_are_written_and_names_say_what_they_are(stated: tuple[Office, UUID]) -> None:
    office, bill = stated
    with pytest.raises(Known) as caught:
        statement.write_bill(office, bill, Path("a.xlsx"), "pt")
    assert caught.value.key == "statement_language"
    assert statement.suggested_name(office, "B-1", "fr") == "Releve_B-1_2026-10-01_fr.xlsx"


def test_a_sum_without_letters_runs_from_left_to_right_among_arabic_words() -> None:
    arabic, mark = StatementWords("ar"), "\N{LEFT-TO-RIGHT MARK}"
    assert statement._kept("36.00 ÷ 309", arabic) == f"{mark}36.00 ÷ 309{mark}"
    assert [statement._kept(text, arabic) for text in ("", "1 من 10")] == ["", "1 من 10"]
    assert statement._kept("36.00 ÷ 309", StatementWords("en")) == "36.00 ÷ 309"


@pytest.mark.parametrize(("texts", "width"), [((), 22), (("DEMO-B1",), 22), (("X" * 24, None), 32), (("X" * 99,), 48)])
def test_a_column_is_as_wide_as_its_longest_text_within_bounds(texts: tuple[str | None, ...], width: float) -> None:
    assert statement._fitted(texts, 22, 48) == width
