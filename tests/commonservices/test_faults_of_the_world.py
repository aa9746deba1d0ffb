"""A full disk, a place without leave, a store held by another: nothing saved is lost, and what to do is said.

Each fault is a real one, in a process of its own: a limit on the size of files, a user without leave, a live lock.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as offices_opened
from commonservices.actions import arrangements, drafts
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.paths import backups_folder
from commonservices.store import engine
from commonservices.store.backup import backups
from commonservices.store.checking import check
from commonservices.store.diagnose import open_raw
from tests.builders import SteppingClock, an_arrangement, an_office, records

ROOT = Path(__file__).parents[2]

FILLING = """
import json, resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from commonservices.actions import arrangements
from commonservices.errors import Known
from commonservices.office import open_office
from commonservices.store.faults import as_known
from tests.builders import SteppingClock
path = Path(sys.argv[1])
office = open_office(path, clock=SteppingClock(), actor="Tester", check_place=False)
office.backs_up = False
from tests.builders import records
from commonservices.domain.arrangements import Arrangement
(first,) = records(office, Arrangement)
room = max(each.stat().st_size for each in path.parent.iterdir() if each.is_file())
resource.setrlimit(resource.RLIMIT_FSIZE, (room + 150_000, resource.RLIM_INFINITY))
saved, fault = 0, None
for n in range(1, 2_000):
    try:
        arrangements.set_field(office, first.id, "notes", f"{n} " + "x" * 3_900)
        saved = n
    except Exception as error:
        fault = error if isinstance(error, Known) else as_known(error)
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
again = True
try:
    arrangements.set_field(office, first.id, "title_en", "Saved after room was made")
except Exception:
    again = False
