"""Taking back an act: a new act that names the old one; later edits of other cells stay."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions import beside
from commonservices.actions.arrangements import check_members
from commonservices.actions.beside import check_beside
from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record, record_type
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import RateLine
from commonservices.errors import Known
from commonservices.store import frozen_rows, seals, undoing

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

AMENDMENT = "amendment"
FREEZING = {
    "signature_recorded": AMENDMENT,
    "amendment_signed": AMENDMENT,
    "party_acceded": AMENDMENT,
    "submission_made": "restatement",
    "submissions_received": "restatement",
    "order_certified": "correcting_delivery",
    "bill_issued": "credit_note",
    "bill_settled": "reversal",
    "bill_offset": "reversal",
    "settlement_reversed": "new_settlement",
    "bill_written_off": "new_bill",
    "period_closed": "reopening",
    "ageing_kept": "new_snapshot",
    "run_frozen": "supersession",
    "case_adopted": "new_case",
    "claim_validated": "claim_reopening",
}
REFUSALS = frozenset(
    {
        "already_undone",
        "changed_meanwhile",
        "evidence_stays",
        "frozen_since",
        "not_undoable",
        "opened_since",
        "signed_since",
    }
)
"""What an undoing may be refused for: nothing was to be saved, and nothing is lost."""
FOUNDING = frozenset({"store_made", "demo_seeded", "benchmark_seeded"})
PASSED_OVER = frozenset({"calendar_moved"})
UNDONE = "undone"
_LEAVING_CELL = (ArrangementParty.KIND, record_type(ArrangementParty).cell_of("withdrew_on"))
LISTED = 200
NUMBERED = {"pool_line": "pool_id", "bill_line": "bill_id", "cba_line": "case_id"}
"""Lines that are counted within their owner."""
CASES = frozenset({"cba_case", "cba_line"})

CellKey = tuple[str, UUID, int]


@dataclass(frozen=True, slots=True)
class UndoableAct:
    """One act of the undo list. `freezes` names the act that corrects it when it cannot be taken back."""

    transaction: bytes
    act: str
    subject: str
    at: datetime
    actor: str
    undone: bool
    freezes: str
    redoes: bool = False


@dataclass(frozen=True, slots=True)
class UndoQuestion:
    """A cell or a record that changed again after the act: keep what is there now, or take it back as well."""

    key: CellKey
    fields: tuple[str, ...]
    now: dict[str, Any]
    back: dict[str, Any]


@dataclass(frozen=True, slots=True)
class UndoPlan:
    """What undoing an act would do: how much, and what it has to ask first."""

    transaction: bytes
    act: str
    subject: str
    cells: int
    questions: tuple[UndoQuestion, ...]


def undoable(office: Office, limit: int = LISTED) -> tuple[UndoableAct, ...]:
    """Give the newest acts with whether each can be taken back, newest first."""
    with office.engine.connect() as connection:
        rows = undoing.acts(connection, limit)
    return tuple(
        UndoableAct(
            row.transaction,
            row.act,
            row.subject,
            row.at,
            row.actor,
            row.undone_by is not None,
            froze(row),
            row.redoes,
        )
        for row in rows
        if row.act not in FOUNDING
    )


def last(office: Office) -> UndoableAct | None:
    """Give the act that Undo would take back now; None when there is none."""
    passed = PASSED_OVER | {UNDONE}
    return next((act for act in undoable(office) if act.act not in passed and not act.undone and not act.freezes), None)


def last_undone(office: Office) -> UndoableAct | None:
    """Give the undoing that Redo would take back now: the newest one, unless something else was done since."""
    standing = (act for act in undoable(office) if not (act.redoes or (act.act == UNDONE and act.undone)))
    newest = next((act for act in standing if act.act not in PASSED_OVER), None)
    return newest if newest is not None and newest.act == UNDONE else None


def plan(office: Office, transaction: bytes) -> UndoPlan:
    """Give what undoing an act would do; Known when the act cannot be taken back."""
    return _planned(office, _content(office, transaction))


def _planned(office: Office, content: undoing.ActContent) -> UndoPlan:
    questions = [
        UndoQuestion((cell.kind, cell.id, cell.cell), tuple(cell.before), cell.now, cell.before)
        for cell in content.cells
        if cell.changed_since
    ]
    questions += [
        UndoQuestion((mark.kind, mark.id, 0), (), {"row": "present"}, {"row": mark.mark})
        for mark in content.rows
        if mark.changed_since
    ]
    _refuse_sealed(office, content, {question.key for question in questions})
    return UndoPlan(content.row.transaction, content.row.act, content.row.subject, content.row.cells, tuple(questions))


def undo(
    office: Office,
    transaction: bytes,
    *,
    keep: AbstractSet[CellKey] = frozenset(),
    answered: bool = False,
) -> Changes:
    """Take an act back as a new act. Where a cell changed since, it asks: `keep` names what stays, once `answered`."""
    with office.engine.connect() as connection:
        seen = undoing.newest(connection)
    content = _content(office, transaction)
    open_questions = _planned(office, content).questions
    if open_questions and not answered:
        raise Known(
            "undo_asks",
            "{count} of the values this act wrote were changed again since.",
            advice="Say for each whether to keep what is there now or to take it back as well.",
            count=len(open_questions),
        )
    if open_questions:
        _refuse_sealed(office, content, keep)
    with office.work(UNDONE, subject=content.row.subject, undoes=transaction) as work:
        if work.read(undoing.newest) != seen:  # what runs beside this wrote after it was looked at
            raise Known(
                "changed_meanwhile",
                "The register changed while this act was to be taken back, so nothing was taken back.",
                advice="Try again.",
            )
        chosen = [mark for mark in content.rows if (mark.kind, mark.id, 0) not in keep]
        going = {mark.id for mark in chosen if mark.mark != undoing.REMOVED}
        missed = {mark.id for mark in chosen if mark.mark == undoing.REMOVED}
        wanted = [cell for cell in content.cells if (cell.kind, cell.id, cell.cell) not in keep]
        _refuse_closed_cases(work, (*chosen, *wanted))
        _take_away(work, (mark for mark in chosen if mark.mark == undoing.MADE))
        changed = _put_back(work, (cell for cell in wanted if cell.id not in missed))
        back = [_bring_back(work, mark) for mark in chosen if mark.id in missed]
        changed += _put_back(work, (cell for cell in wanted if cell.id in missed))
        _take_away(work, (mark for mark in chosen if mark.mark == undoing.RESTORED))
        _refuse_loose_ends(work)
        _refuse_wrong_parties(work, content)
        _refuse_beside(work, back, changed, going, office.clock.today())
    return work.changes


def _content(office: Office, transaction: bytes) -> undoing.ActContent:
    with office.engine.connect() as connection:
        content = undoing.content_of(connection, transaction)
    if content is None:
        raise Known("not_found", "This act is not in the change log.")
    if content.row.undone_by is not None:
        raise Known("already_undone", "This act was already taken back.", advice="Undo the undoing to bring it back.")
    if content.row.redoes:
        raise Known(
            "not_undoable",
            "This act brought back what had been taken back.",
            advice="Take back the act itself; it is further down in the list.",
        )
    if content.row.act in FOUNDING:
        raise Known("not_undoable", "The founding of a register cannot be taken back.")
    if froze(content.row):
        raise Known(
            "not_undoable",
            "This act froze something and cannot be taken back.",
            advice="Correct it by a new act, such as an amendment, a credit note or a reversal.",
        )
    return content


def froze(row: undoing.ActRow) -> str:
    """Give the act that corrects one that froze something, sealed terms among it; empty when it froze nothing."""
    return FREEZING.get(row.act, "") or (AMENDMENT if row.seals else "")


def _refuse_sealed(office: Office, content: undoing.ActContent, keep: AbstractSet[CellKey]) -> None:
    """Refuse an undoing that would change what was signed since, and name the act that corrects it."""
    with office.engine.connect() as connection:
        reference = seals.sealed_by(connection, content, keep)
        lost = seals.evidence_lost(connection, content, keep)
        frozen = frozen_rows.frozen_by(connection, content, keep)
        opened = frozen_rows.opened_since(connection, content, keep)
    if frozen:
        raise Known(
            "frozen_since",
            "This act cannot be taken back: it would change {reference}, which is frozen.",
            advice="Correct it by a new act, such as a credit note, another run or a restatement.",
            reference=frozen,
        )
    if opened:
        raise Known(
            "opened_since",
            "This act cannot be taken back: {reference} was changed since it was opened again.",
            advice="Have {reference} validated anew.",
            reference=opened,
        )
    if reference:
        raise Known(
            "signed_since",
            "This act cannot be taken back: it would change the signed terms of {reference}.",
            advice="Amend {reference} instead; the amendment makes the next version of its terms.",
            reference=reference,
        )
    if lost:
        raise Known(
            "evidence_stays",
            "This act cannot be taken back: “{name}” belongs to signed terms and stays on record.",
            advice="Attach the right document and say why it takes the place of this one.",
            name=lost,
        )


def _bring_back(work: Work, mark: undoing.RowMark) -> Record:
    cls = record_types()[mark.kind].cls
    _refuse_second(work, work.ever(cls, mark.id)[0])
    return _numbered(work, work.restore(cls, mark.id))


def _numbered(work: Work, record: Any) -> Record:
    """Give a line that came back; where another one has its number by now, it takes the next that is free."""
    owner = NUMBERED.get(record.KIND)
    if owner is None:
        return record  # type: ignore[no-any-return]
    others = work.all(type(record), **{owner: getattr(record, owner)})
    taken = {each.number or 0 for each in others if each.id != record.id}
    if record.number in taken:
        record = replace(record, number=max(taken) + 1)
        work.put(record)
    return record  # type: ignore[no-any-return]


def _put_back(work: Work, cells: Iterable[undoing.CellBefore]) -> list[tuple[Any, Any]]:
    """Give each record what it held before, all its cells at once; give the records as they are and as they were."""
    values: dict[tuple[str, UUID], dict[str, Any]] = {}
    for cell in cells:
        values.setdefault((cell.kind, cell.id), {}).update(cell.before)
    put = []
    held = {key: work.find(record_types()[key[0]].cls, key[1]) for key in values}
    moved = [each for each in held.values() if isinstance(each, RateLine)]
    if len(moved) > 1:  # days they exchange would overlap one by one; what is put comes back
        work.remove(*moved)
    for key, before in values.items():
        record: Any = held[key]
        if record is not None:
            changed = beside.worked_out(replace(record, **before))
            check_record(changed, before=record)
            _refuse_second(work, changed)
            work.put(changed)
            put.append((changed, record))
    return put


def _refuse_beside(
    work: Work, back: Iterable[Record], changed: Iterable[tuple[Any, Any]], gone: AbstractSet[UUID], today: date
) -> None:
    """Refuse an undoing whose records could not be entered so any more, beside what was entered since."""
    for record in back:
        check_beside(work, work.get(type(record), record.id), None, today)
    for record, before in changed:
        if record.id not in gone:
            check_beside(work, record, before, today)


def _refuse_second(work: Work, record: Any) -> None:
    """Refuse to bring back a UN House where another has the mark by now, or a rate on days that have another."""
    if record.KIND == RateLine.KIND:
        beside.rate(work, record)
    if record.KIND == "premises" and record.is_un_house:
        from commonservices.domain.premises_rules import check_un_house

        check_un_house(record, work.all(type(record)))


def _refuse_closed_cases(work: Work, touched: Iterable[undoing.RowMark | undoing.CellBefore]) -> None:
    """Refuse an undoing that changes a case that is no draft any more; its moves may be taken back."""
    places = [(each.kind, each.id, getattr(each, "cell", 0)) for each in touched if each.kind in CASES]
    if places:
        from commonservices.actions.cba_cases import check_taking_back

        check_taking_back(work, places)


def _take_away(work: Work, marks: Iterable[undoing.RowMark]) -> None:
    """Remove what still stands of some rows, each kind at once."""
    by_kind: dict[str, list[UUID]] = {}
    for mark in marks:
        by_kind.setdefault(mark.kind, []).append(mark.id)
    for kind, ids in by_kind.items():
        cls = record_types()[kind].cls
        work.know(cls, ids)
        work.remove(*(record for record in (work.find(cls, id) for id in ids) if record is not None))


def _refuse_wrong_parties(work: Work, content: undoing.ActContent) -> None:
    """Refuse an undoing that leaves an arrangement without the parties its type needs, or with one twice."""
    left = [cell.id for cell in content.cells if (cell.kind, cell.cell) == _LEAVING_CELL]
    touched = {cell.id for cell in content.cells if cell.kind == Arrangement.KIND}
    for party_id in (*left, *(mark.id for mark in content.rows if mark.kind == ArrangementParty.KIND)):
        party, _ = work.ever(ArrangementParty, party_id)
        touched.update((party.arrangement_id,) if party.arrangement_id else ())
    for id in touched:
        arrangement = work.find(Arrangement, id)
        if arrangement is not None:
            check_members(work, arrangement, work.all(ArrangementParty, arrangement_id=id))


def _refuse_loose_ends(work: Work) -> None:
    """Refuse an undoing that takes away what records made since still point to."""
    loose = work.loose_end()
    if loose:
        kind, target = (name.replace("_", " ") for name in loose)
        raise Known(
            "still_used",
            "This act cannot be taken back by itself: a later {kind} still needs the {target} it made.",
            advice="Take back what was done with the {target} since, or remove the {kind}, then try again.",
            kind=kind,
            target=target,
        )
