"""What sharing saves: the cases of a service, the claims made for a year, and the hourly rates behind both."""
