"""Sheets that people fill in: their cells, how they are read, and what they would change here."""
