"""The kinds of faults: each makes one change to one file, or None where there is nothing to change."""

from tests.mutate.faults import notebooks, outputs, pages, pictures, programs, sentences
from tests.mutate.faults.kind import KINDS, plant

__all__ = ["KINDS", "notebooks", "outputs", "pages", "pictures", "plant", "programs", "sentences"]
