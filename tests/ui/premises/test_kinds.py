"""What the page of each kind is made of."""

from __future__ import annotations

import pytest

from commonservices.domain.fields import record_type
from commonservices.office import Office
from tests.ui.premises.conftest import id_of
from ui.page import PageFrame
from ui.premises.kinds import AGREEMENT, PREMISES, RECOGNITION, RecordKinds


@pytest.mark.parametrize(
    ("key", "reference", "tags"),
    [
        (PREMISES, "DEMO-P01", ["UN House", "Common premises"]),
        (PREMISES, "DEMO-P02", ["Handed back"]),
        (PREMISES, "DEMO-P04", ["Initiative"]),
        (AGREEMENT, "UNDP-LTA-0117", ["Ended"]),
        (RECOGNITION, "MRR", ["Not both signatories"]),
    ],
)
def test_the_head_says_what_the_record_is(
    frame: PageFrame, demo_office: Office, key: str, reference: str, tags: list[str]
) -> None:
    kind = RecordKinds(frame).of(key)
    detail = kind.read(demo_office, id_of(demo_office, reference))
    assert [text for text, _tone, _mark in kind.head(detail).tags] == tags
    assert key == kind.record(detail).KIND


@pytest.mark.parametrize("key", [PREMISES, AGREEMENT, RECOGNITION])
def test_the_form_holds_every_field_a_person_may_change_once(frame: PageFrame, key: str) -> None:
    kind = RecordKinds(frame).of(key)
    names = [name for _title, some in kind.groups for name in some]
    free = {each.name for each in record_type(kind.cls).fields if not each.fixed and each.name != "currency"}
    assert len(names) == len(set(names))
    assert set(names) == free


def test_a_record_is_changed_and_removed_by_its_kind(frame: PageFrame, demo_office: Office) -> None:
    kind, id = RecordKinds(frame).of(AGREEMENT), id_of(demo_office, "UNICEF-LTA-2208")
    kind.save(id, {"vendor": "Other vendor"})(demo_office)
    assert kind.read(demo_office, id).agreement.vendor == "Other vendor"
    assert kind.remove(id)(demo_office)
