#!/usr/bin/env python3
"""The one door for everyone who works on Common Services: `python3 dev.py run` or `python3 dev.py test`.

It needs nothing but Python's own library, and makes everything else itself in `.venv`.
"""

from __future__ import annotations

import argparse
import ctypes
import datetime
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

RUNTIME_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
OLDEST, NEWEST = (3, 11), (3, 14)
WORLD_FAULT = 3
SMOKE_SECONDS = 10.0

# What Qt asks of Linux: the name of each library, and the Debian package that holds it.
CORE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the walk of a screen reader needs besides: its programs, and the Debian packages that hold them.
READER_PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
QT_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"
# Workers of one test run collect the same tests in the same order only under one hash seed.
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
WORKERS = ("-n", "auto", "--dist", "worksteal")


class Stop(Exception):
    """The work cannot go on: one sentence that says why and what to do, and the exit code."""

    def __init__(self, sentence: str, code: int = WORLD_FAULT) -> None:
        """Keep the sentence and the code."""
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True)
class Machine:
    """All that the steps ask of the computer, so that tests can answer in its place."""

    root: Path
    python: str
    version: tuple[int, int]
    system: str
    is_root: bool
    environment: Mapping[str, str]
    today: datetime.date
    run: Callable[..., int]  # (command, additions to the environment, quiet=False) -> exit code
    stays_up: Callable[[Sequence[str], Mapping[str, str]], bool]
    has_program: Callable[[str], bool]
    has_module: Callable[[str], bool]
    loads_library: Callable[[str], bool]
    say: Callable[[str], None]

    @property
    def has_display(self) -> bool:
        """Tell whether a window could be shown here."""
        if self.environment.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
            return False
        return self.system != "Linux" or any(self.environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def this_machine(root: Path) -> Machine:
    """Describe the computer this runs on."""

    def run(command: Sequence[str], extra: Mapping[str, str] | None = None, *, quiet: bool = False) -> int:
        sink = subprocess.DEVNULL if quiet else None
        try:
            return subprocess.run(
                command, cwd=root, env={**os.environ, **(extra or {})}, stdout=sink, stderr=sink, check=False
            ).returncode
        except OSError:
            return 127

    def stays_up(command: Sequence[str], extra: Mapping[str, str]) -> bool:
        with subprocess.Popen(command, cwd=root, env={**os.environ, **extra}) as process:
            try:
                process.wait(SMOKE_SECONDS)
            except subprocess.TimeoutExpired:
                process.terminate()
                return True
        return False

    def loads_library(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return Machine(
        root=root,
        python=sys.executable,
        version=sys.version_info[:2],
        system=platform.system(),
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        environment=os.environ,
        today=datetime.date(*time.localtime()[:3]),
        run=run,
        stays_up=stays_up,
        has_program=lambda name: shutil.which(name) is not None,
        has_module=lambda name: importlib.util.find_spec(name) is not None,
        loads_library=loads_library,
        say=lambda text: print(text, flush=True),
    )


def require_python(machine: Machine) -> None:
    """Stop with a plain sentence unless this Python is one the program runs on."""
    if OLDEST <= machine.version <= NEWEST:
        return
    others = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = next((name for name in others if machine.has_program(name)), "")
    way_out = f"Run it as: {found} dev.py" if found else "Install one of them, then run this again with it."
    raise Stop(f"Common Services needs Python 3.11 to 3.14; this is {'.'.join(map(str, machine.version))}. {way_out}")


def install_packages(machine: Machine, packages: Sequence[str], purpose: str) -> bool:
    """Install Debian packages as root and tell whether that worked; otherwise print the exact command."""
    names = " ".join(packages)
    if not machine.has_program("apt-get"):
        machine.say(f"{purpose} Install what Debian calls {names} with this system's own package tool.")
        return False
    by_hand = f"apt-get update && apt-get install -y {names}"
    if not machine.is_root:
        machine.say(f"{purpose} Ask for it as root:\n    {by_hand}")
        return False
    machine.say(f"{purpose} Installing {names} ...")
    quiet_apt = {"DEBIAN_FRONTEND": "noninteractive"}
    machine.run(["apt-get", "update"], quiet_apt, quiet=True)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if machine.run(install, quiet_apt, quiet=True) == 0:
        return True
    machine.say(f"That failed. See why with:\n    {by_hand}")
    return False


def venv_python(machine: Machine) -> Path:
    """Give the path of the Python inside `.venv`."""
    inside = ("Scripts", "python.exe") if machine.system == "Windows" else ("bin", "python")
    return machine.root.joinpath(".venv", *inside)


def make_environment(machine: Machine) -> Path:
    """Make `.venv` with the running Python, unless a sound one is there, and give its Python."""
    python = venv_python(machine)
    sound = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
    if python.exists() and machine.run([str(python), "-c", sound], quiet=True) == 0:
        return python
    package = f"python3.{machine.version[1]}-venv"
    if not machine.has_module("ensurepip") and not install_packages(
        machine, [package], "Python's own module for virtual environments is missing."
    ):
        raise Stop(f"No virtual environment could be made without {package}.")
    machine.say("Making .venv ...")
    if machine.run([machine.python, "-m", "venv", "--clear", str(machine.root / ".venv")]):
        raise Stop(f"No virtual environment could be made in {machine.root}; is the folder writable, the disk full?")
    return python


def install_locked(machine: Machine, python: Path, lock: str) -> None:
    """Install the pinned, hashed packages of one lock file, unless that very file was installed before."""
    digest = hashlib.sha256((machine.root / lock).read_bytes()).hexdigest()
    stamp = machine.root / ".venv" / f"{lock}.sha256"
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    machine.say(f"Installing the packages of {lock} ...")
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    if machine.run([str(python), "-m", "pip", "install", *options, "-r", lock]):
        raise Stop(f"The packages of {lock} could not be installed; the first time this needs a network. Try it again.")
    stamp.write_text(digest, encoding="ascii")


def set_up(machine: Machine, lock: str) -> str:
    """Make everything ready that Python needs, and give the Python to use."""
    require_python(machine)
    python = make_environment(machine)
    install_locked(machine, python, lock)
    return str(python)


def qt_ready(machine: Machine, python: str, *, screen: bool) -> bool:
    """Tell whether Qt starts here, after installing the system libraries it lacks where that is possible."""

    def starts() -> bool:
        return machine.run([python, "-c", QT_PROBE], {} if screen else OFFSCREEN, quiet=True) == 0

    if starts():
        return True
    wanted = {**CORE_LIBRARIES, **(SCREEN_LIBRARIES if screen else {})} if machine.system == "Linux" else {}
    packages = sorted({package for name, package in wanted.items() if not machine.loads_library(name)})
    if not packages:
        machine.say("Qt does not start here, though none of its known system libraries is missing.")
        return False
    return install_packages(machine, packages, "Qt needs system libraries that are missing.") and starts()


def make_reader_ready(machine: Machine) -> None:
    """Install what the walk of a screen reader lacks, where that is possible; its tests are left out without it."""
    wanted = ((READER_PROGRAMS, machine.has_program), (SCREEN_LIBRARIES, machine.loads_library))
    packages = sorted({held[name] for held, is_there in wanted for name in held if not is_there(name)})
    if packages and machine.system == "Linux":
        install_packages(machine, packages, "The walk of a screen reader needs more than is installed.")


def month_before(day: datetime.date, months: int) -> str:
    """Give the month so many months before a day, as YYYY-MM."""
    count = day.year * 12 + day.month - 1 - months
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def main_job(today: datetime.date, store: Path, workbook: Path) -> list[list[str]]:
    """Give the commands of the main job: demo store, arrangement, use and its bill, workbooks out and in, a check."""
    start, month = today.replace(day=1), month_before(today, 1)
    arrangement = {
        "type": "SLA",
        "title_en": "Shared drinking-water truck",
        "purpose": "One truck fills the tanks of three offices",
        "financial_basis": "REIMBURSABLE",
        "effective_on": start.isoformat(),
        "expiry_on": start.replace(year=start.year + 2).isoformat(),
        "notice_days_termination": "90",
        "notice_days_withdrawal": "90",
    }
    settings = [part for field, value in arrangement.items() for part in ("--set", f"{field}={value}")]
    base, bill = ["--store", str(store)], f"UNEXAM-BILL-{today.year}-0001"
    return [
        [*base, "demo", "--as-of", start.isoformat()],
        [*base, "add", "arrangement", *settings, "--party", "UNEXAM:PROVIDER", "UNDP:CLIENT", "WFP:CLIENT"],
        [*base, "usage", "DEMO-S01", "UNDP", month, "640"],
        [*base, "bill", "run", f"{month}..{month}", "--arrangement", "DEMO-001", "--party", "UNDP"],
        [*base, "bill", "issue", bill],
        [*base, "bill", "statement", bill, "--out", str(workbook.with_name("statement.xlsx"))],
        [*base, "export", "--period", f"{month_before(today, 12)}..{month}", "--out", str(workbook)],
        [*base, "returnable", "arrangements", "--out", str(workbook.with_name("register.xlsx"))],
        [*base, "import", str(workbook.with_name("register.xlsx")), "--dry-run"],
        [*base, "check"],
    ]


def do_main_job(machine: Machine, program: Sequence[str], folder: Path) -> tuple[Path, Path]:
    """Do the main job in an emptied folder, and give the store and the workbook it left there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store, workbook = folder / "demo.csdb", folder / "headquarters.xlsx"
    for arguments in main_job(machine.today, store, workbook):
        code = machine.run([*program, *arguments], OFFSCREEN)
        if code:
            raise Stop(f"The command “{' '.join(arguments[2:4])}” ended with {code}.", code)
    return store, workbook


def run_headless(machine: Machine, python: str) -> int:
    """Do the main job on the demo mission without a screen, and say where the results lie."""
    pages = machine.root / "out" / "pages"
    store, workbook = do_main_job(machine, [python, "-m", "commonservices"], machine.root / "out" / "demo")
    machine.say(f"Store:    {store}\nWorkbook: {workbook}")
    if not qt_ready(machine, python, screen=False):
        machine.say("The store and the workbook are done; the pages were not drawn.")
        return WORLD_FAULT
    code = machine.run([python, "-m", "ui.screens", "--store", str(store), "--out", str(pages)], OFFSCREEN)
    if not code:
        machine.say(f"Pages:    {pages}")
    return code


def run_program(machine: Machine, rest: Sequence[str]) -> int:
    """Open the window; without a display do the main job without it."""
    python = set_up(machine, RUNTIME_LOCK)
    if machine.has_display and qt_ready(machine, python, screen=True):
        return machine.run([python, "-m", "commonservices", *rest])
    machine.say("No window can be shown here: doing the main job on the demo mission without one.")
    return run_headless(machine, python)


def run_all(machine: Machine, steps: Mapping[str, Sequence[str]]) -> int:
    """Run every step, also after one failed, and give 1 if any did."""
    failed = []
    for name, command in steps.items():
        machine.say(f"== {name}")
        if machine.run(command, OFFSCREEN):
            failed.append(name)
    machine.say(f"Failed: {', '.join(failed)}." if failed else "All passed.")
    return 1 if failed else 0


def quality_steps(python: str) -> dict[str, list[str]]:
    """Give the steps that read the code without running it."""
    words = {"format": ("ruff", "format", "--check", "."), "lint": ("ruff", "check", "."), "types": ("mypy",)}
    return {name: [python, "-m", *each] for name, each in words.items()}


def check(machine: Machine, _rest: Sequence[str]) -> int:
    """Check format, lint, types and measures."""
    steps = quality_steps(python := set_up(machine, DEV_LOCK))
    return run_all(machine, {**steps, "measures": [python, "-m", "tests.tools.measure"]})


def test(machine: Machine, rest: Sequence[str]) -> int:
    """Run everything that continuous integration runs, the measures among the tests; further arguments go to pytest."""
    python = set_up(machine, DEV_LOCK)
    if not qt_ready(machine, python, screen=False):
        raise Stop("The tests of the window cannot run without Qt's system libraries.")
    make_reader_ready(machine)
    return run_all(machine, {**quality_steps(python), "tests": [python, "-m", "pytest", *WORKERS, *rest]})


def bench(machine: Machine, rest: Sequence[str]) -> int:
    """Measure the speed, each figure beside a floor of the same run."""
    python = set_up(machine, DEV_LOCK)
    qt_ready(machine, python, screen=False)
    return machine.run([python, "-m", "benchmarks", *rest], OFFSCREEN)


def screens(machine: Machine, rest: Sequence[str]) -> int:
    """Draw every page of the window to a picture, of the demo unless a store is named."""
    python = set_up(machine, RUNTIME_LOCK)
    if not qt_ready(machine, python, screen=False):
        raise Stop("No page can be drawn without Qt's system libraries.")
    if not rest:
        out = machine.root / "out"
        store, _ = do_main_job(machine, [python, "-m", "commonservices"], out / "demo")
        rest = ["--store", str(store), "--out", str(out / "pages")]
    return machine.run([python, "-m", "ui.screens", *rest], OFFSCREEN)


def build(machine: Machine, _rest: Sequence[str]) -> int:
    """Build the frozen program, then let it open the demo and write a workbook."""
    python = set_up(machine, DEV_LOCK)
    if machine.run([python, "-m", "PyInstaller", "--noconfirm", "--clean", "build_installer.spec"]):
        raise Stop("The frozen program could not be built; the lines above say why.", 1)
    ending = ".exe" if machine.system == "Windows" else ""
    folder = machine.root / "dist" / "commonservices"
    trial = machine.root / "build" / "trial"
    store, workbook = do_main_job(machine, [str(folder / f"commonservices-cli{ending}")], trial)
    window = [str(folder / f"commonservices{ending}"), "--store", str(store)]
    if not workbook.exists() or not machine.stays_up(window, {**OFFSCREEN, "COMMONSERVICES_HOME": str(trial)}):
        raise Stop("The frozen program wrote no workbook, or its window closed by itself.", 1)
    machine.say(f"Built and tried: {folder}")
    return 0


COMMANDS = {"run": run_program, "test": test, "check": check, "bench": bench, "screens": screens, "build": build}


def main(arguments: Sequence[str], machine: Machine) -> int:
    """Do one command and give its exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    described = "; ".join(f"{name}: {(work.__doc__ or '').rstrip('.')}" for name, work in COMMANDS.items())
    parser.add_argument("command", choices=COMMANDS, help=described)
    chosen, rest = parser.parse_known_args(arguments)
    started = time.monotonic()
    try:
        code = COMMANDS[chosen.command](machine, rest)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except KeyboardInterrupt:
        return 130
    if chosen.command != "run":
        machine.say(f"{chosen.command}: {time.monotonic() - started:.0f} s")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], this_machine(Path(__file__).resolve().parent)))
