"""Reads a table of somebody else into a plan of what it would change here; nothing is written before it is applied."""
