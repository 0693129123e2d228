"""The kinds of faults: each makes one change to one file, or None where there is nothing to change."""

from tests.mutation.faults import (
    api_names,
    code,
    escaped_blocks,
    escaped_markup,
    escaped_parts,
    holes,
    mathematics,
    names_and_letters,
    notebooks,
    outputs,
    pages,
    pictures,
    program_text,
    programs,
    prose,
    sentences,
    told,
)
from tests.mutation.faults.kind import HOLD_OUT_SEED, KINDS, held_out, plant

__all__ = ["HOLD_OUT_SEED", "KINDS", "held_out", "plant"]
__all__ += ["api_names", "code", "escaped_blocks", "escaped_markup", "escaped_parts", "holes", "mathematics"]
__all__ += ["names_and_letters"]
__all__ += ["notebooks", "outputs", "pages", "pictures", "program_text", "programs", "prose", "sentences", "told"]
