"""The last form of each kind that a partner sent back, out of the papers kept beside it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.ids import uuid7
from commonservices.domain.partners import Entity
from commonservices.queries.returned_forms import RETURNED_FORM, form_title, last_returned
from tests.builders import an_office, entity

JULY = (date(2026, 7, 1), date(2026, 7, 31))
AUGUST = (date(2026, 8, 1), date(2026, 8, 31))


def test_the_newest_of_each_kind_counts_whatever_month_it_is_about(tmp_path):
    office = an_office(tmp_path)
    wfp = entity("WFP")
    first = paper(wfp, 1, form_title("usage", *AUGUST))
    later = paper(wfp, 9, form_title("usage", *JULY))
    others = [paper(wfp, 12, form_title("counts", *JULY)), paper(wfp, 15, "usage of something")]
    with office.work("document_attached") as work:
        work.put_many([later, first, *others, replace(paper(wfp, 20, form_title("usage", *JULY)), kind="OTHER")])
    found = last_returned(office, "usage")
    assert {id: (each.first, each.last, each.taken_on) for id, each in found.items()} == {
        wfp: (*JULY, date(2026, 9, 9))
    }
    assert last_returned(office, "counts")[wfp].taken_on == date(2026, 9, 12)
    assert last_returned(office, "survey") == {}
    office.close(backup=False)


def paper(partner: UUID, day: int, title: str) -> Document:
    """Give a form that was taken in on a day of September."""
    return Document(
        id=uuid7(datetime(2026, 9, day, 8, tzinfo=UTC)),
        kind=RETURNED_FORM,
        title=title,
        file_name="form.xlsx",
        sha256=bytes(32),
        size=1,
        attached_kind=Entity.KIND,
        attached_id=partner,
    )
