"""The sentences of the first page: why something must be decided, who is waited for, what comes next."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.life_marks import DECISION_DAYS
from commonservices.domain.terms import add_months
from commonservices.queries.today import Crowd, DecisionLine, Figure, NextDecision, TimelineEvent, WaitingLine
from ui.today.lines import Line
from ui.words import Words

SOON_DAYS: Final = 14
_PARTIES_NAMED: Final = 3
_EVENTS_NAMED: Final = 12


def tone_of_days(days: int) -> str:
    """Give the tone of a day so far off: gone by, within two weeks, later."""
    if days < 0:
        return "crit"
    return "att" if days <= SOON_DAYS else ""


def mark_of_days(days: int) -> str:
    """Give the mark of a decision so many days off."""
    if days < 0:
        return "decision_late"
    return "decision_soon" if days <= SOON_DAYS else "decision_later"


class TodayWords(QObject):
    """Writes what the first page says, in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    # --- decisions ------------------------------------------------------------------------------------------------

    def decision(self, line: DecisionLine, today: date) -> Line:
        """Give the row of one decision."""
        words, row = self._words, line.row
        when, far = words.day(line.decide_by, today), words.distance(line.decide_by, today)
        reason, lapsed = self.reason(line, today), line.reason == "lapsed_but_used"
        spoken = self.tr("Decide by {day}, {distance}: {title}. {reason}").format(
            day=words.full_day(line.decide_by), distance=far, title=words.embed(row.title), reason=reason
        )
        return Line(
            key=str(row.id),
            title=row.title,
            detail=reason,
            mark="lapsed_used" if lapsed else mark_of_days(line.days),
            when=when,
            far=far,
            tone=tone_of_days(line.days),
            tail=self.parties(row.parties),
            spoken=spoken,
        )

    def reason(self, line: DecisionLine, today: date) -> str:
        """Give why a decision is due and what it is about, in one sentence."""
        words, row = self._words, line.row
        end, notice = words.day(row.expiry_on, today), words.day(row.last_notice_on, today)
        if line.reason == "lapsed_but_used":
            if row.used_to is None:
                return self.tr("Ended {end} and is still used. Extend it or stop.").format(end=end)
            text = self.tr("Ended {end}, still used in {month}. Extend it or stop.")
            return text.format(end=end, month=words.month_name(row.used_to))
        if row.expiry_on is None or row.last_notice_on is None:
            return self.tr("Decide whether it goes on.")
        if row.last_notice_on < today:
            if line.renews:
                text = self.tr("The last day for notice, {notice}, has passed: it renews itself after {end}.")
            else:
                text = self.tr("Ends {end}; the last day for notice, {notice}, has passed. Replace it or let it end.")
            return text.format(end=end, notice=notice)
        if line.renews:
            text = self.tr("Renews itself after {end}; {days} of notice; last day to give notice {notice}.")
        else:
            text = self.tr("Ends {end}; {days} of notice; last day to give notice {notice}.")
        days = words.days((row.expiry_on - row.last_notice_on).days)
        return text.format(end=end, days=days, notice=notice)

    def parties(self, codes: tuple[str, ...]) -> str:
        """Give the first party and how many more there are."""
        if not codes:
            return ""
        if len(codes) == 1:
            return self._words.isolate(codes[0])
        text = self.tr("{party} +{number}").format(party=codes[0], number=self._words.number(len(codes) - 1))
        return self._words.isolate(text)

    def nothing_due(self, following: NextDecision | None, today: date) -> str:
        """Give the sentence for when nothing is due, with the day of the next decision."""
        horizon = self._words.full_day(today + timedelta(days=DECISION_DAYS + 1))
        if following is None:
            return self.tr("Nothing needs a decision before {day}.").format(day=horizon)
        text = self.tr("Nothing needs a decision before {day}. The next one is due on {following}: {title}.")
        return text.format(
            day=horizon, following=self._words.full_day(following.day), title=self._words.embed(following.title)
        )

    # --- waiting ----------------------------------------------------------------------------------------------------

    def waiting(self, line: WaitingLine, today: date) -> Line:
        """Give the row of one arrangement that waits for signatures."""
        words = self._words
        who = self.missing(line.parties)
        days = (today - line.since).days if line.since is not None else None
        tail = "" if days is None else self.tr("%n d", "", days)
        if days is None:
            spoken = self.tr("{title}: {who}").format(title=words.embed(line.title), who=who)
        else:
            text = self.tr("{title}: {who} Waiting for {days}.")
            spoken = text.format(title=words.embed(line.title), who=who, days=words.days(days))
        return Line(key=str(line.id), title=line.title, detail=who, mark="signing", tail=tail, spoken=spoken)

    def missing(self, parties: tuple[str, ...]) -> str:
        """Give who has not signed yet."""
        named = self._words.isolate(", ".join(parties[:_PARTIES_NAMED]))
        more = len(parties) - _PARTIES_NAMED
        if more > 0:
            text = self.tr("Not signed: {parties} and {more} more.")
            return text.format(parties=named, more=self._words.number(more))
        return self.tr("Not signed: {parties}.").format(parties=named)

    # --- figures --------------------------------------------------------------------------------------------------

    def caption(self, key: str, today: date) -> str:
        """Give what a figure counts."""
        month = self._words.month_name(add_months(today.replace(day=1), -1))
        return {
            "decisions_due": self.tr("Decisions due in 30 days"),
            "ending_in_180_days": self.tr("Ending in 180 days"),
            "lapsed_but_used": self.tr("Lapsed but used"),
            "services_covered": self.tr("Services with valid cover"),
            "services_without_last_month": self.tr("Entries for {month}").format(month=month),
        }[key]

    def short_caption(self, key: str, today: date) -> str:
        """Give what a figure counts, for one line."""
        month = self._words.month(add_months(today.replace(day=1), -1))
        return {
            "decisions_due": self.tr("to decide in 30 days"),
            "ending_in_180_days": self.tr("ending in 180 days"),
            "lapsed_but_used": self.tr("lapsed but used"),
            "services_covered": self.tr("services covered"),
            "services_without_last_month": self.tr("entries for {month}").format(month=month),
        }[key]

    def number(self, figure: Figure) -> str:
        """Give the large number of a figure."""
        words = self._words
        if figure.key == "services_covered":
            from fractions import Fraction

            return words.percent(Fraction(figure.value, figure.of)) if figure.of else words.percent(None)
        if figure.key == "services_without_last_month":
            text = self.tr("{part} / {whole}")
            return text.format(part=words.number(figure.of - figure.value), whole=words.number(figure.of))
        return words.number(figure.value)

    def note(self, figure: Figure) -> str:
        """Give what is said under a figure."""
        late = figure.late
        if figure.key == "services_covered":
            text = self.tr("{part} of {whole} services")
            return text.format(part=self._words.number(figure.value), whole=self._words.number(figure.of))
        if figure.key == "services_without_last_month":
            return self.tr("%n missing", "", late) if late else self.tr("Nothing is missing")
        if figure.key == "decisions_due":
            return self.tr("%n late", "", late) if late else self.tr("None is late")
        if figure.key == "ending_in_180_days":
            return self.tr("%n within 90 days", "", late) if late else self.tr("None within 90 days")
        return self.tr("Extend or stop") if late else self.tr("None")

    # --- timeline -------------------------------------------------------------------------------------------------

    def lanes(self) -> tuple[str, ...]:
        """Give the lanes of the timeline, in the order of their numbers."""
        return (self.tr("Decide by"), self.tr("Last notice day"), self.tr("Reviews"), self.tr("Ends"))

    def coming(self, event: TimelineEvent, today: date) -> str:
        """Give one coming day as it is read out."""
        text = {
            "decide": self.tr("Decide by {day}, {title}, {distance}"),
            "notice": self.tr("Last day to give notice {day}, {title}, {distance}"),
            "review": self.tr("Review due {day}, {title}, {distance}"),
            "end": self.tr("Ends {day}, {title}, {distance}"),
        }[event.kind]
        words = self._words
        far = words.distance(event.day, today)
        return text.format(day=words.full_day(event.day), title=words.embed(event.title), distance=far)

    def several(
        self, kind: str, events: tuple[TimelineEvent, ...], today: date, crowds: tuple[Crowd, ...] = ()
    ) -> tuple[str, str]:
        """Give label and spoken sentence of several events that stand close together; the first are named."""
        words, days = self._words, [*(event.day for event in events), *(crowd.day for crowd in crowds)]
        number = len(events) + sum(crowd.more for crowd in crowds)
        first, last = words.day(min(days), today), words.day(max(days), today)
        if kind == "late":
            label = self.tr("%n late", "", number)
        elif first == last:
            label = self.tr("%n on {day}", "", number).format(day=first)
        else:
            label = self.tr("%n to {day}", "", number).format(day=last)
        lines = [self.coming(event, today) for event in events[:_EVENTS_NAMED]]
        more = number - len(lines)
        if not more:
            return label, "\n".join(lines)
        return label, "\n".join([*lines, self.tr("%n more", "", more)] if lines else [label])

    def brief_event(self, event: TimelineEvent) -> str:
        """Give one coming day in a few words, after its date."""
        text = {
            "decide": self.tr("decide: {title}"),
            "notice": self.tr("last notice day: {title}"),
            "review": self.tr("review: {title}"),
            "end": self.tr("ends: {title}"),
        }[event.kind]
        return text.format(title=self._words.embed(event.title))
