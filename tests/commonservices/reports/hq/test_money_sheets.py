"""The sheets of money, premises, differences and words: what they list, and that they tie out."""

import re
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from commonservices.reports.headquarters import export
from commonservices.reports.hq.hxl import shipped, tag_of
from commonservices.reports.xlsx import check_package, named_values, read_rows
from tests.commonservices.reports.money_records import all_of
from tests.commonservices.reports.small_office import QUARTER, SmallOffice
from tests.commonservices.reports.test_headquarters import Meddler


def rows(path, sheet):
    return [row for _, row in read_rows(path, sheet)]


@pytest.fixture(scope="module")
def rich(tmp_path_factory):
    """A small office with a little of every money record, and its workbook."""
    with SmallOffice() as small:
        small.more = all_of(small)
        out = tmp_path_factory.mktemp("rich") / "book.xlsx"
        yield small, export(small.build(), out, language="en", **QUARTER)


def test_every_sheet_with_something_to_list_is_there_and_the_others_stay_away(rich):
    _, done = rich
    assert done.sheets == (
        "cover", "summary", "arrangements", "parties", "services", "usage", "cost_shares", "recoveries", "kpis",
        "premises", "alerts", "exceptions", "variance", "indicators", "narratives", "codes",
    )  # fmt: skip
    assert check_package(done.path) == []


def test_every_control_agrees_and_stands_on_the_cover_by_its_name(rich):
    _, done = rich
    named = named_values(done.path)
    assert {each.key: named[each.key] for each in done.figures} == {each.key: each.here for each in done.figures}
    assert {each.state for each in done.figures} == {"agrees"}
    keys = {each.key for each in done.figures}
    assert {
        "total_recoveries_balance_USD",
        "total_cost_shares_spent_USD",
        "check_paid_USD",
        "check_variance_USD",
    } <= keys


def test_a_bill_says_what_is_paid_open_disputed_and_how_old_it_is(rich):
    found = {row["bill"]: row for row in rows(rich[1].path, "Recoveries")}
    assert sorted(found) == ["T-B1", "T-B2", "T-B3", "T-B4", "T-B5"]
    first = found["T-B1"]
    assert (first["amount"], first["paid"], first["balance"], first["band_code"]) == (1000, 400, 600, "days_91_180")
    assert (first["grade"], found["T-B4"]["grade"]) == ("A", "B")
    assert (found["T-B2"]["written_off"], found["T-B2"]["balance"], found["T-B2"]["band"]) == (50, 0, None)
    assert (found["T-B3"]["balance"], found["T-B3"]["band"]) == (-30, "Not due")
    assert (found["T-B4"]["disputed"], found["T-B4"]["state"]) == (150, "Disputed")
    assert (found["T-B5"]["of_period"], found["T-B5"]["band_code"]) == (False, "days_over_365")


def test_shares_stand_beside_each_other_by_plan_and_in_the_end(rich):
    first, second = rows(rich[1].path, "Cost shares")
    assert (first["entity"], first["planned"], first["spent"]) == ("ALPHA", 5000, Decimal("4750.01"))
    assert (first["share"], first["driver"], first["residual"]) == (Decimal("0.5"), "Each party", False)
    assert (second["entity"], second["difference"], second["method"]) == ("BETA TWO", 250, "Estimated")


def test_plan_and_cost_are_compared_in_thousands_and_no_cost_is_not_nought(rich):
    guards, fence = rows(rich[1].path, "Variance")
    assert (guards["budget"], guards["spent"], guards["variance"]) == (10, Decimal("9.50001"), Decimal("0.49999"))
    assert (guards["share"], guards["reason"], guards["grade"]) == (Decimal("0.05"), "Two posts fewer", "C")
    assert (fence["budget"], fence["spent"], fence["variance"], fence["share"]) == (Decimal("0.5"), None, None, None)


def test_premises_differences_and_words_are_told(rich):
    (house,) = rows(rich[1].path, "Premises")
    assert (house["common"], house["occupants"], house["persons"], house["m2_per_desk"]) == (
        True,
        "ALPHA, BETA TWO",
        6,
        20,
    )
    assert (house["rent"], house["cost_per_person"], house["currency"]) == (12000, 2000, "USD")
    (found,) = rows(rich[1].path, "Exceptions")
    assert found["finding"] == "The service T-S01 runs without an arrangement."
    assert (found["amount"], found["age"], found["late"]) == (70, 30, True)
    (told,) = rows(rich[1].path, "Narratives")
    assert (told["subject"], told["state"], told["words"], told["grade"]) == ("T-001", "Validated", 8, "B")


