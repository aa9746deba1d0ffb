"""The columns of people, their roles and the authority they were given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from commonservices.domain.partners import Location
from commonservices.queries.entities import EntityRow
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

    def counterparts(self) -> list[Column[EntityRow]]:
        """Give the columns of the counterparts an office added."""
        return [
            Column("code", self.tr("Short code"), lambda row: self._words.isolate(row.short_code), 170, detail=_strong),
            Column("name", self.tr("Name"), lambda row: self._words.embed(row.name), 300, elastic=True, tip=_name),
            Column("kind", self.tr("Kind"), lambda row: self._words.code("entity_kinds", row.kind), 220),
        ]

    def sites(self) -> list[Column[Location]]:
        """Give the columns of the places where services run."""
        return [
            Column("name", self.tr("Name"), _name, 240, detail=_strong, elastic=True),
            Column("kind", self.tr("Kind"), lambda row: self._words.code("location_kinds", row.kind), 150),
            Column(
                "country", self.tr("Country"), lambda row: self._words.code("countries", row.country_iso3) or "—", 200
            ),
            Column("region", self.tr("Region"), lambda row: row.admin1 or "—", 160, detail=_muted),
            Column("area", self.tr("Security area"), lambda row: row.security_area or "—", 150, detail=_muted),
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


def _name(row: EntityRow | Location) -> str:
    return row.name


def _who(row: RoleLine) -> str:
    return row.person


def _given(row: DelegationLine) -> str:
    return row.given_by


def _person_style(row: PersonRow) -> str:
    return "strong" if row.here else "muted"


def _span_mark(row: RoleLine | DelegationLine) -> str:
    return _SPAN_MARK[row.state]
