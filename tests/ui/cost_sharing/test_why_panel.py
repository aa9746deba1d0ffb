"""The panel of explanation: one party's share step by step, line by line for several, and nothing before a split."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from commonservices.actions import cost_pools
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.office import Office
from commonservices.queries import splits
from tests.builders import records
from tests.commonservices.actions.pooled import Clinic
from ui.cost_sharing.why_panel import WhyPanel
from ui.page import PageFrame


def test_before_a_split_it_says_so_and_copies_nothing(frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    panel = WhyPanel(frame)
    told: list[str] = []
    panel.told.connect(told.append)
    shown(panel, 340, 500)
    panel.copy()
    assert panel.title.text() == "Nothing is shared out yet."
    assert panel.copy_button.isHidden()
    assert (panel.explanation, told) == ("", [])


def test_the_share_of_a_party_is_explained_and_forgotten(
    office: Office, clinic: Clinic, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    view = splits.together(office, [each.id for each in records(office, ApportionmentRun)])
    panel = WhyPanel(frame)
    chosen = next(each for each in view.rows if each.code == "WHO")
    panel.explain(view, chosen, {}, "Clinic")
    shown(panel, 340, 500)
    assert panel.title.text() == "Why WHO pays 9,125.82"
    assert panel.part.text() == "3.6709 % of Clinic"
    assert "9,125.82" in panel.explanation
    assert panel.since.isHidden()
    panel.clear("Choose a party.")
    assert panel.title.text() == "Choose a party."
    assert panel.explanation == ""
