"""A person's choices on disk."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices import settings
from commonservices.settings import FILE_NAME, MOST_RECENT, Settings, detect_language, load, save

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


def test_without_a_file_the_usual_choices_are_given(tmp_path: Path) -> None:
    loaded = load(tmp_path / "nowhere")
    assert loaded.settings == Settings()
    assert loaded.moved_to is None


@given(
    language=st.sampled_from(("", *settings.LANGUAGES)),
    theme=st.sampled_from(settings.THEMES),
    text_size=st.sampled_from(settings.TEXT_SIZES),
    digits=st.booleans(),
    actor=TEXTS,
    scan_folder=TEXTS,
    recent=st.lists(TEXTS, max_size=MOST_RECENT),
)
def test_what_was_saved_is_read_again(
    tmp_path_factory: pytest.TempPathFactory,
    *,
    language: str,
    theme: str,
    text_size: int,
    digits: bool,
    actor: str,
    scan_folder: str,
    recent: list[str],
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    chosen = Settings(
        language=language,
        theme=theme,
        text_size=text_size,
        arabic_digits=digits,
        actor=actor,
        scan_folder=scan_folder,
        recent=tuple(recent),
    )
    save(chosen, folder)
    assert load(folder).settings == chosen


def test_keys_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('theme = "dark"\ncolour_of_the_sea = "blue"\n', encoding="utf-8")
    save(load(tmp_path).settings, tmp_path)
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert 'colour_of_the_sea = "blue"' in text
    assert load(tmp_path).settings.theme == "dark"


def test_values_that_are_not_offered_fall_back_to_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        'theme = "pink"\ntext_size = 1000\narabic_digits = 1\nlanguage = 7\nactor = 3\nrecent = "x"\n', encoding="utf-8"
    )
    assert load(tmp_path).settings == Settings()


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"[theme"])
def test_a_damaged_file_is_moved_aside_and_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    loaded = load(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.moved_to is not None
    assert loaded.moved_to.read_bytes() == content
    assert not (tmp_path / FILE_NAME).exists()


def test_a_second_damaged_file_does_not_overwrite_the_first(tmp_path: Path) -> None:
    moved = []
    for number in (b"= 1", b"= 2"):
        (tmp_path / FILE_NAME).write_bytes(number)
        moved.append(load(tmp_path).moved_to)
    assert moved[0] != moved[1]
    assert [path.read_bytes() for path in moved if path] == [b"= 1", b"= 2"]


def test_saving_leaves_no_half_written_file(tmp_path: Path) -> None:
    save(Settings(actor="A"), tmp_path)
    save(Settings(actor="B"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_folder_that_refuses_is_reported_and_the_old_file_stays(tmp_path: Path) -> None:
    folder = tmp_path / "file-not-folder"
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match="file-not-folder"):
        save(Settings(), folder)
    assert folder.read_text(encoding="utf-8") == "in the way"
    assert stat.S_ISREG(folder.stat().st_mode)


def test_the_store_opened_last_comes_first_and_once(tmp_path: Path) -> None:
    chosen = Settings()
    for name in ("a", "b", "a"):
        chosen = chosen.with_store(tmp_path / name)
    assert chosen.store == str(tmp_path / "a")
    assert chosen.recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_only_the_newest_stores_are_remembered(tmp_path: Path) -> None:
    chosen = Settings()
    for number in range(MOST_RECENT + 3):
        chosen = chosen.with_store(tmp_path / str(number))
    assert len(chosen.recent) == MOST_RECENT
    assert chosen.recent[0].endswith(str(MOST_RECENT + 2))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["fr-CD", "en"], "fr"),
        (["ar_SD"], "ar"),
        (["de-DE", "es-MX"], "es"),
        (["sw"], "en"),
        ([], "en"),
    ],
)
def test_the_language_of_the_computer_is_used_when_it_is_spoken(names: list[str], expected: str) -> None:
    assert detect_language(names) == expected
