"""What the text of a program vouches for beside its code."""

from __future__ import annotations

import pytest

from literate.claims.code import check_code, without_words


def told(source: str) -> list[str]:
    return [str(each) for each in check_code(source, "a.py")]


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ('print("x.grad:", y.grad)', 'the label "x.grad" does not name what is printed behind it: y.grad'),
        ('print("w.grad =", x.grad)', 'the label "w.grad" does not name what is printed behind it: x.grad'),
        ('print("y.sum():", y.mean())', 'the label "y.sum()" does not name what is printed behind it: y.mean()'),
        ('print(f"x.grad: {x.data}")', 'the label "x.grad" does not name what is printed behind it: x.data'),
        ('print("a", "x.grad:", 2 * x)', 'the label "x.grad" does not name what is printed behind it: 2 * x'),
        ('print("tensor(5.)")', "prints 'tensor(5.)', which nothing has computed"),
        ('print("x.grad:", "tensor(5.)")', "prints 'x.grad: tensor(5.)', which nothing has computed"),
        ('print("slope:", 4)', "prints 'slope: 4', which nothing has computed"),
        ('print("slope: 4.5")', "prints 'slope: 4.5', which nothing has computed"),
        ("print(-2.0)", "prints '-2.0', which nothing has computed"),
        ('print("<MulBackward0>")', "prints '<MulBackward0>', which nothing has computed"),
        ('print("ValueError: no")', "prints 'ValueError: no', which nothing has computed"),
        ('print("x.grad:", -x.grad)', 'the label "x.grad" names a part of what is printed behind it: -x.grad'),
        ('print("x.grad", y.grad, sep=": ")', 'the label "x.grad" does not name what is printed behind it: y.grad'),
        ('print("x.grad: " + str(y))', 'the label "x.grad" does not name what is printed behind it: str(y)'),
        ('print("x.grad: %s" % y)', 'the label "x.grad" does not name what is printed behind it: y'),
        ('print("x.grad: {}".format(y))', 'the label "x.grad" does not name what is printed behind it: y'),
        ('print(*["x.grad:", y])', 'the label "x.grad" does not name what is printed behind it: y'),
        ('print("x:", y.grad)', 'the label "x" does not name what is printed behind it: y.grad'),
        ('print("gradient of x:", y.grad)', 'the label "gradient of x" names x, and y.grad is printed behind it'),
        (
            'print("x.grad and y.grad:", y.grad, x.grad)',
            'the label "x.grad and y.grad" names them in another order than they are printed: y.grad and x.grad',
        ),
        ('print("the dtype:", x.shape)', 'the label "the dtype" names dtype, and x.shape is printed behind it'),
        ('print(f"its shape: {x.device}")', 'the label "its shape" names shape, and x.device is printed behind it'),
        ('print("same:", str(True))', "prints 'same: True', which nothing has computed"),
        (
            'def f():\n    """Raise ValueError for a scalar."""',
            "a text that is no code says ValueError, and the code does not: print it, or leave it out",
        ),
        (
            'def f():\n    """Compute in float16."""',
            "a text that is no code says float16, and the code does not: print it, or leave it out",
        ),
        (
            'def f():\n    """The gradient of the mean: -9."""',
            "a text that is no code says -9, and the code does not: print it, or leave it out",
        ),
        (
            'def f(x):\n    """Return None."""\n    return x',
            "a text that is no code says None, and the code does not: print it, or leave it out",
        ),
        ('print("leaf:", True)', "prints 'leaf: True', which nothing has computed"),
        (
            "x = 1  # it is None",
            "a comment vouches for None, and no run checks it: print it, or leave it out: # it is None",
        ),
        (
            "x = 1  # see torch.backwards",
            "a comment names torch.backwards, which torch does not have: # see torch.backwards",
        ),
        (
            'def f():\n    """The slope is -3."""',
            "a text that is no code vouches for a number, and no run checks it: The slope is -3.",
        ),
        ("x = 1 if True else 2", "what comes of True is known: leave out what never runs"),
        ("while 1 > 2:\n    x = 1", "what comes of 1 > 2 is known: leave out what never runs"),
        ("x = [3.0 for _ in []]", "nothing is in the list of [3.0 for _ in []]: leave out what never runs"),
        (
            "x = torch.ones(1) or torch.zeros(1)",
            "torch.zeros(1) may never run: leave it out, or ask in a line of its own",
        ),
        ("f = lambda x: 2 * x", "f is never called: leave it out"),
        ('x = 1\n"the slope is four"', "a text stands here, and does nothing: leave it out"),
        ('assert x or print("four")', "prints within a test: print in a statement of its own"),
        ("x = 1  # the gradient is 4", "a comment vouches for a number, and no run checks it: # the gradient is 4"),
        ("import sys\nif 'pytest' in sys.modules:\n    x = 1", "pytest would tell the program who is running it"),
        ("import os\nx = os.environ", "os.environ would tell the program who is running it"),
        ("if __name__ == '__main__':\n    x = 1", "__name__ would tell the program who is running it"),
        ("from sys import argv", "from sys import would tell the program who is running it"),
        ("import os as system", "import os as would tell the program who is running it"),
        ("x = __import__('sys')", "__import__ would tell the program who is running it"),
        ("x = __file__", "__file__ would tell the program who is running it"),
    ],
)
def test_what_a_run_does_not_show_is_refused(source: str, says: str) -> None:
    assert [each.split(": ", 1)[1] for each in told(source)] == [says]


@pytest.mark.parametrize(
    "source",
    [
        'print("x.grad:", x.grad)',
        'print("x.grad:", x.grad.tolist())',
        'print("second.grad:", weights["second"].grad)',
        'print("y.sum():", y.sum().item())',
        'print(f"x.grad: {x.grad}")',
        'print("through max():", x.grad)',
        'print("done")',
        "print(type(x.grad_fn).__name__)",
        'print("step", 3 * x)',
        "x = 1  # one for each path",
        "x = 1  # create_graph=True is missing",
        "x = 1  # torch.jit.script warns",
        'print("gradient of h:", g)',
        "while True:\n    break",
        "f = lambda x: 2 * x\nprint(f(x))",
        "y = x if x > 1 else 2 * x",
        "names = ', '.join(found) or 'none'",
        'print("x.grad:", x.grad * 1 if x else x.grad)',
        'print("| --- |" + " --- |" * 2)',
        '"""The slope of x**2 at 3."""\nx = 1',
        "# --8<-- [start:a2]\nx = 1\n# --8<-- [end:a2]",
    ],
)
def test_what_a_run_shows_is_accepted(source: str) -> None:
    assert told(source) == []


def test_comments_and_docstrings_are_no_code() -> None:
    source = 'def f(x):\n    """The slope is 4."""\n    return x  # or 5\n\n\ny = "# 6"\n'
    assert without_words(source) == 'def f(x):\n\n    return x  \n\n\ny = "# 6"\n'
