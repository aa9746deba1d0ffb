"""What freezes of the money, of savings and of what was submitted: on which day, and which fields stay open."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass


@dataclass(frozen=True, slots=True)
class Freeze:
    """When a kind of record is frozen: once a day is set, its own or its owner's; without such a day, from the first.

    `under` names the owner, and `stays` says that the record cannot be taken out of the register either. Where the day
    itself stays open the record may be opened again: what is written from then on was not frozen.
    """

    since: str = ""
    under: str = ""
    owner: str = ""
    open_fields: frozenset[str] = frozenset()
    stays: bool = True


FREEZES: Final[Mapping[str, Freeze]] = MappingProxyType(
    {
        "apportionment_run": Freeze(since="frozen_on", open_fields=frozenset({"state", "note"})),
        "share": Freeze(since="frozen_on", under="run_id", owner="apportionment_run"),
        "bill": Freeze(
            since="issued_on",
            open_fields=frozenset(
                {
                    "state",
                    "state_reason",
                    "state_on",
                    "disputed_amount",
                    "disputed_on",
                    "dispute_reason",
                    "external_reference",
                    "posted_on",
                    "decision_id",
                    "document_id",
                    "note",
                }
            ),
        ),
        "bill_line": Freeze(since="issued_on", under="bill_id", owner="bill", open_fields=frozenset({"disputed"})),
        "delivery": Freeze(under="order_id", owner="service_order", stays=False),
        "settlement": Freeze(
            under="bill_id",
            owner="bill",
            open_fields=frozenset({"external_reference", "posted_on", "note"}),
            stays=False,
        ),
        "submission": Freeze(),
        "cba_case": Freeze(since="adopted_on", open_fields=frozenset({"priority_rank", "notes"})),
        "cba_line": Freeze(since="adopted_on", under="case_id", owner="cba_case"),
        "efficiency_record": Freeze(
            since="validated_on",
            open_fields=frozenset(
                {
                    "state",
                    "state_on",
                    "validated_by",
                    "validated_on",
                    "exception_reason",
                    "reopened_reason",
                    "linked_id",
                    "note",
                }
            ),
        ),
    }
)
"""What freezes of the money, of savings and of what was submitted, by kind of record."""
