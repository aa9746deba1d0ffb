"""`dev.py`: what it asks of the computer, and what it says when the computer refuses."""

import dataclasses
import datetime
import hashlib
import itertools
import sys
from pathlib import Path

import pytest

import dev

TODAY = datetime.date(2026, 10, 17)
QT_LIBRARIES = {**dev.CORE_LIBRARIES, **dev.SCREEN_LIBRARIES}


class Computer:
    """A computer that answers as a test tells it to, and remembers what was asked of it."""

    def __init__(self, root: Path):
        self.root = root
        self.commands = []
        self.said = []
        self.failing = {}
        self.missing = set()
        self.works_after_install = True
        self.effects = {}
        for lock in (dev.RUNTIME_LOCK, dev.DEV_LOCK):
            (root / lock).write_text(f"of {lock}\n", encoding="utf-8")

    def run(self, command, extra=None, *, quiet=False):
        line = " ".join(command)
        self.commands.append((line, dict(extra or {}), quiet))
        if "apt-get install" in line and self.works_after_install:
            self.missing.clear()
        if dev.QT_PROBE in line and self.missing:
            return -6
        for part, effect in self.effects.items():
            if part in line:
                effect()
        return next((code for part, code in self.failing.items() if part in line), 0)

    def machine(self, **changes):
        machine = dev.Machine(
            root=self.root,
            python="python3",
            version=(3, 12),
            system="Linux",
            is_root=False,
            environment={},
            today=TODAY,
            run=self.run,
            stays_up=lambda command, extra: self.run(command, extra) == 0,
            has_program=lambda name: name == "apt-get",
            has_module=lambda name: True,
            loads_library=lambda name: name not in self.missing,
            say=self.said.append,
        )
        return dataclasses.replace(machine, **changes)

    def lines(self, part=""):
        return [line for line, _, _ in self.commands if part in line]

    @property
    def words(self):
        return "\n".join(self.said)


@pytest.fixture
def computer(tmp_path):
    computer = Computer(tmp_path)
    computer.effects["-m venv"] = lambda: (tmp_path / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
    return computer


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_the_supported_pythons_are_accepted(computer, version):
    dev.require_python(computer.machine(version=version))


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 15)])
def test_another_python_is_refused_with_the_way_out(computer, version):
    with pytest.raises(dev.Stop, match=r"3\.11 to 3\.14; this is 3\.\d+\. Install one of them") as stopped:
        dev.require_python(computer.machine(version=version))
    assert stopped.value.code == 3


def test_another_python_names_a_fitting_one_that_is_there(computer):
    machine = computer.machine(version=(3, 10), has_program=lambda name: name in {"python3.12", "python3.11"})
    with pytest.raises(dev.Stop, match=r"Run it as: python3\.12 dev\.py"):
        dev.require_python(machine)


def test_the_environment_is_made_once(computer):
    python = dev.make_environment(computer.machine())
    assert computer.lines() == [f"python3 -m venv --clear {computer.root / '.venv'}"]
    python.touch()
    computer.commands.clear()
    assert dev.make_environment(computer.machine()) == python
    assert not computer.lines("venv --clear")


def test_an_environment_that_no_longer_works_is_made_anew(computer):
    python = dev.make_environment(computer.machine())
    python.touch()
    computer.commands.clear()
    computer.failing["import sys, pip"] = 1
    dev.make_environment(computer.machine())
    assert len(computer.lines("venv --clear")) == 1


def test_the_python_inside_the_environment_lies_elsewhere_on_windows(computer):
    assert dev.venv_python(computer.machine(system="Windows")).parts[-3:] == (".venv", "Scripts", "python.exe")
    assert dev.venv_python(computer.machine()).parts[-3:] == (".venv", "bin", "python")


def test_root_on_debian_gets_the_missing_venv_package(computer):
    dev.make_environment(computer.machine(is_root=True, has_module=lambda name: False))
    assert computer.lines()[:2] == [
        "apt-get update",
        "apt-get install -y --no-install-recommends python3.12-venv",
    ]
    assert computer.lines("-m venv")


