"""Ways through the page of an arrangement: to the field, paper, party or clause that something missing asks for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.guards import Missing
from commonservices.domain.life_steps import place_of
from ui.arrangements.record_parts import RecordParts
from ui.arrangements.terms_form import shown_fields
from ui.kit.tabs import Tabs

_OTHER_TABS: Final = {
    "amendments_open": "versions",
    "amendment_paper_missing": "versions",
    "signature_missing": "overview",
}
_PAPERS: Final = {"amendment_paper_missing": "SIGNED_COPY", "draft_document_missing": "DRAFT", "paper_missing": ""}
_CLEARED: Final = frozenset({"clearance_missing", "closing_missing"})
_DUTIES: Final = frozenset({"actions_open", "obligations_unmet"})


class Ways(QObject):
    """Leads to where something is entered."""

    extension_wanted = Signal()

    def __init__(self, tabs: Tabs, parts: RecordParts, parent: QObject | None = None) -> None:
        """Keep tabs and parts."""
        super().__init__(parent)
        self._tabs, self._parts = tabs, parts

    def go(self, missing: Missing) -> None:
        """Lead to the place where what is missing can be entered."""
        detail = self._parts.detail
        if detail is None:
            return
        if missing.rule in _CLEARED:
            self._parts.overview.side.missing.record_clearance(str(missing.params.get("value", "")))
            return
        if missing.rule == "not_extended":
            self.extension_wanted.emit()
            return
        if missing.rule in _PAPERS:
            self._parts.part("documents").want(str(missing.params.get("value", "") or _PAPERS[missing.rule]))
        place = place_of(missing, detail.facts)
        if missing.rule in _DUTIES and self._parts.has("duties"):
            self._show("duties")
        elif missing.rule in _OTHER_TABS:
            self._show(_OTHER_TABS[missing.rule])
        elif place.tab == "overview" and place.field in shown_fields():
            self._terms(place.field)
        elif place.tab == "terms":
            self._terms(place.field or missing.field)
        else:
            self._show(place.tab or "overview")
        if self._tabs.current_key() == "overview":
            self._party(place.field)

    def sign(self) -> None:
        """Open the first party that has to sign and has not."""
        self._tabs.select("overview")
        self._parts.overview.parties.edit_first_unsigned()

    def show_amendment(self) -> None:
        """Go to the open amendment."""
        self._tabs.select("versions")
        self._parts.versions.show_open()

    def edit(self) -> None:
        """Go to the terms, at the title."""
        self._terms("title_en")

    def attach(self) -> None:
        """Ask for a document to attach."""
        self._tabs.select("documents")
        self._parts.documents.attach()

    def _terms(self, name: str) -> None:
        self._tabs.select("terms")
        if not self._parts.terms.go_to(name):
            self._parts.terms.setFocus(Qt.FocusReason.OtherFocusReason)

    def _party(self, _field: str) -> None:
        parties = self._parts.overview.parties
        if not parties.edit_first_unsigned():
            parties.first_way_in().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, tab: str) -> None:
        self._tabs.select(tab)
        targets: dict[str, QWidget] = {}
        if tab == "documents":
            targets[tab] = self._parts.documents.attach_button
        elif tab == "services":
            targets[tab] = self._parts.services.head.link
        elif tab == "clauses":
            targets[tab] = self._parts.clauses.table
        elif tab in {"versions", "duties"}:
            targets[tab] = self._parts.part(tab)
        if tab in targets:
            targets[tab].setFocus(Qt.FocusReason.OtherFocusReason)
