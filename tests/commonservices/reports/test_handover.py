"""The handover pack as a workbook and as a page: the same bytes twice, sound, and turned round in Arabic."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.reports import handover
from commonservices.reports.pack.words import PackWords
from commonservices.reports.xlsx import check_package, named_values, read_rows


@pytest.fixture(scope="module")
def packs(shared_demo, tmp_path_factory):
    """Give the demonstration's pack by language."""
    folder = tmp_path_factory.mktemp("packs")
    return {
        language: handover.write(shared_demo, folder / f"{language}.xlsx", language) for language in handover.LANGUAGES
    }


@pytest.mark.parametrize("language", handover.LANGUAGES)
def test_the_workbook_is_sound_and_its_cover_tells_the_rows(packs, language):
    written = packs[language]
    assert check_package(written.path) == []
    named = named_values(written.path)
    assert {key: int(named[f"rows_{key}"]) for key in handover.SECTIONS} == written.rows
    words = PackWords(language)
    for key, count in written.rows.items():
        assert len(list(read_rows(written.path, words.text("sections", key)))) == count


def test_the_same_pack_is_written_with_the_same_bytes(packs, shared_demo, tmp_path):
    again = handover.write(shared_demo, tmp_path / "again.xlsx", "fr")
    assert again.sha256 == packs["fr"].sha256
    assert again.path.read_bytes() == packs["fr"].path.read_bytes()


def test_sheets_are_turned_round_in_arabic_only(packs):
    assert packs.keys() > {"ar"}
    for language, written in packs.items():
        with zipfile.ZipFile(written.path) as package:
            sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
            turned = [b'rightToLeft="1"' in package.read(name) for name in sheets]
        assert set(turned) == {language == "ar"}, language


def test_every_list_is_a_native_table_named_alike_in_all_languages(packs):
    for written in packs.values():
        with zipfile.ZipFile(written.path) as package:
            tables = b"".join(package.read(name) for name in package.namelist() if name.startswith("xl/tables/"))
        assert any(written.rows.values())
        for key, count in written.rows.items():
            assert (f'displayName="{key}"'.encode() in tables) == (count > 0)


def test_dates_are_dates_and_sentences_are_in_the_language(packs):
    first = next(iter(read_rows(packs["es"].path, "Decisiones pendientes")))[1]
    assert f"{first['day']:%Y-%m-%d}" == "2026-10-02"
    assert (first["days"], first["reference"]) == (1, "DEMO-017")
    assert first["why"].startswith("Termina el 31 de diciembre")


def test_the_cover_says_what_is_not_kept(packs):
    with zipfile.ZipFile(packs["en"].path) as package:
        text = package.read("xl/sharedStrings.xml").decode() if "xl/sharedStrings.xml" in package.namelist() else ""
        text += package.read("xl/worksheets/sheet1.xml").decode()
    assert "packages between offices are not exchanged yet" in text


def test_the_page_holds_every_list_and_escapes_what_people_wrote(shared_demo, tmp_path):
    out = tmp_path / "pack.html"
    written = handover.write(shared_demo, out, "en")
    text = out.read_text(encoding="utf-8")
    for key in handover.SECTIONS:
        title = PackWords("en").text("sections", key)
        assert f"<h2>{title} ({written.rows[key]})</h2>" in text
    assert text.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    assert "<script" not in text


def test_another_ending_or_language_is_known(shared_demo, tmp_path):
    for name, language, key in (
        ("pack.docx", "en", "pack_ending"),
        ("pack", "en", "pack_ending"),
        ("p.xlsx", "de", "pack_language"),
    ):
        with pytest.raises(Known) as caught:
            handover.write(shared_demo, tmp_path / name, language)
        assert caught.value.key == key
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_cannot_be_written_leaves_the_old_one(shared_demo, tmp_path):
    taken = tmp_path / "pack.html"
    taken.mkdir()
    with pytest.raises(Known) as caught:
        handover.write(shared_demo, taken, "en")
    assert caught.value.key == "pack_not_written"
    assert [each.name for each in tmp_path.iterdir()] == ["pack.html"]


def test_the_suggested_name_says_demo_office_day_and_language(shared_demo):
    assert handover.suggested_name(shared_demo, "fr", ".pdf") == "DEMO_passation_UNEXAM_2026-10-01_fr.pdf"


@pytest.mark.libreoffice
def test_another_program_opens_the_arabic_workbook(packs, tmp_path):
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    how = ("--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(tmp_path))
    subprocess.run([program, profile, *how, str(packs["ar"].path)], check=True, capture_output=True, timeout=120)
    assert "ملف التسليم" in Path(tmp_path / "ar.csv").read_text(encoding="utf-8")
