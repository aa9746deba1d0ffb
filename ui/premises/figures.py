"""The figures beside premises, an agreement and a reliance: what the record says and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QObject

from commonservices.domain.sentences import shortened
from commonservices.queries.premises import Named, PremisesDetail
from commonservices.queries.procurement import AgreementDetail, RecognitionDetail
from ui.kit.key_values import Pair
from ui.page import address_of
from ui.words import Words

_FULL, _NEAR = Fraction(1), Fraction(4, 5)
_NARROW, _WIDE = 13, 60


class _Figures(QObject):
    """What the three have in common: days, parts and links."""

    def __init__(
        self, words: Words, today: Callable[[], date], parent: QObject | None = None, *, brief: bool = False
    ) -> None:
        """Keep the words and the day; where there is little room, `brief` names a record by its reference alone."""
        super().__init__(parent)
        self._words, self._today, self._brief = words, today, brief

    def _day(self, day: date | None) -> str:
        return "—" if day is None else f"{self._words.full_day(day)} · {self._words.distance(day, self._today())}"

    def _tone(self, day: date | None) -> str:
        return "crit" if day is not None and day < self._today() else ""

    def _link(self, key: str, label: str, found: Named | None, longest: int = _NARROW) -> Pair:
        if found is None:
            return Pair(key, label, "—")
        reference = self._words.isolate(found.reference)
        if self._brief:
            return Pair(key, label, reference, link=True)
        title = self._words.embed(shortened(found.title, longest))
        return Pair(key, label, f"{reference} · {title}", link=True)

    def address(self, detail: PremisesDetail | AgreementDetail | RecognitionDetail, key: str) -> str:
        """Give where a link leads: to the arrangement, unless a kind has other links."""
        above = None if key != "arrangement" or isinstance(detail, AgreementDetail) else detail.arrangement
        return address_of("arrangements", id=str(above.id)) if above is not None else address_of("premises")


class PremisesFigures(_Figures):
    """The figures of premises."""

    def pairs(self, detail: PremisesDetail) -> list[Pair]:
        """Give the figures in order."""
        return [*self._space(detail), *self._lease(detail), *self._links(detail)]

    def _space(self, detail: PremisesDetail) -> Iterator[Pair]:
        words, row, found = self._words, detail.row, detail.standing
        yield Pair("shared", self.tr("Shared"), self.shared(detail))
        area = self.tr("{taken} of {area} m²").format(
            taken=words.number(found.net_m2), area="—" if row.area_m2 is None else words.number(row.area_m2)
        )
        known = row.area_m2 is not None or found.net_m2
        told = self._with_part(area, row.area_share) if known else "—"
        yield Pair("area", self.tr("Area taken"), told, _over(row.area_share))
        desks = self.tr("{taken} of {desks}").format(
            taken=words.number(found.workstations), desks="—" if row.desks is None else words.number(row.desks)
        )
        told = self._with_part(desks, row.desk_share) if row.desks is not None or found.workstations else "—"
        yield Pair("desks", self.tr("Desks taken"), told, _over(row.desk_share))
        yield Pair("people", self.tr("People"), words.number(found.personnel))

    def _with_part(self, text: str, share: Fraction | None) -> str:
        return text if share is None else f"{text} · {self._words.percent(share)}"

    def shared(self, detail: PremisesDetail) -> str:
        """Give whether the premises are common, and by what."""
        count = len(detail.row.entities)
        if detail.row.through == "premises":
            return self.tr("Common: %n entities are in them", "", count)
        if detail.row.through == "compound":
            return self.tr("Common: the compound {name} is shared").format(name=detail.row.compound)
        return self.tr("Not common: %n entities are in them", "", count)

    def _lease(self, detail: PremisesDetail) -> Iterator[Pair]:
        words, premises, row = self._words, detail.premises, detail.row
        yield Pair("tenure", self.tr("Tenure"), words.code("premises_tenure", row.tenure) or "—")
        rent = "—" if premises.yearly_rent is None else words.money(premises.yearly_rent, premises.currency)
        yield Pair("rent", self.tr("Yearly rent"), rent)
        late = self._tone if premises.status == "ACTIVE" else _calm
        yield Pair("lease", self.tr("Lease ends"), self._day(row.lease_end_on), late(row.lease_end_on))
        yield Pair("notice", self.tr("Notice by"), self._day(row.lease_notice_on))
        yield Pair("host", self.tr("Host agreement"), self._day(row.host_end_on), late(row.host_end_on))
        if premises.status != "ACTIVE":
            since = self.tr("{day}: {reason}").format(
                day=words.full_day(premises.status_on), reason=words.embed(premises.status_reason)
            )
            yield Pair("back", self.tr("Handed back"), since)

    def _links(self, detail: PremisesDetail) -> Iterator[Pair]:
        yield self._link("arrangement", self.tr("Arrangement"), detail.arrangement)
        for number, each in enumerate(detail.compound):
            yield self._link(f"compound{number}", self.tr("Same compound"), each)
        test = detail.phase_test
        if test is not None:
            yield Pair("phase", self.tr("To be a project"), self._missing(test.missing), "att" if test.missing else "")
        if detail.usual_name and detail.usual_name != detail.premises.name:
            yield Pair("usual", self.tr("Usual name"), self._words.embed(detail.usual_name))
        answered = detail.asked - len(detail.unanswered)
        stock = self.tr("{answered} of {asked} fields").format(
            answered=self._words.number(answered), asked=self._words.number(detail.asked)
        )
        if detail.unanswered:
            empty = ", ".join(self._words.field(each) for each in detail.unanswered[:3])
            stock = self.tr("{stock}; empty: {fields}").format(stock=stock, fields=empty)
        yield Pair("stock", self.tr("Stock-take"), stock)

    def _missing(self, missing: tuple[str, ...]) -> str:
        names = {
            "agreement_documented": self.tr("the agreement on paper"),
            "move_fixed": self.tr("the day of the move"),
            "site_identified": self.tr("the site on the map"),
            "site_cleared": self.tr("its security assessment"),
            "needs_lodged": self.tr("the statement of needs"),
        }
        if not missing:
            return self.tr("Nothing is missing: set the phase to project.")
        return self.tr("Missing: {points}").format(points=", ".join(names[each] for each in missing))

    def address(self, detail: PremisesDetail | AgreementDetail | RecognitionDetail, key: str) -> str:
        """Give where a link leads: to the arrangement, or to other premises of the compound."""
        number = key.removeprefix("compound")
        if number.isdecimal() and isinstance(detail, PremisesDetail):
            return address_of("premises", id=str(detail.compound[int(number)].id))
        return super().address(detail, key)


class AgreementFigures(_Figures):
    """The figures of a long-term agreement."""

    def pairs(self, detail: AgreementDetail) -> list[Pair]:
        """Give the figures in order."""
        words, row, used = self._words, detail.row, detail.row.used
        money = [words.money(used.ordered, row.currency)]
        left, tone = "—", ""
        if used.left is not None:
            left = words.money(used.left, row.currency)
            tone = "crit" if used.over else _over(used.share, near=True)
        if used.share is not None:
            money.append(words.percent(used.share))
        ceiling = "—" if used.ceiling is None else words.money(used.ceiling, row.currency)
        ended = self._tone(row.last_day)
        return [
            Pair("holder", self.tr("Holder"), words.isolate(row.holder)),
            Pair("ceiling", self.tr("Ceiling"), ceiling),
            Pair("ordered", self.tr("Called off"), " · ".join(money), tone),
            Pair("left", self.tr("Left"), left, tone),
            Pair("starts", self.tr("Starts"), words.full_day(row.starts_on)),
            Pair("ends", self.tr("Ends"), self._day(row.ends_on)),
            Pair("last", self.tr("Last day"), self._day(row.last_day), ended),
            Pair("prices", self.tr("Price check"), self._day(detail.agreement.price_check_on)),
            Pair("tiers", self.tr("Price tiers"), words.embed(detail.agreement.tiers) or "—"),
            Pair(
                "open", self.tr("Open to others"), self.tr("yes") if detail.agreement.open_to_others else self.tr("no")
            ),
        ]


class RecognitionFigures(_Figures):
    """The figures of a reliance."""

    def pairs(self, detail: RecognitionDetail) -> list[Pair]:
        """Give the figures in order."""
        words, row = self._words, detail.row
        value = "—" if row.value is None else words.money(row.value, row.currency)
        return [
            Pair("relying", self.tr("Relying"), f"{words.isolate(row.relying)} · {words.embed(detail.names[0])}"),
            Pair("relied_on", self.tr("Relied on"), f"{words.isolate(row.relied_on)} · {words.embed(detail.names[1])}"),
            Pair("area", self.tr("Area"), words.code("recognition_areas", row.area)),
            Pair("day", self.tr("Date"), words.full_day(row.day)),
            Pair("value", self.tr("Value"), value),
            self._link("arrangement", self.tr("Arrangement"), detail.arrangement, _WIDE),
        ]


def _calm(_day: date | None) -> str:
    return ""


def _over(share: Fraction | None, *, near: bool = False) -> str:
    if share is None:
        return ""
    return "crit" if share > _FULL else "att" if near and share >= _NEAR else ""
