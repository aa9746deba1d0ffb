"""What reconciliation R10 compares: every claim of efficiency with its service, its owner, its case and its papers."""

from __future__ import annotations

import sqlalchemy as sa

from commonservices.domain.reconciling.gains import HeldClaim
from commonservices.store import efficiency_rows
from commonservices.store.reconciling_rows import codes
from commonservices.store.tables import LIVE, table_of


def claims(connection: sa.Connection) -> list[HeldClaim]:
    """Give the live claims with what they stand on."""
    found = efficiency_rows.claims(connection)
    if not found:
        return []
    services = efficiency_rows.services(connection, [each.service_id for each in found if each.service_id is not None])
    papers = efficiency_rows.evidence(connection, [each.id for each in found])
    named, case = codes(connection), table_of("cba_case")
    asked = sa.select(case.c.id, case.c.approach).where(case.c.row_state == LIVE)
    approaches = {row[0]: row[1] for row in connection.execute(asked)}
    made = []
    for each in found:
        service = services.get(each.service_id) if each.service_id is not None else None
        made.append(
            HeldClaim(
                record=each,
                service=service.reference if service is not None else "",
                arrangement_id=service.arrangement_id if service is not None else None,
                owner=named.get(each.owner_id, "") if each.owner_id is not None else "",
                approach=approaches.get(each.case_id, "") if each.case_id is not None else "",
                evidence=papers.get(each.id, 0),
            )
        )
    return made
