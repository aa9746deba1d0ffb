"""The numbers that say which store this program writes and reads."""

APPLICATION_ID = 0x43534256
"""Marks a file as a store of this program (the letters CSBV)."""

SCHEMA_VERSION = 5
"""The layout this program writes, kept in the file as `user_version`."""

MIN_READER = 1
"""The oldest layout number a program must know to read what this one writes; kept in the table `meta`."""
