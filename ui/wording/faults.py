"""The world's faults by key: the sentence, and what the reader can do; `{name}` and `{path}` are the file."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ui.wording import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "store_missing": QT_TRANSLATE_NOOP("Faults", "There is no store at {path}."),
        "store_empty": QT_TRANSLATE_NOOP(
            "Faults",
            "The file {name} is empty: nothing was ever saved in it, or its content was lost.",
        ),
        "store_plain": QT_TRANSLATE_NOOP("Faults", "The store {name} is not encrypted, but a key was given."),
        "store_encrypted_or_damaged": QT_TRANSLATE_NOOP(
            "Faults",
            "The file {name} is encrypted, damaged or not a store.",
        ),
        "store_wrong_key_or_damaged": QT_TRANSLATE_NOOP(
            "Faults",
            "The key does not fit the store {name}, or its first page is damaged.",
        ),
        "store_truncated": QT_TRANSLATE_NOOP("Faults", "The store {name} is cut short: a part of the file is missing."),
        "store_not_ours": QT_TRANSLATE_NOOP("Faults", "The file {name} is not a store of Common Services."),
        "store_newer_unreadable": QT_TRANSLATE_NOOP(
            "Faults",
            "The store {name} was written by a newer version that this one cannot read.",
        ),
        "store_unreachable": QT_TRANSLATE_NOOP("Faults", "The store cannot be opened: the system refuses it."),
        "read_only": QT_TRANSLATE_NOOP("Faults", "This register is open for reading only; nothing was changed."),
        "store_exists": QT_TRANSLATE_NOOP("Faults", "There is already a file {name} there; it was left as it is."),
        "store_on_network": QT_TRANSLATE_NOOP(
            "Faults",
            "That place lies on a network drive, where a store would be damaged.",
        ),
        "store_synchronised": QT_TRANSLATE_NOOP(
            "Faults",
            "That folder is kept in step with another computer, which would copy the store while it is being written.",
        ),
        "store_read_only": QT_TRANSLATE_NOOP("Faults", "The store can be read but not changed."),
        "store_locked": QT_TRANSLATE_NOOP("Faults", "Another window or program is writing to the store."),
        "store_busy": QT_TRANSLATE_NOOP("Faults", "Too many tasks use the store at once."),
        "backup_missing": QT_TRANSLATE_NOOP("Faults", "There is no backup at {path}."),
        "backup_changed": QT_TRANSLATE_NOOP("Faults", "The backup {name} was changed or damaged after it was made."),
        "backup_failed": QT_TRANSLATE_NOOP("Faults", "The copy of the store did not pass its check and was not kept."),
        "document_missing": QT_TRANSLATE_NOOP("Faults", "The document is no longer in the folder of documents."),
        "document_changed": QT_TRANSLATE_NOOP(
            "Faults",
            "The document is not what was attached: it was changed, cut or damaged.",
        ),
        "not_found": QT_TRANSLATE_NOOP("Faults", "This record is no longer in the register."),
    }
)
ADVICE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "store_missing": QT_TRANSLATE_NOOP(
            "Faults",
            "Check that the disk is connected, choose another file, set up a new office or restore a backup.",
        ),
        "store_empty": QT_TRANSLATE_NOOP(
            "Faults",
            "Restore the newest backup; the present file is moved aside, never deleted.",
        ),
        "store_plain": QT_TRANSLATE_NOOP("Faults", "Open it without a key, or choose the encrypted store."),
        "store_encrypted_or_damaged": QT_TRANSLATE_NOOP(
            "Faults",
            "Give its key; if it never had one, restore the newest backup.",
        ),
        "store_wrong_key_or_damaged": QT_TRANSLATE_NOOP(
            "Faults",
            "Try the right key; if it is certainly right, restore the newest backup.",
        ),
        "store_truncated": QT_TRANSLATE_NOOP(
            "Faults",
            "Restore the newest backup; the present file is moved aside, never deleted.",
        ),
        "store_not_ours": QT_TRANSLATE_NOOP("Faults", "Choose another file, or restore a backup."),
        "store_newer_unreadable": QT_TRANSLATE_NOOP("Faults", "Install the newer version."),
        "store_unreachable": QT_TRANSLATE_NOOP("Faults", "Check that you may read and write the file and its folder."),
        "read_only": QT_TRANSLATE_NOOP("Faults", "Open the store where it can be written."),
        "store_exists": QT_TRANSLATE_NOOP("Faults", "Choose another name, or open that store."),
        "store_on_network": QT_TRANSLATE_NOOP("Faults", "Choose a folder on this computer's own disk."),
        "store_synchronised": QT_TRANSLATE_NOOP("Faults", "Choose a folder that is not kept in step."),
        "store_read_only": QT_TRANSLATE_NOOP(
            "Faults",
            "Check that the file and its folder may be written, or copy the store to a place that may be.",
        ),
        "store_locked": QT_TRANSLATE_NOOP("Faults", "Wait until it has finished, or close it, and save again."),
        "store_busy": QT_TRANSLATE_NOOP("Faults", "Wait until one of them has finished and try again."),
        "backup_missing": QT_TRANSLATE_NOOP("Faults", "Choose another backup."),
        "backup_changed": QT_TRANSLATE_NOOP("Faults", "Choose another backup."),
        "backup_failed": QT_TRANSLATE_NOOP("Faults", "Check the disk; then check the store itself."),
        "document_missing": QT_TRANSLATE_NOOP(
            "Faults",
            "Copy the documents folder back from a backup, or attach the document again.",
        ),
        "document_changed": QT_TRANSLATE_NOOP(
            "Faults",
            "Attach the document again from its original, or copy the documents folder back from a backup.",
        ),
        "not_found": QT_TRANSLATE_NOOP("Faults", "Go back to the list; it shows what is there now."),
    }
)
PROGRESS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": QT_TRANSLATE_NOOP("Progress", "Working"),
        "arrangements": QT_TRANSLATE_NOOP("Progress", "Arrangements"),
        "services": QT_TRANSLATE_NOOP("Progress", "Services"),
        "usage": QT_TRANSLATE_NOOP("Progress", "Monthly usage"),
        "readings": QT_TRANSLATE_NOOP("Progress", "Readings"),
        "backup": QT_TRANSLATE_NOOP("Progress", "Backup"),
        "copying": QT_TRANSLATE_NOOP("Progress", "Copying"),
        "checking": QT_TRANSLATE_NOOP("Progress", "Checking"),
        "writing": QT_TRANSLATE_NOOP("Progress", "Writing"),
        "reading": QT_TRANSLATE_NOOP("Progress", "Reading"),
    }
)
