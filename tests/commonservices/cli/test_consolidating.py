"""Workbooks that come in, by command: one checked against itself, those of many offices put together."""

from tests.commonservices.reports.consolidation.office_books import office_book, tampered


def test_a_workbook_ties_out_or_it_is_said_where_it_does_not(run, tmp_path):
    path = office_book(tmp_path / "a.xlsx")
    sound = run("--json", "verify-workbook", path)
    assert (sound.code, sound.json["done"], sound.json["differences"]) == (0, "workbook_sound", [])
    unsound = run("--json", "verify-workbook", tampered(path, b"<v>40.25</v>", b"<v>41.25</v>"))
    assert (unsound.code, unsound.json["done"]) == (1, "workbook_unsound")
    assert unsound.json["differences"][0]["figure"] == "total_amount_EUR"


def test_many_are_put_together_and_those_missing_are_named(run, small, tmp_path):
    base = ("--store", small, "--today", "2026-10-01", "--json", "consolidate", "--out", tmp_path / "all.xlsx")
    paths = [office_book(tmp_path / f"{code}.xlsx", code) for code in ("OFFA", "OFFB")]
    ran = run(*base, *paths, "--expect", "OFFA", "OFFC")
    assert (ran.code, ran.json["offices"], ran.json["missing"]) == (0, ["OFFA", "OFFB"], ["OFFC"])
    assert (ran.json["received"], ran.json["rows"]["usage"]) == (2, 4)
    again = run(*base, paths[0])
    assert (again.json["received"], again.json["missing"]) == (0, ["OFFB"])
