"""The autograd graph of a run, as an accessible picture."""
