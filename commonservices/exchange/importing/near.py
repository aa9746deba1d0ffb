"""New rows that look like what is here already, or like another new row: each is asked about, none is guessed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.likeness import Sketch, reasons_alike, similar
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, Choice, ProposedRow, Question, Said, Verdict
from commonservices.domain.text import fold
from commonservices.store import import_rows, likeness

if TYPE_CHECKING:
    from commonservices.store.import_rows import Connection
ADD, SAME, SKIP = "add", "same:", "skip"
_MOST: Final = 3


@dataclass(frozen=True, slots=True)
class Alike:
    """A record here that looks like a new row; without an identifier it is another row of the same sheet."""

    id: UUID | None
    reference: str
    title: str
    at: Address | None = None
    """Where that other row stands."""


def asked(
    connection: Connection,
    target: str,
    rows: Sequence[ProposedRow],
    answers: Mapping[str, str],
    left_out: Collection[str] = (),
) -> tuple[tuple[ProposedRow, ...], tuple[Question, ...]]:
    """Give the rows with those that look like something else waiting for an answer, and the questions.

    Rows left out by their key are neither asked about nor compared with.
    """
    new = [each for each in rows if each.verdict is Verdict.ADD and each.key not in left_out]
    if not new or target not in _FINDERS:
        return tuple(rows), ()
    found = dict(_FINDERS[target](connection, new))
    questions: list[Question] = []
    settled: dict[str, ProposedRow] = {}
    for row in new:
        if row.key in found:
            question = _question(row, found[row.key], answers)
            questions.append(question)
            settled[row.key] = _settled(row, question, found[row.key])
    return tuple(settled.get(each.key, each) for each in rows), tuple(questions)


def _question(row: ProposedRow, alike: Sequence[Alike], answers: Mapping[str, str]) -> Question:
    name = f"near:{row.key}"
    choices = [
        Choice(f"{SAME}{each.reference}", Said("import_is_same", {"reference": each.reference}), (each.title,))
        for each in alike[:_MOST]
        if each.id is not None
    ]
    choices += [Choice(ADD, Said("import_is_another")), Choice(SKIP, Said("import_leave_out"))]
    answer = answers.get(name, "")
    known = {each.key for each in choices}
    titles = _titles(row)
    others = tuple((each.at, each.title) for each in alike if each.at is not None)
    return Question(
        name,
        Asked.NEAR_DUPLICATE if any(each.id is not None for each in alike) else Asked.ANOTHER_ROW,
        row.address.sheet,
        row.reference or (titles[0][1] if titles else ""),
        (*(titles or ((row.address, row.reference),)), *others),
        tuple(choices),
        answer if answer in known else "",
    )


def _settled(row: ProposedRow, question: Question, alike: Sequence[Alike]) -> ProposedRow:
    """Give the row as it was answered; the one it is the same as is compared afterwards."""
    if question.open:
        said = Said(
            "import_looks_like", {"reference": ", ".join(each.reference or each.title for each in alike[:_MOST])}
        )
        return replace(row, verdict=Verdict.ASK, reasons=(said,))
    if question.answer == ADD:
        return row
    if question.answer == SKIP:
        return replace(row, verdict=Verdict.UNCHANGED, reasons=(Said("import_left_out"),))
    same = next(each for each in alike if f"{SAME}{each.reference}" == question.answer)
    return replace(row, verdict=Verdict.CHANGE, record=same.id, reference=same.reference)


def _titles(row: ProposedRow) -> tuple[tuple[Address, str], ...]:
    return tuple((each.address, each.shown) for each in row.cells if each.field in _TITLES)[:1]


def _another(row: ProposedRow) -> Alike:
    """Give another row of the sheet by what it is called, where it stands."""
    at, title = next(iter(_titles(row)), (row.address, row.reference))
    return Alike(None, "", title or at.cell, at)


def _values(row: ProposedRow) -> dict[str, Any]:
    return {each.field: each.after for each in row.cells if each.refused is None}


def _arrangements(connection: Connection, rows: Sequence[ProposedRow]) -> Iterator[tuple[str, tuple[Alike, ...]]]:
    """Find the arrangements of the same type and parties, asked once for each type."""
    sketches = {each.key: _sketch(_values(each)) for each in rows}
    types = {each.key: str(_values(each).get("type") or "") for each in rows}
    for code in sorted(set(types.values())):
        some = [each for each in rows if types[each.key] == code]
        parties = frozenset(id for each in some for id in sketches[each.key].parties)
        held = likeness.sharing(connection, code, parties) if parties else []
        for place, row in enumerate(some):
            alike = [
                Alike(each.id, each.reference, each.title_en or each.title_fr)
                for each in held
                if reasons_alike(sketches[row.key], each.sketch)
            ]
            above = next((each for each in some[:place] if _doubtful(row, each, sketches)), None)
            if alike or above is not None:
                yield row.key, (*alike, *((_another(above),) if above is not None else ()))


def _doubtful(row: ProposedRow, above: ProposedRow, sketches: Mapping[str, Sketch]) -> bool:
    """Say whether two new rows may be one; where each names a reference, their sender has said that they are two."""
    if row.reference and above.reference:
        return False
    return bool(reasons_alike(sketches[row.key], sketches[above.key]))


def _sketch(values: Mapping[str, Any]) -> Sketch:
    starts, ends = values.get("effective_on"), values.get("expiry_on")
    return Sketch(
        titles=tuple(str(values[name]) for name in ("title_en", "title_fr") if values.get(name)),
        parties=frozenset(id for id, _ in values.get("parties") or ()),
        starts_on=starts if isinstance(starts, date) else None,
        ends_on=ends if isinstance(ends, date) else None,
    )


def _services(connection: Connection, rows: Sequence[ProposedRow]) -> Iterator[tuple[str, tuple[Alike, ...]]]:
    """Find the services of the same catalogue item and arrangement whose names say the same."""
    held = import_rows.services_named(connection)
    above_by: dict[object, ProposedRow] = {}
    for row in rows:
        values = _values(row)
        name = str(values.get("name_en") or "")
        alike = tuple(
            Alike(each.id, each.reference, each.name_en)
            for each in held.get(str(values.get("catalogue_code") or ""), ())
            if each.arrangement_id == values.get("arrangement_id") and similar(name, each.name_en)
        )
        above = _above(row, above_by, (name, values.get("catalogue_code"), values.get("arrangement_id")))
        if alike or above:
            yield row.key, (*alike, *above)


def _premises(connection: Connection, rows: Sequence[ProposedRow]) -> Iterator[tuple[str, tuple[Alike, ...]]]:
    """Find the buildings of one town, or of a town not said, whose names say the same."""
    held = import_rows.premises_named(connection)
    above_by: dict[object, ProposedRow] = {}
    for row in rows:
        values = _values(row)
        name, city = str(values.get("name") or ""), fold(str(values.get("city") or "")).strip()
        alike = tuple(
            Alike(each.id, each.reference, each.name)
            for each in held
            if similar(name, each.name) and (not city or not each.city or city == fold(each.city).strip())
        )
        above = _above(row, above_by, (name, city))
        if alike or above:
            yield row.key, (*alike, *above)


def _entities(connection: Connection, rows: Sequence[ProposedRow]) -> Iterator[tuple[str, tuple[Alike, ...]]]:
    """Find the entities of the same name under another code."""
    held: dict[str, list[Alike]] = {}
    for each in import_rows.entities_named(connection):
        held.setdefault(_plain(each.name), []).append(Alike(each.id, each.reference, each.name))
    above_by: dict[object, ProposedRow] = {}
    for row in rows:
        name = str(_values(row).get("name_en") or "")
        found = (*held.get(_plain(name), ()), *_above(row, above_by, (name,), even_with_keys=True))
        if found and name:
            yield row.key, found


def _above(
    row: ProposedRow, rows: dict[object, ProposedRow], key: tuple[object, ...], *, even_with_keys: bool = False
) -> tuple[Alike, ...]:
    """Give the new row further up that says the same; each row is kept for those below it.

    Two rows that each name a reference are two, unless that is just what is in doubt.
    """
    found = rows.setdefault(tuple(_plain(each) if isinstance(each, str) else each for each in key), row)
    if found is row or (row.reference and found.reference and not even_with_keys):
        return ()
    return (_another(found),)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


_FINDERS: Final = {
    "arrangements": _arrangements,
    "services": _services,
    "premises": _premises,
    "entities": _entities,
}
_TITLES: Final = ("title_en", "title_fr", "name_en", "name_fr", "name")
