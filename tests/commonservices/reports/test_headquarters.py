"""The whole workbook: what it holds, that it ties out, that it is the same each time, and when it is refused."""

import hashlib
import os
import subprocess
import sys
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from commonservices import office
from commonservices.domain.clock import FixedClock
from commonservices.domain.shared_services import QUANTITY_PLACES
from commonservices.errors import Bug, Known, RuleBroken
from commonservices.jobs import Stopped
from commonservices.reports.headquarters import SHEETS, export, languages, suggested_name
from commonservices.reports.xlsx import check_package, named_values, read_rows, recompute
from commonservices.store import report_controls, report_rows
from tests.commonservices.reports.small_office import CUT_OFF, MONTHS, QUARTER

ROOT = Path(__file__).parents[3]
WRITTEN = (
    "cover", "summary", "arrangements", "parties", "services", "usage", "given_free", "kpis", "premises", "integration",
    "alerts", "indicators", "codes",
)  # fmt: skip
NAMES = {
    "en": [
        "Cover", "Summary", "Arrangements", "Parties", "Services", "Usage", "Given free", "KPIs", "Premises",
        "Integration", "Alerts", "Indicators", "Codes",
    ],
    "fr": [
        "Page de garde", "Synthèse", "Arrangements", "Parties", "Services", "Utilisation", "Services gracieux",
        "Indicateurs", "Locaux", "Intégration", "Alertes", "Indicateurs de suivi", "Codes",
    ],
}  # fmt: skip
NASTY = ["=1+1", "+SUM(A1)", "-2", "@cmd", "\t=x", "#N/A", "'quoted", "_x0041_", '=HYPERLINK("x")', "صندوق 🚑 \u200f"]


def keyed(path, sheet):
    return [row for _, row in read_rows(path, sheet)]


# --- what it holds ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sheet_is_there_in_its_language_and_the_package_is_sound(written, language):
    book = load_workbook(written[language].path, read_only=True)
    assert book.sheetnames == NAMES[language]
    book.close()
    assert check_package(written[language].path) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_rows_of_every_sheet_are_those_of_the_store(written, language):
    names = dict(zip(WRITTEN, NAMES[language], strict=True))
    found = recompute(written[language].path)
    assert {key: found[names[key]].rows for key in written[language].rows} == written[language].rows
    assert (written[language].rows["usage"], written[language].rows["services"]) == (2267, 40)


def test_both_languages_say_the_same_figures(written):
    assert [each.here for each in written["en"].figures] == [each.here for each in written["fr"].figures]


def test_the_totals_are_those_of_the_tables(written, shared_demo):
    controls = {each.key: each for each in written["en"].figures}
    assert controls
    assert all(each.here == each.register for each in controls.values())
    with shared_demo.engine.connect() as connection:
        held = [line[3] for line in report_controls.used(connection, date(2025, 7, 1), date(2026, 6, 30))]
    quantity = Decimal(sum(held)) / 10**QUANTITY_PLACES
    assert (controls["rows_usage"].here, controls["total_quantity"].here) == (len(held), quantity)
    assert {key.rpartition("_")[2] for key in controls if key.startswith("total_amount_")} == {"EUR", "USD", "XTS"}


def test_the_amounts_of_the_sheet_add_up_to_its_total_by_currency_and_in_dollars(written):
    rows = keyed(written["en"].path, "Usage")
    controls = {each.key: each.here for each in written["en"].figures}
    for currency in ("EUR", "USD", "XTS"):
        added = sum(row["amount"] for row in rows if row["currency"] == currency)
        assert added == controls[f"total_amount_{currency}"]
    assert sum(row["amount_usd"] for row in rows) == controls["total_value_usd"] == Decimal("4906583.92")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_calamine_and_openpyxl_read_the_same_values_as_the_reader_of_our_own(written, language):
    path = written[language].path
    book, other = load_workbook(path, read_only=True, data_only=True), CalamineWorkbook.from_path(str(path))
    for name in NAMES[language][2:]:
        rows = list(book[name].iter_rows(values_only=True))
        start = next(place for place, row in enumerate(rows) if place > 1 and all(cell is not None for cell in row))
        ours = keyed(path, name)
        assert ours, name
        third = other.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for place, row in enumerate(ours):
            theirs = rows[start + 1 + place]
            assert [plain(each) for each in row.values()] == [plain(each) for each in theirs]
            assert [plain(each) for each in third[start + 1 + place]] == [plain(each) for each in theirs]
    book.close()


