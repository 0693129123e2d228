"""What graph is built of a run: every kind of node and edge, with numbers that can be checked by hand."""

from __future__ import annotations

import pytest

from literate.diagnostic import Diagnostic
from literate.graphs.label import BOX_LETTERS, box_lines, brief
from literate.graphs.words import words
from tests.graphs.painted import edges, kinds, paint, visits


def test_the_running_example_in_full(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor(0.0, requires_grad=True)
        b = torch.tensor(-2.0)
        y = torch.pow(x, 2) + b * x + 1
        y.backward()
        """,
    )
    assert list(words(picture)) == [
        "Line 5, torch.pow(x, 2): PowBackward0 takes x = tensor(0.) and gives tensor(0.). "
        "It saves x = tensor(0.) and exponent = 2.",
        "Line 5, b * x: MulBackward0 takes b = tensor(-2.) and x = tensor(0.) and gives tensor(-0.). "
        "It saves b = tensor(-2.).",
        "Line 5, torch.pow(x, 2) + b * x: AddBackward0 takes tensor(0.) and tensor(-0.) and gives tensor(0.).",
        "Line 5, torch.pow(x, 2) + b * x + 1: AddBackward0 takes tensor(0.) and 1 and gives y = tensor(1.).",
        "Line 6, y.backward(): the gradient tensor(1.) starts at AddBackward0 (y).",
        "Step 1: tensor(1.) arrives at AddBackward0 (y), which sends tensor(1.) "
        "to AddBackward0 (torch.pow(x, 2) + b * x).",
        "Step 2: tensor(1.) arrives at AddBackward0 (torch.pow(x, 2) + b * x), which sends tensor(1.) "
        "to PowBackward0 (torch.pow(x, 2)) and tensor(1.) to MulBackward0 (b * x).",
        "Step 3: tensor(1.) arrives at MulBackward0 (b * x), which sends tensor(-2.) to x. It frees b = tensor(-2.).",
        "Step 4: tensor(1.) arrives at PowBackward0 (torch.pow(x, 2)), which sends tensor(0.) to x. "
        "It frees x = tensor(0.).",
        "Step 5: tensor(-2.) arrives at x; its .grad was None and is tensor(-2.).",
    ]


def test_a_shared_subexpression_is_one_node_with_two_edges_to_it(tmp_path):
    picture = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\np = x * x\ny = p * p\ny.backward()")
    assert kinds(picture) == ["leaf x", "operation MulBackward0 (p)", "operation MulBackward0 (y)", "seed y.backward()"]
    assert edges(picture) == [
        "MulBackward0 (p) -> x: edge tensor(54.)",
        "MulBackward0 (p) -> x: edge tensor(54.)",
        "MulBackward0 (y) -> MulBackward0 (p): edge tensor(9.)",
        "MulBackward0 (y) -> MulBackward0 (p): edge tensor(9.)",
        "y.backward() -> MulBackward0 (y): seed tensor(1.)",
    ]
    assert picture.nodes[0].grad == "tensor(108.)"


def test_what_detach_and_no_grad_cut_off_is_shown_as_cut(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor(3.0, requires_grad=True)
        u = x.detach()
        with torch.no_grad():
            w = x * 2
        y = u * x + (w + 1) * x + (x > 2) * x + torch.ones_like(x) * x
        y.backward()
        """,
    )
    assert [title for title in kinds(picture) if not title.startswith("operation")] == [
        "cut u (cut off by detach)",
        "leaf x",
        "cut tensor(7.) (cut off by no_grad)",
        "cut tensor(True) (cut off by gt)",
        "constant tensor(1.)",
        "seed y.backward()",
    ]
    assert [edge for edge in edges(picture) if ": from" in edge] == [
        "u (cut off by detach) -> x: from None",
        "tensor(7.) (cut off by no_grad) -> x: from None",
        "tensor(True) (cut off by gt) -> x: from None",
    ]
    assert picture.nodes[1].grad == "tensor(12.)"  # 3 + 7 + 1 + 1


def test_an_in_place_operation_is_a_node_and_the_value_before_it_stays(tmp_path):
    picture = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\ny = x * 2\ny.mul_(5)\ny += 1\ny.backward()")
    operations = [(node.title, node.value, node.line) for node in picture.nodes if node.kind == "operation"]
    assert operations == [
        ("MulBackward0 (x * 2)", "tensor(6.)", 3),
        ("MulBackward0 (y.mul_(5))", "tensor(30.)", 4),
        ("AddBackward0 (y)", "tensor(31.)", 5),
    ]


