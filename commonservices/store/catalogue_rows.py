"""Reads the kinds of service an office added: as codes of the list they stand in, and where they are used."""

from __future__ import annotations

from collections import Counter

import sqlalchemy as sa

from commonservices.domain.codelists import Code
from commonservices.store.tables import LIVE, table_of

_MARK = "X-"


def own_codes(connection: sa.Connection) -> tuple[Code, ...]:
    """Give the kinds of service this register adds, as codes; its record is loaded only when there is one."""
    first = sa.select(sa.literal(1)).select_from(sa.table("catalogue_item")).where(sa.text(f"row_state = {LIVE}"))
    if connection.execute(first.limit(1)).first() is None:
        return ()
    from commonservices.domain.own_catalogue import OwnCatalogueItem, as_code
    from commonservices.store.rows import fetch

    found = sorted(fetch(connection, OwnCatalogueItem), key=lambda each: each.code)
    return tuple(as_code(each) for each in found)


def used_codes(connection: sa.Connection) -> Counter[str]:
    """Give how many live services and long-term agreements name each kind of service of an office."""
    service, agreement = table_of("shared_service"), table_of("long_term_agreement")
    code = service.c.catalogue_code
    asked = sa.select(code, sa.func.count()).where(service.c.row_state == LIVE, code.startswith(_MARK)).group_by(code)
    found = Counter({str(row[0]): int(row[1]) for row in connection.execute(asked)})
    sets = sa.select(agreement.c.catalogue_codes).where(
        agreement.c.row_state == LIVE, sa.cast(agreement.c.catalogue_codes, sa.Text).contains(f'"{_MARK}')
    )
    for named in connection.scalars(sets):
        found.update(each for each in named if each.startswith(_MARK))
    return found


def every_code(connection: sa.Connection) -> tuple[str, ...]:
    """Give every code that was ever given in this register, those of removed records included."""
    return tuple(connection.scalars(sa.select(table_of("catalogue_item").c.code)))
