"""The views of a register: the ready-made ones and those a person saved, and the look the ready-made ones share."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from commonservices.errors import Known
from ui import saved_views
from ui.page import PageFrame
from ui.registers.view_bar import OWN
from ui.saved_views import SavedView, ViewState


class OwnViews(QObject):
    """Keeps a person's views in the settings folder and says what each view shows."""

    changed = Signal()

    def __init__(
        self, frame: PageFrame, place: str, sort: str, parent: QObject | None = None, *, descending: bool = False
    ) -> None:
        """Read the views of the person in a place, if the window knows a settings folder; `sort` is the usual order."""
        super().__init__(parent)
        self._place, self._usual, self._sort, self._descending = place, f"{place}.usual", sort, descending
        self._bridge = frame.bridge
        self._folder: Path | None = frame.preferences.folder if frame.preferences else None
        self.views = saved_views.load(self._folder, self._place) if self._folder else ()
        usual = saved_views.load(self._folder, self._usual) if self._folder else ()
        self.usual = usual[0].state if usual else ViewState(sort=self._sort)

    def ready_made(self) -> list[tuple[str, str]]:
        """Give the views everybody has; the kinds write their own."""
        raise NotImplementedError

    def every(self) -> list[tuple[str, str]]:
        """Give all views by key, the ready-made ones first."""
        return [*self.ready_made(), *((f"{OWN}{each.name}", each.name) for each in self.views)]

    def names(self, key: str) -> bool:
        """Say whether there is a view of this key."""
        return any(key == each for each, _label in self.every())

    def state_of(self, key: str) -> ViewState:
        """Give what a view shows: for a ready-made one its rows in the look they share."""
        own = next((each.state for each in self.views if f"{OWN}{each.name}" == key), None)
        if own is not None:
            return own
        return dataclasses.replace(
            self.usual, base=key, text="", filter="", sort=self._sort, descending=self._descending
        )

    def is_edited(self, key: str, now: ViewState) -> bool:
        """Say whether a list shows something else than its view says; the look of ready-made views is just kept."""
        kept = self.state_of(key)
        if key.startswith(OWN):
            return now != kept
        return (now.text, now.filter) != ("", "")

    def keep_look(self, now: ViewState) -> None:
        """Remember columns, widths, groups and height of rows for the ready-made views."""
        look = ViewState(sort=self._sort, columns=now.columns, widths=now.widths, group=now.group, density=now.density)
        if look != self.usual:
            self.usual = look
            self._write(self._usual, (SavedView(self._usual, look),))

    # --- saving ---------------------------------------------------------------------------------------------------

    def save(self, name: str, state: ViewState) -> str:
        """Keep a view under a name and give its key; nothing for a name without letters or one that is taken."""
        name = saved_views.clean_name(name)
        taken = {label.casefold() for _key, label in self.ready_made()}
        if not name or name.casefold() in taken:
            return ""
        self._keep(saved_views.with_view(self.views, SavedView(name, state)))
        held = next(each.name for each in self.views if each.name.casefold() == name.casefold())
        return f"{OWN}{held}"

    def rename(self, key: str, name: str) -> str:
        """Give a view another name and its new key; nothing when the name cannot be used."""
        name = saved_views.clean_name(name)
        taken = {label.casefold() for each, label in self.every() if each != key}
        if not name or name.casefold() in taken:
            return ""
        self._keep(
            tuple(dataclasses.replace(each, name=name) if f"{OWN}{each.name}" == key else each for each in self.views)
        )
        return f"{OWN}{name}"

    def delete(self, key: str) -> None:
        """Forget a view."""
        self._keep(saved_views.without(self.views, key.removeprefix(OWN)))

    def _keep(self, views: tuple[SavedView, ...]) -> None:
        self.views = views
        self._write(self._place, views)
        self.changed.emit()

    def _write(self, place: str, views: tuple[SavedView, ...]) -> None:
        if self._folder is None:
            return
        try:
            saved_views.save(self._folder, place, views)
        except OSError as error:
            sentence = self.tr("The view could not be kept: {reason}.").format(reason=error.strerror or str(error))
            advice = self.tr("It holds until you close the program. Check that the folder {folder} can be written.")
            self._bridge.failed.emit(Known("views_not_kept", sentence, advice=advice.format(folder=self._folder)))
