"""How each arrangement came to where it is: a year of steps, decisions and acts, in the order they happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from commonservices.queries import decisions
from commonservices.queries.handover_rows import StoryLine
from commonservices.store import handover_rows

if TYPE_CHECKING:
    from commonservices.office import Office

# Acts that tell how an arrangement came to where it is; steps of its life are told by the steps themselves.
TOLD: Final = (
    "arrangement_added",
    "party_added",
    "party_removed",
    "signature_recorded",
    "amendment_opened",
    "amendment_signed",
    "amendment_dropped",
    "party_withdraws",
    "withdrawal_taken_back",
    "party_acceded",
    "arrangement_replaced",
    "document_attached",
    "waiver_given",
    "review_recorded",
    "obligation_added",
    "obligation_met",
    "obligation_let_go",
    "risk_added",
    "risk_closed",
    "alert_acknowledged",
    "alert_snoozed",
)
# Acts that a step of the life or a decision tells already.
_TOLD_OTHERWISE: Final = frozenset({"state_moved", "calendar_moved", "amendment_sealed", "decision_recorded"})
_BETWEEN: Final = " · "


def story(office: Office, since: date) -> tuple[tuple[StoryLine, ...], int]:
    """Give what happened to each arrangement since a day, by reference; and how many other changes."""
    with office.engine.connect() as connection:
        events = handover_rows.events_since(connection, since)
        done = handover_rows.done_since(connection, since)
        named = handover_rows.titles(connection)
    french = office.language == "fr"
    by_id = {each.id: (each.reference, each.title(french=french)) for each in named}
    titles = dict(by_id.values())
    lines = [
        StoryLine(
            reference=by_id[each.arrangement_id][0],
            title=by_id[each.arrangement_id][1],
            day=each.day,
            kind="move" if each.from_state != each.to_state else "note",
            key=each.to_state,
            before=each.from_state,
            reason=each.reason,
            actor=each.actor,
        )
        for each in events
        if each.arrangement_id in by_id and each.day is not None
    ]
    lines += _decided(office, since, titles)
    others = 0
    for row in done:
        reference, _, detail = row.subject.partition(_BETWEEN)
        if row.act in TOLD and reference in titles:
            line = StoryLine(
                reference=reference,
                title=titles[reference],
                day=row.at.date(),
                kind="act",
                key=row.act,
                detail=detail,
                reason=row.why,
                actor=row.actor,
            )
            lines.append(line)
        elif reference in titles and row.act not in _TOLD_OTHERWISE:
            others += 1
    return tuple(_together(sorted(lines, key=lambda line: (line.reference, line.day)))), others


def _decided(office: Office, since: date, titles: Mapping[str, str]) -> list[StoryLine]:
    return [
        StoryLine(
            reference=row.subject,
            title=titles[row.subject],
            day=row.decided_on,
            kind="decision",
            key=row.type,
            detail=row.body or row.decided_by,
            reason=row.text,
            actor=row.reference,
        )
        for row in reversed(decisions.decisions(office))
        if row.decided_on is not None and row.decided_on >= since and row.subject in titles
    ]


def _together(lines: Sequence[StoryLine]) -> list[StoryLine]:
    """Say the same thing done again and again on one day by one person once, with how often."""
    found: list[StoryLine] = []
    for line in lines:
        last = found[-1] if found else None
        same = last is not None and last.kind == line.kind == "act" and _mark(last) == _mark(line)
        if last is not None and same:
            detail = last.detail if line.detail in last.detail.split(", ") else f"{last.detail}, {line.detail}"
            found[-1] = replace(last, count=last.count + 1, detail=detail.strip(", "))
        else:
            found.append(line)
    return found


def _mark(line: StoryLine) -> tuple[str, date, str, str, str]:
    return line.reference, line.day, line.key, line.actor, line.reason
