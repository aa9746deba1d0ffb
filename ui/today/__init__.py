"""Today: what must be decided, what is coming, who is waited for."""
