"""The tables: one for each kind of record, built from its fields, beside the journal and the derived tables."""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa

from commonservices.domain.fields import Field, Kind, RecordType
from commonservices.domain.records import record_types
from commonservices.store import journal_tables, register_tables
from commonservices.store.types import (
    BigInt,
    CodeSet,
    CodeText,
    Digest,
    Guid,
    GuidSet,
    IsoDate,
    Scaled,
    UtcDateTime,
    YesNo,
)

LIVE = 0
DELETED = 1
DELETED_BUT_EDITED = 2

NAMING = {
    "ix": "ix_%(table_name)s__%(column_0_N_name)s",
    "uq": "uq_%(table_name)s__%(column_0_N_name)s",
    "ck": "ck_%(table_name)s__%(constraint_name)s",
    "fk": "fk_%(table_name)s__%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

_INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "entity": (("short_code",),),
    "arrangement": (("reference",), ("parent_id",), ("replaces_id",)),
    "arrangement_version": (("arrangement_id", "number"),),
    "arrangement_party": (("arrangement_id",), ("entity_id",)),
    "arrangement_event": (("arrangement_id",),),
    "document": (("attached_id",), ("sha256",)),
    "clause_check": (("arrangement_id",),),
    "waiver": (("arrangement_id",),),
    "clearance": (("arrangement_id",),),
    "shared_service": (("reference",), ("arrangement_id",)),
    "participation": (("service_id",), ("entity_id",)),
    "monthly_usage": (("service_id", "consumer_id", "month"),),
    "kpi_target": (("service_id",),),
    "kpi_reading": (("service_id", "kpi_id", "as_of"),),
    "rate_line": (("service_id", "valid_from"),),
    "exchange_rate": (("currency", "effective_on"),),
    "driver_value": (("arrangement_id",),),
}

_CHECKS: dict[str, dict[str, str]] = {
    "arrangement_version": {
        "starts_before_it_ends": "expiry_on IS NULL OR effective_on IS NULL OR effective_on <= expiry_on",
        "ceiling_not_negative": "ceiling_amount IS NULL OR ceiling_amount >= 0",
    },
    "arrangement_party": {
        "joins_before_it_leaves": "withdrew_on IS NULL OR joined_on IS NULL OR joined_on <= withdrew_on"
    },
    "participation": {"joins_before_it_leaves": "left_on IS NULL OR joined_on IS NULL OR joined_on <= left_on"},
    "rate_line": {"valid_span": "valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to"},
    "exchange_rate": {"rate_above_zero": "rate IS NULL OR rate > 0"},
    "arrangement": {
        "known_state": "state IN ('DRAFT','IN_REVIEW','CLEARED','SIGNING','SIGNED','ACTIVE','SUSPENDED','NOTICE',"
        "'EXPIRED','TERMINATED','SUPERSEDED','CLOSED','CANCELLED')"
    },
}


@cache
def metadata() -> sa.MetaData:
    """Give the description of every table, built once."""
    return fresh_metadata()


def fresh_metadata() -> sa.MetaData:
    """Give a description of its own: laying out a server leaves marks in it that no file may inherit."""
    described = sa.MetaData(naming_convention=NAMING)
    for record in record_types().values():
        _record_table(described, record)
    journal_tables.describe(described)
    register_tables.describe(described)
    return described


@cache
def journalled() -> frozenset[str]:
    """Give the names of the tables that only the unit of work may write."""
    return frozenset(record_types()) | journal_tables.NAMES


def table_of(kind: str) -> sa.Table:
    """Give the table of one kind of record, of the journal or of the register."""
    return metadata().tables[kind]


def _record_table(described: sa.MetaData, record: RecordType) -> sa.Table:
    columns: list[sa.schema.SchemaItem] = [sa.Column("id", Guid(), primary_key=True)]
    columns.extend(_column(each) for each in record.fields)
    columns.append(sa.Column("row_state", BigInt(), nullable=False))
    columns.append(sa.Column("open_conflicts", BigInt(), nullable=False))
    columns.append(sa.CheckConstraint("row_state IN (0, 1, 2)", name="known_row_state"))
    columns.extend(sa.CheckConstraint(rule, name=name) for name, rule in _CHECKS.get(record.name, {}).items())
    columns.extend(sa.Index(None, *names) for names in _INDEXES.get(record.name, ()))
    return sa.Table(record.name, described, *columns, sqlite_with_rowid=False, sqlite_strict=True)


def _column(field: Field) -> sa.Column[Any]:
    if field.kind is Kind.REFERENCE and field.target:
        rule = sa.ForeignKey(f"{field.target}.id", deferrable=True, initially="DEFERRED", use_alter=False)
        return sa.Column(field.name, Guid(), rule, nullable=True)
    return sa.Column(field.name, _column_type(field), nullable=field.kind not in _NEVER_NULL)


_NEVER_NULL = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.CODE_SET, Kind.REFERENCE_SET, Kind.FLAG})


def _column_type(field: Field) -> sa.types.TypeEngine[Any]:
    if field.kind in {Kind.TEXT, Kind.LONG_TEXT, Kind.CODE}:
        return CodeText(field.length)
    if field.kind is Kind.SCALED:
        return Scaled(field.places)
    return _PLAIN_TYPES[field.kind]()


_PLAIN_TYPES: dict[Kind, type[sa.types.TypeEngine[Any]]] = {
    Kind.CODE_SET: CodeSet,
    Kind.REFERENCE_SET: GuidSet,
    Kind.DATE: IsoDate,
    Kind.MONTH: IsoDate,
    Kind.INTEGER: BigInt,
    Kind.AMOUNT: BigInt,
    Kind.FLAG: YesNo,
    Kind.REFERENCE: Guid,
    Kind.MOMENT: UtcDateTime,
    Kind.DIGEST: Digest,
}