def test_views_and_writing_into_a_view(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        v = x.view(2, 1)
        w = torch.zeros(2)
        w[0] = v[1, 0]
        y = w.sum()
        y.backward()
        """,
    )
    titles = [node.title for node in picture.nodes if node.kind == "operation"]
    assert titles == [
        "ViewBackward0 (v)",
        "SelectBackward0 (v[1, 0])",
        "SelectBackward0 (v[1, 0])",
        "CopySlices (w)",
        "SumBackward0 (y)",
    ]
    assert (picture.node("n5").value, picture.node("n5").line) == ("tensor([2., 0.])", 6)
    assert picture.nodes[0].grad == "tensor([0., 1.])"


def test_a_graph_of_a_gradient(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor(3.0, requires_grad=True)
        y = x**3
        (g,) = torch.autograd.grad(y, x, create_graph=True)
        g.backward()
        """,
        "g",
    )
    assert [node.value for node in picture.nodes if node.kind == "operation"] == [
        "tensor(9.)",
        "tensor(27.)",
        "tensor(27.)",
    ]
    assert picture.nodes[0].grad == "tensor(18.)"  # 6x
    again = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\ny = x**3\ng = torch.autograd.grad(y, x)", "y")
    assert again.last.returned == (("n1", "tensor(27.)"),)
    assert (again.nodes[0].grad, visits(again)) == ("None", ["PowBackward0 (y)"])


def test_a_function_of_ones_own(tmp_path):
    picture = paint(
        tmp_path,
        """
        class Double(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                ctx.save_for_backward(x)
                return x * 2

            @staticmethod
            def backward(ctx, gradient):
                print("backward")
                return gradient * 2


        x = torch.tensor(3.0, requires_grad=True)
        y = Double.apply(x) + 1
        y.backward()
        """,
    )
    node = picture.node("n2")
    assert (node.title, node.value, node.line) == ("DoubleBackward (Double.apply(x))", "tensor(6.)", 16)
    assert (node.saved, node.freed) == ((("x", "tensor(3.)"),), True)
    assert edges(picture)[0] == "DoubleBackward (Double.apply(x)) -> x: edge tensor(2.)"


def test_nodes_of_other_threads_are_told_apart_though_their_sequence_numbers_are_equal(tmp_path):
    picture = paint(
        tmp_path,
        """
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier

        x = torch.tensor(3.0, requires_grad=True)
        barrier = Barrier(3)


        def work(factor):
            barrier.wait()
            made = [x * factor, x.view(1) * factor, (x + factor) * x]
            barrier.wait()
            return made


        with ThreadPoolExecutor(3) as pool:
            a, b, c = pool.map(work, [2.0, 5.0, 7.0])
        y = a[0] * b[0] * c[0] + (a[1] + b[1] + c[1]).sum() + a[2] + b[2] + c[2]
        y.backward()
        """,
    )
    found = sorted((node.code, node.value) for node in picture.nodes if node.op == "MulBackward0" and node.line == 12)
    assert found == [
        ("(x + factor) * x", "tensor(15.)"),
        ("(x + factor) * x", "tensor(24.)"),
        ("(x + factor) * x", "tensor(30.)"),
        ("x * factor", "tensor(15.)"),
        ("x * factor", "tensor(21.)"),
        ("x * factor", "tensor(6.)"),
        ("x.view(1) * factor", "tensor([15.])"),
        ("x.view(1) * factor", "tensor([21.])"),
        ("x.view(1) * factor", "tensor([6.])"),
    ]
    adders = [node for node in picture.nodes if node.code == "x + factor"]
    constants = {edge.source: picture.node(edge.target).value for edge in picture.edges if edge.kind == "none"}
    assert {constants[node.id]: node.value for node in adders} == {
        "2.0": "tensor(5.)",
        "5.0": "tensor(8.)",
        "7.0": "tensor(10.)",
    }


def test_saved_numbers_are_shown_and_those_of_no_choice_are_not(tmp_path):
    source = "x = torch.tensor([2.0, 1.0], requires_grad=True)\ny = (3 * x).sum(dim=-1) + x[1] ** 3 + 1\ny.backward()"
    picture = paint(tmp_path, source)
    lines = [text for node in picture.nodes for kind, text in box_lines(node) if kind == "saved"]
    assert lines == [
        "freed other = 3",
        "saved dim = (-1,)",
        "saved dim = 0, index = 1",
        "freed self = 1.",
        "saved exponent = 3",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("tensor(5.)", "5."),
        ("tensor([1., 2.], dtype=torch.float64)", "[1., 2.]"),
        ("tensor([[1., 2., 3.], [10., 20., 30.]])", "[[1., 2., 3.], [10., …]]"),
        ("tensor([0.2000, 1.7500, -2.5000, 3.1250])", "[0.2000, 1.7500, …]"),
        ("torch.autograd.grad(total, x)", "torch.autograd.grad(to…)"),
    ],
)
def test_a_text_that_is_too_long_is_cut_within_its_brackets(text, shown):
    assert brief(text) == shown and len(brief(text)) <= BOX_LETTERS


