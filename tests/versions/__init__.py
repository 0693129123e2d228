"""What other versions of torch print: recorded by `python -m tests.versions`, shown by the page on versions."""
