"""A screen of our own with its accessibility bus, and a reader on it who finds things by role and name alone."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

PROGRAMS: Final = ("Xvfb", "dbus-daemon")
LONGEST: Final = 20.0

_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_REGISTRY: Final = "org.a11y.atspi.Registry"
_EVENTS: Final = ("object:state-changed", "object:property-change", "object:children-changed", "object:text-changed")
# The numbers of AtspiStateType that a reader asks for.
_STATES: Final = {"active": 1, "editable": 7, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
_KEYS: Final = {"Return": 0xFF0D, "Tab": 0xFF09, "Down": 0xFF54, "Home": 0xFF50}
_CONTROL: Final = 4
_TYPE, _HOLD, _LET_GO = 3, 5, 6
# Roles that only hold other things; what can be worked with the keyboard must say what it is.
SAYS_NOTHING: Final = frozenset({"", "filler", "invalid", "unknown", "redundant object"})


def lacking() -> str:
    """Say why no reader can be had here; nothing where all is there."""
    if platform.system() != "Linux":
        return "the accessibility bus of this walk is that of Linux"
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    services = [Path(each, "dbus-1", "services", "org.a11y.Bus.service") for each in data.split(":")]
    if not any(path.exists() for path in services):
        missing.append("at-spi2-core")
    if importlib.util.find_spec("jeepney") is None:
        missing.append("jeepney")
    return f"not installed here: {', '.join(missing)}" if missing else ""


class Gone(Exception):
    """The program no longer shows what was asked."""


@dataclass(frozen=True)
class Thing:
    """One thing in the tree, as it was when it was read."""

    owner: str
    path: str
    role: str = ""
    name: str = ""
    states: int = 0

    def has(self, state: str) -> bool:
        """Tell whether it is in a state."""
        return bool(self.states >> _STATES[state] & 1)

    def __str__(self) -> str:
        """Say role, name and states."""
        return f"{self.role} “{self.name}” {' '.join(state for state in _STATES if self.has(state))}"


@contextlib.contextmanager
def own_screen(log: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a new screen with a message bus, both gone afterwards."""
    with contextlib.ExitStack() as stack, log.open("wb") as out:
        # The path of a socket has little room, so it does not lie in the long folder of a test.
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bus", ignore_cleanup_errors=True))
        env = {**os.environ, "XDG_RUNTIME_DIR": folder, "HOME": folder, "GSETTINGS_BACKEND": "memory"}
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
        stack.enter_context(_running(screen, env, stdout=out, stderr=out, pass_fds=[writing]))
        os.close(writing)
        with os.fdopen(reading) as told:
            env["DISPLAY"] = f":{told.readline().strip()}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        daemon = stack.enter_context(_running(bus, env, stdout=subprocess.PIPE, stderr=out))
        assert daemon.stdout is not None
        env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        yield env


