"""Digits are claims: what a sentence states must be what an output on the page says."""

import pytest

from literate.claims.formulas import check_stated
from literate.claims.prose import check_names, check_prose
from literate.claims.values import kind_of, normal

ONE = "x.grad: tensor(-2.)\nx.is_leaf = True\n"
TWO = "tensor([[1., 2.],\n        [3., 4.]])\n"
FAILED = "RuntimeError: grad can be implicitly created only for scalar outputs\n"
CODE = "put a printed value in `code`, others in \\( \\)"


def faults(prose: str, *outputs: str, source: str = "pass\n") -> list[str]:
    """What is wrong in the prose, where the outputs are shown in its first line."""
    return [str(problem) for problem in check_prose(prose, "page.md", [(1, source, output) for output in outputs])]


@pytest.mark.parametrize(
    ("prose", "output"),
    [
        ("The gradient is `tensor(-2.)`.", ONE),
        ("The gradient is `-2.`.", ONE),
        ("`x.grad: tensor(-2.)`", ONE),
        ("`x.is_leaf = True` and `True`", ONE),
        ("`tensor([[1., 2.], [3., 4.]])`", TWO),
        ("`RuntimeError`", FAILED),
        ("`RuntimeError: grad can be implicitly created only for scalar outputs`", FAILED),
        ("`AddBackward0`, `<AddBackward0>`", "tensor(1., grad_fn=<AddBackward0>)\n"),
        ("`(2, 2)`", "torch.Size([2, 2])\n(2, 2)\n"),
        ("`torch.float32`", "x.dtype: torch.float32\n"),
        ("`None`", "a.grad: None\n"),
        ("| `tensor(-2.)` |", ONE),
        ("![The slope is tensor(-2.)](a.svg)", ONE),
        ('<div data-filter="the slope is tensor(-2.)" markdown>', ONE),
        ("`` tensor(-2.) ``", ONE),
    ],
)
def test_a_value_that_was_printed_may_be_stated(prose: str, output: str):
    assert faults(prose, output) == []


@pytest.mark.parametrize(
    ("prose", "output", "expected"),
    [
        (
            "It is\n`tensor(2.)`.",
            ONE,
            "page.md:2: `tensor(2.)` is not a whole value printed under this heading; printed here: tensor(-2.)",
        ),
        ("`-2`", ONE, "page.md:1: `-2` is not a whole value printed under this heading; printed here: -2."),
        ("`False`", ONE, "page.md:1: `False` is not a whole value printed under this heading; printed here: True"),
        (
            "`x.grad: tensor(-3.)`",
            ONE,
            "page.md:1: `x.grad: tensor(-3.)` is not a whole line of an output shown here, "
            "nor of a program on this page",
        ),
        (
            "`y.grad: tensor(-2.)`",
            ONE,
            "page.md:1: `y.grad: tensor(-2.)` is not a whole line of an output shown here, "
            "nor of a program on this page",
        ),
        (
            "`tensor(1.)`",
            "a: tensor(1.)\nb: tensor(2.)\n",
            "page.md:1: `tensor(1.)` is ambiguous, since tensor(2.) is printed here too: quote the labelled line",
        ),
        (
            "`tensor([[1.,2.], [3., 4.]])`",
            TWO,
            "page.md:1: `tensor([[1.,2.], [3., 4.]])` is not a whole value printed under this heading; "
            "printed here: tensor([[1., 2.], [3., 4.]])",
        ),
        ("`tensor( -2.)`", ONE, "page.md:1: write the value `tensor( -2.)` as `tensor(-2.)`"),
        (
            "`MulBackward0`",
            "tensor(1., grad_fn=<AddBackward0>)\n",
            "page.md:1: `MulBackward0` is not a whole value printed under this heading; "
            "printed here: AddBackward0, <AddBackward0>",
        ),
        (
            "`RuntimeError: grad can be created`",
            FAILED,
            "page.md:1: `RuntimeError: grad can be created` is not a whole value printed under this heading; "
            "printed here: RuntimeError: grad can be implicitly created only for scalar outputs",
        ),
        ("`tensor(1.)`", "", "page.md:1: `tensor(1.)` is not a whole value printed under this heading"),
        (
            "![The slope is tensor(2.)](a.svg)",
            ONE,
            "page.md:1: `tensor(2.)` is not a whole value printed under this heading; printed here: tensor(-2.)",
        ),
        (
            "![The value y.grad: tensor(-2.)](a.svg)",
            ONE,
            "page.md:1: `y.grad: tensor(-2.)` is not a whole line of an output shown here, "
            "nor of a program on this page",
        ),
        (
            '<div data-filter="3 nodes" markdown>',
            ONE,
            "page.md:1: `3` is not a whole value printed under this heading; printed here: -2.",
        ),
    ],
)
def test_a_value_that_was_not_printed_is_named(prose: str, output: str, expected: str):
    assert faults(prose, output) == [expected]