def test_another_user_is_told_the_exact_command_for_the_missing_venv_package(computer):
    with pytest.raises(dev.Stop, match=r"without python3\.12-venv"):
        dev.make_environment(computer.machine(has_module=lambda name: False))
    assert "apt-get update && apt-get install -y python3.12-venv" in computer.words
    assert computer.lines() == []


def test_a_folder_that_cannot_hold_the_environment_is_named(computer):
    computer.failing["-m venv"] = 1
    with pytest.raises(dev.Stop, match="is the folder writable"):
        dev.make_environment(computer.machine())


def test_the_locked_packages_are_installed_once_per_lock_file(computer):
    machine = computer.machine()
    python = dev.make_environment(machine)
    for _ in range(2):
        dev.install_locked(machine, python, dev.RUNTIME_LOCK)
    assert len(computer.lines("--require-hashes")) == 1
    stamp = computer.root / ".venv" / f"{dev.RUNTIME_LOCK}.sha256"
    lock = computer.root / dev.RUNTIME_LOCK
    assert stamp.read_text() == hashlib.sha256(lock.read_bytes()).hexdigest()
    lock.write_text("newer\n", encoding="utf-8")
    dev.install_locked(machine, python, dev.RUNTIME_LOCK)
    assert len(computer.lines("--require-hashes")) == 2


def test_packages_that_cannot_be_installed_are_tried_again_the_next_time(computer):
    machine = computer.machine()
    python = dev.make_environment(machine)
    computer.failing["pip install"] = 1
    for _ in range(2):
        with pytest.raises(dev.Stop, match="needs a network"):
            dev.install_locked(machine, python, dev.RUNTIME_LOCK)
    assert len(computer.lines("--require-hashes")) == 2


def test_qt_that_starts_installs_nothing(computer):
    assert dev.qt_ready(computer.machine(is_root=True), "python", screen=True)
    assert not computer.lines("apt-get")


def test_root_gets_exactly_the_missing_qt_libraries(computer):
    computer.missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert dev.qt_ready(computer.machine(is_root=True), "python", screen=True)
    assert computer.lines("install") == ["apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"]


def test_without_a_screen_the_libraries_of_the_screen_are_not_asked_for(computer):
    computer.missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert dev.qt_ready(computer.machine(is_root=True), "python", screen=False)
    assert computer.lines("install") == ["apt-get install -y --no-install-recommends libegl1"]


def test_another_user_is_told_the_exact_command_for_qt(computer):
    computer.missing = set(QT_LIBRARIES)
    assert not dev.qt_ready(computer.machine(), "python", screen=True)
    assert f"apt-get install -y {' '.join(sorted(QT_LIBRARIES.values()))}" in computer.words
    assert not computer.lines("apt-get")


def test_a_linux_without_apt_is_told_the_names(computer):
    computer.missing = {"libGL.so.1"}
    assert not dev.qt_ready(computer.machine(has_program=lambda name: False), "python", screen=False)
    assert "what Debian calls libgl1" in computer.words


def test_qt_that_does_not_start_for_another_reason_is_said(computer):
    computer.failing[dev.QT_PROBE] = 1
    assert not dev.qt_ready(computer.machine(is_root=True), "python", screen=False)
    assert not dev.qt_ready(computer.machine(system="Darwin"), "python", screen=True)
    assert "none of its known system libraries is missing" in computer.words


def test_an_installation_that_fails_says_how_to_see_why(computer):
    computer.missing, computer.failing["apt-get install"] = {"libGL.so.1"}, 100
    computer.works_after_install = False
    assert not dev.qt_ready(computer.machine(is_root=True), "python", screen=False)
    assert "See why with:\n    apt-get update && apt-get install -y libgl1" in computer.words


def test_an_installation_that_does_not_help_is_not_taken_for_success(computer):
    computer.missing, computer.works_after_install = {"libGL.so.1"}, False
    assert not dev.qt_ready(computer.machine(is_root=True), "python", screen=False)


