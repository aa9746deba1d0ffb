"""Arrangements that belong together: a child runs inside its parent's days, the use of an agreement inside its own."""

from __future__ import annotations

from datetime import date

from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import PeriodFacts
from commonservices.domain.sentences import refusal, refuse
from commonservices.domain.terms import latest_end


@dataclass(frozen=True, slots=True)
class Outside:
    """Where terms leave the days of another record: the field, its day if it has one, the day that would do."""

    field: str
    day: date | None
    limit: date
    reference: str

    @property
    def params(self) -> dict[str, object]:
        """Give the words of the sentence."""
        return {"value": self.day or "—", "limit": self.limit, "other": self.reference, "example": self.limit}


def period_of(reference: str, version: ArrangementVersion) -> PeriodFacts:
    """Give the days an arrangement's terms can run, its tacit renewals included."""
    return PeriodFacts(reference, version.effective_on, latest_end(version))


def outside(version: ArrangementVersion, outer: PeriodFacts | None) -> Outside | None:
    """Give where terms begin before or end after another record's days; days not entered yet are not judged."""
    if outer is None:
        return None
    start, end = version.effective_on, version.expiry_on
    if outer.starts_on is not None and start is not None and start < outer.starts_on:
        return Outside("effective_on", start, outer.starts_on, outer.reference)
    if outer.ends_on is None:
        return None
    if version.open_ended:
        return Outside("open_ended", None, outer.ends_on, outer.reference)
    if end is not None and end > outer.ends_on:
        return Outside("expiry_on", end, outer.ends_on, outer.reference)
    return None


def check_inside_parent(version: ArrangementVersion, parent: PeriodFacts | None) -> None:
    """Refuse terms that begin before or end after the parent's."""
    found = outside(version, parent)
    if found is None:
        return
    if found.day is None:
        raise refusal("open_ended_in_parent", found.field, found.reference, found.params)
    rule = "starts_before_parent" if found.field == "effective_on" else "ends_after_parent"
    raise refusal(rule, found.field, found.day.isoformat(), found.params)


def check_children(version: ArrangementVersion, reference: str, children: tuple[PeriodFacts, ...]) -> None:
    """Refuse terms that would leave a child outside; children carry their first end."""
    own = period_of(reference, version)
    for child in children:
        late = own.ends_on is not None and (child.ends_on is None or child.ends_on > own.ends_on)
        if late:
            refuse("child_left_outside", "expiry_on", str(own.ends_on), shown=own.ends_on, other=child.reference)
        if own.starts_on and child.starts_on and child.starts_on < own.starts_on:
            refuse("child_left_outside", "effective_on", str(own.starts_on), shown=own.starts_on, other=child.reference)
