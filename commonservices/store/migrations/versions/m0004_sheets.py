"""The fourth layout: remembered senders, workbooks to fill in, submissions, and an office's own kinds of service."""

from __future__ import annotations

from commonservices.store.migrations import fourth_money, fourth_sheets
from commonservices.store.migrations.columns import tie

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the new tables, hold fast what was submitted, and say apart why one person did both steps."""
    fourth_sheets.upgrade()
    fourth_money.upgrade()
    tie(fourth_sheets.TIES)
