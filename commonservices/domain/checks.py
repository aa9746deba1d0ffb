"""Every refusal of a record: what a value, a record, its parties and its parent must satisfy to be saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.dates import FIRST_YEAR, LAST_YEAR
from commonservices.domain.examples import example_of
from commonservices.domain.fields import Field, Kind, Need, Record, record_type
from commonservices.domain.guards import LETTER_OF_ASSIST, is_empty
from commonservices.domain.must_haves import GOVERNMENT
from commonservices.domain.partners import Entity, Location, Person
from commonservices.domain.reading import nearest_code, plain_value, read_text
from commonservices.domain.sentences import label_of, refuse
from commonservices.domain.shared_services import (
    DriverValue,
    ExchangeRate,
    MonthlyUsage,
    Participation,
    RateLine,
    SharedService,
)
from commonservices.domain.terms import FEWEST_PARTIES, YEAR_IN_MONTHS, add_months

DEEPEST: Final = 3
_LARGEST: Final = 10**18 - 1
_TYPES: Final[Mapping[Kind, tuple[type, ...]]] = MappingProxyType(
    {
        Kind.TEXT: (str,),
        Kind.LONG_TEXT: (str,),
        Kind.CODE: (str,),
        Kind.CODE_SET: (frozenset,),
        Kind.DATE: (date,),
        Kind.MONTH: (date,),
        Kind.INTEGER: (int,),
        Kind.FLAG: (bool,),
        Kind.AMOUNT: (int,),
        Kind.SCALED: (Decimal,),
        Kind.REFERENCE: (UUID,),
        Kind.REFERENCE_SET: (frozenset,),
        Kind.MOMENT: (datetime,),
        Kind.DIGEST: (bytes,),
    }
)
_DIGEST_BYTES: Final = 32


def check_record(record: Record, before: Record | None = None) -> None:
    """Refuse a record that may not be saved; `before` is what is stored, whose unchanged codes may be retired ones."""
    for field in record_type(type(record)).fields:
        value = getattr(record, field.name)
        if before is not None and getattr(before, field.name) == value and not is_empty(value):
            continue
        if is_empty(value):
            _check_present(field)
        else:
            check_value(field, value)
    for rule in _RECORD_RULES.get(type(record)) or _RULES_BY_KIND.get(record.KIND, ()):
        rule(record)


def check_value(field: Field, value: object) -> None:
    """Refuse a value that its field cannot hold: wrong kind, length, range, code or number of decimals."""
    wrong = not isinstance(value, _TYPES[field.kind])
    if wrong or (isinstance(value, bool) and field.kind is not Kind.FLAG):
        refuse("wrong_kind", field.name, str(value), example=example_of(field))
    checker = _VALUE_RULES.get(field.kind)
    if checker is not None:
        checker(field, value)


def check_editable(field: Field, value: object, kept: object) -> None:
    """Refuse to change by hand a field that is fixed once its record is saved."""
    if field.fixed and value != kept:
        refuse("fixed_field", field.name, str(value), kept=plain_value(field, kept) or "empty")


def check_parties(type_code: str, parties: Sequence[tuple[UUID, str]], kinds: Mapping[UUID, str]) -> None:
    """Refuse fewer than two parties, the same one twice, and a letter of assist without a Government."""
    roles = record_type(ArrangementParty).by_name["role"]
    seen: set[UUID] = set()
    for entity_id, role in parties:
        check_value(roles, role)
        if entity_id in seen:
            refuse("party_twice", "parties", str(entity_id), example="another entity")
        seen.add(entity_id)
    if len(seen) < FEWEST_PARTIES:
        refuse("too_few_parties", "parties", str(len(seen)), count=len(seen), example="UNDP:CLIENT")
    if type_code == LETTER_OF_ASSIST and not any(kinds.get(entity_id) == GOVERNMENT for entity_id in seen):
        refuse("no_government_party", "parties", type_code, example="GOV:PROVIDER")


def check_lineage(arrangement_id: UUID, ancestors: Sequence[UUID], *, levels_below: int = 0, parent: str = "") -> None:
    """Refuse a parent that is the record itself or stands below it, or that makes more than three levels.

    `ancestors` are the parent, its parent and so on; `parent` is the parent's reference, for the sentence.
    """
    shown = parent or (str(ancestors[0]) if ancestors else "")
    if ancestors and ancestors[0] == arrangement_id:
        refuse("own_parent", "parent_id", shown, example="its framework agreement")
    if arrangement_id in ancestors:
        refuse("parent_cycle", "parent_id", shown, example="its framework agreement")
    depth = len(ancestors) + 1 + levels_below
    if depth > DEEPEST:
        refuse("parent_too_deep", "parent_id", shown, depth=depth, limit=DEEPEST, example="its framework agreement")


def check_unit_places(quantity: Decimal, unit: str) -> None:
    """Refuse more decimals than the unit has; a unit the list does not know keeps four."""
    places = unit_places(unit)
    if places is not None and _decimals_of(quantity) > places:
        example = example_of(record_type(MonthlyUsage).by_name["quantity"], places=places)
        refuse("too_many_decimals", "quantity", f"{quantity:f}", places=places, example=example)


def unit_places(unit: str) -> int | None:
    """Give how many decimals a unit's quantities have; None when the list does not say."""
    units = codelists.load("units")
    decimals = units[unit].extra.get("decimals") if unit in units else None
    return None if decimals is None else int(decimals)