def test_an_indicator_is_measured_not_measured_or_does_not_apply(rich):
    found = {(row["indicator"], row["part"]): row for row in rows(rich[1].path, "Indicators")}
    assert found["A1", None]["value"] == 1
    assert (found["B3", None]["value"], found["B3", None]["state_code"]) == (0, "measured")
    assert (found["E4", None]["value"], found["E4", None]["state"]) == (None, "Not measured")
    assert (found["B2", None]["value"], found["B2", None]["state"]) == (None, "Not applicable")
    assert found["E11", "USD"]["value"] == 100
    assert found["F2", None]["source"] == "Premises"


def test_the_summary_carries_the_money_with_its_formulas(rich):
    _, done = rich
    named = named_values(done.path)
    assert named["summary_open"] == Decimal("847")
    assert (named["summary_days_91_180"], named["summary_days_over_365"]) == (800, 77)
    book = load_workbook(done.path)
    texts = [str(cell.value) for row in book["Summary"].iter_rows() for cell in row]
    assert any(text.startswith("=SUMIFS(recoveries[Balance],recoveries[Age band code]") for text in texts)
    assert len(book["Summary"]._charts) == 2
    assert book["Cover"]["A19"].hyperlink is not None or any(cell.hyperlink for cell in book["Cover"]["A"])
    book.close()


@pytest.fixture(scope="module")
def free(tmp_path_factory):
    """A workbook of an office that is paid nothing and whose arrangement has no parties."""
    with SmallOffice() as small:
        small.change("version", financial_basis="RECIPROCAL")
        records = small.records()
        small.records = lambda: {key: each for key, each in records.items() if not key.startswith("party_")}
        out = tmp_path_factory.mktemp("free") / "book.xlsx"
        yield export(small.build(), out, language="en", **QUARTER)


def test_what_nobody_pays_for_is_given_free_with_its_worth(free):
    (given,) = rows(free.path, "Given free")
    assert (given["service"], given["client"], given["quantity"]) == ("T-S01", "BETA TWO", Decimal("7.5"))
    assert (given["value"], given["currency"], given["basis_code"], given["grade"]) == (
        Decimal("92.59"), "EUR", "RECIPROCAL", "B",
    )  # fmt: skip
    assert "total_given_free_value_EUR" in {each.key for each in free.figures}


def test_an_arrangement_without_parties_is_to_be_explained_and_does_not_stop_the_workbook(free):
    found = next(each for each in free.figures if each.key == "check_every_party")
    assert (found.state, found.here, found.register) == ("explain", 0, 1)
    assert [(row.sheet, row.reference) for row in found.rows] == [("arrangements", "T-001")]


def test_a_workbook_with_tags_has_filters_instead_of_tables_and_live_formulas(rich, tmp_path):
    small, plain = rich
    out = tmp_path / "tags.xlsx"
    done = export(small.office, out, language="fr", hxl=True, **QUARTER)
    book = load_workbook(out)
    sheet = book["Recouvrements"]
    tags = [cell.value for row in sheet.iter_rows(max_row=6) for cell in row if str(cell.value).startswith("#")]
    assert {"#x_invoice+code", "#value+outstanding", "#currency+code"} <= set(tags)
    assert (len(sheet.tables), sheet.auto_filter.ref is not None) == (0, True)
    assert any("INDEX(recoveries_rows,0," in str(cell.value) for row in book["Synthèse"].iter_rows() for cell in row)
    assert [each.here for each in done.figures] == [each.here for each in plain.figures]
    book.close()


def test_tags_are_those_of_the_list_or_of_ones_own():
    assert tag_of("recoveries", "paid") in shipped()
    assert tag_of("usage", "currency") in shipped()
    assert tag_of("parties", "joined_on") == "#x_joined_on"


def changed_amount(name, text):
    return text.replace("<v>600", "<v>601", 1) if "sheet" in name and "T-B1" in text else text


def test_a_difference_may_mark_the_workbook_on_every_sheet_instead(rich, tmp_path):
    out = tmp_path / "draft.xlsx"
    done = export(
        rich[0].office, out, language="en", tell=Meddler(out, changed_amount), on_difference="mark", **QUARTER
    )
    wrong = next(each for each in done.figures if each.key == "total_recoveries_balance_USD")
    assert (wrong.state, wrong.here - wrong.register) == ("differs", 1)
    assert [(row.sheet, row.reference) for row in wrong.rows] == [("recoveries", "T-B1")]
    (told,) = done.differences
    assert re.search(r"Recoveries, balance USD.*The first row that differs is \d+, T-B1", told)
    book = load_workbook(out)
    for sheet in book.worksheets:
        assert "DRAFT \u2013 CHECK FAILED" in str(sheet.oddHeader.left.text) + str(sheet.oddHeader.center.text), (
            sheet.title
        )
    book.close()
    assert named_values(out)["total_recoveries_balance_USD"] == wrong.register
    assert rows(out, "Recoveries")[0]["balance"] == 600
