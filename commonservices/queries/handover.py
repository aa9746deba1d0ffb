"""What somebody who takes over an office must know: what is due, late, open, owed and missing, and how it came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from commonservices.domain.alerts import SNOOZED
from commonservices.domain.calendar import ArrangementCalendar, calendar_of
from commonservices.domain.deciding import REFER
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.must_haves import missing_items, missing_papers, needs_signature, signers
from commonservices.domain.partners import Entity, Person
from commonservices.domain.terms import add_days, add_months
from commonservices.jobs import Tell, silent
from commonservices.queries import alerts, calendar, decisions
from commonservices.queries.ageing import aged
from commonservices.queries.handover_open import OVER, Reader, contacts, duties
from commonservices.queries.handover_rows import DueLine, HandoverPack, LateLine, LiveLine, PaperLine, QuestionLine
from commonservices.queries.handover_story import story
from commonservices.store import handover_rows
from commonservices.store.gathering import gather_arrangements
from commonservices.store.rows import CHUNK, chunks, fetch

if TYPE_CHECKING:
    from commonservices.office import Office

AHEAD_DAYS: Final = 90
BACK_M: Final = 12
# Days on which somebody decides, or after which it is too late to.
DECIDING: Final = frozenset(
    {"decide", "notice", "end", "mandate_end", "lease_notice", "lease_end", "host_end", "lta_end", "delegation_end"}
)
# What this register cannot say yet: it is named rather than shown as nothing.
NOT_KEPT: Final = ("conflicts",)


@dataclass(slots=True)
class _Gathering:
    """What is found on the walk over all arrangements that are not over."""

    live: list[LiveLine] = field(default_factory=list)
    papers: list[PaperLine] = field(default_factory=list)
    questions: list[QuestionLine] = field(default_factory=list)


def pack(office: Office, language: str, tell: Tell = silent) -> HandoverPack:
    """Give the handover pack of today, with titles in the language of the one who reads it."""
    office = replace(office, language=language)
    today, own = office.today(), office.profile()
    since, until = add_months(today, -BACK_M), add_days(today, AHEAD_DAYS)
    reader = _reader(office)
    tell(1, 4, "gathering")
    found = _walk(office, reader)
    tell(2, 4, "gathering")
    standing = alerts.standing(office, answered=True)
    told, others = story(office, since)
    tell(3, 4, "gathering")
    known = {line.reference: line.calendar for line in found.live}
    name = ((own.name_fr if language == "fr" else "") or own.name_en or own.name_fr) if own else ""
    return HandoverPack(
        day=today,
        until=until,
        since=since,
        office=own.code if own else "",
        office_name=name,
        handed_by=office.actor,
        demo=office.demo,
        language=language,
        live=tuple(found.live),
        decisions=_decisions(office, today, until, known),
        late=_late(office, standing, known),
        arrears=tuple(aged(office)),
        questions=(*found.questions, *_referred(office), *_put_off(standing)),
        duties=duties(office, until),
        contacts=contacts(office, reader),
        papers=tuple(found.papers),
        story=told,
        other_changes=others,
        not_kept=NOT_KEPT,
    )


def _reader(office: Office) -> Reader:
    with office.engine.connect() as connection:
        return Reader(
            people={each.id: each for each in fetch(connection, Person)},
            codes={each.id: each.short_code for each in fetch(connection, Entity)},
            language=office.language,
        )


def _walk(office: Office, reader: Reader) -> _Gathering:
    """Read the arrangements that are not over, some hundreds at a time."""
    found, today = _Gathering(), office.today()
    with office.engine.connect() as connection:
        for some in chunks(handover_rows.living(connection, OVER), CHUNK):
            gathered = gather_arrangements(connection, some, today).arrangements
            for id in some:
                if id in gathered:
                    _add(found, gathered[id], reader, today)
    return found


def _add(found: _Gathering, facts: ArrangementFacts, reader: Reader, today: date) -> None:
    calendar, title = calendar_of(facts, today), reader.title(facts.version)
    reference, state = facts.arrangement.reference, facts.state
    found.live.append(
        LiveLine(
            reference=reference,
            title=title,
            type=facts.type,
            state=state,
            parties=reader.codes_of(each.entity_id for each in facts.remaining_parties(today)),
            owner=reader.person(facts.arrangement.owner_person_id),
            end_on=calendar.end_on,
            decide_by=calendar.decide_by,
            calendar=calendar,
        )
    )
    unsigned = _unsigned(facts, reader)
    if state in SIGNED_OR_LATER:
        found.papers += _papers(facts, title, unsigned)
    elif state == "SIGNING" and unsigned:
        since = facts.entered_on("SIGNING")
        found.questions.append(_question("unsigned", facts, title, since=since, names=unsigned))
    if state == "SUSPENDED":
        event = facts.entry_into("SUSPENDED")
        reason = event.reason if event else ""
        found.questions.append(_question("suspended", facts, title, since=event.day if event else None, text=reason))
    if facts.open_version is not None:
        terms = facts.open_version
        found.questions.append(
            _question("amendment_open", facts, title, since=terms.version_applies_on, text=terms.version_reason)
        )


def _question(kind: str, facts: ArrangementFacts, title: str, **values: Any) -> QuestionLine:
    return QuestionLine(kind=kind, reference=facts.arrangement.reference, title=title, **values)


def _unsigned(facts: ArrangementFacts, reader: Reader) -> tuple[str, ...]:
    if not needs_signature(facts.type):
        return ()
    return reader.codes_of(each.entity_id for each in signers(facts) if each.signed_on is None)


def _papers(facts: ArrangementFacts, title: str, unsigned: tuple[str, ...]) -> list[PaperLine]:
    lacking = [("document", kind, ()) for _, kind in missing_papers(facts, "SIGNED")]
    lacking += [("item", item, ()) for item in missing_items(facts)]
    signatures = [("signature", "", unsigned)] if unsigned else []
    return [
        PaperLine(
            reference=facts.arrangement.reference, title=title, state=facts.state, kind=kind, code=code, names=names
        )
        for kind, code, names in (*lacking, *signatures)
    ]


def _decisions(
    office: Office, first: date, last: date, known: Mapping[str, ArrangementCalendar]
) -> tuple[DueLine, ...]:
    """Give the days to decide on that lie ahead."""
    return tuple(
        DueLine(
            day=each.day,
            days=(each.day - first).days,
            kind=each.kind,
            reference=each.reference,
            title=each.title,
            note=each.note,
            owner=each.owner,
            calendar=known.get(each.reference) if each.record_kind == "arrangement" else None,
        )
        for each in calendar.entries(office, first, last, DECIDING)
    )


def _late(
    office: Office, standing: Sequence[alerts.AlertLine], known: Mapping[str, ArrangementCalendar]
) -> tuple[LateLine, ...]:
    """Give what stands past its day; arrangements that are over and still used have a calendar to tell too."""
    found = [each for each in standing if _is_late(each)]
    over = {each.id for each in found if each.record_kind == "arrangement" and each.reference not in known}
    told = calendar.calendars(office, sorted(over)) if over else {}
    return tuple(LateLine(alert=each, calendar=known.get(each.reference) or told.get(each.id)) for each in found)


def _is_late(line: alerts.AlertLine) -> bool:
    return line.days is None or line.days < 0


def _put_off(standing: Sequence[alerts.AlertLine]) -> list[QuestionLine]:
    """Give the alerts somebody put off and why: the successor decides anew."""
    return [
        QuestionLine(
            kind="put_off",
            reference=line.reference,
            title=line.title,
            since=line.answer.until_on,
            names=(line.answer.answered_by,),
            text=line.answer.reason,
        )
        for line in standing
        if line.answered and line.answer is not None and line.answer.answer == SNOOZED
    ]


def _referred(office: Office) -> list[QuestionLine]:
    """Give the matters referred to another body that has not decided on the same record since."""
    rows = decisions.decisions(office)
    decided = [row for row in rows if row.type != REFER]
    return [
        QuestionLine(
            kind="referred",
            reference=row.subject or row.reference,
            title=row.subject_title,
            since=row.decided_on,
            names=(row.referred_to,),
            text=row.text,
        )
        for row in reversed(rows)
        if row.type == REFER and not any(_answers(each, row) for each in decided)
    ]


def _answers(later: decisions.DecisionRow, referred: decisions.DecisionRow) -> bool:
    same = referred.subject_id is not None and later.subject_id == referred.subject_id
    return same and (later.decided_on or date.min) > (referred.decided_on or date.min)
