"""The services of a new arrangement: one line each with an item of the catalogue and the site where it runs."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.actions.annexes import Listed
from ui.arrangements.entry_rows import EntryRow, EntryRows
from ui.kit.appearance import Appearance
from ui.kit.buttons import ToolButton
from ui.kit.fields import CodeField
from ui.kit.reference_field import ReferenceField
from ui.shared_services.service_specs import ServiceSpecs

_SITE_WIDTH = 150


class ServiceRow(EntryRow):
    """One service: what it is, and where."""

    def __init__(self, look: Appearance, specs: ServiceSpecs, place: str, number: int) -> None:
        """Make the line of one service."""
        super().__init__(number)
        label, where = self.tr("Service {n}").format(n=number), self.tr("Site of service {n}").format(n=number)
        item = replace(
            specs.spec("catalogue_code"),
            name=f"service{number}",
            label=label,
            placeholder=self.tr("Name, code or line of the catalogue"),
        )
        site = replace(specs.spec("location_id"), name=f"site{number}", label=where, placeholder=self.tr("Site"))
        self.first = self.item = ReferenceField(look, place, item)
        self.site = CodeField(look, place, site)
        self.site.setFixedWidth(look.px(_SITE_WIDTH))
        name = f"{place}.remove_service{number}"
        remove = ToolButton(look, "x", self.tr("Remove service {n}").format(n=number), name=name)
        self.put_together(look, label, remove, self.item, self.site)

    def listed(self) -> Listed | None:
        """Give the service, or nothing for an empty line."""
        code, site = str(self.item.value() or ""), str(self.site.value() or "")
        return Listed(code, UUID(site) if site else None) if code else None


class ServiceRows(EntryRows[ServiceRow]):
    """The lines of all services and a button for one more."""

    def __init__(self, look: Appearance, specs: ServiceSpecs, place: str, parent: QWidget | None = None) -> None:
        """Start with one empty line."""
        super().__init__(
            look, f"{place}.services", self.tr("Add a service"), f"{place}.add_service", at_start=1, parent=parent
        )
        self._specs = specs
        self._place = place
        self.clear()

    def make_row(self, number: int) -> ServiceRow:
        """Make the line of one service; it runs where the one before it does unless another site is chosen."""
        made = ServiceRow(self._look, self._specs, self._place, number)
        if self._rows:
            made.site.set_value(self._rows[-1].site.value())
        return made

    def services(self) -> list[Listed]:
        """Give the services entered, in order."""
        return [listed for line in self._rows if (listed := line.listed()) is not None]

    def commit(self) -> bool:
        """Take what is typed in every line; the same service at the same site stands in one line only."""
        if not super().commit():
            return False
        entered = self.services()
        twice = next((each for place, each in enumerate(entered) if each in entered[:place]), None)
        if twice is None:
            return True
        line = next(line for line in reversed(self._rows) if line.listed() == twice)
        sentence = self.tr("“{service}” stands here twice for the same site. Remove a line or choose another site.")
        self.say(sentence.format(service=line.item.text()))
        line.first.box.setFocus()
        return False

    def focus_first_fault(self) -> None:
        """Put the keyboard into the first line that was not understood."""
        for line in self._rows:
            for editor in line.editors:
                if not editor.commit():
                    editor.box.setFocus()
                    return
