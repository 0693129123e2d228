"""Plant faults in the claims of the site, one at a time, and count how many the checks see."""
