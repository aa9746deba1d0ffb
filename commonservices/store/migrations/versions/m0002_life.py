"""The second layout: amendments, roles, bodies, duties, premises, and the seal on signed terms."""

from __future__ import annotations

from commonservices.store.migrations import second_freeze, second_life, second_lists, second_people, second_premises
from commonservices.store.migrations.columns import tie

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the new tables, widen the old ones, and hold fast what is signed."""
    second_people.upgrade()
    second_premises.upgrade()
    second_life.upgrade()
    second_lists.upgrade()
    second_freeze.upgrade()
    tie(second_people.TIES)
    tie(second_premises.TIES)
    tie(second_life.TIES)
