"""The page of one record of this place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from commonservices.office import Office
from tests.ui.premises.conftest import Heard
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


@pytest.mark.parametrize(("reference", "view"), [("DEMO-P01", ""), ("UNOPS-LTA-0451", "view=agreements")])
def test_a_record_is_removed_and_comes_back(
    open_record: Opened, demo_office: Office, heard: Heard, reference: str, view: str
) -> None:
    page = open_record(reference)
    page.remove()
    assert heard.toasts == ["The record is removed."]
    assert heard.opened == ["premises" + (f"?{view}" if view else "")]
    assert page.gone.isVisible()
    page.bridge.undo()
    page.reload()
    assert not page.gone.isVisible()


def test_a_record_nobody_knows_is_told(frame, heard: Heard) -> None:
    page = PremisesRecordPage(frame)
    page.open({"id": "00000000-0000-0000-0000-000000000001"})
    assert page.commands() == []
    assert page.regions() == [page.gone]
    assert page.title() == "Premises"
    assert not page.escape()
    page.deleteLater()
