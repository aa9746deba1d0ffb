"""What arrangements serve and why, the words that explain a period, and the gender figures that lack such words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain import priorities
from commonservices.domain.amending import is_frozen
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.lens import Narrative
from commonservices.domain.narratives import COVERED, GENDER, Figure, pair_of, status_of, words_of
from commonservices.errors import Known
from commonservices.store import lens_rows
from commonservices.store.lens_rows import FigureRow, HeldTerms
from commonservices.store.rows import fetch_one
from commonservices.store.subjects import subjects
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedLine:
    """One priority an arrangement serves: why, and the paper that shows it; empty while nobody said why."""

    scheme: str
    code: str
    reason: str = ""
    document_id: UUID | None = None
    document: str = ""

    @property
    def id(self) -> str:
        """Give what tells this line from every other."""
        return f"{self.scheme}:{self.code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrativeLine:
    """One narrative with how far it is and how many words it has."""

    record: Narrative
    status: str
    words: int
    reference: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementLens:
    """What one arrangement serves; `fixed` says that the set of priorities changes by an amendment only."""

    lines: tuple[ServedLine, ...]
    rc_involvement: str
    decision_level: str
    fixed: bool
    narratives: tuple[NarrativeLine, ...]

    @property
    def unreasoned(self) -> int:
        """Give how many priorities stand without a reason."""
        return sum(not line.reason for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedBy:
    """One arrangement that serves a priority in the period."""

    id: UUID
    reference: str
    title: str
    state: str
    reason: str
    has_evidence: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityLine:
    """One priority and what served it; none is shown as well as many."""

    scheme: str
    code: str
    served_by: tuple[ServedBy, ...]

    @property
    def id(self) -> str:
        """Give what tells this line from every other."""
        return f"{self.scheme}:{self.code}"

    @property
    def unreasoned(self) -> int:
        """Give how many arrangements serve it without saying why."""
        return sum(not each.reason for each in self.served_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class GenderFigure:
    """One gender figure and whether it may travel: `covered`, `written`, `writing` or `no_narrative`."""

    id: UUID
    kpi_code: str
    kpi_name: str
    service_id: UUID
    service: str
    service_name: str
    as_of: date
    value: Decimal
    pair: str

    @property
    def travels(self) -> bool:
        """Say whether a validated narrative goes with it."""
        return self.pair == COVERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens:
    """What each priority was served by in a period."""

    first: date
    last: date
    arrangements: int
    lines: tuple[PriorityLine, ...]
    involvement: tuple[tuple[str, int], ...]
    levels: tuple[tuple[str, int], ...]
    narratives: tuple[NarrativeLine, ...]
    figures: tuple[GenderFigure, ...]

    @property
    def gaps(self) -> tuple[GenderFigure, ...]:
        """Give the gender figures that may not travel yet."""
        return tuple(each for each in self.figures if not each.travels)


def of_arrangement(office: Office, id: UUID) -> ArrangementLens:
    """Give what one arrangement serves; Known when there is none."""
    with office.engine.connect() as connection:
        found = fetch_one(connection, Arrangement, id)
        held = fetch_one(connection, ArrangementVersion, found[0].version_id) if found and found[0].version_id else None
        if found is None or found[1] != LIVE or held is None:
            raise Known("not_found", "This arrangement is no longer in the register.")
        said = lens_rows.said(connection, id)
        told = [_narrative(each) for each in lens_rows.narratives(connection, id)]
    terms, lines = held[0], []
    for scheme, codes in priorities.served(terms).items():
        for code in codes:
            tag = said.tags.get((scheme, code))
            paper = tag.document_id if tag else None
            line = ServedLine(
                scheme=scheme,
                code=code,
                reason=tag.reason if tag else "",
                document_id=paper,
                document=said.papers.get(paper, "") if paper else "",
            )
            lines.append(line)
    return ArrangementLens(
        lines=tuple(lines),
        rc_involvement=terms.rc_involvement,
        decision_level=terms.decision_level,
        fixed=is_frozen(found[0].state, terms),
        narratives=tuple(told),
    )


def narratives(office: Office, first: date, last: date) -> list[NarrativeLine]:
    """Give the narratives about a time that touches these days, the newest first."""
    with office.engine.connect() as connection:
        found = [each for each in lens_rows.narratives(connection) if _touches(each, first, last)]
        called = subjects(connection, [(each.subject_kind, each.subject_id) for each in found])
    lines = []
    for each in found:
        named = called.get(each.subject_id) if each.subject_id else None
        reference, title = (named.reference, named.title(office.language)) if named else ("", "")
        lines.append(_narrative(each, reference, title))
    return lines


def narrative(office: Office, id: UUID) -> Narrative:
    """Give one narrative; Known when it is gone."""
    with office.engine.connect() as connection:
        found = fetch_one(connection, Narrative, id)
    if found is None or found[1] != LIVE:
        raise Known("not_found", "This record is no longer in the register.")
    return found[0]


def lens(office: Office, first: date, last: date) -> Lens:
    """Give what each priority was served by between two days, as the terms stand now."""
    with office.engine.connect() as connection:
        held = lens_rows.in_force(connection, first, last, SIGNED_OR_LATER)
        tags = lens_rows.tags(connection)
    by_priority: dict[tuple[str, str], list[ServedBy]] = {
        (scheme, code): [] for scheme in priorities.schemes() for code in priorities.codes_of(scheme)
    }
    for each in held:
        for scheme, codes in priorities.served(each.terms).items():
            for code in codes:
                tag = tags.get((each.id, scheme, code))
                line = ServedBy(
                    id=each.id,
                    reference=each.reference,
                    title=each.title(office.language),
                    state=each.state,
                    reason=tag.reason if tag else "",
                    has_evidence=tag is not None and tag.document_id is not None,
                )
                by_priority.setdefault((scheme, code), []).append(line)
    return Lens(
        first=first,
        last=last,
        arrangements=len(held),
        lines=tuple(PriorityLine(scheme=key[0], code=key[1], served_by=tuple(by)) for key, by in by_priority.items()),
        involvement=_counted(held, "rc_involvement"),
        levels=_counted(held, "decision_level"),
        narratives=tuple(narratives(office, first, last)),
        figures=gender_figures(office, first, last),
    )


def gender_figures(office: Office, first: date, last: date) -> tuple[GenderFigure, ...]:
    """Give every gender figure read between two days, and whether a validated narrative goes with it."""
    with office.engine.connect() as connection:
        return gender_figures_in(connection, first, last, office.language)


def gender_figures_in(connection: Any, first: date, last: date, language: str = "en") -> tuple[GenderFigure, ...]:
    """Give the same out of a look at the store that is under way."""
    rows = lens_rows.figures(connection, GENDER, first, last)
    told = [each for each in lens_rows.narratives(connection) if each.kind == GENDER] if rows else []
    return tuple(_figure(row, told, language) for row in rows)


def _figure(row: FigureRow, told: Sequence[Narrative], language: str) -> GenderFigure:
    above = {row.service_id, row.arrangement_id, row.office_id}
    figure = Figure(row.kpi_code, row.as_of, frozenset(each for each in above if each is not None))
    return GenderFigure(
        id=row.reading_id,
        kpi_code=row.kpi_code,
        kpi_name=row.kpi_name(language),
        service_id=row.service_id,
        service=row.service,
        service_name=row.service_name(language),
        as_of=row.as_of,
        value=row.value,
        pair=pair_of(figure, told),
    )


def _narrative(record: Narrative, reference: str = "", title: str = "") -> NarrativeLine:
    words, status = words_of(record), status_of(record)
    return NarrativeLine(record=record, status=status, words=words, reference=reference, title=title)


def _touches(each: Narrative, first: date, last: date) -> bool:
    return (each.starts_on or date.min) <= last and (each.ends_on or date.max) >= first


def _counted(held: Sequence[HeldTerms], name: str) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(getattr(each.terms, name) for each in held).items()))
