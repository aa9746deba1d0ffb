"""The papers a record needs by its type and state: on record, missing with the way to attach them, or let go."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.papers import Proof
from ui.kit.buttons import Button
from ui.kit.layout import column, row
from ui.kit.tags import Mark
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.papers.columns import Holder


class ProofLine(QWidget):
    """One paper that is needed."""

    attach_requested = Signal(str)

    def __init__(self, frame: PageFrame, proof: Proof, why: str, name: str, *, read_only: bool) -> None:
        """Make mark, words and link."""
        super().__init__()
        self.setObjectName(name)
        kind = frame.words.code("document_kinds", proof.kind)
        box = row(self, 10)
        self.mark = Mark(frame.look, *self._sign(proof, kind))
        self.link = Button(frame.look, self.tr("Attach it…"), "link", name=f"{name}.attach")
        self.link.setAccessibleDescription(kind)
        box.addWidget(self.mark)
        box.addWidget(self.link)
        self.why = Text(frame.look, why, "secondary", "text2", wrap=True)
        box.addWidget(self.why, 1)
        self.link.setHidden(read_only or proof.there or proof.waived)
        self.link.clicked.connect(partial(self.attach_requested.emit, proof.kind))

    def _sign(self, proof: Proof, kind: str) -> tuple[str, str]:
        if proof.there:
            return "agrees", self.tr("{kind}: on record").format(kind=kind)
        if proof.waived:
            return "cancelled", self.tr("{kind}: let go").format(kind=kind)
        return "warning", self.tr("{kind}: missing").format(kind=kind)


class ProofLines(QWidget):
    """All papers that are needed; hidden when none is."""

    attach_requested = Signal(str)

    def __init__(self, frame: PageFrame, place: str, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._frame = frame
        self._place = f"{place}.needed"
        self._shown: tuple[object, ...] = ()
        self.lines: dict[str, ProofLine] = {}
        self.setObjectName(self._place)
        self.setAccessibleName(self.tr("Documents this needs"))
        self.title = Text(frame.look, "", "secondary_strong", "text2")
        self._box = column(self, 2)
        self._box.addWidget(self.title)

    def show_proofs(self, holder: Holder, *, read_only: bool) -> None:
        """Show what a record needs; the same again changes nothing."""
        shown = (holder.proofs, holder.let_go, read_only)
        self.setVisible(bool(holder.proofs))
        if shown == self._shown:
            return
        self._shown = shown
        for line in self.lines.values():
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}
        reasons: Mapping[str, str] = dict(holder.let_go)
        for proof in holder.proofs:
            state = self._frame.words.state(proof.state)
            self.title.setText(self.tr("Needed for the step “{state}”").format(state=state))
            name = f"{self._place}.{proof.rule}"
            why = reasons.get(proof.rule, "") if proof.waived else ""
            line = ProofLine(self._frame, proof, why, name, read_only=read_only)
            line.attach_requested.connect(self.attach_requested)
            self._box.addWidget(line)
            self.lines[proof.rule] = line
