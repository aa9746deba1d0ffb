"""The first layout: the journal."""

from __future__ import annotations

from commonservices.store.migrations.columns import create, index, key, moment, prose, raw, rule, text, unique, whole


def upgrade() -> None:
    """Make these tables."""
    _j_site()
    _j_tx()
    _j_part()
    _j_cell()
    _j_saw()
    _j_head()
    _j_del()
    _j_dseen()
    _j_frontier()
    _j_vec()


def _j_site() -> None:
    create(
        "j_site",
        raw("site_id", empty=False),
        text("name", 200),
        text("office", 40),
        text("letter", 4),
        moment("enrolled_at", empty=False),
        key("j_site", "site_id"),
    )


def _j_tx() -> None:
    create(
        "j_tx",
        whole("n", empty=False),
        raw("hash", empty=False),
        raw("id", empty=False),
        raw("site_id", empty=False),
        whole("seq", empty=False),
        whole("hlc", empty=False),
        text("actor", 200),
        text("act", 60),
        text("subject", 300),
        text("why", 4000),
        raw("undoes"),
        whole("schema", empty=False),
        raw("prev", empty=False),
        raw("body", empty=False),
        whole("cells", empty=False),
        whole("state", empty=False),
        moment("received_at", empty=False),
        raw("package_id"),
        key("j_tx", "n"),
        unique("j_tx", "id"),
        unique("j_tx", "hash"),
        rule("j_tx", "known_state", "state IN (0, 1, 2)"),
        with_rowid=True,
    )
    index("j_tx", "hlc")
    index("j_tx", "site_id", "seq")
    index("j_tx", "undoes")


def _j_part() -> None:
    create(
        "j_part",
        whole("tx", empty=False),
        whole("i", empty=False),
        raw("body", empty=False),
        key("j_part", "tx", "i"),
    )


def _j_cell() -> None:
    create(
        "j_cell",
        whole("tx", empty=False),
        whole("i", empty=False),
        whole("entity", empty=False),
        raw("row", empty=False),
        whole("cell", empty=False),
        prose("value"),
        key("j_cell", "tx", "i"),
    )
    index("j_cell", "row", "cell", "tx")


def _j_saw() -> None:
    create(
        "j_saw",
        whole("entity", empty=False),
        raw("row", empty=False),
        whole("cell", empty=False),
        raw("saw_id", empty=False),
        whole("tx", empty=False),
        key("j_saw", "entity", "row", "cell", "saw_id", "tx"),
    )


def _j_head() -> None:
    create(
        "j_head",
        whole("entity", empty=False),
        raw("row", empty=False),
        whole("cell", empty=False),
        whole("tx", empty=False),
        whole("hlc", empty=False),
        key("j_head", "entity", "row", "cell", "tx"),
    )


def _j_del() -> None:
    create(
        "j_del",
        whole("entity", empty=False),
        raw("row", empty=False),
        whole("tx", empty=False),
        key("j_del", "entity", "row", "tx"),
    )


def _j_dseen() -> None:
    create(
        "j_dseen",
        whole("entity", empty=False),
        raw("row", empty=False),
        whole("tx", empty=False),
        raw("seen_id", empty=False),
        key("j_dseen", "entity", "row", "tx", "seen_id"),
    )


def _j_frontier() -> None:
    create(
        "j_frontier",
        raw("hash", empty=False),
        key("j_frontier", "hash"),
    )


def _j_vec() -> None:
    create(
        "j_vec",
        raw("site_id", empty=False),
        whole("seq", empty=False),
        raw("hash", empty=False),
        key("j_vec", "site_id"),
    )
