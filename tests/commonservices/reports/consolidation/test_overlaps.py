"""A reference that two offices report counts once, with the office that comes first."""

from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.overlaps import Overlaps
from tests.commonservices.reports.consolidation.office_books import office_book, read_here


def test_a_shared_reference_has_one_owner(tmp_path):
    one, two = office_book(tmp_path / "a.xlsx", prefix="OFFB-"), office_book(tmp_path / "b.xlsx", "OFFB")
    with OfficeBook(one, reader=read_here) as first, OfficeBook(two, reader=read_here) as second:
        overlaps = Overlaps([first, second])
        assert overlaps.owner("OFFB-MOU-1") == "OFFB"
        assert overlaps.owner("OFFA-MOU-1") == ""
        row = {"reference": "OFFB-MOU-1"}
        assert overlaps.counts("arrangements", "OFFA", row) == (True, "")
        assert overlaps.counts("arrangements", "OFFB", row) == (False, "OFFA")