def plain(value):
    if value in {None, ""}:
        return None
    if hasattr(value, "year"):
        return date(value.year, value.month, value.day)
    if isinstance(value, int | float | Decimal):
        return round(float(value), 6)
    return value


def test_dates_are_dates_and_numbers_are_numbers(written):
    first = keyed(written["en"].path, "Arrangements")[0]
    assert first["effective_on"] == date(2021, 10, 1)
    used = keyed(written["en"].path, "Usage")[0]
    assert (used["month"], used["quantity"], used["rate"]) == (date(2025, 7, 1), Decimal("225.2600"), Decimal("18.5"))


def test_every_list_is_a_native_table_with_hidden_keys_a_frozen_header_and_print_titles(book_of):
    book = book_of("en")
    for name in NAMES["en"][2:]:
        sheet = book[name]
        assert len(sheet.tables) == 1
        assert sheet.row_dimensions[1].hidden
        assert sheet.freeze_panes is not None
        assert sheet.print_title_rows
        assert sheet.page_setup.fitToHeight == 0


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sheet_of_a_demonstration_is_marked_in_its_title_and_on_every_page(book_of, language):
    book = book_of(language)
    for sheet in book.worksheets:
        texts = [cell.value for row in sheet.iter_rows(max_row=3) for cell in row if cell.value]
        assert any(str(text).startswith("DEMO") for text in texts), sheet.title
        assert "DEMO" in sheet.oddHeader.left.text
        assert "DEMO" in sheet.oddFooter.left.text
    assert book.properties.title
    assert book.properties.creator == "UNEXAM"
    assert book.properties.created.isoformat() == "2026-10-01T00:00:00"


def test_an_arrangement_is_listed_when_it_was_in_force_on_any_day_of_the_period(written):
    listed = {row["reference"]: row for row in keyed(written["en"].path, "Arrangements")}
    assert {"DEMO-001", "DEMO-006", "DEMO-024"} <= set(listed)
    assert not {"DEMO-011", "DEMO-020"} & set(listed)
    assert listed["DEMO-024"]["in_force"] is False


def test_a_code_with_spaces_in_it_stays_one_party(written):
    row = next(row for row in keyed(written["en"].path, "Arrangements") if row["reference"] == "DEMO-013")
    assert row["parties"].startswith("Member State A (fictional), ")


def test_every_code_that_a_sheet_uses_is_explained(written):
    path = written["en"].path
    known = {(row["list"], row["code"]) for row in keyed(path, "Codes")}
    for sheet, column, listed in (
        ("Arrangements", "type_code", "arrangement_types"),
        ("Services", "catalogue_code", "service_catalogue"),
        ("Usage", "consumer", "entities"),
        ("Alerts", "flag_code", "derived_flags"),
    ):
        assert {(listed, row[column]) for row in keyed(path, sheet)} <= known


def test_languages_are_those_with_words_of_their_own():
    assert languages()[:1] == ("en",)
    assert {"en", "fr"} <= set(languages())


# --- always the same -------------------------------------------------------------------------------------------------

SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from commonservices import office
from commonservices.domain.clock import FixedClock
from commonservices.reports.headquarters import export
with office.open_office(Path(sys.argv[1]), clock=FixedClock.on(date(2026, 10, 1)), actor="Somebody else",
                        check_place=False, read_only=True) as opened:
    print(export(opened, Path(sys.argv[2]), start=date(2025, 7, 1), end=date(2026, 6, 30), basis="JUL_JUN",
                 language="en").sha256)
