"""Measurements and endurance runs, started by hand."""
