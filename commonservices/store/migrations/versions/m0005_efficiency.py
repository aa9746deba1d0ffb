"""The fifth layout: what sharing saves, and why a bill goes out for what no signed terms cover."""

from __future__ import annotations

from commonservices.store.migrations import fifth_cover, fifth_efficiency
from commonservices.store.migrations.columns import tie

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the new tables, hold fast what was adopted and validated, and widen the bills."""
    fifth_efficiency.upgrade()
    fifth_cover.upgrade()
    tie(fifth_efficiency.TIES)