def test_an_operation_with_several_results(tmp_path):
    picture = paint(
        tmp_path, "x = torch.tensor([2.0, 3.0], requires_grad=True)\na, b = x.unbind()\ny = a * b\ny.backward()"
    )
    assert (picture.node("n2").name, picture.node("n2").value) == ("a; b", "tensor(2.); tensor(3.)")
    assert ("value", "a; b = 2.; 3.") in box_lines(picture.node("n2"))
    assert [(edge.input, edge.output) for edge in picture.edges if edge.source == "n3"] == [(0, 0), (1, 1)]
    assert picture.last.visits[1].arrived == ("tensor(3.)", "tensor(2.)")


def test_parameters_of_a_module_have_their_names(tmp_path):
    picture = paint(
        tmp_path,
        """
        model = torch.nn.Linear(1, 1)
        with torch.no_grad():
            model.weight.fill_(2.0)
            model.bias.fill_(1.0)
        y = model(torch.tensor([3.0])).sum()
        y.backward()
        """,
    )
    leaves = {node.name: (node.value, node.grad) for node in picture.nodes if node.kind == "leaf"}
    assert leaves["model.weight"] == ("tensor([[2.]])", "tensor([[3.]])")
    assert leaves["model.bias"] == ("tensor([1.])", "tensor([1.])")


def test_an_operation_on_each_number_by_itself_has_a_local_derivative_and_no_other_has(tmp_path):
    source = """
        x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
        y = (x**2).cumsum(0) + x.sum() + x.flip(0)
        y.backward(torch.ones(3))
    """
    picture = paint(tmp_path, source)
    found = {picture.node(edge.source).op: edge.local for edge in picture.edges if edge.kind == "edge"}
    assert found["PowBackward0"] == "tensor([2., 4., 6.])"
    assert found["SumBackward0"] == "tensor([1., 1., 1.])"
    assert (found["CumsumBackward0"], found["FlipBackward0"]) == (None, None)
    shapes = {node.op: node.shape for node in picture.nodes}
    assert (shapes["PowBackward0"], shapes["SumBackward0"]) == ("(3,)", None)


def test_the_rounds_of_a_loop_are_folded(tmp_path):
    source = "x = torch.tensor(1.0, requires_grad=True)\ny = x\nfor _ in range(60):\n    y = y + x * 0.5\ny.backward()"
    picture = paint(tmp_path, source)
    assert (len(picture.nodes), picture.nodes[0].grad) == (9, "tensor(31.)")


@pytest.mark.parametrize(
    ("source", "variable", "text"),
    [
        ("y = torch.tensor(1.0)", "z", "program.py:1: no graph to draw: the program has no variable z"),
        ("y = 3", "y", "program.py:2: no graph to draw: y is no tensor, but int"),
        ("y = torch.tensor(1.0) * 2", "y", "program.py:2: no graph to draw: y does not require a gradient"),
        (
            "x = 1\ny = torch.ones(2, requires_grad=True)",
            "y",
            "program.py:3: no graph to draw: y is a leaf: no recorded",
        ),
    ],
)
def test_where_there_is_no_graph_one_line_says_so(tmp_path, source, variable, text):
    with pytest.raises(Diagnostic) as caught:
        paint(tmp_path, source, variable)
    assert str(caught.value).startswith(text)


FORWARDS = {
    "plain": ["@staticmethod", "def forward(ctx, x):", "    return x * 3"],
    "below a decorator": [
        *("@staticmethod", "@torch.amp.custom_fwd(device_type='cpu')"),
        *("def forward(ctx, x):", "    return x * 3"),
    ],
    "its input": ["@staticmethod", "def forward(ctx, x):", "    return x"],
    "with setup_context": [
        *("@staticmethod", "def forward(x):", "    return x * 3"),
        *("@staticmethod", "def setup_context(ctx, inputs, output):", "    pass"),
    ],
}


@pytest.mark.parametrize("forward", FORWARDS)
def test_a_custom_function_stands_in_the_line_that_applies_it(tmp_path, forward: str):
    """In whatever way PyTorch comes to `forward`: its frames differ from version to version."""
    backward = ["@staticmethod", "def backward(ctx, g):", "    return g * 3"]
    methods = "".join(f"    {line}\n" for line in [*FORWARDS[forward], *backward])
    applied = "x = torch.tensor(2.0, requires_grad=True)\ny = Own.apply(x)\ny.backward()\n"
    picture = paint(tmp_path, f"class Own(torch.autograd.Function):\n{methods}\n\n{applied}")
    [node] = [each for each in picture.nodes if each.kind == "operation"]
    assert (node.code, node.value) == ("Own.apply(x)", "tensor(2.)" if forward == "its input" else "tensor(6.)")
