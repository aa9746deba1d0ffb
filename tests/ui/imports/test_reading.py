"""What the page takes from what was read: of which kinds of record its rows are made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commonservices.domain.sheets.plan import Verdict
from tests.ui.imports.plans import PLAN, a_row
from ui.imports.reading import kinds_of


@pytest.mark.parametrize(("target", "kinds"), [
    ("usage", ("monthly_usage",)), ("returned:agreements", ("long_term_agreement",)),
    ("form:usage", ("monthly_usage",)), ("form:survey", ("kpi_reading",)),
    ("form:balance", ("balance_confirmation",)), ("unheard_of", ()),
])  # fmt: skip
def test_the_kinds_of_a_row_are_those_it_becomes(target: str, kinds: tuple[str, ...]) -> None:
    assert kinds_of(replace(PLAN, target=target)) == kinds
    assert kinds_of(replace(PLAN, target="forms"), replace(a_row(2, Verdict.ADD), target=target)) == kinds
