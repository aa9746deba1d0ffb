"""Pictures of the pages."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ui.screens import Look, main

ROOT = Path(__file__).resolve().parents[2]


def test_a_look_names_its_files() -> None:
    assert Look("ar", "dark", 1093, 534).suffix == "ar-dark-1093x534"


def test_pages_of_an_empty_store_are_drawn_in_a_process_of_their_own(tmp_path: Path) -> None:
    arguments = ["--out", str(tmp_path), "--size", "1093x534", "--pages", "first_run,help,palette", "--lang", "en,ar"]
    done = subprocess.run(
        [sys.executable, "-m", "ui.screens", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drawn = {path.name: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert set(drawn) == {
        "first_run-en-light-1093x534-empty.png",
        "help-en-light-1093x534-empty.png",
        "help-ar-light-1093x534-empty.png",
        "palette-en-light-1093x534-empty.png",
        "palette-ar-light-1093x534-empty.png",
    }
    assert all((picture.width(), picture.height()) == (1093, 534) for picture in drawn.values())
    assert drawn["help-en-light-1093x534-empty.png"] != drawn["help-ar-light-1093x534-empty.png"]


def test_an_unknown_option_is_a_usage_fault() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--nothing"])
    assert ended.value.code == 2
