"""The list side of the three registers: their columns, views, filters, sums and words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.queries import premises, procurement
from commonservices.queries.premises import PremisesRow
from commonservices.queries.procurement import AgreementRow, RecognitionRow
from commonservices.queries.short_lists import ShortList
from ui.page import PageFrame
from ui.premises.filter_part import PlaceFilterBar
from ui.premises.list_columns import ListColumns
from ui.premises.own_views import TONES, PlaceViews
from ui.registers.browse import Browse, Shown
from ui.registers.questions import RegisterKind, RowT


def _kind(name: str, record: str, source: ShortList[RowT], **more: Any) -> RegisterKind[RowT]:
    return RegisterKind(
        f"premises.{name}",
        record,
        source.count,
        source.page,
        source.rows,
        source.places,
        source.usual,
        source.groups,
        descending=source.descending,
        **more,
    )


PREMISES: Final[RegisterKind[PremisesRow]] = _kind(
    "premises",
    "premises",
    premises.REGISTER,
    lists={"phase": "premises_phases", "tenure": "premises_tenure"},
    optional=("compound", "city", "notice", "arrangement"),
    folded={"tenure": 1250, "area": 1150, "reference": 1150, "used": 960, "desks": 960},
)
AGREEMENTS: Final[RegisterKind[AgreementRow]] = _kind(
    "agreements",
    "long_term_agreement",
    procurement.AGREEMENTS,
    optional=("scope", "starts", "orders", "left"),
    folded={"ceiling": 1120, "holder": 1120, "reference": 960},
)
RECOGNITIONS: Final[RegisterKind[RecognitionRow]] = _kind(
    "recognitions",
    "reliance",
    procurement.RECOGNITIONS,
    lists={"area": "recognition_areas", "object_kind": "recognition_objects"},
    optional=("approver",),
    folded={"value": 1150, "kind": 1150, "area": 900},
)


class PlaceBrowse(Browse[RowT]):
    """Views, filter and table of one register; title and button stand above all three."""

    def __init__(
        self,
        frame: PageFrame,
        kind: RegisterKind[RowT],
        title: str,
        ready: Sequence[tuple[str, str]],
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(frame, kind, title, PlaceViews(frame, kind, ready), PlaceFilterBar(frame, kind, hint), parent)
        self.header.hide()

    def selection_words(self, count: int, ids: Sequence[UUID]) -> list[str]:
        """Give how many rows are selected, what they sum up to, and what the filter hides."""
        said = super().selection_words(count, ids)
        rows = self._frame.bridge.ask(partial(self._kind.rows, ids=ids)) if ids else ()
        return [*said[:1], *self.sums(rows), *said[1:]]

    def sums(self, rows: Sequence[RowT]) -> list[str]:
        """Give what some rows sum up to; the kinds write their own."""
        raise NotImplementedError

    def money(self, amounts: Sequence[tuple[int | None, str]]) -> str:
        """Give the sums of amounts, one for each currency; nothing without an amount."""
        sums: dict[str, int] = {}
        for amount, currency in amounts:
            if amount is not None:
                sums[currency] = sums.get(currency, 0) + amount
        return ", ".join(self._frame.words.whole_money(total, code) for code, total in sorted(sums.items()))


class PremisesBrowse(PlaceBrowse[PremisesRow]):
    """Views, filter and table of premises."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        ready = [
            ("all", self.tr("All")),
            ("common", self.tr("Common premises")),
            ("planned", self.tr("Planned")),
            ("attention", self.tr("Needs attention")),
        ]
        super().__init__(frame, PREMISES, title, ready, self.tr("Search, or party:wfp ends:<90d"), parent)

    def shown(self) -> Shown[PremisesRow]:
        """Give the columns of premises and what is said about them."""
        return Shown(
            ListColumns(self._frame, self).premises(),
            groups=[("phase", self.tr("Phase")), ("tenure", self.tr("Tenure")), ("city", self.tr("City"))],
            tones=TONES,
            views_title=self.tr("Views of premises"),
            new=self.tr("New premises"),
            nothing=self.tr("No premises yet. Log the first building with who is in it."),
            no_match=self.tr("No premises match {conditions}."),
            none_in_view=self._none_in_view,
        )

    def _none_in_view(self, view: str) -> str:
        sentences = {
            "common": self.tr("No premises are common."),
            "planned": self.tr("No premises are planned."),
            "attention": self.tr("Nothing is wrong with any premises."),
        }
        return sentences.get(view, "")

    def sums(self, rows: Sequence[PremisesRow]) -> list[str]:
        """Give the area and the desks of some premises."""
        number = self._frame.words.number
        areas = [row.area_m2 for row in rows if row.area_m2 is not None]
        desks = [row.desks for row in rows if row.desks is not None]
        return [
            *([self.tr("Area {sum} m²").format(sum=number(sum(areas)))] if areas else []),
            *([self.tr("Desks {sum}").format(sum=number(sum(desks)))] if desks else []),
        ]


