"""The parts of the handover pack: its words, its lists, its sheets and its printed page."""
