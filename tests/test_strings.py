"""Every text is translated, in step with the program, and keeps its places; the tool that sees to it is tested too."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from commonservices.cli import sentences
from commonservices.domain.sentences import MESSAGES
from commonservices.errors import Known
from tests.tools import strings, texts, ts_files
from tests.tools.strings import LANGUAGES, TRANSLATED
from tests.tools.texts import Message
from tests.tools.ts_files import Entry, Translation

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def found():
    return texts.find_all(ROOT)


def translation_of(language):
    return ts_files.read(strings.ts_path(language), language)


# --- the shipped translations --------------------------------------------------------------------------------------


def test_no_text_for_translation_is_put_together_from_pieces(found):
    assert [str(fault) for fault in found.faults] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_hold_exactly_the_texts_of_the_program(language, found):
    kept = [entry.message for entry in translation_of(language).entries]
    assert kept == list(strings.wanted(language, found.messages)), (
        f"run: python -m tests.tools.strings update {language}"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_open(language):
    assert [f"{each.context}: {each.source}" for each in translation_of(language).open()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_places_and_blanks(language):
    assert [fault for entry in translation_of(language).entries for fault in strings.faults_of(entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_of_translations_is_written_as_the_tool_writes_it(language):
    text = strings.ts_path(language).read_text(encoding="utf-8")
    assert text == ts_files.text_of(translation_of(language))
    assert "<location" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_fresh(language):
    assert strings.qm_path(language).read_bytes() == strings.compiled(language), (
        "run: python -m tests.tools.strings compile"
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_command_line_says_what_the_window_says(language):
    kept = tomllib.loads(strings.toml_path(language).read_text(encoding="utf-8"))
    assert kept == strings.for_command_line(translation_of(language)), "run: python -m tests.tools.strings compile"
    assert set(kept["rules"]) == set(MESSAGES)
    assert set(kept["said"]) == set(sentences.SAID)


def test_french_follows_french_typography():
    wrong = []
    for entry in translation_of("fr").entries:
        for form in entry.forms:
            read = form.replace("%n", "2")  # the place of a figure, no sign of a percentage
            marks = [mark for mark in (" :", " ;", " ?", " !", " »", "« ", "'", " %") if mark in read]
            wrong += [(form, mark) for mark in marks]
    assert wrong == []


# --- spoken by window and command line -----------------------------------------------------------------------------


@pytest.fixture
def speak(qapp):
    """Install the translator of a language and take it away afterwards."""
    installed = []

    def use(language):
        translator = QTranslator()
        assert translator.load(str(strings.qm_path(language)))
        qapp.installTranslator(translator)
        installed.append(translator)

    yield use
    for translator in installed:
        qapp.removeTranslator(translator)


def days(count):
    return QCoreApplication.translate("Formats", "%n day(s)", "", count)


def test_plurals_are_right_in_english_and_french(speak):
    speak("en")
    assert [days(count) for count in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
    speak("fr")
    assert [days(count) for count in (0, 1, 2)] == ["0 jour", "1 jour", "2 jours"]


def test_arabic_has_six_plurals(speak):
    speak("ar")
    forms = translation_of("ar").by_key()["Formats", "%n day(s)", ""].forms
    assert [days(count) for count in (0, 1, 2, 3, 11, 100)] == [
        form.replace("%n", str(count)) for form, count in zip(forms, (0, 1, 2, 3, 11, 100), strict=True)
    ]


def test_a_subclass_speaks_with_the_words_of_its_parent(speak):
    class Inspector(QObject):
        def title(self):
            return self.tr("Inspector")

    class Special(Inspector):
        pass

    speak("fr")
    assert Special().title() == "Panneau latéral"


def test_the_command_line_speaks_french():
    fault = Known("file_missing", "There is no file {name} to attach.", advice="Choose it again.", name="a.pdf")
    told = "Il n\u2019y a pas de fichier a.pdf à joindre. Choisissez-le de nouveau."
    assert sentences.known_text(fault, "fr") == told
    broken = sentences.refused("not_a_period", field="period", value="2025")
    assert sentences.refusal_text(broken, "fr").startswith("«\u202f2025\u202f» n\u2019est pas une période.")
    assert sentences.say("nothing_listed", "fr") == "Rien ne correspond."


# --- the tool: finding texts ---------------------------------------------------------------------------------------


def test_texts_are_found_with_the_class_or_the_context_they_stand_in():
    held = texts.in_window_source(
        "ui/a.py",
        'class Page:\n    def f(self):\n        self.tr("One " "text")\n        self.tr("%n cell(s)", "", 3)\n'
        '        self.tr("Open", "of a door")\n'
        'def g():\n    say = QCoreApplication.translate\n    say("Commands", "Quit")\n'
        'NAMES = {"a": QT_TRANSLATE_NOOP("Kinds", "Office")}\n',
    )
    assert held.faults == ()
    assert set(held.messages) == {
        Message("Page", "One text"),
        Message("Page", "%n cell(s)", "", plural=True),
        Message("Page", "Open", "of a door"),
        Message("Commands", "Quit"),
        Message("Kinds", "Office"),
    }


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ('self.tr(f"One {name}")', "put together"),
        ('self.tr("One " + name)', "put together"),
        ('QCoreApplication.translate("A", f"One {name}")', "put together"),
        ("self.tr(name)", "else than a plain text"),
        ('self.tr("One", name)', "two meanings"),
        ('self.tr("%n cell(s)")', "%n and a number"),
        ('self.tr("cells", "", 3)', "%n and a number"),
        ('QCoreApplication.translate(name, "One")', "context"),
    ],
)
def test_a_call_that_cannot_be_translated_is_named(call, says):
    held = texts.in_window_source("ui/a.py", f"class Page:\n    def f(self, name):\n        {call}\n")
    assert [fault.line for fault in held.faults] == [3]
    assert says in str(held.faults[0])


def test_tr_outside_a_class_is_named():
    assert "outside a class" in str(texts.in_window_source("ui/a.py", 'def f(page):\n    page.tr("One")\n').faults[0])


def test_looking_up_a_marked_text_is_no_fault():
    text = 'def f(english):\n    return QCoreApplication.translate("Keys", english)\n'
    assert texts.in_window_source("ui/a.py", text) == texts.Found()


def test_sentences_and_advice_of_faults_are_found_through_constants():
    held = texts.in_faults_source(
        "commonservices/a.py",
        '_ADVICE = "Wait."\ndef f(path, late):\n'
        '    raise Known("a", "No {name}.", advice=_ADVICE, where=str(path), name=path.name)\n'
        '    raise Known("b", "Late." if late else "Early.", advice="")\n',
    )
    assert held.faults == ()
    assert {each.source for each in held.messages} == {"No {name}.", "Wait.", "Late.", "Early."}
    assert {each.context for each in held.messages} == {texts.FAULTS}


def test_a_fault_whose_sentence_is_put_together_is_named():
    held = texts.in_faults_source("commonservices/a.py", 'def f(path):\n    raise Known("a", f"No {path}.")\n')
    assert "put together" in str(held.faults[0])


def test_the_tables_of_faults_are_read(found):
    sources = {each.source for each in found.messages if each.context == texts.FAULTS}
    assert "The store {name} is damaged." in sources
    assert "Too many tasks use the store at once." in sources


def test_every_text_outside_the_window_is_among_the_texts(found):
    held = {(each.context, each.source) for each in found.messages}
    assert {("Rules", text) for text in MESSAGES.values()} <= held
    assert {("Said", text) for text in sentences.SAID.values()} <= held


def test_a_text_counted_anywhere_is_counted_once():
    one, counted = Message("A", "%n d"), Message("A", "%n d", "", plural=True)
    assert texts.merged([counted, one, Message("A", "b")]) == (counted, Message("A", "b"))


# --- the tool: keeping translations --------------------------------------------------------------------------------

KEPT = Translation(
    "fr",
    (
        Entry(Message("A", "Gone"), ("Parti",)),
        Entry(Message("A", "Keep it"), ("Gardez",)),
        Entry(Message("A", "Open"), ("Ouvert",)),
        Entry(Message("A", "%n d", "", plural=True), ("%n j", "%n j")),
    ),
)


def test_what_is_translated_stays_and_what_vanished_goes():
    messages = [Message("A", "%n d", "", plural=True), Message("A", "Keep it"), Message("A", "New one")]
    now = ts_files.renewed(KEPT, messages)
    assert [(entry.message.source, entry.forms) for entry in now.entries] == [
        ("%n d", ("%n j", "%n j")),
        ("Keep it", ("Gardez",)),
        ("New one", ()),
    ]
    assert now.open() == (Message("A", "New one"),)


def test_a_sentence_is_taken_over_into_another_context_but_a_word_is_not():
    now = ts_files.renewed(KEPT, [Message("B", "Keep it"), Message("B", "Open")])
    assert [entry.forms for entry in now.entries] == [("Gardez",), ()]


def test_a_text_that_is_counted_now_is_open_again():
    kept = Translation("fr", (Entry(Message("A", "%n d"), ("%n j",)),))
    assert ts_files.renewed(kept, [Message("A", "%n d", "", plural=True)]).open()


def test_a_file_reads_back_as_it_was_written(tmp_path):
    told = Translation("fr", (*KEPT.entries, Entry(Message("B", "<&> “x”", "why")), Entry(Message("B", "New"))))
    ordered = Translation("fr", tuple(sorted(told.entries, key=lambda entry: ts_files.key_of(entry.message))))
    ts_files.write(tmp_path / "a.ts", told)
    assert ts_files.read(tmp_path / "a.ts", "fr") == ordered
    first = (tmp_path / "a.ts").read_bytes()
    ts_files.write(tmp_path / "a.ts", ordered)
    assert (tmp_path / "a.ts").read_bytes() == first
    assert ts_files.read(tmp_path / "missing.ts", "fr") == Translation("fr")


def test_what_a_translator_hands_back_is_filled_in():
    bare = Translation("fr", tuple(Entry(entry.message) for entry in KEPT.entries))
    told = {
        "Gone": "Parti",
        "Open": "Ouvrir",
        "@A": {"Open": "Ouvert"},
        "%n d": ["%n j", "%n j"],
        "Keep it": ["a", "b"],
    }
    assert [entry.forms for entry in strings.filled(bare, told).entries] == [
        ("Parti",),
        (),
        ("Ouvert",),
        ("%n j", "%n j"),
    ]


def test_a_text_that_is_translated_changes_only_under_the_name_of_its_context():
    done = strings.filled(Translation("fr", tuple(Entry(each.message) for each in KEPT.entries)), {"Gone": "Parti"})
    context = done.entries[0].message.context
    assert strings.filled(done, {"Gone": "Disparu"}).entries[0].forms == ("Parti",)
    assert strings.filled(done, {f"@{context}": {"Gone": "Disparu"}}).entries[0].forms == ("Disparu",)


@pytest.mark.parametrize(
    ("source", "form", "sound"),
    [
        ("{name} of {path}", "{path} : {name}", True),
        ("{name} of {path}", "{name}", False),
        ("{name}", "{nom}", False),
        ("Ends ", "Fin", False),
        ("Ends", "Fin ", False),
        ("Ends", "Fin", True),
    ],
)
def test_lost_places_and_blanks_are_found(source, form, sound):
    assert (not list(strings.faults_of(Entry(Message("A", source), (form,))))) is sound


def test_a_form_for_one_or_two_may_leave_the_number_out():
    message = Message("A", "%n of {total}", "", plural=True)
    assert not list(strings.faults_of(Entry(message, ("one of {total}", "%n of {total}"))))
    assert list(strings.faults_of(Entry(message, ("one", "%n of {total}"))))


def test_english_plurals_are_made_from_the_text():
    counted = Translation("en", (Entry(Message("A", "%n day(s) late", "", plural=True)),))
    assert strings.in_english(counted).entries[0].forms == ("%n day late", "%n days late")


def test_the_tool_says_what_it_can_do_and_what_is_amiss(capsys, monkeypatch):
    assert strings.main([]) == 2
    monkeypatch.setattr(strings, "check", lambda languages: ["fr: open: A: “x”"] if "fr" in languages else [])
    assert strings.main(["check", "fr"]) == 1
    assert strings.main(["check", "en"]) == 0
    assert "fr: open" in capsys.readouterr().out
