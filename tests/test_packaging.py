"""What is shipped: the wheel, the lock files, the frozen program's recipe and the papers beside them."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_string
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import commonservices
import dev

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


def pins(lock):
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    requirements = [Requirement(line.split(" --hash")[0]) for line in text.splitlines()]
    return {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one in requirements}


def test_the_version_is_the_same_everywhere():
    assert commonservices.__version__ == PROJECT["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", PROJECT["version"])
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_supported_pythons_are_the_same_everywhere():
    (oldest, newest) = dev.OLDEST[1], dev.NEWEST[1]
    assert PROJECT["requires-python"] == f">=3.{oldest},<3.{newest + 1}"


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        (dev.RUNTIME_LOCK, PROJECT["dependencies"]),
        (dev.DEV_LOCK, [*PROJECT["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]),
    ],
)
def test_every_dependency_is_pinned_to_a_version_that_was_asked_for(lock, asked):
    pinned = pins(lock)
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement


def test_the_developers_use_the_versions_that_are_shipped():
    assert pins(dev.RUNTIME_LOCK).items() <= pins(dev.DEV_LOCK).items()


@pytest.mark.parametrize("lock", [dev.RUNTIME_LOCK, dev.DEV_LOCK])
def test_every_pin_has_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    for line in text.replace("\\\n", " ").splitlines():
        assert re.search(r"==\S+.*--hash=sha256:[0-9a-f]{64}", line), line


def test_every_dependency_says_why_it_is_needed():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    asked = [line for line in lines if re.match(r'    "[A-Za-z][\w\[\]-]*[>=<]', line)]
    assert len(asked) == len(PROJECT["dependencies"]) + len(PYPROJECT["dependency-groups"]["dev"])
    assert [line for line in asked if "  # " not in line] == []


def test_the_notice_names_every_package_that_is_shipped_or_used():
    notice = canonicalize_name((ROOT / "NOTICE.md").read_text(encoding="utf-8").replace("`", ""))
    windows_only = {"colorama", "tzdata", "pywin32-ctypes"}
    unnamed = {name for name in pins(dev.DEV_LOCK) if name not in notice}
    assert unnamed - windows_only - {"pyinstaller-hooks-contrib"} == set()


@pytest.mark.parametrize(
    "name",
    ["README.md", "LICENSE", "NOTICE.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "build_installer.spec"],
)
def test_the_papers_lie_at_the_top(name):
    assert (ROOT / name).stat().st_size > 200


def test_continuous_integration_does_what_a_developer_does():
    script = ROOT / ".ci" / "run"
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if not line.startswith(("#", "set"))]
    assert commands[1:] == ["exec python3 dev.py test"]
    assert sys.platform == "win32" or script.stat().st_mode & 0o100


# ---------------------------------------------------------------- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel from a copy of what the project's folder holds."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    unwanted = shutil.ignore_patterns("__pycache__")
    for name in ("commonservices", "ui", "resources", "tests/tools"):
        shutil.copytree(ROOT / name, source / name, ignore=unwanted)
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE.md"):
        shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    built = subprocess.run([*command, "-w", str(out), str(source)], check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def contents(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def files_below(*folders):
    found = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(contents):
    assert files_below("resources", "commonservices", "ui") == {name for name in contents if ".dist-info/" not in name}


def test_the_wheel_gives_a_window_and_a_command(contents):
    entry_points = next(text for name, text in contents.items() if name.endswith("entry_points.txt")).decode()
    assert "[console_scripts]\ncommonservices-cli = commonservices.__main__:main" in entry_points
    assert "[gui_scripts]\ncommonservices = commonservices.__main__:window" in entry_points


def test_the_wheel_carries_its_licence(contents):
    metadata = message_from_string(next(text for name, text in contents.items() if name.endswith("METADATA")).decode())
    assert metadata["License-Expression"] == "Apache-2.0"
    assert {"LICENSE", "NOTICE.md"} <= {Path(name).name for name in contents if "/licenses/" in name}


def test_the_installed_program_finds_its_resources(wheel, tmp_path):
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(tmp_path)]
    subprocess.run([*install, str(wheel)], check=True)
    ask = "from commonservices.paths import resource; import commonservices; print(resource(), commonservices.__file__)"
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {ask}"
    told = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path)
    resources, package = map(Path, told.stdout.split())
    assert resources == tmp_path.resolve() / "resources"
    assert package.parent == tmp_path / "commonservices"
    shipped = {path.relative_to(tmp_path.resolve()).as_posix() for path in resources.rglob("*") if path.is_file()}
    assert shipped == files_below("resources")


# ---------------------------------------------------------------- the frozen program


class Recipe:
    """Stands where PyInstaller stands when it reads the recipe, and keeps what it was told."""

    def __init__(self):
        self.programs = []
        self.analysed = {}
        self.folder = {}
        self.pure, self.scripts = [], []
        qt = "PySide6/Qt/plugins/platforms"
        self.binaries = [(f"{qt}/libqxcb.so", "", ""), (f"{qt}/libqeglfs.so", "", ""), ("libQt6Quick.so.6", "", "")]
        self.datas = [(f"PySide6/Qt/translations/qtbase_{code}.qm", "", "") for code in ("fr", "ar", "ja")]

    def analyse(self, scripts, **told):
        self.analysed = {"scripts": scripts, **told}
        return self

    def read(self):
        names = {
            "SPECPATH": str(ROOT),
            "Analysis": self.analyse,
            "PYZ": lambda pure: pure,
            "EXE": lambda *_, **told: self.programs.append(told),
            "COLLECT": lambda *_, **told: self.folder.update(told),
            "BUNDLE": lambda *_, **told: None,
        }
        text = (ROOT / "build_installer.spec").read_text(encoding="utf-8")
        exec(compile(text, "build_installer.spec", "exec"), names)  # noqa: S102
        return self


@pytest.fixture(scope="module")
def recipe():
    pytest.importorskip("PyInstaller", reason="only developers have it")
    return Recipe().read()


def test_the_frozen_program_is_named_by_the_project(recipe):
    assert [(told["name"], told["console"]) for told in recipe.programs] == [
        (PROJECT["name"], False),
        (f"{PROJECT['name']}-cli", True),
    ]
    assert recipe.folder["name"] == PROJECT["name"]


def test_the_frozen_program_is_not_squeezed(recipe):
    assert not any(told["upx"] or told["strip"] for told in [*recipe.programs, recipe.folder])


def test_the_frozen_program_starts_as_the_module_does_and_carries_the_resources(recipe):
    assert recipe.analysed["scripts"] == [str(ROOT / "commonservices" / "__main__.py")]
    assert (str(ROOT / "resources"), "resources") in recipe.analysed["datas"]


def test_what_is_imported_late_is_in_the_frozen_program(recipe):
    late = set(recipe.analysed["hiddenimports"])
    assert {"alembic", "openpyxl.cell._writer", "sqlcipher3.dbapi2", "commonservices.store", "ui.kit"} <= late


def test_unused_parts_of_qt_stay_out(recipe):
    assert {"PySide6.QtQml", "PySide6.QtSql", "PySide6.QtDesigner", "tkinter"} <= set(recipe.analysed["excludes"])
    assert [entry[0] for entry in recipe.binaries] == ["PySide6/Qt/plugins/platforms/libqxcb.so"]
    assert [entry[0][-5:] for entry in recipe.datas] == ["fr.qm", "ar.qm"]


def test_no_part_that_the_program_uses_is_left_out(recipe):
    left_out = set(recipe.analysed["excludes"])
    sources = [
        path.read_text(encoding="utf-8") for name in ("ui", "commonservices") for path in (ROOT / name).rglob("*.py")
    ]
    used = {match for text in sources for match in re.findall(r"(?:from|import) (PySide6\.\w+)", text)}
    assert used & left_out == set()