@contextlib.contextmanager
def started(command: list[str], env: Mapping[str, str], folder: Path, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program on such a screen, telling Qt that a reader is there."""
    told = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
    with log.open("wb") as out, _running(command, {**env, **told}, cwd=folder, stdout=out, stderr=out) as running:
        yield running


@contextlib.contextmanager
def _running(command: list[str], env: Mapping[str, str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, env=dict(env), **how) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(LONGEST)
            except subprocess.TimeoutExpired:
                process.kill()


def give_keyboard(display: str) -> None:
    """Give the keyboard to the window under the pointer, as the window manager of a desktop would."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XDefaultRootWindow.restype = ctypes.c_void_p, ctypes.c_ulong
    opened = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    window, unasked = ctypes.c_ulong(), [ctypes.byref(ctypes.c_ulong()) for _ in range(6)]
    root = ctypes.c_ulong(x.XDefaultRootWindow(opened))
    x.XQueryPointer(opened, root, unasked[0], ctypes.byref(window), *unasked[1:])
    x.XSetInputFocus(opened, window, 2, ctypes.c_ulong(0))
    x.XCloseDisplay(opened)


class Reader:
    """Walks the tree of what is shown, waits until something is there, and works it with keys and presses."""

    def __init__(self, session: str) -> None:
        """Find the accessibility bus of a session, and ask to be told of every change."""
        from jeepney import MatchRule

        with self._opened(session) as asked:
            (address,) = self._ask(asked, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self._bus = self._opened(address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._ask(
            self._bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch",
            "s", rule.serialise(),
        )  # fmt: skip
        for event in _EVENTS:
            self._ask(self._bus, _REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "s", event)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    @staticmethod
    def _opened(address: str) -> Any:
        from jeepney.io.blocking import open_dbus_connection

        return open_dbus_connection(address)

    @staticmethod
    def _ask(bus: Any, owner: str, path: str, interface: str, method: str, sign: str = "", *words: Any) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        call = new_method_call(DBusAddress(path, owner, interface), method, sign or None, words)
        answer = bus.send_and_get_reply(call, timeout=LONGEST)
        if answer.header.message_type is MessageType.error:
            raise Gone(f"{path}: {method}: {answer.body}")
        return answer.body

    def ask(self, thing: Thing, method: str, sign: str = "", *words: Any, interface: str = _ACCESSIBLE) -> Any:
        """Ask a thing something in the words of the accessibility bus; give its first answer."""
        return self._ask(self._bus, thing.owner, thing.path, interface, method, sign, *words)[0]

    # --- looking --------------------------------------------------------------------------------------------------

    def again(self, thing: Thing) -> Thing:
        """Read anew what a thing says of itself; of what is not shown, its states alone."""
        low, high = self.ask(thing, "GetState")
        now = Thing(thing.owner, thing.path, "", "", low | high << 32)
        if not now.has("showing"):
            return now
        _, name = self.ask(thing, "Get", "ss", _ACCESSIBLE, "Name", interface="org.freedesktop.DBus.Properties")
        return replace(now, role=self.ask(thing, "GetRoleName"), name=name)

    def children(self, thing: Thing) -> Iterator[Thing]:
        """Give the parts of a thing that are shown."""
        for owner, path in self.ask(thing, "GetChildren"):
            with contextlib.suppress(Gone):
                child = self.again(Thing(owner, path))
                if child.has("showing"):
                    yield child

    def shown(self, inside: Thing | None = None) -> Iterator[Thing]:
        """Give all that is shown, in reading order; what is hidden is not entered."""
        if inside is None:
            inside = Thing(_REGISTRY, "/org/a11y/atspi/accessible/root")
        else:
            yield inside
        for child in self.children(inside):
            yield from self.shown(child)

    def whole(self) -> list[Thing]:
        """Give all that is shown; what goes away during the walk, as a page settles, starts the walk anew."""
        whole: list[Thing] = self.until(lambda: list(self.shown()), "a page that stands")
        return whole

    def find(self, role: str, name: str, *, inside: Thing | None = None, **states: bool) -> Thing:
        """Wait until a thing of this role, whose name begins so, is shown in these states, and give it."""

        def seek() -> Thing | None:
            fitting = (each for each in self.shown(inside) if each.role == role and each.name.startswith(name))
            return next((each for each in fitting if all(each.has(s) == on for s, on in states.items())), None)

        return self.until(seek, f"{role} “{name}” {list(states)}")

    def until(self, look: Callable[[], Any], wanted: str) -> Any:
        """Look again whenever the program says that something changed, until there is what is wanted."""
        end = time.monotonic() + LONGEST
        while True:
            with contextlib.suppress(Gone):
                found = look()
                if found:
                    return found
            if time.monotonic() > end:
                raise AssertionError(f"never there: {wanted}; but\n" + "\n".join(map(str, self.shown())))
            with contextlib.suppress(TimeoutError):
                self._bus.receive(timeout=0.25)

    # --- working --------------------------------------------------------------------------------------------------

    def press(self, thing: Thing) -> None:
        """Do what a thing does when it is pressed."""
        assert self.ask(thing, "DoAction", "i", 0, interface="org.a11y.atspi.Action"), thing

    def focus(self, thing: Thing) -> None:
        """Put the keyboard on a thing and wait until it has it."""
        assert self.ask(thing, "GrabFocus", interface="org.a11y.atspi.Component"), thing
        self.until(lambda: self.again(thing).has("focused"), f"{thing} with the keyboard")

    def text(self, thing: Thing) -> str:
        """Give the text that stands in a thing."""
        text: str = self.ask(thing, "GetText", "ii", 0, -1, interface="org.a11y.atspi.Text")
        return text

    def key(self, name: str, *, control: bool = False) -> None:
        """Press a key, wherever the keyboard is."""
        if control:
            self._strike(_CONTROL, _HOLD)
        self._strike(_KEYS.get(name) or ord(name), _TYPE)
        if control:
            self._strike(_CONTROL, _LET_GO)

    def write(self, text: str) -> None:
        """Type a text, wherever the keyboard is."""
        for sign in text:
            self._strike(ord(sign), _TYPE)

    def _strike(self, code: int, how: int) -> None:
        keyboard = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        self._ask(self._bus, _REGISTRY, path, keyboard, "GenerateKeyboardEvent", "isu", code, "", how)
