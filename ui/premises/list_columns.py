"""The columns of the three registers: what each shows, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QObject

from commonservices.queries.premises import PremisesRow
from commonservices.queries.procurement import AgreementRow, RecognitionRow
from ui.kit.columns import Column
from ui.page import PageFrame
from ui.premises.finding_words import FindingWords

_FULL = Fraction(1)
_NEAR = Fraction(4, 5)
STANDINGS: Mapping[str, str] = {"to_come": "signed", "running": "active", "extended": "active", "ended": "expired"}


class ListColumns(QObject):
    """Makes the columns of the registers in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words, self._today = frame.words, frame.bridge.today
        self.findings = FindingWords(frame.words, self)

    # --- premises -------------------------------------------------------------------------------------------------

    def premises(self) -> list[Column[PremisesRow]]:
        """Give the columns of premises in order."""
        words = self._words
        return [
            Column("standing", self.tr("Standing"), self.standing, 210, paint="state", detail=_mark, sort="standing"),
            Column("name", self.tr("Name"), self._name, 190, detail=_strong, sort="name", elastic=True),
            Column("reference", self.tr("Reference"), self.reference, 92, detail=_muted, sort="reference"),
            Column("entities", self.tr("Occupants"), _entities, 128, paint="tags", detail=_codes, sort="entities"),
            Column("area", self.tr("m²"), self.area, 62, paint="number", sort="area"),
            Column("used", self.tr("Taken"), self.taken, 62, paint="number", detail=_area_tone, sort="used"),
            Column("desks", self.tr("Desks"), self.desks, 66, paint="number", detail=_desk_tone, sort="desks"),
            Column("lease", self.tr("Lease ends"), lambda row: self.day(row.lease_end_on), 116, sort="lease"),
            Column(
                "tenure",
                self.tr("Tenure"),
                lambda row: words.code("premises_tenure", row.tenure) or "—",
                150,
                detail=_muted,
                sort="tenure",
            ),
            self._attention(),
            Column("compound", self.tr("Compound"), lambda row: words.embed(row.compound) or "—", 130, sort="compound"),
            Column("city", self.tr("City"), lambda row: words.embed(row.city) or "—", 110, sort="city"),
            Column("notice", self.tr("Notice by"), lambda row: self.day(row.lease_notice_on), 94, sort="notice"),
            Column(
                "arrangement",
                self.tr("Arrangement"),
                lambda row: words.isolate(row.arrangement) or "—",
                110,
                detail=_muted,
                sort="arrangement",
            ),
        ]

    def _name(self, row: PremisesRow) -> str:
        return self._words.embed(row.name)

    def standing(self, row: PremisesRow) -> str:
        """Give what premises are on the day: UN House, common, used by one, planned, handed back."""
        if row.status != "ACTIVE":
            return self.tr("Handed back")
        if row.phase != "PREMISE":
            return self._words.code("premises_phases", row.phase)
        if row.un_house:
            return self.tr("UN House")
        if row.shared:
            return self.tr("Common") if row.through == "premises" else self.tr("Common, by compound")
        return self.tr("Single entity")

    def area(self, row: PremisesRow) -> str:
        """Give the area."""
        return "—" if row.area_m2 is None else self._words.number(row.area_m2)

    def taken(self, row: PremisesRow) -> str:
        """Give the part of the area that is taken, while the premises are in use."""
        return self.percent(row.area_share) if row.status == "ACTIVE" else "—"

    def desks(self, row: PremisesRow) -> str:
        """Give the part of the desks that is taken, while the premises are in use."""
        return self.percent(row.desk_share) if row.status == "ACTIVE" else "—"

    # --- agreements -----------------------------------------------------------------------------------------------

    def agreements(self) -> list[Column[AgreementRow]]:
        """Give the columns of long-term agreements in order."""
        words = self._words
        return [
            Column(
                "standing",
                self.tr("Standing"),
                lambda row: self.runs(row.standing),
                120,
                paint="state",
                detail=lambda row: STANDINGS[row.standing],
                sort="standing",
            ),
            Column(
                "vendor",
                self.tr("Vendor"),
                lambda row: words.embed(row.vendor),
                200,
                detail=_strong,
                sort="vendor",
                elastic=True,
            ),
            Column("reference", self.tr("Reference"), self.reference, 130, detail=_muted, sort="reference"),
            Column("holder", self.tr("Holder"), lambda row: words.isolate(row.holder), 84, sort="holder"),
            Column(
                "users",
                self.tr("Users"),
                lambda row: " ".join(row.users),
                150,
                paint="tags",
                detail=lambda row: row.users,
                sort="users",
            ),
            Column("ceiling", self.tr("Ceiling"), self.ceiling, 120, paint="number", sort="ceiling"),
            Column(
                "used",
                self.tr("Called off"),
                lambda row: self.percent(row.used.share),
                84,
                paint="number",
                detail=lambda row: _over(row.used.share, near=True),
                sort="used",
            ),
            Column("last", self.tr("Last day"), lambda row: self.day(row.last_day), 96, sort="last"),
            self._attention(),
            Column(
                "scope", self.tr("Scope"), lambda row: words.embed(row.scope) or "—", 200, detail=_muted, sort="scope"
            ),
            Column("starts", self.tr("Starts"), lambda row: self.day(row.starts_on), 96, sort="starts"),
            Column(
                "orders",
                self.tr("Orders"),
                lambda row: words.number(row.orders),
                70,
                paint="number",
                sort="orders",
            ),
            Column("left", self.tr("Left"), self.left, 120, paint="number", sort="left"),
        ]

    def runs(self, standing: str) -> str:
        """Give whether an agreement runs."""
        names = {
            "to_come": self.tr("To come"),
            "running": self.tr("Running"),
            "extended": self.tr("Extended"),
            "ended": self.tr("Ended"),
        }
        return names[standing]

    def ceiling(self, row: AgreementRow) -> str:
        """Give the ceiling in whole money."""
        return "—" if row.used.ceiling is None else self._words.whole_money(row.used.ceiling, row.currency)

    def left(self, row: AgreementRow) -> str:
        """Give what is left of the ceiling, in whole money."""
        return "—" if row.used.left is None else self._words.whole_money(row.used.left, row.currency)

    # --- mutual recognition ---------------------------------------------------------------------------------------

    def recognitions(self) -> list[Column[RecognitionRow]]:
        """Give the columns of mutual recognition in order."""
        words = self._words
        return [
            Column("standing", self.tr("Standing"), self.signed, 196, paint="state", detail=_signed, sort="standing"),
            Column(
                "object",
                self.tr("What is relied on"),
                lambda row: words.embed(row.object_name),
                260,
                detail=_strong,
                sort="object",
                elastic=True,
            ),
            Column("relying", self.tr("Relying"), lambda row: words.isolate(row.relying), 136, sort="relying"),
            Column("relied_on", self.tr("Relied on"), lambda row: words.isolate(row.relied_on), 122, sort="relied_on"),
            Column("area", self.tr("Area"), lambda row: words.code("recognition_areas", row.area), 150, sort="area"),
            Column(
                "kind",
                self.tr("Kind"),
                lambda row: words.code("recognition_objects", row.object_kind),
                100,
                detail=_muted,
                sort="kind",
            ),
            Column("day", self.tr("Date"), lambda row: self.day(row.day), 96, sort="day"),
            Column("value", self.tr("Value"), self.value, 120, paint="number", sort="value"),
            Column("approver", self.tr("Approver"), lambda row: words.embed(row.approver) or "—", 150, sort="approver"),
        ]

    def signed(self, row: RecognitionRow) -> str:
        """Give whether both have signed the statement."""
        if not row.unsigned:
            return self.tr("Both signatories")
        return self.tr("Exception with reason") if row.excused else self.tr("Not both signatories")

    def value(self, row: RecognitionRow) -> str:
        """Give the value in whole money."""
        return "—" if row.value is None else self._words.whole_money(row.value, row.currency)

    # --- both -----------------------------------------------------------------------------------------------------

    def reference(self, row: PremisesRow | AgreementRow) -> str:
        """Give the reference in its own direction."""
        return self._words.isolate(row.reference)

    def day(self, day: date | None) -> str:
        """Give a day, short."""
        return self._words.day(day, self._today()) if day else "—"

    def percent(self, share: Fraction | None) -> str:
        """Give a part of a whole."""
        return "—" if share is None else self._words.percent(share)

    def _attention(self) -> Column[Any]:
        return Column(
            "attention",
            self.tr("Attention"),
            self.attention,
            196,
            paint="state",
            detail=self.attention_mark,
            sort="attention",
        )

    def attention(self, row: PremisesRow | AgreementRow) -> str:
        """Give the gravest finding, and how many more there are."""
        if not row.findings:
            return ""
        first = self.findings.title(row.findings[0])
        more = len(row.findings) - 1
        return self.tr("{finding} +{n}").format(finding=first, n=self._words.number(more)) if more else first

    def attention_mark(self, row: PremisesRow | AgreementRow) -> str:
        """Give the mark of the gravest finding."""
        return self.findings.mark(row.findings[0]) if row.findings else ""


def _mark(row: PremisesRow) -> str:
    if row.status != "ACTIVE":
        return "closed"
    if row.phase != "PREMISE":
        return "draft" if row.phase == "INITIATIVE" else "cleared"
    return "active" if row.shared else "not_yet"


def _signed(row: RecognitionRow) -> str:
    return "agrees" if not row.unsigned else "changed" if row.excused else "warning"


def _over(share: Fraction | None, *, near: bool = False) -> str:
    if share is None:
        return ""
    return "crit" if share > _FULL else "att" if near and share >= _NEAR else ""


def _area_tone(row: PremisesRow) -> str:
    return _over(row.area_share)


def _desk_tone(row: PremisesRow) -> str:
    return _over(row.desk_share)


def _entities(row: PremisesRow) -> str:
    return " ".join(row.entities)


def _codes(row: PremisesRow) -> tuple[str, ...]:
    return row.entities


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