"""


def test_another_process_on_another_run_gives_the_same_bytes(written, demo_store, tmp_path):
    shas = set()
    for salt in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(demo_store), str(tmp_path / f"{salt}.xlsx")],
            check=True, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": salt},
        )  # fmt: skip
        shas.add(run.stdout.strip())
    assert shas == {written["en"].sha256}
    assert hashlib.sha256(written["en"].path.read_bytes()).hexdigest() == written["en"].sha256


def test_exporting_writes_no_change_set_and_keeps_one_line_in_the_log(small, saved):
    opened = small.build()
    with opened.engine.connect() as connection:
        before = report_rows.anchor(connection)
    done = export(opened, saved, language="en", **QUARTER)
    with opened.engine.connect() as connection:
        assert report_rows.anchor(connection) == before
        (line,) = report_rows.exports(connection, 10)
    assert (line.file_name, line.period, line.basis) == ("book.xlsx", "2026-01..2026-03", "JAN_DEC")
    assert bytes(line.sha256).hex() == done.sha256
    assert line.actor == "Tester"


def test_a_register_shown_as_of_a_day_gives_a_workbook_without_a_journal_of_its_own(small, saved):
    with small.build().as_of(CUT_OFF) as past:
        done = export(past, saved, language="en", **QUARTER)
    assert done.rows["usage"] == 3
    assert "journal_head" not in named_values(saved)


# --- what people typed -----------------------------------------------------------------------------------------------


def test_text_stays_the_text_it_is_wherever_it_stands(small, saved):
    for place, typed in enumerate(NASTY[:3], start=1):
        small.change(f"usage_{place}", note=typed)
    small.change("version", title_en=NASTY[3]).change("arrangement", notes=NASTY[4]).change("reading", note=NASTY[5])
    small.change("party_one", signatory_name=NASTY[6], signatory_title=NASTY[7])
    small.change("service", name_en=NASTY[8], notes=NASTY[9])
    export(small.build(), saved, language="en", **QUARTER)
    assert [row["note"] for row in keyed(saved, "Usage")] == NASTY[:3]
    (held,), (first, _), (ran,) = (keyed(saved, name) for name in ("Arrangements", "Parties", "Services"))
    assert [held["title"], held["notes"], keyed(saved, "KPIs")[0]["note"]] == NASTY[3:6]
    assert [first["signatory_name"], first["signatory_title"], ran["name"], ran["notes"]] == NASTY[6:]
    book = load_workbook(saved)
    kinds = {cell.data_type for name in ("Arrangements", "Parties", "Services") for row in book[name] for cell in row}
    assert "f" not in kinds
    book.close()


def test_a_note_of_five_thousand_characters_is_never_cut(small, saved):
    note = "Measured twice. " * 320
    small.change("arrangement", notes=note)
    export(small.build(), saved, language="en", **QUARTER)
    assert keyed(saved, "Arrangements")[0]["notes"] == note


def test_a_character_no_workbook_holds_is_replaced_and_told(small, saved):
    small.change("version", title_en="Bell\x07 tower")
    done = export(small.build(), saved, language="en", **QUARTER)
    assert keyed(saved, "Arrangements")[0]["title"] == "Bell\ufffd tower"
    assert any("title" in note for note in done.notes)


def test_money_of_other_currencies_is_exact_and_in_dollars_by_the_rate_of_the_day(small, saved):
    export(small.build(), saved, language="en", **QUARTER)
    first = keyed(saved, "Usage")[0]
    assert (first["amount"], first["currency"]) == (Decimal("18.52"), "EUR")
    assert first["amount_usd"] == Decimal("20.58")
    assert first["rate_date"] == date(2025, 1, 1)
    assert keyed(saved, "Arrangements")[0]["ceiling"] == Decimal("15000.5")


def test_use_without_a_rate_has_no_amount_and_is_never_zero(small, saved):
    small.change("rate", valid_from=date(2026, 2, 1))
    export(small.build(), saved, language="en", **QUARTER)
    first, second, _ = keyed(saved, "Usage")
    assert (first["amount"], first["amount_usd"], first["rate"]) == (None, None, None)
    assert second["amount"] == Decimal("30.86")
    assert named_values(saved)["share_usage_priced"] == Decimal("0.6667")


def test_an_estimated_service_marks_its_use_and_its_figures(small, saved):
    small.change("service", data_quality="ESTIMATED")
    export(small.build(), saved, language="en", **QUARTER)
    assert {row["quality_code"] for row in keyed(saved, "Usage")} == {"ESTIMATED"}


def test_the_strictest_marking_of_what_is_listed_marks_every_page(small, saved):
    small.change("service", classification="CONFIDENTIAL")
    export(small.build(), saved, language="fr", **QUARTER)
    book = load_workbook(saved)
    assert {sheet.oddHeader.left.text for sheet in book.worksheets if sheet.sheet_state == "visible"} == {
        "CONFIDENTIEL"
    }
    book.close()


def test_a_new_office_without_anything_in_it_gives_a_sound_workbook(saved):
    with office.create(None, clock=FixedClock.on(CUT_OFF), actor="Tester") as bare:
        done = export(bare, saved, language="en", **QUARTER)
    assert {key: rows for key, rows in done.rows.items() if key not in {"indicators", "codes"}} == dict.fromkeys(
        ("arrangements", "parties", "services", "usage", "kpis", "alerts"), 0
    )
    assert done.sheets[-2:] == ("indicators", "codes")
    assert set(done.sheets) < set(SHEETS)
    assert check_package(saved) == []
    assert named_values(saved)["cover_office"] is None


# --- refused, stopped, different -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"basis": "OCT_SEP"}, "unknown_basis"),
        ({"end": date(2025, 12, 31)}, "period_reversed"),
        ({"start": date(2026, 1, 5)}, "period_not_whole_months"),
    ],
)
def test_a_wrong_period_or_basis_is_refused_before_anything_is_written(small, saved, wrong, rule):
    with pytest.raises(RuleBroken) as refused:
        export(small.build(), saved, language="en", **{**QUARTER, **wrong})
    assert refused.value.rule == rule
    assert not saved.exists()


class Meddler:
    """Changes the file while it is being checked, as a failing disk would."""

    def __init__(self, path, change):
        self.part, self.change, self.done = path.with_name(path.name + ".part"), change, False

    def __call__(self, step, of, key):
        if key == "checking" and not self.done:
            self.done = True
            with zipfile.ZipFile(self.part) as held:
                parts = {name: held.read(name) for name in held.namelist()}
            with zipfile.ZipFile(self.part, "w") as other:
                for name, content in parts.items():
                    other.writestr(name, self.change(name, content.decode()))


def swapped(sheet, old, new):
    def change(name, text):
        return text.replace(old, new, 1) if name.endswith(f"/{sheet}.xml") else text

    return change


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (swapped("sheet1", "<v>7.5000</v>", "<v>8.5000</v>"), Known, "Sheet Cover, total_quantity"),
        (swapped("sheet6", "<t>EUR</t>", "<t>USD</t>"), Known, "Sheet Usage"),
        (swapped("sheet6", "<v>1.5000</v>", "<v>1.6000</v>"), Known, "Sheet Usage, quantity"),
        (swapped("sheet6", "<v>20.58</v>", "<v>20.59</v>"), Bug, "Usage"),
    ],
)
def test_a_file_that_says_something_else_than_the_register_is_refused_and_the_old_one_stays(
    small, saved, change, error, words
):
    saved.write_bytes(b"the one before")
    with pytest.raises(error, match=words):
        export(small.build(), saved, language="en", tell=Meddler(saved, change), **QUARTER)
    assert saved.read_bytes() == b"the one before"
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_a_usage_line_that_was_changed_after_the_survey_cannot_slip_in(small, saved):
    """The export reads one view of the store: what is committed meanwhile belongs to the next workbook."""
    opened = small.build()
    steps = []

    def tell(step, of, key):
        steps.append(key)

    done = export(opened, saved, language="en", tell=tell, **QUARTER)
    assert done.rows["usage"] == len(MONTHS)
    assert {"surveying", "writing:Usage", "checking", "comparing", "saving"} <= set(steps)


@pytest.mark.parametrize("at", ["surveying", "writing:Usage", "checking", "comparing"])
def test_stopping_leaves_nothing(small, saved, at):
    def tell(step, of, key):
        if key == at:
            raise Stopped

    opened = small.build()
    with pytest.raises(Stopped):
        export(opened, saved, language="en", tell=tell, **QUARTER)
    assert list(saved.parent.iterdir()) == []
    with opened.engine.connect() as connection:
        assert list(report_rows.exports(connection, 10)) == []


def test_the_suggested_name_says_office_basis_and_period(small, shared_demo, year):
    year.pop("basis")
    assert suggested_name(shared_demo, basis="JUL_JUN", **year) == (
        "DEMO_CommonServices_UNEXAM_JUL_JUN_2025-07_2026-06.xlsx"
    )
    assert suggested_name(small.build(), **QUARTER) == "CommonServices_TESTOFF_JAN_DEC_2026-01_2026-03.xlsx"
