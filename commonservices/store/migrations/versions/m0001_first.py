"""The first layout of a store."""

from __future__ import annotations

from commonservices.store.migrations import first_journal, first_lists, first_partners, first_services
from commonservices.store.migrations.columns import tie

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of an empty store."""
    first_partners.upgrade()
    first_services.upgrade()
    first_journal.upgrade()
    first_lists.upgrade()
    tie(first_partners.TIES)
    tie(first_services.TIES)
