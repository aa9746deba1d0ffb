"""The place of what bodies decide: decisions, open actions, meetings, bodies and the people with their roles."""
