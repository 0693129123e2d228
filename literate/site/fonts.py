"""The fonts of the formulas: which letters and signs of MathJax's fonts the site has.

The files in `docs/theme/assets/fonts/mathjax` hold these and no others, a third of the bytes. What most
formulas are made of stands in files of their own, so that most pages ask for nothing else: the style sheet
says which characters these have, and a browser fetches the others when a page needs one. A formula with a
sign that is in neither ends the build (see `mathjax`). To have more of them, add them here and run

    python -m literate.site.fonts

with `brotli` installed, which cuts the files anew out of those that come with `sphinx-mathjax-offline`.
"""

import importlib.metadata
import string
from pathlib import Path

FOLDER = Path("docs/theme/assets/fonts/mathjax")

LETTERS = string.ascii_letters
DIGITS = string.digits
CAPITALS = "ΓΔΘΛΞΠΣΥΦΨΩ"
GREEK = "αβγδεζηθικλμνξοπρςστυφχψωϑϕϖϱϵ"
ASCII = "".join(map(chr, range(0x20, 0x7F)))
SIGNS = "\u00a0¬¯±·×÷ˆˇ˘˙˜–—‘’“”…′ℓℑℜℵ←↑→↓↔↦⇐⇒⇔∀∂∃∅∇∈∉∋∏∑−∓∗∘∙√∝∞∠∣∥∧∨∩∪∫∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊖⊗⊙⊤⊥⋅⋮⋯⋱⌈⌉⌊⌋⟨⟩"  # noqa: RUF001
FENCES = "()[]{}|/\\⌈⌉⌊⌋⟨⟩√∏∑∫∥‖ˆ˜"  # noqa: RUF001
PIECES = "⎛⎜⎝⎞⎟⎠⎡⎢⎣⎤⎥⎦⎧⎨⎩⎫⎬⎭⎪⎷\ue000\ue001\ue150\ue151\ue152\ue153\ue154"

CHARACTERS = {
    "Main-Regular": ASCII + CAPITALS + SIGNS,
    "Main-Bold": LETTERS + DIGITS + CAPITALS + "+-\u2212=()[]., ∇",
    "Math-Italic": LETTERS + CAPITALS + GREEK + "\u00a0",
    "Math-BoldItalic": LETTERS + CAPITALS + GREEK + "\u00a0",
    "AMS-Regular": string.ascii_uppercase + "⊙≲≳⩽⩾⊮∎□■◻",
    "Calligraphic-Regular": string.ascii_uppercase,
    "SansSerif-Regular": LETTERS + DIGITS,
    "Typewriter-Regular": ASCII,
    "Size1-Regular": FENCES,
    "Size2-Regular": FENCES,
    "Size3-Regular": FENCES,
    "Size4-Regular": FENCES + PIECES,
    "Vector-Regular": "→",
    "Zero": "",
}
"""By the name of the font."""

COMMON = {
    "Main-Regular": string.ascii_lowercase
    + DIGITS
    + "<>()[]=\u2212+,./|:\u00b1\u00d7\u22c5\u2202\u2032\u221a\u2248\u2026\u2192\u221e",
    "Math-Italic": string.ascii_lowercase + "ABCJLVW\u03b5\u03c3",
    "SansSerif-Regular": "T",
    "Typewriter-Regular": string.ascii_lowercase + ".",
}
"""What stands apart from the rest of a font."""

CLASSES = {
    "": "Main-Regular",
    "B": "Main-Bold",
    "I": "Math-Italic",
    "BI": "Math-BoldItalic",
    "A": "AMS-Regular",
    "C": "Calligraphic-Regular",
    "SS": "SansSerif-Regular",
    "T": "Typewriter-Regular",
    "S1": "Size1-Regular",
    "S2": "Size2-Regular",
    "S3": "Size3-Regular",
    "S4": "Size4-Regular",
    "V": "Vector-Regular",
}
"""The font of a glyph, by what its class has after `TEX-`."""


APART = "-common"


def cuts() -> dict[str, str]:
    """The characters of each file, by its name."""
    rest = {name: "".join(sorted(set(every) - set(COMMON.get(name, "")))) for name, every in CHARACTERS.items()}
    return rest | {f"{name}{APART}": common for name, common in COMMON.items()}


def ranges(characters: str) -> str:
    """Characters as a style sheet names them, neighbours as one range."""
    found: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if found and code == found[-1][1] + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return ", ".join(f"U+{first:X}" + (f"-{last:X}" if last > first else "") for first, last in found)


def write_fonts(folder: Path) -> None:
    """Cut the fonts and write them as WOFF2, the same bytes each time."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    files = importlib.metadata.files("sphinx-mathjax-offline") or []
    for name, characters in cuts().items():
        source = next(file for file in files if file.name == f"MathJax_{name.removesuffix(APART)}.woff")
        font = TTFont(str(source.locate()), recalcTimestamp=False)
        if characters:  # without any, it is the font whose every letter has no width
            options = Options()
            options.hinting = False  # a third of the bytes, and nothing at the sizes of today's screens
            options.drop_tables += ["FFTM"]
            options.notdef_outline = True
            subsetter = Subsetter(options)
            subsetter.populate(text=characters)
            subsetter.subset(font)
        font.flavor = "woff2"
        font.save(folder / f"MathJax_{name}.woff2", reorderTables=True)


if __name__ == "__main__":
    write_fonts(FOLDER)
