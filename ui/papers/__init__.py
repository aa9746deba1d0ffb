"""The papers of a record: taken in from files, the clipboard or a scanner, shown, opened and verified."""
