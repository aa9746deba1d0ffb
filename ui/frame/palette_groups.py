"""What the palette shows, in groups: what can be done with a record, records, commands, the last choices, help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from commonservices.domain.declaring import dataclass
from ui.frame.finding import matching_commands, quick_sum, rank
from ui.frame.memory import WindowMemory
from ui.kit.found import Found, Group
from ui.kit.key_names import keys_text
from ui.page import Command, PageFrame, address_of, parse_address
from ui.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.search import Hit

MOST_COMMANDS = 8
_CLEAR = 2  # scattered letters alone do not put a command above the records found
RECORD, COMMAND, SUM, SIGN, ANSWER = "record:", "command:", "sum:", "sign:", "answer:"
ARRANGEMENT, SERVICE, PREMISES, AGREEMENT = "arrangement", "shared_service", "premises", "long_term_agreement"
POOL: Final = "cost_pool"
CASE: Final = "cba_case"
BILL: Final = "bill"
PLACES_OF_KINDS: Final = MappingProxyType(
    {
        ARRANGEMENT: "arrangements",
        SERVICE: "services",
        PREMISES: "premises",
        AGREEMENT: "premises",
        POOL: "cost_sharing",
        CASE: "services",
        BILL: "bills",
    }
)
_KINDS_OF_PLACES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "arrangements": (ARRANGEMENT,),
        "services": (SERVICE,),
        "today": (ARRANGEMENT,),
        "premises": (PREMISES, AGREEMENT),
        "cost_sharing": (POOL,),
        "bills": (BILL,),
    }
)
_ICONS: Final = MappingProxyType(
    {
        ARRANGEMENT: "handshake",
        SERVICE: "layers",
        PREMISES: "building",
        AGREEMENT: "receipt",
        POOL: "percent",
        CASE: "chart-line",
        BILL: "receipt",
    }
)
_USAGE: Final = "usage"
_PLACE_PARTS: Final = (
    ("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),
    ("details", QT_TRANSLATE_NOOP("Palette", "Details"), "pencil"),
    ("documents", QT_TRANSLATE_NOOP("Palette", "Documents"), "paperclip"),
    ("history", QT_TRANSLATE_NOOP("Palette", "History"), "history"),
)
_PARTS: Final[Mapping[str, tuple[tuple[str, str, str], ...]]] = MappingProxyType(
    {
        ARRANGEMENT: (
            ("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),
            ("services", QT_TRANSLATE_NOOP("Palette", "Services"), "layers"),
            ("terms", QT_TRANSLATE_NOOP("Palette", "Terms"), "pencil"),
            ("documents", QT_TRANSLATE_NOOP("Palette", "Documents"), "paperclip"),
            ("clauses", QT_TRANSLATE_NOOP("Palette", "Clauses"), "check"),
            ("history", QT_TRANSLATE_NOOP("Palette", "History"), "history"),
        ),
        SERVICE: (
            ("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),
            (_USAGE, QT_TRANSLATE_NOOP("Palette", "Monthly usage"), "grid-3x3"),
            ("terms", QT_TRANSLATE_NOOP("Palette", "Terms"), "pencil"),
            ("kpis", QT_TRANSLATE_NOOP("Palette", "Indicators"), "gauge"),
            ("documents", QT_TRANSLATE_NOOP("Palette", "Documents"), "paperclip"),
            ("history", QT_TRANSLATE_NOOP("Palette", "History"), "history"),
        ),
        PREMISES: _PLACE_PARTS,
        AGREEMENT: _PLACE_PARTS,
        POOL: (
            ("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),
            ("lines", QT_TRANSLATE_NOOP("Palette", "Lines"), "list"),
            ("history", QT_TRANSLATE_NOOP("Palette", "History"), "history"),
        ),
        CASE: (("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),),
        BILL: (
            ("", QT_TRANSLATE_NOOP("Palette", "Open"), "eye"),
            ("history", QT_TRANSLATE_NOOP("Palette", "History"), "history"),
        ),
    }
)
_SIGNS: Final = (
    (">", QT_TRANSLATE_NOOP("Palette", "Commands only")),
    ("#", QT_TRANSLATE_NOOP("Palette", "Records only")),
    ("=", QT_TRANSLATE_NOOP("Palette", "Quick sum, such as 12 * 3.5")),
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A record something can be done with."""

    kind: str
    id: UUID
    reference: str
    title: str

    @property
    def key(self) -> str:
        """The record as a choice of the palette."""
        return f"{RECORD}{self.kind}:{self.id}"


