"""Every state of a service and every rating has a shape of its own."""

from __future__ import annotations

import pytest

from commonservices.domain import codelists
from ui.kit.shapes import SHAPES
from ui.shared_services.marks import RATING_MARKS, STATUS_MARKS, rating_mark, status_mark


@pytest.mark.parametrize("code", [item.code for item in codelists.load("service_status").active()])
def test_every_status_has_a_shape(code: str) -> None:
    assert status_mark(code) in SHAPES
    assert code in STATUS_MARKS


@pytest.mark.parametrize("code", [item.code for item in codelists.load("kpi_ratings").active()])
def test_every_rating_has_a_shape(code: str) -> None:
    assert rating_mark(code) in SHAPES
    assert code in RATING_MARKS


def test_shapes_differ_and_an_unknown_code_has_a_plain_ring() -> None:
    assert len(set(STATUS_MARKS.values())) == len(STATUS_MARKS)
    assert status_mark("SOMETHING") == rating_mark("something") == "not_yet"
