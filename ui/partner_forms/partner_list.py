"""The partners a form can go to, each with a check box; who has something to fill in is checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from commonservices.domain.partners import Entity
from commonservices.exchange.returning.form_partners import Fillable
from commonservices.queries.returned_forms import ReturnedForm
from ui.kit.checks_field import CheckPainter
from ui.page import PageFrame

_KEY: Final = int(Qt.ItemDataRole.UserRole)
_CHECKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PartnerList(QListWidget):
    """A list with check boxes; what a person unchecked stays so while the list is read anew."""

    changed = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the empty list."""
        super().__init__(parent)
        self._words = frame.words
        self._out: set[str] = set()
        self._found: dict[str, Fillable] = {}
        self._showing = False
        self.setObjectName("partner_forms.partners")
        self.setAccessibleName(self.tr("Partners"))
        self.setItemDelegate(CheckPainter(frame.look, self))
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._on_item)

    def show_partners(self, found: Sequence[Fillable]) -> None:
        """Show whom the form concerns, those with something to fill in first."""
        self._showing = True
        self._found = {each.partner.short_code: each for each in found}
        self.clear()
        for each in sorted(found, key=lambda one: not one.rows):
            item = QListWidgetItem(self._label(each))
            item.setData(_KEY, each.partner.short_code)
            if each.rows:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_OPEN if each.partner.short_code in self._out else _CHECKED)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                item.setCheckState(_OPEN)
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        if found:
            self.setCurrentRow(0)
        self._showing = False
        self.changed.emit()

    def chosen(self) -> list[Entity]:
        """Give the partners checked, in the order of the list."""
        return [
            self._found[str(item.data(_KEY))].partner
            for item in (self.item(place) for place in range(self.count()))
            if item.checkState() == _CHECKED
        ]

    def check_all(self, *, checked: bool) -> None:
        """Check everybody who has something to fill in, or nobody."""
        for item in (self.item(place) for place in range(self.count())):
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(_CHECKED if checked else _OPEN)

    def _label(self, each: Fillable) -> str:
        partner = each.partner
        name = {"fr": partner.name_fr, "es": partner.name_es}.get(self._words.language) or partner.name_en
        code, called = self._words.isolate(partner.short_code), self._words.embed(name)
        if not each.rows:
            text = self.tr("{code} · nothing to fill in · {name}").format(code=code, name=called)
        else:
            text = self.tr("{code} · %n row(s) to fill in · {name}", "", each.rows).format(code=code, name=called)
        return f"{text} · {self._last(each.last)}" if each.last is not None else text

    def _last(self, last: ReturnedForm) -> str:
        words = self._words
        day = words.full_day(last.taken_on)
        if last.first == last.last:
            return self.tr("last form of {about} returned on {day}").format(about=words.full_day(last.last), day=day)
        first, end = words.month(last.first), words.month(last.last)
        about = first if first == end else self.tr("{first} to {last}").format(first=first, last=end)
        return self.tr("last form of {about} returned on {day}").format(about=about, day=day)

    def current_form(self) -> ReturnedForm | None:
        """Give the last form that the current partner sent back."""
        item = self.currentItem()
        found = self._found.get(str(item.data(_KEY))) if item is not None else None
        return found.last if found is not None else None

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        if self._showing:
            return
        code = str(item.data(_KEY))
        (self._out.discard if item.checkState() == _CHECKED else self._out.add)(code)
        self.changed.emit()