@pytest.mark.parametrize(
    ("prose", "line", "number"),
    [
        ("It is -2.5 there.", 1, "-2.5"),
        ("It is\n5, so.", 2, "5"),
        ("## The 3 paths", 1, "3"),
        ("| a |\n| --- |\n| 7 |", 3, "7"),
        ('!!! note "Step 2"', 1, "2"),
        ("[^1]: It is 1e-3.", 1, "1e-3"),
        ("[after 4 steps](a.md)", 1, "4"),
        ("It is \N{MINUS SIGN}2 there", 1, "\N{MINUS SIGN}2"),
        ("导数是5。", 1, "5"),
        ("在 3 处,值为-2.", 1, "3"),
        ("Version 5 of torch", 1, "5"),
        ("a { 5 } b", 1, "5"),
        ("a ` 5\n\n`x`", 1, "5"),
        ("a \\( 5\n\nx\\)", 1, "5"),
        ("`\\(` costs 5 and `\\)`", 1, "5"),
        ("a x2 b", 1, "2"),
        (":octicons-star-16:", 1, "-16"),
        ("It is 5.", 1, "5"),
        ("It is\n3. It was.", 2, "3"),
    ],
)
def test_a_bare_digit_fails(prose: str, line: int, number: str):
    assert f"page.md:{line}: the number {number} goes unchecked: {CODE}" in faults(prose)


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("It prints tensor(x).", "tensor"),
        ("它输出tensor(x)。", "tensor"),
        ("Then MulBackward0 runs.", "MulBackward0"),
        ("节点MulBackward0是", "MulBackward0"),
        ("It says RuntimeError: so.", "RuntimeError"),
    ],
)
def test_a_printed_value_stands_in_inline_code(prose: str, name: str):
    assert f"page.md:1: `{name}` is printed by Python: put it in inline code" in faults(prose)


@pytest.mark.parametrize(
    "prose",
    [
        "At \\( x = -2 \\) and\n\n\\[\n2x^2 \\\\[4pt] + 1\n\\]\n",
        "One of two paths.",
        "torch 2.1.0, Python 3.11, MkDocs 1.6",
        "使用Python 3.11版本",
        "1. one\n2. two\n",
        "A claim.[^1]\n\n[^1]: A note.\n",
        "[text](page-2.md#step-3)",
        "## Title { #step-2 }\n",
        '<div class="c2" markdown>',
    ],
)
def test_a_number_in_a_name_or_in_mathematics_is_no_claim(prose: str):
    assert faults(prose) == []


def test_a_value_is_looked_for_under_its_own_heading():
    prose = "# A\n\n# B\n`tensor(1.)`\n"
    shown = [(2, "a\n", "tensor(1.)\n"), (3, "b\n", "tensor(2.)\n")]
    expected = "page.md:4: `tensor(1.)` is not a whole value printed under this heading; printed here: tensor(2.)"
    assert [str(problem) for problem in check_prose(prose, "page.md", shown)] == [expected]


def test_under_a_heading_without_outputs_the_whole_page_counts():
    assert list(check_prose("# A\n\n# B\n`tensor(1.)`\n", "page.md", [(2, "", "tensor(1.)\n")])) == []


