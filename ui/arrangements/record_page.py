"""The page of one arrangement: where it is in its life, what is next, and all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions.amendments import Amended
from commonservices.actions.arrangements import Added
from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.queries import arrangements as queries
from commonservices.queries import life as life_queries
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.clauses import clause_lines
from ui.arrangements.history_part import acts_of, read_lines
from ui.arrangements.record_commands import RecordCommands
from ui.arrangements.record_deeds import RecordDeeds
from ui.arrangements.record_header import RecordHeader
from ui.arrangements.record_parts import KEYS, RecordParts, own_tabs
from ui.arrangements.step_form import StepAsk, StepForm
from ui.arrangements.step_note import StepNote
from ui.arrangements.stepper_part import LifeSteps
from ui.arrangements.ways import Ways
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import EmptyState
from ui.kit.stepper import Stepper
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, address_of


class ArrangementPage(Page):
    """The record page of arrangements."""

    place: ClassVar[str] = "arrangements"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the record is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("arrangement.page")
        self._id: UUID | None = None
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self.detail: ArrangementDetail | None = None
        self.parts = RecordParts(frame)
        self.deeds = RecordDeeds(frame, self.parts.specs, self)
        self.header = RecordHeader(frame, self.deeds)
        self.life = LifeSteps(frame.words, self)
        self.stepper = Stepper(self.look, "arrangement.stepper")
        self.step_note = StepNote(frame)
        self.tabs = Tabs(self.look, self.tr("Parts of the arrangement"), "arrangement.tabs")
        self.ways = Ways(self.tabs, self.parts, self)
        self.step_form = StepForm(frame)
        self.offers = RecordCommands(frame, self.deeds, self.ways, self)
        self.gone = EmptyState(
            self.look, self.tr("This arrangement is no longer in the register."), name="arrangement.gone"
        )
        self._build()
        self._wire()

    def _build(self) -> None:
        self._outer = QStackedWidget(self)
        column(self).addWidget(self._outer)
        whole = QWidget()
        self._outer.addWidget(whole)
        box = column(whole)
        steps, tabs = QWidget(), QWidget()
        under = column(steps, 4)
        under.addWidget(self.stepper)
        under.addWidget(self.step_note)
        column(tabs).addWidget(self.tabs)
        inset(steps, 14, 0, 16, 0)
        inset(tabs, 20, 0, 16, 0)
        for each in (self.header, steps, tabs, HLine()):
            box.addWidget(each)
        self._middle = QStackedWidget()
        box.addWidget(self._middle, 1)
        self._middle.addWidget(self.parts)
        self._middle.addWidget(self.step_form)
        self._outer.addWidget(self.gone)
        titles = self._titles()
        self.tabs.set_tabs([TabItem(key, titles[key]) for key in (*KEYS[:-1], *own_tabs(), KEYS[-1])])

    def _titles(self) -> dict[str, str]:
        return {
            "overview": self.tr("Overview"),
            "services": self.tr("Services"),
            "terms": self.tr("Terms"),
            "versions": self.tr("Versions"),
            "documents": self.tr("Documents"),
            "clauses": self.tr("Clauses"),
            "duties": self.tr("Duties"),
            "lens": self.tr("Policy lens"),
            "history": self.tr("History"),
        }

    def _wire(self) -> None:
        self.header.back_requested.connect(self._on_back)
        self.header.next_requested.connect(self.offers.go_on)
        self.header.amend_requested.connect(self.offers.amend)
        self.header.move_requested.connect(self.offers.move)
        self.deeds.problem.connect(self.problem)
        self.deeds.blocked.connect(self.ways.go)
        self.deeds.told.connect(self._on_told)
        self.deeds.asked.connect(self._on_asked)
        self.offers.saved.connect(self.toast_requested)
        self.step_form.left.connect(self.show_parts)
        self.step_form.made.connect(self._on_made)
        self.step_form.problem.connect(self.problem)
        self.stepper.step_opened.connect(self._on_step)
        self.step_note.go_requested.connect(self.ways.go)
        self.ways.extension_wanted.connect(self.offers.extend)
        self.tabs.picked.connect(self._on_tab)
        self.parts.wire(self.deeds, self.tabs)
        self.parts.go_requested.connect(self.ways.go)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.told.connect(self._on_told)
        for part in (self.parts, self.step_note):
            part.problem.connect(self.problem)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the title of the arrangement."""
        return self.detail.row.title if self.detail else self.tr("Arrangement")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one arrangement at a tab."""
        wanted = read_id(address.get("id", ""))
        if wanted != self._id:
            self.step_note.close_note()
            self.step_form.forget()
            self.parts.overview.parties.close_editor()
        self._id = wanted
        self.show_parts()
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(address.get("tab") or "overview")
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._read()
        self.status_text.emit("")
        self.status_keys.emit([("E", self.tr("edit")), ("Alt+←", self.tr("back"))])

    def address(self) -> Mapping[str, str]:
        """Give the arrangement and the tab."""
        tab = self.tabs.current_key()
        return {"id": str(self._id) if self._id else "", "tab": tab if tab != "overview" else ""}

    def reload(self) -> None:
        """Read the arrangement anew."""
        if self._id is not None:
            self._read()

    def leave(self) -> None:
        """Save what is typed."""
        self.step_form.keep()
        self.parts.commit()

    def regions(self) -> list[QWidget]:
        """Give the next step, the stepper, the tabs and the part shown."""
        shown = self.step_form if self.is_asking else self.parts.part(self.tabs.current_key())
        first = [self.header.next] if not self.header.next.isHidden() else []
        return [*first, self.stepper, self.tabs, shown]

    def escape(self) -> bool:
        """Leave the step that is answered, the editor of a party, or the note of a step."""
        if self.is_asking:
            self.step_form.leave()
            return True
        return self.parts.part(self.tabs.current_key()).close_editor() or self.step_note.close_note()

    def commands(self) -> list[Command]:
        """Give the next step, the signature and the ways to the parts; a step being answered has its own."""
        if self.is_asking:
            return [self.offers.confirm(self.step_form)]
        return self.offers.commands(self.detail, self.header.next.text())

    # --- reading --------------------------------------------------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        """Whether a step is being answered."""
        return self._middle.currentWidget() is self.step_form

    def _read(self) -> None:
        if self._id is None:
            self._show_gone()
            return
        try:
            detail = self.bridge.ask(partial(queries.detail, id=self._id))
            life = self.bridge.ask(partial(life_queries.life, id=self._id))
        except Known:
            self._show_gone()
            return
        self._outer.setCurrentIndex(0)
        self.detail = detail
        self.deeds.show(detail, life)
        self.header.show_detail(detail, resting=self.is_asking)
        steps = self.life.steps(detail, self.today())
        self.stepper.set_steps(steps)
        self.step_note.follow(steps, detail)
        history = read_lines(self.bridge, self._id)
        self.parts.show_record(detail, life, history, self.tabs.current_key())
        lines = clause_lines(detail, self.words.language)
        counts = {
            "services": len(detail.services),
            "documents": len(detail.documents),
            "versions": life.versions,
            "clauses": sum(1 for line in lines if line.present),
            "history": len(acts_of(history)),
        }
        for key, count in counts.items():
            self.tabs.set_count(key, count, "att" if key == "versions" and life.open_version else "")
        self._count_late()
        self._tell_commands()

    def _count_late(self) -> None:
        for key, count in self.parts.late().items():
            self.tabs.set_count(key, count or None, "crit" if count else "")

    def _show_gone(self) -> None:
        self.detail = None
        self.deeds.show(None, None)
        self._outer.setCurrentWidget(self.gone)
        self._tell_commands()

    def _tell_commands(self) -> None:
        """Tell the menus, if anything that can be done is another now."""
        offered = tuple((each.key, each.text, each.reason) for each in self.commands())
        if offered != self._offered:
            self._offered = offered
            self.commands_changed.emit()

    # --- acting ---------------------------------------------------------------------------------------------------

    def _on_step(self, key: str) -> None:
        step = next((each for each in self.stepper.steps if each.key == key), None)
        if step is not None and self.detail is not None:
            self.step_note.open_step(step, self.detail)

    def _on_tab(self, key: str) -> None:
        if self.is_asking:
            self.step_form.leave()
        self.parts.pick(key)
        self._count_late()
        self.address_changed.emit()

    def _on_back(self) -> None:
        self.open_requested.emit(address_of("arrangements", row=str(self._id or "")))

    def _on_asked(self, asked: StepAsk) -> None:
        self.leave()
        self._middle.setCurrentWidget(self.step_form)
        self.step_form.ask(asked)
        self._follow_form()

    def show_parts(self) -> None:
        """Go back from a step to the part it was begun from."""
        if self.is_asking:
            self._middle.setCurrentWidget(self.parts)
            self._follow_form()
            self.stepper.setFocus()

    def _follow_form(self) -> None:
        if self.detail is not None:
            self.header.show_detail(self.detail, resting=self.is_asking)
        self._tell_commands()

    def _on_made(self, sentence: str, result: Any) -> None:
        self.show_parts()
        self._on_told(sentence)
        if isinstance(result, Added):
            self.open_requested.emit(address_of("arrangements", id=str(result.id)))
        elif isinstance(result, Amended):
            self.tabs.select("versions")
            self.parts.versions.show_open()

    def _on_told(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")