class PaletteGroups(QObject):
    """Makes the groups out of records and commands."""

    def __init__(
        self,
        frame: PageFrame,
        memory: WindowMemory,
        commands: Callable[[], Sequence[Command]],
        parent: QObject | None = None,
    ) -> None:
        """Take commands and last choices from here."""
        super().__init__(parent)
        self._frame = frame
        self._memory = memory
        self._commands = commands

    # --- records --------------------------------------------------------------------------------------------------

    def records(self, hits: Iterable[Hit]) -> list[Group]:
        """Give the records that were found, by kind."""
        by_kind: dict[str, list[Found]] = {kind: [] for kind in PLACES_OF_KINDS}
        for hit in hits:
            if hit.kind in by_kind:
                by_kind[hit.kind].append(self._record(Subject(hit.kind, hit.id, hit.reference, hit.title)))
        titles = {
            ARRANGEMENT: self.tr("Arrangements"),
            SERVICE: self.tr("Services"),
            PREMISES: self.tr("Premises"),
            AGREEMENT: self.tr("Long-term agreements"),
            POOL: self.tr("Shared budgets"),
            CASE: self.tr("Cases"),
            BILL: self.tr("Bills"),
        }
        return [Group(titles[kind], tuple(found)) for kind, found in by_kind.items() if found]

    def _record(self, subject: Subject) -> Found:
        reference = self._frame.words.isolate(subject.reference)
        return Found(subject.key, subject.title or subject.reference, reference, _ICONS[subject.kind])

    def subject_at(self, address: str) -> Subject | None:
        """Give the record an address stands on: the one that is open, or the current row."""
        place, state = parse_address(address)
        id = state.get("id") or state.get("row", "")
        keys = [f"{RECORD}{kind}:{id}" for kind in _KINDS_OF_PLACES.get(place, ())]
        return next(iter(self._subjects(keys).values()), None)

    def subject_of(self, key: str) -> Subject | None:
        """Give the record of a choice; nothing when it is no record, or one that is gone."""
        return self._subjects([key]).get(key)

    def _subjects(self, keys: Sequence[str]) -> dict[str, Subject]:
        wanted: dict[str, list[UUID]] = {}
        for kind, id in filter(None, map(_kind_and_id, keys)):
            wanted.setdefault(kind, []).append(id)
        office = self._frame.bridge.office
        found = [subject for kind, ids in wanted.items() for subject in _read(office, kind, ids)]
        return {subject.key: subject for subject in found}

    def address_of_choice(self, key: str) -> str:
        """Give the address a chosen record leads to, at its part if the choice names one."""
        kind, identifier, part = (*key.removeprefix(RECORD).split(":"), "")[:3]
        if part == _USAGE:
            return address_of(_USAGE, service=identifier)
        if kind == CASE:
            from commonservices.queries.search import service_of_case

            service = self._frame.bridge.ask(partial(service_of_case, id=UUID(identifier)))
            return address_of(PLACES_OF_KINDS[kind], id=str(service or ""), tab="efficiency", case=identifier)
        return address_of(PLACES_OF_KINDS[kind], id=identifier, tab=part)

    # --- what can be done with one record -------------------------------------------------------------------------

    def about_page(self, subject: Subject, text: str) -> list[Group]:
        """Give what the page can do with the record it stands on."""
        own = [command for command in self._commands() if command.menu == "record"]
        clear = [command for command in own if not text or rank(text, command.text) >= _CLEAR]
        shown = matching_commands(text, clear, self._memory.choices())
        return self._about(subject, [_command(command) for command in shown])

    def about_picked(self, subject: Subject, text: str) -> list[Group]:
        """Give the parts of a picked record to go to."""
        parts = [
            Found(f"{subject.key}:{part}", QCoreApplication.translate("Palette", english), "", icon)
            for part, english, icon in _PARTS[subject.kind]
        ]
        return self._about(subject, [found for found in parts if rank(text, found.label)])

    def _about(self, subject: Subject, found: Sequence[Found]) -> list[Group]:
        title = self.tr("For {record}").format(record=self._frame.words.isolate(subject.reference))
        return [Group(title, tuple(found))] if found else []

    # --- commands, last choices, sums, help -----------------------------------------------------------------------

    def commands(self, text: str, *, every: bool = False, but: Iterable[Group] = ()) -> list[Group]:
        """Give the commands that answer a text, but those that stand in other groups already."""
        taken = {found.key for group in but for found in group.found}
        matching = matching_commands(text, self._commands(), self._memory.choices())
        found = [each for each in map(_command, matching) if each.key not in taken]
        shown = found if every else found[:MOST_COMMANDS]
        return [Group(self.tr("Commands"), tuple(shown))] if shown else []

    def last_used(self, *, records: bool = True, commands: bool = True) -> list[Group]:
        """Give the last choices, newest first; what is gone or cannot be done now is left out."""
        choices = self._memory.choices()
        known: dict[str, Found] = {}
        if records:
            found = self._subjects([choice for choice in choices if choice.startswith(RECORD)])
            known.update({key: self._record(subject) for key, subject in found.items()})
        if commands:
            usable = [command for command in self._commands() if not command.reason]
            known.update({f"{COMMAND}{command.key}": _command(command) for command in usable})
        shown = tuple(known[choice] for choice in choices if choice in known)
        return [Group(self.tr("Used last"), shown)] if shown else []

    def sum(self, text: str) -> list[Group]:
        """Give the result of a sum, ready to be copied."""
        value = quick_sum(text)
        if value is None:
            return []
        shown = self._frame.words.number(value)
        return [Group(self.tr("Quick sum; Enter copies it"), (Found(f"{SUM}{shown}", shown, text, "calculator"),))]

    def answer(self, command: Command, text: str) -> list[Group]:
        """Give what is typed as the value of a command, ready to be taken."""
        label = command.text.replace("&", "").rstrip("…")
        return [Group(command.asks, (Found(f"{ANSWER}{text}", text, label, command.icon),))] if text else []

    def help(self, text: str) -> list[Group]:
        """Give the signs that narrow a search, and what helps and has keys."""
        signs = [Found(f"{SIGN}{sign}", QCoreApplication.translate("Palette", english), keys=(sign,)) for sign, english
                 in _SIGNS]  # fmt: skip
        offered = [command for command in self._commands() if command.menu == "help"]
        offered += [command for command in self._commands() if command.menu != "help" and _keys(command)]
        helping = [_command(command) for command in offered if not command.reason]
        shown = tuple(found for found in (*signs, *helping) if rank(text, found.label))
        return [Group(self.tr("Help and keys"), shown)] if shown else []


def _kind_and_id(key: str) -> tuple[str, UUID] | None:
    kind, _, identifier = key.removeprefix(RECORD).partition(":")
    try:
        return (kind, UUID(identifier)) if kind in PLACES_OF_KINDS else None
    except ValueError:
        return None


def _read(office: Office, kind: str, ids: Sequence[UUID]) -> list[Subject]:
    from commonservices.queries import arrangements, search, shared_services

    if kind == ARRANGEMENT:
        return [Subject(kind, row.id, row.reference, row.title) for row in arrangements.rows(office, ids)]
    if kind == SERVICE:
        return [Subject(kind, row.id, row.reference, row.name) for row in shared_services.rows(office, ids)]
    return [Subject(kind, hit.id, hit.reference, hit.title) for hit in search.named(office, kind, ids)]


def _command(command: Command) -> Found:
    return Found(f"{COMMAND}{command.key}", command.text.replace("&", ""), icon=command.icon, keys=_keys(command))


def _keys(command: Command) -> tuple[str, ...]:
    text = (command.shortcut or command.letter).replace(", ", "+")
    return tuple(keys_text(part) for part in text.split("+") if part)