def _check_present(field: Field) -> None:
    if field.need is Need.SAVE:
        refuse("required", field.name, example=example_of(field))


def _check_text(field: Field, value: Any) -> None:
    read_text(field, value)


def _check_code(field: Field, value: Any) -> None:
    codes = codelists.load(field.code_list)
    if value not in codes:
        refuse("unknown_code", field.name, value, example=nearest_code(field, value))
    if codes[value].retired:
        refuse("retired_code", field.name, value, example=codes[value].successor or nearest_code(field, value))


def _check_codes(field: Field, value: Any) -> None:
    for each in sorted(value, key=str):
        if not isinstance(each, str):
            refuse("wrong_kind", field.name, str(each), example=example_of(field))
        if field.code_list:
            _check_code(field, each)
        else:
            read_text(field, each)


def _check_date(field: Field, value: Any) -> None:
    if isinstance(value, datetime):
        refuse("wrong_kind", field.name, str(value), example=example_of(field))
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        refuse("year_out_of_range", field.name, str(value), low=FIRST_YEAR, high=LAST_YEAR, example=example_of(field))
    if field.kind is Kind.MONTH and value.day != 1:
        refuse("not_first_of_month", field.name, str(value), shown=value, example=value.replace(day=1))


def _check_whole(field: Field, value: Any) -> None:
    low = field.minimum
    high = _LARGEST if field.maximum is None else field.maximum
    if low is not None and value < low:
        refuse("too_small", field.name, str(value), limit=low, example=example_of(field))
    if value > high:
        refuse("too_large", field.name, str(value), limit=high, example=example_of(field))


def _check_scaled(field: Field, value: Any) -> None:
    if not value.is_finite():
        refuse("not_a_number", field.name, str(value), example=example_of(field))
    if _decimals_of(value) > field.places:
        refuse("too_many_decimals", field.name, f"{value:f}", places=field.places, example=example_of(field))
    if abs(value.scaleb(field.places)) > _LARGEST:
        limit = Decimal(_LARGEST).scaleb(-field.places)
        refuse("too_large", field.name, f"{value:f}", limit=f"{limit:f}", example=example_of(field))


def _check_identifiers(field: Field, value: Any) -> None:
    for each in value:
        if not isinstance(each, UUID):
            refuse("not_an_identifier", field.name, str(each), example=example_of(field))