class AgreementsBrowse(PlaceBrowse[AgreementRow]):
    """Views, filter and table of long-term agreements."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        ready = [
            ("all", self.tr("All")),
            ("running", self.tr("Running")),
            ("ended", self.tr("Ended")),
            ("attention", self.tr("Needs attention")),
        ]
        super().__init__(frame, AGREEMENTS, title, ready, self.tr("Search, or holder:undp ceiling:>80%"), parent)

    def shown(self) -> Shown[AgreementRow]:
        """Give the columns of agreements and what is said about them."""
        return Shown(
            ListColumns(self._frame, self).agreements(),
            groups=[("holder", self.tr("Holder")), ("currency", self.tr("Currency"))],
            tones=TONES,
            views_title=self.tr("Views of long-term agreements"),
            new=self.tr("New agreement"),
            nothing=self.tr("No long-term agreement yet. Log one that entities here use together."),
            no_match=self.tr("No agreement matches {conditions}."),
            none_in_view=self._none_in_view,
        )

    def _none_in_view(self, view: str) -> str:
        sentences = {
            "running": self.tr("No agreement runs."),
            "ended": self.tr("No agreement has ended."),
            "attention": self.tr("Nothing is wrong with any agreement."),
        }
        return sentences.get(view, "")

    def sums(self, rows: Sequence[AgreementRow]) -> list[str]:
        """Give the ceilings and the orders of some agreements, by currency."""
        ceilings = self.money([(row.used.ceiling, row.currency) for row in rows])
        ordered = self.money([(row.used.ordered, row.currency) for row in rows])
        return [
            *([self.tr("Sum of ceilings {sums}").format(sums=ceilings)] if ceilings else []),
            *([self.tr("Called off {sums}").format(sums=ordered)] if ordered else []),
        ]


class RecognitionsBrowse(PlaceBrowse[RecognitionRow]):
    """Views, filter and table of mutual recognition."""

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        ready = [("all", self.tr("All")), ("attention", self.tr("Not both signatories"))]
        super().__init__(frame, RECOGNITIONS, title, ready, self.tr("Search, or party:wfp day:<2026-07"), parent)

    def shown(self) -> Shown[RecognitionRow]:
        """Give the columns of reliances and what is said about them."""
        return Shown(
            ListColumns(self._frame, self).recognitions(),
            groups=[
                ("area", self.tr("Area")),
                ("object_kind", self.tr("Kind")),
                ("relying", self.tr("Relying")),
                ("relied_on", self.tr("Relied on")),
            ],
            tones=TONES,
            views_title=self.tr("Views of mutual recognition"),
            new=self.tr("New reliance"),
            nothing=self.tr("No reliance yet. Log when one entity relies on a policy, contract or roster of another."),
            no_match=self.tr("No reliance matches {conditions}."),
            none_in_view=self._none_in_view,
        )

    def _none_in_view(self, view: str) -> str:
        return self.tr("Both entities have signed the statement in every reliance.") if view == "attention" else ""

    def sums(self, rows: Sequence[RecognitionRow]) -> list[str]:
        """Give the values of some reliances, by currency."""
        values = self.money([(row.value, row.currency) for row in rows])
        return [self.tr("Sum of values {sums}").format(sums=values)] if values else []
