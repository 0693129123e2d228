"""Equations under the frames: the numbers of the run, and a sign that says no more than they do."""

import pytest

from literate.graphs.equation import agree, equations
from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit
from literate.graphs.words import words

X = Node("n1", "leaf", "AccumulateGrad", "x", "tensor(3.)", grad="tensor(28.)")
P = Node("n2", "operation", "PowBackward0", "p", "tensor(9.)", 2, "x**2", 1)
Y = Node("n3", "operation", "AddBackward0", None, "tensor(3.)", 3, "p - 2 * x", 2)


def picture(*visits: Visit, local: str | None = "tensor(6.)", x: Node = X) -> Picture:
    edges = (
        Edge("edge", "n2", 0, "n1", 0, local),
        Edge("edge", "n3", 0, "n2", 0, "tensor(5.)"),
        Edge("edge", "n3", 1, "n1", 0, "tensor(-2.)"),
        Edge("seed", "n4", 0, "n3"),
    )
    seeds = (("n3", "tensor(1.)"),)
    return Picture(
        "a.py", ("y",), (x, P, Y, Node("n4", "seed")), edges, (BackwardPass(4, "y.backward()", seeds, visits),)
    )


ADD = Visit("n3", ("tensor(1.)",), ("tensor(5.)", "tensor(-2.)"))
POW = Visit("n2", ("tensor(5.)",), ("tensor(30.)",))
LEAF = Visit("n1", ("tensor(28.)",), (), "None", "tensor(28.)")


def written(given: Picture) -> list[list[str]]:
    return [
        [" ".join(p if isinstance(p, str) else f"{p.text} {p.label}" for p in each.parts()) for each in frame]
        for frame in equations(given)
    ]


def test_every_frame_has_its_equations():
    given = picture(ADD, POW, LEAF)
    assert len(list(equations(given))) == len(list(words(given)))
    assert written(given)[3:] == [
        [
            "1. upstream × 5. local derivative = 5. sent to p",
            "1. upstream × (-2.) local derivative = -2. sent to x",
        ],
        ["5. upstream × 6. local derivative = 30. sent to x"],
        ["-2. from p - 2 * x + 30. from p = 28. arrives"],
    ]


def test_a_gradient_that_is_added_to_another_is_written_out():
    leaf = Visit("n1", ("tensor(28.)",), (), "tensor(28.)", "tensor(56.)")
    assert written(picture(ADD, POW, leaf))[-1] == [
        "-2. from p - 2 * x + 30. from p = 28. arrives",
        "28. in x.grad + 28. arrives = 56. x.grad now",
    ]


def test_what_a_hook_changed_does_not_spoil_the_equation():
    hooked = Visit("n2", ("tensor(7.)",), ("tensor(0.)",), unhooked=("tensor(5.)",), computed=("tensor(42.)",))
    assert written(picture(ADD, hooked))[-1] == ["7. upstream × 6. local derivative = 42. sent to x"]


@pytest.mark.parametrize("local", [None, "tensor(7.)"])
def test_what_no_product_says_is_an_arrow(local):
    assert written(picture(ADD, POW, local=local))[-1] == ["5. upstream → 30. sent to x"]


@pytest.mark.parametrize(
    ("sign", "texts", "result", "relation"),
    [
        ("×", ["tensor(5.)", "tensor(6.)"], "tensor(30.)", "="),
        ("×", ["tensor(5.)", "tensor(6.)"], "tensor(31.)", None),
        ("+", ["tensor(30.)", "tensor(-2.)"], "tensor(28.)", "="),
        ("+", ["tensor(0.3333)", "tensor(0.3333)"], "tensor(0.6667)", "≈"),
        ("+", ["tensor(0.3333)", "tensor(0.3333)"], "tensor(0.6669)", None),
        ("×", ["tensor(0.3333)", "tensor(3.)"], "tensor(1.)", "≈"),
        ("×", ["tensor(1.0000e-05)", "tensor(2.)"], "tensor(2.0000e-05)", "="),
        ("×", ["tensor([1., 2.])", "tensor([3., 4.])"], "tensor([3., 8.])", "="),
        ("×", ["tensor([1., 2.])", "tensor([3., 4.])"], "tensor([3., 9.])", None),
        ("×", ["tensor([[-4.]])", "tensor([[0.5000, 3.0000]])"], "tensor([[-2., -12.]])", "="),
        ("×", ["tensor([1., 2.])", "tensor([[3.], [4.]])"], "tensor([3., 8.])", None),
        ("×", ["tensor(inf)", "tensor(0.)"], "tensor(nan)", "="),
        ("×", ["tensor(inf)", "tensor(0.)"], "tensor(0.)", None),
        ("×", ["tensor(2., dtype=torch.float64)", "tensor(3.)"], "tensor(6., dtype=torch.float64)", "="),
        ("×", ["torch.Size([100])", "torch.Size([100])"], "torch.Size([100])", None),
        ("×", ["tensor(1.+2.j)", "tensor(2.+0.j)"], "tensor(2.+4.j)", None),
    ],
)
def test_the_sign_is_that_of_the_printed_numbers(sign, texts, result, relation):
    assert agree(sign, texts, result) == relation
