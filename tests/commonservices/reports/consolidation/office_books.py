"""Small workbooks as offices send them: a cover that is known by its names, and two or three lists."""

import tempfile
import tomllib
import zipfile
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

from commonservices.domain import codelists
from commonservices.exchange.tables import TableFile
from commonservices.exchange.tables.reader import read_into
from commonservices.paths import resource
from commonservices.reports.xlsx import (
    CODE,
    DATE,
    TEXT,
    BookProperties,
    Cell,
    Column,
    FreeSheet,
    SheetSpec,
    money,
    number,
    write_book,
)

YEAR = (date(2025, 7, 1), date(2026, 6, 30))
USE = (
    ("SRV-1", "ALPHA", date(2025, 7, 1), Decimal(3), "USD", Decimal("30.5"), Decimal("30.5")),
    ("SRV-1", "BETA", date(2025, 8, 1), Decimal(4), "EUR", Decimal("40.25"), None),
)
ARRANGEMENTS = (("MOU-1", "MOU", "ALPHA, BETA", date(2024, 1, 1), Decimal(1000), "USD"),)


def office_book(path, code="OFFA", *, use=USE, arrangements=ARRANGEMENTS, language="en", period=YEAR, basis="JUL_JUN",
                prefix=None, changes=None, demo=False, source="Rates of July", version="4.2.0", claims=()):  # fmt: skip
    """Write the workbook of one office; `prefix` makes its references its own. The same workbook is made once."""
    given = (code, use, arrangements, language, period, basis, prefix, changes, demo, source, version, claims)
    path.write_bytes(_made(*given))
    return path


@cache
def _made(code, use, arrangements, language, period, basis, prefix, changes, demo, source, version, claims):
    lead = f"{code}-" if prefix is None else prefix
    use = [(f"{lead}{row[0]}", *row[1:]) for row in use]
    arrangements = [(f"{lead}{row[0]}", *row[1:]) for row in arrangements]
    texts = _labels(language)
    calendar = codelists.load("fiscal_calendars").label(basis, language)
    named = {
        "cover_office": f"{code}: Office {code}",
        "cover_start": period[0],
        "cover_end": period[1],
        "cover_basis": calendar,
        "cover_cut_off": date(2026, 7, 1),
        "cover_currency": "USD",
        "cover_rate_source": source,
        "cover_version": f"Common Services 1.0, catalogue {version}, template 1",
        "rows_usage": len(use),
        "rows_arrangements": len(arrangements),
        **({"rows_efficiency": len(claims)} if claims else {}),
        "total_quantity": sum((row[3] for row in use), Decimal(0)),
        "total_value_usd": sum((row[6] or Decimal(0) for row in use), Decimal(0)),
        "summary_use_usd": sum((row[6] or Decimal(0) for row in use), Decimal(0)),
        "share_usage_entered": Decimal("0.9"),
        **({} if changes is None else {"changes_added": changes}),
    }
    for currency in sorted({row[4] for row in use}):
        named[f"total_amount_{currency}"] = sum((row[5] for row in use if row[4] == currency), Decimal(0))
    lines = [[Cell(texts["demo"] if demo else "Return", "title")]]
    lines += [[Cell(name, "label"), Cell(value, "body", name=name)] for name, value in named.items()]
    sheets = (FreeSheet(texts["cover"], lines), *_lists(texts, use, arrangements, claims))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        write_book(path, sheets, BookProperties("Return", datetime(2026, 7, 1)))  # noqa: DTZ001 workbooks know no zone
        return path.read_bytes()


def _labels(language):
    french = language == "fr"
    return {
        "cover": "Page de garde" if french else "Cover",
        "usage": "Utilisation" if french else "Usage",
        "arrangements": "Arrangements",
        "quantity": "Quantité" if french else "Quantity",
        "demo": tomllib.loads(resource("messages", "workbook_en.toml").read_text("utf-8"))["book"]["demo_line"],
    }


def _lists(texts, use, arrangements, claims):
    columns = (Column("claim", "Claim", CODE), Column("currency", "Currency", CODE), Column("gain", "Gain", money(2)))
    gains = SheetSpec("Efficiency", columns, [(claim, "USD", gain) for claim, gain in claims], "efficiency", None)
    return (
        SheetSpec(
            texts["arrangements"],
            (
                Column("reference", "Reference", CODE),
                Column("type_code", "Type", CODE),
                Column("parties", "Parties", TEXT),
                Column("effective_on", "Effective", DATE),
                Column("ceiling", "Ceiling", money(2)),
                Column("currency", "Currency", CODE),
            ),
            arrangements,
            "arrangements",
            len(arrangements),
        ),
        SheetSpec(
            "Services",
            (Column("reference", "Reference", CODE), Column("provider", "Provider", CODE)),
            [(service, "ALPHA") for service in dict.fromkeys(row[0] for row in use)],
            "services",
            None,
        ),
        SheetSpec(
            texts["usage"],
            (
                Column("service", "Service", CODE),
                Column("consumer", "Consumer", CODE),
                Column("month", "Month", DATE),
                Column("quantity", texts["quantity"], number(2)),
                Column("currency", "Currency", CODE),
                Column("amount", "Amount", money(2)),
                Column("amount_usd", "Amount, USD", money(2), total="sum"),
            ),
            use,
            "usage",
            len(use),
        ),
        *([gains] if claims else []),
    )


def read_here(path):
    """Read a file as its own process would, without one."""
    folder = Path(tempfile.mkdtemp(prefix="table-"))
    return TableFile(path, folder, read_into(path, folder))


def tampered(path, old, new, sheet="sheet4.xml"):
    """Change bytes of one sheet of a workbook, as a hand in a spreadsheet would; the fourth is the use of services."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert any(old in content for name, content in parts.items() if name.endswith(sheet))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(old, new, 1) if name.endswith(sheet) else content)
    return path
