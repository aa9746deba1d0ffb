"""The fictional mission UNEXAM and benchmark stores of any size."""
