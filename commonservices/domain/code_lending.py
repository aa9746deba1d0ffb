"""One code list with its codes, and what the registers that are open add to the lists of the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any
from weakref import WeakKeyDictionary

from commonservices.domain.declaring import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a list: its words, its place, and whatever else the list says about it."""

    code: str
    labels: Mapping[str, str]
    order: int = 0
    retired: bool = False
    successor: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)

    def label(self, lang: str = "en") -> str:
        """Give the word in one language, in English when that language has none, else the code itself."""
        return self.labels.get(lang) or self.labels.get("en") or self.code

    def words(self, stem: str, lang: str = "en") -> str:
        """Give another translated text of this code, such as `explain`, falling back to English."""
        return str(self.extra.get(f"{stem}_{lang}") or self.extra.get(f"{stem}_en", ""))


@dataclass(frozen=True, slots=True)
class CodeList:
    """One list of codes in its own order; retired codes stay readable."""

    name: str
    version: int
    items: Mapping[str, Code]
    tables: Mapping[str, Any] = field(default_factory=dict)

    def __contains__(self, code: object) -> bool:
        """Tell whether the list knows a code, retired or not."""
        return code in self.items

    def __getitem__(self, code: str) -> Code:
        """Give one code; KeyError when the list has no such code."""
        return self.items[code]

    def __iter__(self) -> Iterator[Code]:
        """Walk all codes in order, retired ones included."""
        return iter(self.items.values())

    def __len__(self) -> int:
        """Count all codes."""
        return len(self.items)

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes in order."""
        return tuple(self.items)

    def active(self) -> tuple[Code, ...]:
        """Codes that may still be chosen."""
        return tuple(item for item in self if not item.retired)

    def label(self, code: str, lang: str = "en") -> str:
        """Give the word for a code; a code this list does not know is shown as it is."""
        item = self.items.get(code)
        return item.label(lang) if item else code


# What open registers add, by list and register; a register that is gone lends nothing any more.
_lent: dict[str, WeakKeyDictionary[object, tuple[Code, ...]]] = {}
_extended: dict[str, CodeList] = {}
_editions: dict[str, int] = {}


def lend(known: CodeList, register: object, codes: tuple[Code, ...]) -> None:
    """Let a shipped list hold the codes of a register too; no codes take back what was lent before."""
    name = known.name
    held = _lent.setdefault(name, WeakKeyDictionary())
    if held.get(register, ()) == codes:
        return
    held.pop(register, None)
    if codes:
        held[register] = codes
    own = {each.code: each for some in held.values() for each in some}
    _editions[name] = edition(name) + 1
    if not own:
        _extended.pop(name, None)
        return
    added = {code: own[code] for code in sorted(own) if code not in known.items}
    _extended[name] = CodeList(name, known.version, MappingProxyType({**known.items, **added}), known.tables)


def extended(name: str) -> CodeList | None:
    """Give a list with what is lent to it; None when nothing is."""
    return _extended.get(name)


def edition(name: str) -> int:
    """Give a number that is another one whenever what is lent to a list has changed."""
    return _editions.get(name, 0)