def test_a_line_of_the_program_may_be_quoted():
    assert faults("With `x = 3` it fails.", ONE, source="x = 3\n") == []
    assert faults("With `x = 4` it fails.", ONE, source="x = 3\n") == [
        "page.md:1: `x = 4` is not a whole line of an output shown here, nor of a program on this page"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("tensor(-2.)", "tensor"),
        ("torch.Size([2])", "size"),
        ("torch.float32", "dtype"),
        ("-2.", "number"),
        ("1e-05", "number"),
        ("nan", "number"),
        ("None", "constant"),
        ("ValueError: x", "message"),
        ("ValueError", "exception"),
        ("<AddBackward0>", "node"),
        ("(2, 2)", "literal"),
        ("'abc'", "literal"),
        ("x.grad = None", "labelled"),
        ("a: b: 1", "labelled"),
        ("x.grad", None),
        ("y.backward()", None),
        ("requires_grad=True", None),
        ("torch.tensor(1)", None),
        ("[a, b]", None),
        ("{{}}", None),
        ("[" * 5000, None),
        ("a: " * 5000 + "b", "labelled"),
    ],
)
def test_the_kind_of_a_value_is_seen_in_its_form(text: str, kind: str | None):
    assert kind_of(text) == kind


def test_the_normal_form_has_single_spaces_and_none_inside_brackets():
    assert normal("tensor([[ 1.,  2.],\n        [3., 4.] ])") == "tensor([[1., 2.], [3., 4.]])"


def test_a_word_in_inline_code_is_known():
    (problem,) = check_names("A\n`x.gard` and `x.grad`", "page.md", {"x", "grad"})
    assert str(problem) == "page.md:2: `gard` is a word of no program, output or file here"


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("retain_graph=True", True),
        ("y.backward(retain_graph=True)", True),
        ("retain_graph=False", False),
        ("retain_graph=", True),
        ("retain_graph", True),
    ],
)
def test_an_argument_in_inline_code_has_a_value_that_a_program_gives_it(code, known):
    told = (
        "page.md:1: `retain_graph=False` stands in no program and no output on this page: "
        "write it as it stands there, or show it"
    )
    assert faults(f"With `{code}`.", ONE, source="y.backward(retain_graph=True)\n") == ([] if known else [told])


def test_an_equation_between_numbers_is_calculated():
    assert faults("So \\( 2 \\cdot 3 = 6 \\).\n\n\\[ x = 6 = 2 \\cdot 3 \\]", ONE) == []
    (told,) = faults("Here\nis \\( 2 \\cdot 3 = 7 \\).", ONE)
    assert told == "page.md:2: 2 \\cdot 3 is 6, not 7"


def test_one_cause_is_one_message():
    (told,) = faults("Call `x.zero_grads(3)`, then `x.zero_grads(3)`.", ONE, source="x.backward()\n")
    assert told == "page.md:1: `x.zero_grads` does not exist: x is of torch.Tensor here"
    assert list(check_names("`10_000`", "page.md", set())) == []


def test_a_report_makes_no_value_ambiguous():
    shown = [(1, "print(x)\n", "tensor(-2.)\n"), (1, "", "| a |\n| --- |\n| 3.5 |\n")]
    assert list(check_prose("It is `-2.`.", "page.md", shown)) == []
    assert list(check_prose("It is `3.5`.", "page.md", shown[1:])) == []
    assert len(list(check_prose("It is `3.5`.", "page.md", shown))) == 1


def test_a_link_takes_a_value_from_the_page_to_which_it_leads():
    there = [(1, "print(x)\n", "tensor(7.)\ntensor(8.)\n")]
    for sentence, count in (("[It is `tensor(7.)`](b.md)", 0), ("`tensor(7.)` [there](b.md)", 1), ("[`7`](b.md)", 1)):
        assert len(list(check_prose(sentence, "page.md", [], lambda target: there))) == count


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("`x` equals `y`.", "x is printed as 1e999999999, and y as 2e999999999"),
        ("`x` is \\( 9.13.0 \\).", "9.13.0"),
        ("`x` is \\( 3. \\).", "x is said to be 3."),
    ],
)
def test_a_number_that_python_cannot_hold_is_told(sentence: str, told: str):
    """Whatever is printed or written: one message, and neither a wait without end nor a traceback."""
    shown = [(1, "print(x)\n", "x: 1e999999999\ny: 2e999999999\n")]
    problems = [*check_prose(sentence, "page.md", shown), *check_stated(sentence, "page.md", shown)]
    assert any(told in str(problem) for problem in problems), problems
