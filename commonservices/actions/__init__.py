"""One function for each thing a user does; each is one transaction."""
