"""The tabs of a budget: each has a name and a part of its own behind it."""

import pytest

from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.commonservices.actions.pooled import Clinic
from ui.cost_sharing.pool_parts import TABS, make_part, tab_labels
from ui.cost_sharing.specs import PoolSpecs
from ui.page import PageFrame


def test_every_tab_has_a_name_of_its_own() -> None:
    assert tuple(tab_labels()) == TABS
    assert len(set(tab_labels().values())) == len(TABS)


@pytest.mark.parametrize("key", TABS)
def test_every_part_takes_up_a_draft_that_was_never_shared(
    key: str, office: Office, clinic: Clinic, frame: PageFrame
) -> None:
    part = make_part(key, frame, PoolSpecs(frame.words, frame.bridge, "USD"))
    part.show_detail(detail(office, clinic.pool_id))
    assert part.main() is not None
    assert not part.close_editor()
    part.deleteLater()
