"""The third layout: orders, pools, bills, period ends, rate cards, and what is frozen of them."""

from __future__ import annotations

from commonservices.store.migrations import third_bills, third_freeze, third_orders, third_pools, third_widened
from commonservices.store.migrations.columns import tie

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the new tables, widen the old ones, and hold fast what is frozen."""
    third_orders.upgrade()
    third_pools.upgrade()
    third_bills.upgrade()
    third_widened.upgrade()
    third_freeze.upgrade()
    tie(third_orders.TIES)
    tie(third_pools.TIES)
    tie(third_bills.TIES)
    tie(third_widened.TIES)
