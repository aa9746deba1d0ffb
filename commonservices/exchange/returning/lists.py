"""The lists that can be handed out and come back: which records, which fields, and which of them may be filled in.

Everything else about a field stands in its declaration; what a list leaves out or only shows is said here and nowhere
else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind, Record
from commonservices.domain.records import record_of
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.exchange.returning.cells import REFERENCES, plain
from commonservices.store.listing import names as names_of
from commonservices.store.rows import fetch, fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

_UNSEEN: Final = frozenset({Kind.DIGEST, Kind.MOMENT})


@dataclass(frozen=True, slots=True)
class SheetField:
    """One column of a sheet that comes back: its key, the declared field behind it, and whether it may be filled in."""

    key: str
    field: Field
    editable: bool = True
    label: str = ""
    """Other words than those of the field: a month, a question."""
    choices: tuple[tuple[str, str], ...] = ()
    """Answers with their words, where no code list holds them."""


@dataclass(frozen=True, slots=True)
class ReturnableList:
    """One list: the kinds of record a row is made of, the first naming it, and how its fields stand."""

    key: str
    kinds: tuple[str, ...]
    named_by: str
    first: tuple[str, ...]
    """The fields that come first, in this order; the others follow as they are declared."""
    only_shown: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    only_filled: frozenset[str] | None = None
    """Where only a few fields may be filled in: these."""
    takes_new: bool = False
    keyed_by: tuple[str, ...] = ()
    """The fields that say which record a row is, where its act asks for them instead of its identifier."""

    def fields(self) -> tuple[SheetField, ...]:
        """Give the columns of the list."""
        every: dict[str, Field] = {}
        for kind in self.kinds:
            for each in record_of(kind).fields:
                every.setdefault(each.name, each)
        names = [name for name in (*self.first, *every) if name not in self.left_out]
        shown = [every[name] for name in dict.fromkeys(names) if every[name].kind not in _UNSEEN]
        return tuple(SheetField(each.name, each, self._editable(each)) for each in shown)

    def _editable(self, field: Field) -> bool:
        if field.fixed or field.name in self.only_shown:
            return False
        return self.only_filled is None or field.name in self.only_filled


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row as it stands here: its key on sheets, the record, how it is called, and its values by column."""

    key: str
    id: UUID
    name: str
    values: Mapping[str, Any]
    names: Mapping[UUID, str]
    kind: str = ""
    """The kind of the record, for its history."""
    sources: Mapping[str, tuple[str, UUID]] | None = None
    """For columns whose value stands in another record: its kind and identifier."""

    def plain(self, column: SheetField) -> str:
        """Give one value in the way values are compared."""
        return plain(column.field, self.values.get(column.key), self.names, self.currency(column))

    def currency(self, column: SheetField) -> str:
        """Give the currency an amount stands in."""
        return str(self.values.get(column.field.currency) or "") if column.field.currency else ""


_LISTS: Final = (
    ReturnableList(
        "arrangements",
        ("arrangement", "arrangement_version"),
        "reference",
        ("reference", "title_en", "title_fr", "type", "state"),
        left_out=frozenset(
            {
                "owner_office_id",
                "version_id",
                "arrangement_id",
                "number",
                "signed_document_id",
                "sealed_on",
                "version_reason",
                "version_applies_on",
                "amendment_kinds",
            }
        ),
    ),
    ReturnableList(
        "services",
        ("shared_service",),
        "reference",
        ("reference", "name_en", "name_fr", "status", "catalogue_code"),
        only_shown=frozenset({"status"}),
        left_out=frozenset({"owner_office_id"}),
        takes_new=True,
    ),
    ReturnableList(
        "premises",
        ("premises",),
        "reference",
        ("reference", "name", "status"),
        only_shown=frozenset({"status", "status_on", "status_reason"}),
        left_out=frozenset({"owner_office_id", "lease_document_id"}),
        takes_new=True,
    ),
    ReturnableList(
        "agreements",
        ("long_term_agreement",),
        "reference",
        ("reference", "holder_id", "vendor"),
        left_out=frozenset({"document_id"}),
        takes_new=True,
    ),
    ReturnableList(
        "recognitions", ("reliance",), "", ("relying_id", "relied_on_id"), left_out=frozenset({"document_id"})
    ),
    ReturnableList(
        "entities",
        ("entity",),
        "short_code",
        ("short_code", "name_en", "name_fr", "name_es", "kind"),
        only_shown=frozenset({"short_code", "kind", "mr_signatory", "mr_signed_on"}),
        left_out=frozenset({"origin"}),
    ),
    ReturnableList("people", ("person",), "name", ("name", "title", "entity_id"), takes_new=True),
    ReturnableList(
        "usage",
        ("monthly_usage",),
        "service_id",
        ("service_id", "consumer_id", "month", "quantity", "unit", "note"),
        left_out=frozenset({"entered_by"}),
        only_filled=frozenset({"quantity", "note"}),
        takes_new=True,
        keyed_by=("service_id", "consumer_id", "month"),
    ),
    ReturnableList(
        "readings",
        ("kpi_reading",),
        "service_id",
        ("service_id", "kpi_id", "as_of", "value", "note"),
        left_out=frozenset({"entered_by", "numerator", "denominator"}),
        only_filled=frozenset({"value", "note"}),
        takes_new=True,
        keyed_by=("service_id", "kpi_id", "as_of"),
    ),
)
LISTS: Final[Mapping[str, ReturnableList]] = MappingProxyType({each.key: each for each in _LISTS})