print(json.dumps({"saved": saved, "key": fault and fault.key, "message": fault and fault.message,
                  "advice": fault and fault.advice, "again": again}))
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A mission with one arrangement, in a folder of its own."""
    folder = tmp_path / "office"
    folder.mkdir()
    made = an_office(folder)
    an_arrangement(made)
    yield made
    made.close(backup=False)


def path_of(office: Office) -> Path:
    assert office.path is not None
    return office.path


def opened(path: Path, **how: Any) -> Office:
    made = offices_opened.open_office(path, clock=SteppingClock(), actor="Tester", check_place=False, **how)
    made.backs_up = False
    return made


def command(*arguments: str, home: Path, before: Callable[[], None] | None = None) -> tuple[int, str, str]:
    """Run the command line in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "commonservices", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "COMMONSERVICES_HOME": str(home)},
        preexec_fn=before,
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_a_disk_that_fills_up_loses_nothing_that_was_saved_and_saving_goes_on_once_there_is_room(
    office: Office,
) -> None:
    path = path_of(office)
    office.close(backup=False)
    ran = subprocess.run(
        [sys.executable, "-c", FILLING, str(path)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout.splitlines()[-1])
    assert said["saved"] > 3
    assert said["key"] in {"disk_full", "disk_failed"}
    assert said["message"].endswith(".")
    assert said["advice"].endswith(".")
    assert said["again"]
    with opened(path) as again:
        (arrangement,) = records(again, Arrangement)
        (terms,) = records(again, ArrangementVersion)
        assert arrangement.notes.startswith(f"{said['saved']} ")
        assert terms.title_en == "Saved after room was made"
        assert check(again).sound


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_a_command_on_a_full_disk_ends_with_three_and_says_what_to_do(office: Office, tmp_path: Path) -> None:
    import resource
    import signal

    path = path_of(office)
    office.close(backup=False)

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_192, resource.RLIM_INFINITY))

    (reference,) = references(path)
    said = command("--store", str(path), "set", reference, "notes=" + "x" * 3_900, home=tmp_path, before=little_room)
    code, out, err = said
    assert (code, out) == (3, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    with opened(path) as again:
        assert [each.notes for each in records(again, Arrangement)] == [""]
        assert check(again).sound


def references(path: Path) -> list[str]:
    raw = open_raw(path)
    try:
        return [row[0] for row in raw.execute("SELECT reference FROM arrangement")]
    finally:
        raw.close()


def test_a_store_held_by_another_program_is_said_with_who_holds_it_and_left_alone(
    office: Office, tmp_path: Path
) -> None:
    path = path_of(office)
    (reference,) = [each.reference for each in records(office, Arrangement)]
    with pytest.raises(Known) as held:
        opened(path)
    assert held.value.key == "store_in_use"
    assert held.value.advice
    code, out, err = command("--json", "--store", str(path), "set", reference, "notes=x", home=tmp_path)
    assert (code, err) == (3, "")
    assert json.loads(out)["error"]["key"] == "store_in_use"
    assert [each.notes for each in records(office, Arrangement)] == [""]
    arrangements.set_fields(office, records(office, Arrangement)[0].id, {"notes": "still mine"})


def test_a_held_store_can_still_be_looked_at(office: Office, tmp_path: Path) -> None:
    today = office.today().isoformat()
    (reference,) = [each.reference for each in records(office, Arrangement)]
    code, out, err = command(
        "--json", "--today", today, "--store", str(path_of(office)), "list", "arrangements", home=tmp_path
    )
    assert (code, err) == (0, "")
    assert [each["human_ref"] for each in json.loads(out)] == [reference]


def test_a_writer_that_does_not_let_go_is_said_and_what_was_typed_stays(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (arrangement,) = records(office, Arrangement)
    drafts.keep(office, "arrangements", "notes", "What I typed")
    office.engine.dispose()
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    other = open_raw(path_of(office), mode="rw")
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(Exception) as locked:  # noqa: PT011 told apart below
            arrangements.set_fields(office, arrangement.id, {"notes": "What I typed"})
    finally:
        other.execute("ROLLBACK")
        other.close()
    from commonservices.store.faults import as_known

    known = locked.value if isinstance(locked.value, Known) else as_known(locked.value)
    assert known is not None
    assert known.key == "store_locked"
    assert "save again" in known.advice
    assert drafts.kept(office, "arrangements") == {"notes": "What I typed"}
    arrangements.set_fields(office, arrangement.id, {"notes": "What I typed"})
    assert records(office, Arrangement)[0].notes == "What I typed"


WITHOUT_LEAVE = """
import os, sys
from pathlib import Path
from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement
from commonservices.errors import Known
from commonservices.office import open_office
from tests.builders import SteppingClock, records
def visit(path):
    try:
        office = open_office(Path(path), clock=SteppingClock(), actor="Visitor", check_place=False)
    except Known as fault:
        return fault
    try:
        (first,) = records(office, Arrangement)
        arrangements.set_fields(office, first.id, {"notes": "written without leave"})
    except Known as fault:
        return fault
    finally:
        office.close(backup=False)
visit(sys.argv[1])
os.setgid(65534), os.setuid(65534)
fault = visit(sys.argv[2])
print(fault.key, "|", fault.message, "|", fault.advice)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize(
    ("file", "folder", "keys"),
    [(0o444, 0o777, {"read_only"}), (0o444, 0o555, {"store_unreachable", "unreachable"})],
    ids=["file", "file and folder"],
)
def test_a_store_without_leave_to_write_is_looked_at_or_said_never_changed(
    office: Office, file: int, folder: int, keys: set[str]
) -> None:
    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        office.close(backup=False)
        store, other = (Path(shutil.copyfile(path_of(office), place / name)) for name in ("a.csdb", "b.csdb"))
        before = store.read_bytes()
        store.chmod(file)
        place.chmod(folder)
        ran = subprocess.run(
            [sys.executable, "-c", WITHOUT_LEAVE, str(other), str(store)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        key, message, advice = (part.strip() for part in ran.stdout.split("|"))
        assert key in keys
        assert message.endswith(".")
        assert advice.endswith(".")
        assert store.read_bytes() == before
    finally:
        shutil.rmtree(place)


def test_a_store_open_for_reading_refuses_every_act_with_a_way_out(office: Office) -> None:
    path, (arrangement,) = path_of(office), records(office, Arrangement)
    office.close(backup=False)
    with opened(path, read_only=True) as reader:
        with pytest.raises(Known) as refused:
            arrangements.set_fields(reader, arrangement.id, {"notes": "x"})
        assert refused.value.key == "read_only"
        assert refused.value.advice
        drafts.keep(reader, "arrangements", "notes", "x")
        assert drafts.kept(reader, "arrangements") == {}


def test_a_backup_into_a_place_that_is_no_folder_is_said_and_the_store_goes_on(office: Office, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file stands here")
    with pytest.raises((Known, OSError)):
        office.back_up(taken)
    assert taken.read_text() == "a file stands here"
    arrangements.set_fields(office, records(office, Arrangement)[0].id, {"notes": "goes on"})
    assert records(office, Arrangement)[0].notes == "goes on"


@pytest.mark.parametrize(
    "arguments",
    [("backup", "--to", "{taken}/x"), ("export", "--period", "2026-01..2026-06", "--out", "{taken}/b.xlsx")],
)
def test_a_command_that_cannot_write_its_file_ends_with_three_in_one_sentence(
    office: Office, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = path_of(office)
    office.close(backup=False)
    taken = tmp_path / "taken"
    taken.write_text("a file stands here")
    given = [each.format(taken=taken) for each in arguments]
    code, out, err = command("--store", str(path), *given, home=tmp_path)
    assert (code, out) == (3, "")
    assert len(err.splitlines()) == 1
    assert str(taken) in err
    assert taken.read_text() == "a file stands here"


def test_a_copy_made_at_close_holds_what_was_saved_last(office: Office) -> None:
    path = path_of(office)
    arrangements.set_fields(office, records(office, Arrangement)[0].id, {"notes": "the last word"})
    office.backs_up = True
    office.close()
    (copy,) = backups(backups_folder(path))
    with opened(copy.path, read_only=True) as kept:
        assert records(kept, Arrangement)[0].notes == "the last word"
