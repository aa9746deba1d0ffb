"""What is known before writing is what the written workbook says."""

from datetime import date

from commonservices.reports.consolidation.combined import write_combined
from commonservices.reports.consolidation.gathering import gather
from commonservices.reports.consolidation.keeping import received
from commonservices.reports.consolidation.reviewing import review
from tests.commonservices.reports.consolidation.office_books import USE, office_book, read_here


def test_the_review_names_what_the_written_workbook_names(tmp_path):
    paths = [
        office_book(tmp_path / "a.xlsx", prefix="S-"),
        office_book(tmp_path / "b.xlsx", "OFFB", prefix="S-", use=USE[:1], source="Rates of June"),
        office_book(tmp_path / "c.xlsx", "OFFC", basis="JAN_DEC"),
    ]
    with gather(paths, expected=["OFFD"], reader=read_here) as gathered:
        found = review(gathered)
        _book, _totals, told = write_combined(tmp_path / "all.xlsx", gathered, made_on=date(2026, 8, 1))
    assert {str(each) for each in found} == {str(each) for each in told}
    assert {"rates_differ", "office_missing", "counted_twice"} <= {each.key for each in found}


def test_what_is_kept_is_what_the_cover_says_and_the_rows_add_up_to(tmp_path):
    with gather([office_book(tmp_path / "a.xlsx")], reader=read_here) as gathered:
        kept = received(gathered.taken[0])
    assert (kept.office, kept.basis, kept.number, kept.currency) == ("OFFA", "JUL_JUN", 1, "USD")
    assert kept.rows["usage"] == len(USE)
    assert kept.controls["total_quantity"] == "7"
