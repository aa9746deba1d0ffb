"""What can be imported: each target speaks only of fields there are."""

from __future__ import annotations

import pytest

from commonservices.actions.imported_rows import CLASSES
from commonservices.cli import importing
from commonservices.errors import RuleBroken
from commonservices.exchange.importing.targets import TARGETS, target_called


@pytest.mark.parametrize("code", sorted(TARGETS))
def test_a_target_names_only_fields_it_reads(code: str) -> None:
    target = TARGETS[code]
    names = set(target.columns())
    assert {*target.key, *target.needed, *filter(None, (target.note, target.members))} <= names
    assert set(target.columns_of_sheet.values()) <= names
    assert target.kinds[0] == CLASSES[code].KIND


@pytest.mark.parametrize("code", sorted(TARGETS))
def test_no_target_reads_what_only_acts_set(code: str) -> None:
    assert {"state", "owner_office_id", "version_id", "entered_by", "sealed_on", "origin"} & {
        name for name in TARGETS[code].columns() if name != "origin" or code != "services"
    } == set()


def test_the_command_offers_every_target() -> None:
    assert set(importing.TARGETS) == set(TARGETS)


def test_a_target_nobody_knows_is_refused_with_those_there_are() -> None:
    with pytest.raises(RuleBroken) as broken:
        target_called("dreams")
    assert "usage" in broken.value.params["choices"]
