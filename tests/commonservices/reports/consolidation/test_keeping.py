"""What is kept of a workbook is what its cover says, and what is kept is known again."""

from commonservices.actions.received import receive
from commonservices.reports.consolidation.gathering import gather
from commonservices.reports.consolidation.keeping import kept_before, received
from tests.commonservices.actions.conftest import office, template
from tests.commonservices.reports.consolidation.office_books import USE, office_book, read_here

__all__ = ["office", "template"]


def test_what_is_kept_is_what_the_cover_says_and_the_rows_add_up_to(tmp_path):
    path = office_book(tmp_path / "a.xlsx")
    with gather([path], reader=read_here) as gathered:
        kept = received(gathered.taken[0])
    assert (kept.office, kept.basis, kept.number, kept.currency, kept.path) == ("OFFA", "JUL_JUN", 1, "USD", path)
    assert kept.rows["usage"] == len(USE)
    assert kept.controls["total_quantity"] == "7"


def test_what_was_kept_is_known_again_with_its_figures(tmp_path, office):
    paths = [office_book(tmp_path / "a.xlsx"), office_book(tmp_path / "b.xlsx", use=USE[:1])]
    with gather(paths[:1], reader=read_here) as gathered:
        receive(office, [received(gathered.taken[0])])
    (before,) = kept_before(office)
    assert (before.reference, before.figures["total_quantity"]) == ("OFFA-RCV-2026-06-1", "7")
    with gather(paths[:1], kept=[before], reader=read_here) as gathered:
        assert gathered.asked == ()
    with gather(paths[1:], kept=[before], reader=read_here) as gathered:
        assert [each.id for each in gathered.open] == ["kept:OFFA:JUL_JUN:2025-07-01..2026-06-30:1"]
