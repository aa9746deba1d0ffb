"""What is begun with a form in this place: an order, and a bill by hand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from commonservices.actions import bills, orders
from commonservices.domain.bills import Bill
from commonservices.domain.orders import ServiceOrder
from commonservices.office import Office
from ui.decisions.kinds import RecordKind


def _request(office: Office, values: Mapping[str, Any]) -> Any:
    """Enter an order; what its service or its consumer lacks is refused by the act itself."""
    rest = {name: value for name, value in values.items() if name not in {"service_id", "consumer_id"}}
    return orders.request(office, values["service_id"], values["consumer_id"], rest)


def _keep(office: Office, id: Any, values: Mapping[str, object]) -> Any:
    """Keep a bill as it is: a draft changes by its lines alone."""
    raise NotImplementedError


ORDER: Final = RecordKind(
    "service_order",
    ServiceOrder,
    (
        "service_id",
        "consumer_id",
        "quantity",
        "needed_on",
        "purpose",
        "requested_by",
        "requested_on",
        "core_client_effect",
        "funding_reference",
    ),
    _request,
    orders.set_order,
)
BILL: Final = RecordKind(
    "bill",
    Bill,
    (
        "from_entity_id",
        "to_entity_id",
        "starts_on",
        "ends_on",
        "kind",
        "basis",
        "currency",
        "arrangement_id",
        "note",
    ),
    bills.draft,
    _keep,
)
KINDS: Final[Mapping[str, RecordKind]] = MappingProxyType({"bills": BILL, "orders": ORDER})
