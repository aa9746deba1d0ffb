"""The page of one kind of record."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.premises.conftest import Heard
from ui.premises.details_part import DetailsPart
from ui.premises.premises_part import PremisesOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def overview(page: PremisesRecordPage) -> PremisesOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, PremisesOverview)
    return part


def test_a_paper_is_attached_and_offered_as_the_lease(open_record: Opened, ask, heard: Heard, tmp_path) -> None:
    lease = tmp_path / "lease.txt"
    lease.write_text("The lease.")
    ask.answers = [lease, "LEASE"]
    page = open_record("DEMO-P01")
    assert page.book is not None
    page.book.attach()
    assert heard.toasts == ["The document is attached."]
    page.book.edit()
    details = page.book.part("details")
    assert isinstance(details, DetailsPart)
    search = details.form.row("lease_document_id").spec.search
    assert search is not None
    assert [choice.label for choice in search("lea")] == ["Lease: lease"]


def test_a_tab_is_built_when_it_is_first_opened(open_record: Opened, heard: Heard) -> None:
    page = open_record("DEMO-P01")
    book = page.book
    assert book is not None
    assert set(book._made) == {"overview"}
    book.tabs.select("history")
    assert set(book._made) == {"overview", "history"}
    assert page.address()["tab"] == "history"
    book.start_adding()
    assert book.tabs.current_key() == "overview"
    assert overview(page).occupants.is_adding
    page.leave()
    page.book.header.back.click()
    assert heard.opened[-1].startswith("premises?row=")
