"""The second layout: what the calendar of each arrangement is computed from."""

from __future__ import annotations

from commonservices.store.migrations.columns import create, guid, index, key, statement, text, whole


def upgrade() -> None:
    """Make the table, and forget the day of the lists: they are computed anew when the store is opened."""
    create(
        "register_calendar",
        guid("id", empty=False),
        text("state", 40),
        whole("starts_on"),
        whole("first_end_on"),
        whole("renewal_term_m"),
        whole("max_renewals"),
        whole("notice_days"),
        whole("lead_days"),
        whole("review_on"),
        whole("notice_end_on"),
        whole("ended_on"),
        whole("alone_on"),
        whole("used_to"),
        whole("early_use_on"),
        whole("rate_gap_on"),
        whole("census_on"),
        whole("running"),
        whole("running_since"),
        whole("mandate_end_on"),
        whole("followed"),
        whole("followed_on"),
        text("retroactive_on", 4000),
        text("ceiling", 40),
        whole("renews", empty=False),
        key("register_calendar", "id"),
    )
    statement("DROP INDEX ix_register_flag__kind_flag_n")
    index("register_flag", "kind", "flag", "severity", "n")
    index("register_service", "status", "last_month")
    statement("DELETE FROM meta WHERE k = 'register_day'")