@pytest.mark.parametrize(
    ("system", "environment", "expected"),
    [
        ("Linux", {}, False),
        ("Linux", {"DISPLAY": ":0"}, True),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("Linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("Windows", {}, True),
        ("Darwin", {}, True),
    ],
)
def test_a_display_is_recognised(computer, system, environment, expected):
    assert computer.machine(system=system, environment=environment).has_display is expected


@pytest.mark.parametrize(("months", "expected"), [(0, "2026-10"), (1, "2026-09"), (10, "2025-12"), (12, "2025-10")])
def test_months_are_counted_back_over_the_year(months, expected):
    assert dev.month_before(TODAY, months) == expected


def test_with_a_display_run_opens_the_window_and_passes_the_rest_on(computer):
    code = dev.main(["run", "--lang", "fr"], computer.machine(environment={"DISPLAY": ":0"}))
    assert code == 0
    assert computer.lines()[-1].endswith("-m commonservices --lang fr")
    assert computer.lines("--require-hashes")[0].endswith(f"-r {dev.RUNTIME_LOCK}")


def test_without_a_display_run_does_the_main_job_and_says_where_the_results_lie(computer):
    assert dev.main(["run"], computer.machine()) == 0
    commands = [line.split("-m commonservices ")[1].split()[2] for line in computer.lines("-m commonservices ")]
    assert commands == ["demo", "add", "usage", "bill", "bill", "bill", "export", "returnable", "import", "check"]
    drawn, extra, _ = computer.commands[-1]
    assert "-m ui.screens --store" in drawn
    assert extra == dev.OFFSCREEN
    for place in ("out/demo/demo.csdb", "out/demo/headquarters.xlsx", "out/pages"):
        assert str(computer.root.joinpath(*place.split("/"))) in computer.words


def test_a_display_that_cannot_be_opened_leads_to_the_headless_job(computer):
    opened = itertools.count()
    machine = computer.machine(environment={"DISPLAY": ":99"})

    def run(command, extra=None, *, quiet=False):
        code = computer.run(command, extra, quiet=quiet)
        return -6 if dev.QT_PROBE in command and next(opened) == 0 else code

    assert dev.main(["run"], dataclasses.replace(machine, run=run)) == 0
    assert "No window can be shown here" in computer.words
    assert computer.lines("ui.screens")


def test_without_qt_libraries_the_store_and_the_workbook_are_done_and_the_exit_is_3(computer):
    computer.missing = set(dev.CORE_LIBRARIES)
    assert dev.main(["run"], computer.machine()) == 3
    assert computer.lines("export --period 2025-10..2026-09")
    assert not computer.lines("ui.screens")
    assert "apt-get install -y" in computer.words
    assert "The store and the workbook are done" in computer.words


def test_a_command_that_fails_ends_the_main_job_with_its_code(computer, capsys):
    computer.failing[" add arrangement"] = 1
    assert dev.main(["run"], computer.machine()) == 1
    assert not computer.lines(" usage ")
    assert "“add arrangement” ended with 1" in capsys.readouterr().err


def test_an_earlier_headless_run_does_not_stand_in_the_way(computer):
    left = computer.root / "out" / "demo" / "demo.csdb"
    left.parent.mkdir(parents=True)
    left.touch()
    computer.effects[" demo --as-of 2026-10-01"] = lambda: left.exists() and pytest.fail("the old store is still there")
    assert dev.main(["run"], computer.machine()) == 0


def test_test_runs_everything_even_after_a_failure_and_ends_with_the_tests(computer):
    computer.failing["ruff check"] = 1
    assert dev.main(["test", "-k", "journal"], computer.machine()) == 1
    ran = [line.split(" -m ")[1] for line in computer.lines(" -m ")][2:]
    assert ran == [
        "ruff format --check .",
        "ruff check .",
        "mypy",
        "pytest -n auto --dist worksteal -k journal",
    ]
    assert "Failed: lint." in computer.words
    computer.failing.clear()
    assert dev.main(["test"], computer.machine()) == 0
    assert "All passed." in computer.words


def test_test_and_check_use_the_packages_of_the_developers(computer):
    assert dev.main(["check"], computer.machine()) == 0
    assert computer.lines("--require-hashes")[0].endswith(f"-r {dev.DEV_LOCK}")
    assert not computer.lines("-m pytest")


@pytest.mark.parametrize(("system", "packages"), [("Linux", "at-spi2-core libxcb-cursor0 xvfb"), ("Darwin", "")])
def test_what_the_walk_of_a_screen_reader_needs_is_installed_or_named(computer, system, packages):
    computer.missing = {"libxcb-cursor.so.0"}
    machine = computer.machine(system=system, has_program={"apt-get", "dbus-daemon"}.__contains__)
    dev.make_reader_ready(machine)
    assert packages in computer.words
    dev.make_reader_ready(dataclasses.replace(machine, is_root=True))
    installed = [line.split("--no-install-recommends ")[1] for line in computer.lines("apt-get install")]
    assert " ".join(installed) == packages
    computer.missing.clear()
    assert dev.main(["test"], computer.machine()) == 0


def test_the_window_cannot_be_tested_without_qt(computer, capsys):
    computer.missing = {"libEGL.so.1"}
    for command in ("test", "screens"):
        assert dev.main([command], computer.machine()) == 3
    assert "without Qt's system libraries" in capsys.readouterr().err
    assert not computer.lines("-m pytest")


def test_screens_draws_the_demo_unless_a_store_is_named(computer):
    assert dev.main(["screens"], computer.machine()) == 0
    assert f"--store {computer.root / 'out' / 'demo' / 'demo.csdb'}" in computer.lines("ui.screens")[0]
    computer.commands.clear()
    assert dev.main(["screens", "--store", "mine.csdb", "--out", "drawn"], computer.machine()) == 0
    assert computer.lines()[-1].endswith("-m ui.screens --store mine.csdb --out drawn")
    assert not computer.lines("-m commonservices ")


def test_bench_passes_its_arguments_on(computer):
    assert dev.main(["bench", "--only", "start"], computer.machine()) == 0
    assert computer.lines()[-1].endswith("-m benchmarks --only start")


def test_build_tries_what_it_built(computer):
    workbook = computer.root / "build" / "trial" / "headquarters.xlsx"
    computer.effects[" export "] = workbook.touch
    assert dev.main(["build"], computer.machine()) == 0
    folder = computer.root / "dist" / "commonservices"
    assert len(computer.lines(str(folder / "commonservices-cli"))) == 10
    assert computer.lines()[-1].startswith(str(folder / "commonservices") + " --store")
    assert f"Built and tried: {folder}" in computer.words


def test_build_refuses_a_program_without_a_workbook(computer, capsys):
    assert dev.main(["build"], computer.machine()) == 1
    assert "wrote no workbook" in capsys.readouterr().err


def test_build_refuses_a_window_that_closes_by_itself(computer, capsys):
    workbook = computer.root / "build" / "trial" / "headquarters.xlsx"
    computer.effects[" export "] = workbook.touch
    machine = computer.machine(stays_up=lambda command, extra: False)
    assert dev.main(["build"], machine) == 1
    assert "its window closed by itself" in capsys.readouterr().err


def test_build_stops_when_the_program_cannot_be_frozen(computer, capsys):
    computer.failing["PyInstaller"] = 1
    assert dev.main(["build"], computer.machine()) == 1
    assert "could not be built" in capsys.readouterr().err


def test_this_machine_really_runs_and_looks(tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "SMOKE_SECONDS", 0.2)
    machine = dev.this_machine(tmp_path)
    assert machine.run([sys.executable, "-c", "import os, sys; sys.exit(int(os.environ['CODE']))"], {"CODE": "7"}) == 7
    assert machine.run([str(tmp_path / "nothing-here")]) == 127
    assert not machine.stays_up([sys.executable, "-c", ""], {})
    assert machine.stays_up([sys.executable, "-c", "import threading; threading.Event().wait(60)"], {})
    assert machine.has_module("venv")
    assert not machine.has_module("no_such_module_here")
    assert not machine.has_program("no-such-program-here")
    assert not machine.loads_library("libno-such-library.so.9")
    assert machine.version == sys.version_info[:2]


def test_an_interruption_is_no_fault_of_the_program(computer):
    def interrupted(*_args, **_named):
        raise KeyboardInterrupt

    assert dev.main(["bench"], computer.machine(run=interrupted)) == 130


def test_an_unknown_command_is_a_usage_fault(computer):
    with pytest.raises(SystemExit) as ended:
        dev.main(["fly"], computer.machine())
    assert ended.value.code == 2