def list_called(key: str) -> ReturnableList:
    """Give the list of a key; RuleBroken names those there are."""
    if key not in LISTS:
        refuse("return_no_such_list", "list", key, choices=", ".join(LISTS), example="services")
    return LISTS[key]


def held_rows(
    office: Office, wanted: ReturnableList, text: str = "", only: Sequence[UUID] | None = None
) -> list[HeldRow]:
    """Give the rows of a list as they stand now; typed words leave out the others, as in the lists on the screen.

    With `only`, exactly these records in this order: the words then say no more than how they were chosen.
    """
    ids = _found(office, wanted, text) if only is None else list(only)
    with office.engine.connect() as connection:
        cls: type[Record] = record_of(wanted.kinds[0]).cls
        records = fetch(connection, cls) if ids is None else _in_order(fetch_in(connection, cls, "id", ids), ids)
        rows = _rows(connection, wanted, records)
    if ids is None:
        rows = [each for each in rows if _holds(each, wanted, text)] if text.strip() else rows
        rows.sort(key=lambda row: _order(row, wanted))
    return rows


def rows_by_id(office: Office, wanted: ReturnableList, ids: Iterable[UUID]) -> dict[str, HeldRow]:
    """Give some rows of a list as they stand now, by their key on sheets."""
    with office.engine.connect() as connection:
        records = fetch_in(connection, record_of(wanted.kinds[0]).cls, "id", list(dict.fromkeys(ids)))
        return {each.key: each for each in _rows(connection, wanted, records)}


def _found(office: Office, wanted: ReturnableList, text: str) -> list[UUID] | None:
    """Give the records a typed filter finds, in the order of the register; None where the whole list is looked at."""
    if wanted.key not in {"arrangements", "services"}:
        return None
    from commonservices.domain.filters import parse
    from commonservices.queries import listing
    from commonservices.queries.filter_vocabulary import arrangement_vocabulary, service_vocabulary
    from commonservices.queries.listing import ListFilter

    vocabulary = arrangement_vocabulary if wanted.key == "arrangements" else service_vocabulary
    conditions, words = parse(text, vocabulary(lambda: office, office.language))
    wrong = next((each for each in conditions if each.wrong), None)
    if wrong is not None:
        refuse("unknown_filter_value", "", ", ".join(wrong.values), name=wrong.key, allowed="WFP")
    asked = ListFilter(text=words, conditions=conditions)
    if wanted.key == "arrangements":
        return [each.arrangement.id for each in listing.arrangements(office, asked)]
    return [each.service.id for each in listing.services(office, asked)]


def _in_order(records: Sequence[Record], ids: Sequence[UUID]) -> list[Record]:
    by_id = {each.id: each for each in records}
    return [by_id[each] for each in ids if each in by_id]


def _rows(connection: Any, wanted: ReturnableList, records: Sequence[Record]) -> list[HeldRow]:
    columns = wanted.fields()
    held = [_values(each) for each in records]
    sources: list[Mapping[str, tuple[str, UUID]] | None] = [None] * len(held)
    if wanted.kinds[0] == Arrangement.KIND:
        terms = {
            each.id: each
            for each in fetch_in(
                connection, ArrangementVersion, "id", [each["version_id"] for each in held if each["version_id"]]
            )
        }
        own = {each.name for each in record_of(ArrangementVersion.KIND).fields}
        for place, values in enumerate(held):
            version = terms.get(values["version_id"])
            if version is not None:
                more = _values(version)
                held[place] = more | values
                above = own - set(values)
                sources[place] = dict.fromkeys(above, (ArrangementVersion.KIND, version.id))
    names = _names(connection, columns, held)
    rows = []
    for record, values, source in zip(records, held, sources, strict=True):
        called = values.get(wanted.named_by)
        name = names.get(called, "") if isinstance(called, UUID) else str(called or "")
        rows.append(HeldRow(record.id.hex, record.id, name, values, names, wanted.kinds[0], source))
    return rows


def _values(record: Record) -> dict[str, Any]:
    return {each.name: getattr(record, each.name) for each in record_of(record.KIND).fields}


def _names(connection: Any, columns: Sequence[SheetField], held: Sequence[Mapping[str, Any]]) -> dict[UUID, str]:
    wanted: dict[str, set[UUID]] = {}
    for column in columns:
        if column.field.kind in REFERENCES:
            ids = wanted.setdefault(column.field.target, set())
            for values in held:
                value = values.get(column.key)
                ids.update(value if isinstance(value, frozenset) else ({value} if value else ()))
    return names_of(connection, wanted)


def _holds(row: HeldRow, wanted: ReturnableList, text: str) -> bool:
    found = fold(" ".join(_shown(row, wanted)))
    return all(word in found for word in fold(text).split())


def _order(row: HeldRow, wanted: ReturnableList) -> tuple[str, ...]:
    return tuple(fold(each) for each in _shown(row, wanted, 3))


def _shown(row: HeldRow, wanted: ReturnableList, most: int = 0) -> Iterator[str]:
    columns = wanted.fields()
    for column in columns[: most or len(columns)]:
        yield row.plain(column)
