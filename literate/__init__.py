"""The machine behind the site: pages, programs, and the claims that tie them together."""
