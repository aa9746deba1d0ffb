"""The `dataclass` of this program: it means what the library's means, but a frozen class is declared much faster.

The library writes and compiles six methods for each class where it is declared. A start declares a hundred classes
and makes few of their objects; so their methods are shared, and each `__init__` is written when it is first needed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type[Any] | None = None, /, *, frozen: bool = False, **options: bool) -> Any:
        """Declare the fields of a class as the library's decorator does."""
        if not frozen:
            return dataclasses.dataclass(cls, **options)
        return _frozen(cls, options) if cls is not None else lambda of: _frozen(of, options)


def _frozen(declared: type[Any], options: dict[str, bool]) -> type[Any]:
    made: type[Any] = dataclasses.dataclass(init=False, repr=False, eq=False, **options)(declared)
    compared = [each.name for each in dataclasses.fields(made) if each.compare]
    values: Callable[[Any], object] = attrgetter(*compared) if compared else lambda _: ()

    def first(self: object, *given: object, **named: object) -> None:
        made.__init__ = _init_of(made)
        made.__init__(self, *given, **named)

    def same(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    shared = {"init": first, "eq": same, "hash": hashed, "repr": _told, "setstate": _restored}
    for name, method in {**shared, "setattr": _refused, "delattr": _refused}.items():
        if declared.__dict__.get(f"__{name}__") is None:
            setattr(made, f"__{name}__", method)
    return made


def _init_of(made: type[Any]) -> Callable[..., None]:
    """Write the `__init__` that takes each field by place or by name, and set the fields past the refusal."""
    known: dict[str, Any] = {"put_": object.__setattr__, "absent_": dataclasses.MISSING}
    placed, named, lines = ["self"], list[str](), list[str]()
    for each in dataclasses.fields(made):
        taken = value = name = each.name
        if each.default is not dataclasses.MISSING:
            known[f"{name}_"], taken = each.default, f"{name}={name}_"
        elif each.default_factory is not dataclasses.MISSING:
            known[f"{name}_"], taken = each.default_factory, f"{name}=absent_"
            value = f"{name}_() if {name} is absent_ else {name}"
        (named if each.kw_only else placed).append(taken)
        lines.append(f"    put_(self, {name!r}, {value})")
    taking = ", ".join([*placed, *(["*", *named] if named else [])])
    exec("\n".join([f"def __init__({taking}):", *lines, "    return"]), known)  # noqa: S102 names of fields only
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


def _told(self: Any) -> str:
    parts = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(parts)})"


def _restored(self: object, state: Any) -> None:
    for part in state if isinstance(state, tuple) else (state,):
        for name, value in (part or {}).items():
            object.__setattr__(self, name, value)


def _refused(self: object, name: str, *_value: object) -> NoReturn:
    text = f"cannot change field {name!r} of a {type(self).__qualname__}"
    raise dataclasses.FrozenInstanceError(text)