def _check_moment(field: Field, value: Any) -> None:
    if value.tzinfo is None:
        refuse("wrong_kind", field.name, str(value), example=example_of(field))


def _check_digest(field: Field, value: Any) -> None:
    if len(value) != _DIGEST_BYTES:
        refuse("wrong_kind", field.name, value.hex(), example=example_of(field))


def _decimals_of(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


_VALUE_RULES: Final[Mapping[Kind, Callable[[Field, Any], None]]] = MappingProxyType(
    {
        Kind.TEXT: _check_text,
        Kind.LONG_TEXT: _check_text,
        Kind.CODE: _check_code,
        Kind.CODE_SET: _check_codes,
        Kind.DATE: _check_date,
        Kind.MONTH: _check_date,
        Kind.INTEGER: _check_whole,
        Kind.AMOUNT: _check_whole,
        Kind.SCALED: _check_scaled,
        Kind.REFERENCE_SET: _check_identifiers,
        Kind.MOMENT: _check_moment,
        Kind.DIGEST: _check_digest,
    }
)


def _in_order(start: str, end: str, *, apart: bool = False) -> Callable[[Any], None]:
    """Give the rule that one day is not before another; `apart` wants it later, for a last day that is not included."""

    def rule(record: Any) -> None:
        first, last = getattr(record, start), getattr(record, end)
        if first is None or last is None or last > first or (last == first and not apart):
            return
        other = f"the {label_of(start)[0].lower()}{label_of(start)[1:]}"
        example = add_months(first, YEAR_IN_MONTHS)
        words = {"end": last, "start": first, "other": other, "other_field": start, "example": example}
        refuse("ends_before_start", end, last.isoformat(), **words)

    return rule


def _titled(version: ArrangementVersion) -> None:
    if not version.title_en.strip() and not version.title_fr.strip():
        refuse("title_missing", "title_en", example="Shared clinic")


def _one_end(version: ArrangementVersion) -> None:
    if version.open_ended and version.expiry_on is not None:
        refuse("end_and_open_ended", "expiry_on", version.expiry_on.isoformat(), end=version.expiry_on)


def _currency_known(record: Any) -> None:
    kind: type[Record] = type(record)
    for each in (declared for declared in record_type(kind).fields if declared.kind is Kind.AMOUNT):
        if getattr(record, each.name) is not None and not getattr(record, each.currency):
            refuse("no_currency", each.name, str(getattr(record, each.name)), example="USD")


def _not_its_own(*names: str) -> Callable[[Any], None]:
    def rule(record: Any) -> None:
        for name in names:
            if getattr(record, name) == record.id:
                refuse("own_parent", name, str(record.id), example="another record")

    return rule


def _between(name: str, low: int | None, high: int | None, *, above: bool = False) -> Callable[[Any], None]:
    """Give the rule that a number is not below `low` (or, with `above`, is more than it) nor above `high`."""

    def rule(record: Any) -> None:
        value = getattr(record, name)
        if value is None:
            return
        kind: type[Record] = type(record)
        example = example_of(record_type(kind).by_name[name])
        if low is not None and (value < low or (above and value == low)):
            refuse("not_above" if above else "too_small", name, f"{value:f}", limit=low, example=example)
        if high is not None and value > high:
            refuse("too_large", name, f"{value:f}", limit=high, example=example)

    return rule


def _fits_unit(usage: MonthlyUsage) -> None:
    if usage.quantity is not None:
        check_unit_places(usage.quantity, usage.unit)


def _put_off_to_a_day(answer: Any) -> None:
    if answer.answer == "SNOOZED" and answer.until_on is None:
        kind: type[Record] = type(answer)
        refuse("required", "until_on", example=example_of(record_type(kind).by_name["until_on"]))


_RECORD_RULES: Final[Mapping[type[Any], tuple[Callable[[Any], None], ...]]] = MappingProxyType(
    {
        Arrangement: (_not_its_own("parent_id", "replaces_id"),),
        ArrangementVersion: (_titled, _one_end, _in_order("effective_on", "expiry_on"), _currency_known),
        ArrangementParty: (_in_order("joined_on", "withdrew_on"), _in_order("notice_given_on", "withdrew_on")),
        Entity: (_in_order("valid_from", "valid_to"), _not_its_own("successor_id")),
        Person: (_in_order("active_from", "active_to"),),
        Location: (_between("latitude", -90, 90), _between("longitude", -180, 180)),
        SharedService: (_in_order("started_on", "ended_on"),),
        Participation: (_in_order("joined_on", "left_on"), _between("volume_estimate", 0, None)),
        MonthlyUsage: (_between("quantity", 0, None), _fits_unit),
        RateLine: (
            _in_order("valid_from", "valid_to", apart=True),
            _between("rate", 0, None),
            _between("support_percent", 0, 100),
            _currency_known,
        ),
        ExchangeRate: (_between("rate", 0, None, above=True),),
        DriverValue: (_between("value", 0, None), _between("weight", 0, None)),
    }
)
# Kinds whose classes are read when first needed are named, not imported.
_RULES_BY_KIND: Final[Mapping[str, tuple[Callable[[Any], None], ...]]] = MappingProxyType(
    {
        "role_assignment": (_in_order("from_on", "until_on"),),
        "delegation": (_in_order("valid_from", "valid_to"), _currency_known),
        "body": (_in_order("active_from", "active_to"), _not_its_own("refers_to_id")),
        "obligation": (_in_order("first_due_on", "until_on"), _currency_known),
        "alert_answer": (_put_off_to_a_day,),
        "premises": (
            _in_order("lease_start_on", "lease_end_on"),
            _between("latitude", -90, 90),
            _between("longitude", -180, 180),
            _between("area_m2", 0, None),
            _currency_known,
        ),
        "occupancy": (_in_order("from_on", "until_on"), _between("net_m2", 0, None)),
        "long_term_agreement": (
            _in_order("starts_on", "ends_on"),
            _in_order("ends_on", "extension_end_on"),
            _currency_known,
        ),
        "long_term_agreement_use": (_currency_known,),
        "call_off": (_currency_known,),
        "reliance": (_currency_known,),
        "narrative": (_in_order("starts_on", "ends_on"),),
        "service_order": (_between("quantity", 0, None), _between("confirmed_quantity", 0, None), _currency_known),
        "cost_pool": (_in_order("starts_on", "ends_on"), _not_its_own("previous_id")),
        "pool_line": (_currency_known,),
        "pool_actual": (_currency_known,),
        "apportionment_scheme": (
            _in_order("valid_from", "valid_to", apart=True),
            _between("support_percent", 0, 100),
            _currency_known,
        ),
        "apportionment_run": (_currency_known, _not_its_own("follows_id")),
        "bill": (
            _in_order("starts_on", "ends_on"),
            _between("per_usd", 0, None, above=True),
            _not_its_own("corrects_id"),
        ),
        "settlement": (_currency_known, _not_its_own("reverses_id")),
        "balance_confirmation": (_currency_known,),
        "period_lock": (_in_order("starts_on", "ends_on"), _currency_known),
        "reconciliation": (_in_order("starts_on", "ends_on"),),
        "rate_card": (_in_order("valid_from", "valid_to", apart=True),),
        "labour_rate": (_in_order("valid_from", "valid_to"), _currency_known),
        "cba_case": (_between("discount_percent", 0, 100),),
        "cba_line": (
            _between("quantity", 0, None),
            _between("transactions", 0, None),
            _between("hours_each", 0, None),
            _between("minutes_each", 0, None),
        ),
        "efficiency_record": (
            *(_between(each, 0, None) for each in ("baseline_volume", "actual_volume", "baseline_hours_each")),
            *(_between(each, 0, None) for each in ("expected_hours_each", "actual_hours_each", "hourly")),
            _currency_known,
        ),
    }
)
