"""The commands handover and lens."""

from commonservices.reports.xlsx import check_package, read_rows


def test_the_pack_is_written_as_a_workbook_in_the_language_asked_for(look, tmp_path):
    out = tmp_path / "pack.xlsx"
    ran = look("handover", "--out", out, "--lang", "fr")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Le dossier de passation est {out}")
    assert check_package(out) == []
    first = next(iter(read_rows(out, "Décisions à prendre")))[1]
    assert (first["reference"], first["what"]) == ("DEMO-017", "Dernier jour de préavis")


def test_the_pack_is_written_as_a_page_to_print(look, tmp_path):
    out = tmp_path / "pack.html"
    told = look("handover", "--out", out, "--lang", "ar", "--json").json
    assert told["done"] == "handover"
    assert told["rows"]["decisions"] == 6
    assert 'dir="rtl"' in out.read_text(encoding="utf-8")


def test_another_ending_is_refused_with_the_endings_there_are(look, tmp_path):
    ran = look("handover", "--out", tmp_path / "pack.pdf")
    assert ran.code == 3
    assert ".xlsx or .html" in ran.err
    assert not (tmp_path / "pack.pdf").exists()


def test_priorities_are_listed_with_what_served_them(look):
    ran = look("lens", "--period", "2025-07..2026-06")
    assert ran.code == 0
    line = next(each for each in ran.out.splitlines() if "DSG2021-2" in each)
    assert line.split()[-1] == "DEMO-016"
    assert "A4P-1 " not in ran.out
    assert "A4P-1 " in look("lens", "--period", "2025-07..2026-06", "--all").out


def test_without_a_period_this_year_of_the_office_counts(look):
    found = look("lens", "--json").json
    by_code = {each["code"]: each for each in found if "code" in each}
    assert [each["human_ref"] for each in by_code["DSG2021-2"]["served_by"]] == ["DEMO-016"]
    assert by_code["A4P-1"]["served_by"] == []


def test_a_period_that_cannot_be_read_is_refused(look):
    assert look("lens", "--period", "2025").code == 1
