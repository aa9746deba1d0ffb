"""One function for each list or figure a screen, sheet or command needs."""
