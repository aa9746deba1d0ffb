"""The page of one kind of record."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from commonservices.actions import documents as acts
from commonservices.office import Office
from commonservices.queries import premises
from tests.ui.premises.conftest import Heard, id_of
from ui.papers.columns import Holder
from ui.premises.details_part import DetailsPart
from ui.premises.documents_part import PlaceDocuments
from ui.premises.premises_part import PremisesOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def overview(page: PremisesRecordPage) -> PremisesOverview:
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, PremisesOverview)
    return part


def test_a_paper_is_attached_off_the_windows_thread_and_offered_as_the_lease(
    open_record: Opened, ask, heard: Heard, tmp_path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lease = tmp_path / "lease.txt"
    lease.write_text("The lease.")
    ask.answers = [[lease]]
    page = open_record("DEMO-P01")
    book = page.book
    assert book is not None
    book.attach()
    assert page.address()["tab"] == "documents"
    part = book.part("documents")
    assert isinstance(part, PlaceDocuments)
    assert part.papers.batch.form is not None
    part.papers.batch.form.row("kind").editor.take("LEASE")
    threads: list[int] = []
    monkeypatch.setattr(acts, "attach_all", _noting(acts.attach_all, threads))
    with qtbot.waitSignal(part.told):
        part.papers.batch.confirm.click()
    assert threads
    assert threads[0] != threading.get_ident()
    assert heard.toasts == ["Documents attached: 1."]
    assert [each.file_name for each in part.papers.holder.documents] == ["lease.txt"]
    book.edit()
    details = book.part("details")
    assert isinstance(details, DetailsPart)
    search = details.form.row("lease_document_id").spec.search
    assert search is not None
    assert [choice.label for choice in search("lea")] == ["Lease: lease"]


def _noting(act: Callable[..., Any], threads: list[int]) -> Callable[..., Any]:
    def noted(*given: Any, **named: Any) -> Any:
        threads.append(threading.get_ident())
        return act(*given, **named)

    return noted


def test_papers_of_the_arrangement_are_not_listed_as_those_of_the_premises(
    open_record: Opened, demo_office: Office, tmp_path
) -> None:
    detail = premises.detail(demo_office, id_of(demo_office, "DEMO-P01"))
    paper = tmp_path / "signed.pdf"
    paper.write_bytes(b"signed")
    acts.attach(demo_office, "arrangement", detail.premises.arrangement_id, paper, "SIGNED_COPY")
    page = open_record("DEMO-P01", "documents")
    assert page.book is not None
    part = page.book.part("documents")
    assert isinstance(part, PlaceDocuments)
    assert part.papers.holder == Holder("premises", detail.premises.id, ())


def test_a_reliance_has_no_papers_of_its_own(open_record: Opened) -> None:
    page = open_record("MRR", "documents")
    assert page.book is not None
    assert "documents" not in page.book.keys
    assert page.book.tabs.current_key() == "overview"


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
