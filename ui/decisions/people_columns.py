"""The columns of people, their roles and the authority they were given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from commonservices.queries.people import DelegationLine, PersonRow, RoleLine
from ui.kit.columns import Column
from ui.page import PageFrame

_SPAN_MARK = {"now": "active", "ahead": "not_yet", "past": "closed"}


class PeopleColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def people(self) -> list[Column[PersonRow]]:
        """Give the columns of people."""
        return [
            Column("name", self.tr("Name"), self._person, 170, detail=_person_style),
            Column("title", self.tr("Function"), lambda row: row.title or "—", 160),
            Column("entity", self.tr("Entity"), lambda row: self._words.isolate(row.entity) or "—", 90),
            Column("roles", self.tr("Roles today"), self._roles, 200, elastic=True, tip=self._roles),
            Column("delegated", self.tr("May approve"), self._delegated, 110),
            Column("email", self.tr("E-mail"), lambda row: self._words.isolate(row.email) or "—", 150, detail=_muted),
            Column("to", self.tr("Until"), lambda row: self._full(row.active_to), 120, detail=_muted),
        ]

    def roles(self, *, person: bool = False) -> list[Column[RoleLine]]:
        """Give the columns of roles; with the person, where several stand together."""
        who = [Column("person", self.tr("Person"), _who, 180, detail=_strong)] if person else []
        return [
            *who,
            Column("role", self.tr("Role"), self._role, 200, paint="state", detail=_span_mark, elastic=not person),
            Column("scope", self.tr("For"), self._scope, 170, detail=_muted, elastic=person),
            Column("from", self.tr("From"), lambda row: self._full(row.from_on), 124),
            Column("to", self.tr("Until"), lambda row: self._full(row.until_on), 124),
            Column("alternate", self.tr("Alternate for"), lambda row: row.alternate_for or "—", 150, detail=_muted),
        ]

    def delegations(self) -> list[Column[DelegationLine]]:
        """Give the columns of delegations."""
        return [
            Column("given_by", self.tr("Given by"), _given, 200, paint="state", detail=_span_mark, elastic=True),
            Column("from", self.tr("From"), lambda row: self._full(row.valid_from), 124),
            Column("to", self.tr("Until"), lambda row: self._full(row.valid_to), 124),
            Column("ceiling", self.tr("Up to"), self._ceiling, 160, paint="number"),
        ]

    def _full(self, day: date | None) -> str:
        return self._words.full_day(day) if day else "—"

    def _person(self, row: PersonRow) -> str:
        return self.tr("{name} (you)").format(name=row.name) if row.is_me else row.name

    def _roles(self, row: PersonRow) -> str:
        return ", ".join(self._words.code("roles", role) for role in row.roles) or "—"

    def _delegated(self, row: PersonRow) -> str:
        return self.tr("Yes") if row.delegated else "—"

    def _role(self, row: RoleLine) -> str:
        return self._words.code("roles", row.role)

    def _scope(self, row: RoleLine) -> str:
        return self._words.isolate(row.scope) or self._words.code("role_scopes", row.scope_kind)

    def _ceiling(self, row: DelegationLine) -> str:
        if row.ceiling_amount is None:
            return self.tr("No ceiling")
        return self._words.money(row.ceiling_amount, row.currency)


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"


def _who(row: RoleLine) -> str:
    return row.person


def _given(row: DelegationLine) -> str:
    return row.given_by


def _person_style(row: PersonRow) -> str:
    return "strong" if row.here else "muted"


def _span_mark(row: RoleLine | DelegationLine) -> str:
    return _SPAN_MARK[row.state]
