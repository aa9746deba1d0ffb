"""The papers of premises and of agreements."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import id_of
from ui.page import PageFrame
from ui.premises.documents_part import PlaceDocuments
from ui.premises.kinds import AGREEMENT, RecordKinds


def test_an_agreement_shows_its_papers_and_offers_the_ways_in(
    frame: PageFrame, demo_office: Office, shown: Callable[..., QWidget]
) -> None:
    part = PlaceDocuments(frame, RecordKinds(frame).of(AGREEMENT))
    shown(part, 1000, 500)
    part.show_detail(procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451")))
    holder = part.papers.holder
    assert holder is not None
    assert (holder.kind, holder.id) == ("long_term_agreement", id_of(demo_office, "UNOPS-LTA-0451"))
    assert part.papers.list.attach_button.isVisible()
    part.main().setFocus()
    assert part.papers.list.attach_button.hasFocus()


def test_looking_back_nothing_can_be_attached(
    frame: PageFrame, demo_office: Office, shown: Callable[..., QWidget]
) -> None:
    demo_office.read_only = True
    part = PlaceDocuments(frame, RecordKinds(frame).of(AGREEMENT))
    shown(part, 1000, 500)
    part.show_detail(procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451")))
    assert part.papers.list.attach_button.isHidden()
