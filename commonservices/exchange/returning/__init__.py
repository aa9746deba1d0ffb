"""Sheets that come back: what was handed out is recognised, and exactly what changed in it is proposed."""
