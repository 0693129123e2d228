"""The kinds of faults: each makes one change to one file, or None where there is nothing to change."""

from tests.mutation.faults import notebooks, outputs, pages, pictures, programs, sentences
from tests.mutation.faults.kind import KINDS, plant

__all__ = ["KINDS", "notebooks", "outputs", "pages", "pictures", "plant", "programs", "sentences"]
