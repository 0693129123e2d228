"""What is recorded of a run: every kind of graph, with numbers that can be checked by hand."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from literate.diagnostic import Diagnostic
from literate.graphs.label import BOX_LETTERS, box_lines, brief
from literate.graphs.layout import lay_out
from literate.graphs.picture import Picture
from literate.graphs.record import record
from literate.graphs.svg import draw
from literate.graphs.svg_reader import read
from literate.graphs.words import words
from literate.runner.execution import run
from literate.runner.program import read_whole


def paint(folder: Path, source: str, *variables: str) -> Picture:
    """The picture of a program, which must print the same when nobody looks."""
    file = folder / "program.py"
    file.write_text("import torch\n" + dedent(source))
    program = read_whole(file, "program.py")
    plain, recording = run(program), record(program)
    printed = {name: each.text for name, each in recording.run.entries.items()}
    assert printed == {name: each.text for name, each in plain.entries.items()}
    picture = recording.picture(variables or ("y",), "program.py")
    layout = lay_out(picture)
    assert read(draw(picture, layout)) == (picture, layout)
    return picture


def edges(picture: Picture) -> list[str]:
    """The edges, each with what it carried in the last pass."""
    gradients = picture.gradients()
    return [
        f"{picture.node(edge.source).title} -> {picture.node(edge.target).title}: "
        f"{edge.kind} {gradients.get((edge.source, edge.input))}"
        for edge in picture.edges
    ]


def kinds(picture: Picture) -> list[str]:
    return [f"{node.kind} {node.title}" for node in picture.nodes]


def visits(picture: Picture) -> list[str]:
    return [picture.node(step.node).title for step in picture.last.visits] if picture.last else []


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


def test_local_derivatives_are_what_a_node_makes_of_a_one(tmp_path):
    picture = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\ny = 5 * x**2\ny.backward(torch.tensor(2.0))")
    assert [(edge.kind, edge.local) for edge in picture.edges] == [
        ("edge", "tensor(6.)"),
        ("edge", "tensor(5.)"),
        ("none", None),
        ("seed", None),
    ]
    assert edges(picture)[:2] == [
        "PowBackward0 (x**2) -> x: edge tensor(60.)",
        "MulBackward0 (y) -> PowBackward0 (x**2): edge tensor(10.)",
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


def test_several_roots_in_one_picture_and_in_one_pass(tmp_path):
    source = "x = torch.tensor(3.0, requires_grad=True)\ny = x * 2\nz = x**2\ntorch.autograd.backward([y, z])"
    picture = paint(tmp_path, source, "y", "z")
    assert picture.roots == ("y", "z")
    assert visits(picture) == ["PowBackward0 (z)", "MulBackward0 (y)", "x"]
    assert picture.last.visits[-1].arrived == ("tensor(8.)",)
    assert len([node for node in picture.nodes if node.kind == "seed"]) == 2


def test_a_gradient_from_another_graph_enters_from_outside(tmp_path):
    picture = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\ny = x * 2\n(y + x**2).backward()")
    assert edges(picture) == [
        "MulBackward0 (y) -> x: edge tensor(2.)",
        "MulBackward0 (y) -> 2: none None",
        "another graph -> MulBackward0 (y): outside tensor(1.)",
        "another graph -> x: outside tensor(6.)",
    ]
    assert picture.nodes[0].grad == "tensor(8.)"


def test_a_non_scalar_with_a_gradient(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor([1.0, 2.0], requires_grad=True)
        v = torch.tensor([1.0, 10.0])
        y = x**2
        y.backward(gradient=v)
        """,
    )
    assert edges(picture) == [
        "PowBackward0 (y) -> x: edge tensor([2., 40.])",
        "y.backward(gradient=v) -> PowBackward0 (y): seed tensor([1., 10.])",
    ]
    assert picture.edges[0].local == "tensor([2., 4.])"  # of each number by itself


def test_a_graph_that_no_pass_went_through(tmp_path):
    picture = paint(tmp_path, "x = torch.tensor(3.0, requires_grad=True)\ny = x**2")
    assert (picture.passes, picture.nodes[0].grad, picture.gradients()) == ((), "None", {})
    assert (picture.nodes[1].saved, picture.nodes[1].freed) == ((("x", "tensor(3.)"),), False)
    assert picture.nodes[1].settings == (("exponent", "2"),)


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


def test_each_pass_is_recorded_and_one_that_raises_up_to_there(tmp_path):
    picture = paint(
        tmp_path,
        """
        x = torch.tensor(3.0, requires_grad=True)
        y = x**2 + x
        y.backward(retain_graph=True)
        y.backward()
        y.backward()
        """,
    )
    grads = [(step.before, step.after) for each in picture.passes for step in each.visits if step.after is not None]
    assert grads == [("None", "tensor(7.)"), ("tensor(7.)", "tensor(14.)")]
    assert picture.passes[2].error.startswith("RuntimeError: Trying to backward through the graph a second time")
    assert [step.raised for step in picture.passes[2].visits] == [False, True]
    assert picture.last is picture.passes[1]


def test_a_hook_of_the_program_changes_what_arrives_and_not_what_was_sent(tmp_path):
    source = "x = torch.tensor(3.0, requires_grad=True)\nh = x * 2\nh.register_hook(lambda g: g * 10)\n"
    picture = paint(tmp_path, source + "y = h * 1\ny.backward()")
    assert edges(picture)[2] == "MulBackward0 (y) -> MulBackward0 (h): edge tensor(1.)"
    visit = picture.last.visits[1]
    assert (visit.unhooked, visit.arrived) == (("tensor(1.)",), ("tensor(10.)",))
    assert ("hook", "hook: 1. → 10.") in box_lines(picture.node(visit.node), visit)
    assert "A hook changed what arrives; it was tensor(1.)." in list(words(picture))[4]


@pytest.mark.parametrize(
    ("hook", "line"),
    [
        ("x.register_hook(lambda g: g * 10)", "hook: 12. → 120."),
        ("h.register_hook(lambda g: g * 10)", "hook: 6. → 60."),
        ("h.grad_fn.register_prehook(lambda arrived: (arrived[0] * 10,))", "hook: 6. → 60."),
        ("h.grad_fn.register_hook(lambda sent, arrived: (sent[0] * 10, None))", "hook: 12. → 120."),
        ("y.grad_fn.register_hook(lambda sent, arrived: (sent[0] * 10,))", "hook: 6. → 60."),
        ("x.register_post_accumulate_grad_hook(lambda t: t.grad.mul_(10) and None)", "hook: 12. → 120."),
        ("x.register_post_accumulate_grad_hook(lambda t: setattr(t, 'grad', None))", "hook: 12. → None"),
    ],
)
def test_what_a_hook_changes_is_shown_where_it_does(tmp_path, hook, line):
    source = "x = torch.tensor(1.5, requires_grad=True)\nh = x * 2\ny = h**2\n"
    picture = paint(tmp_path, source + f"{hook}\ny.backward()")
    visits = {visit.node: visit for visit in picture.last.visits}
    hooked = [text for node in picture.nodes for kind, text in box_lines(node, visits.get(node.id)) if kind == "hook"]
    assert hooked == [line]


def test_hooks_that_change_nothing_are_not_shown(tmp_path):
    source = """
        x = torch.tensor([1.0, float("nan")], requires_grad=True)
        h = x * 2
        h.register_hook(lambda g: None)
        h.register_hook(lambda g: g.clone())
        h.retain_grad()
        y = (h * h + h).sum()
        y.backward()
    """
    assert not any(visit.unhooked or visit.computed for visit in paint(tmp_path, source).last.visits)


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


def test_a_backward_pass_in_another_thread_is_recorded(tmp_path):
    source = """
        from threading import Thread

        x = torch.tensor(3.0, requires_grad=True)
        y = x**2
        thread = Thread(target=y.backward)
        thread.start()
        thread.join()
    """
    picture = paint(tmp_path, source)
    assert (visits(picture), picture.nodes[0].grad) == (["PowBackward0 (y)", "x"], "tensor(6.)")


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


def test_the_value_of_a_leaf_is_the_one_that_was_used(tmp_path):
    source = """
        x = torch.tensor(3.0, requires_grad=True)
        y = x**2
        y.backward()
        with torch.no_grad():
            x -= 0.5 * x.grad
        x.grad = None
    """
    leaf = paint(tmp_path, source).nodes[0]
    assert (leaf.value, leaf.grad) == ("tensor(3.)", "None")


def test_a_step_and_another_forward_pass_do_not_change_what_an_operation_took(tmp_path):
    """A loop names the parameters too, and the second pass uses the leaf with another value."""
    source = """
        model = torch.nn.Linear(1, 1, bias=False)
        with torch.no_grad():
            model.weight.fill_(2.0)
        y = model(torch.tensor([3.0])).sum()
        y.backward()
        for parameter in model.parameters():
            parameter.data -= 0.5 * parameter.grad
        print(model(torch.tensor([3.0])).item())
    """
    leaf = next(node for node in paint(tmp_path, source).nodes if node.kind == "leaf")
    assert (leaf.name, leaf.value, leaf.shape) == ("model.weight", "tensor([[2.]])", "(1, 1)")


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


def test_a_retained_gradient_is_shown(tmp_path):
    picture = paint(
        tmp_path, "x = torch.tensor(3.0, requires_grad=True)\nh = x * 2\nh.retain_grad()\ny = h**2\ny.backward()"
    )
    assert [node.grad for node in picture.nodes if node.name in ("x", "h", "y")] == ["tensor(24.)", "tensor(12.)", None]


def test_a_retained_gradient_in_a_list_is_shown(tmp_path):
    source = """
        x = torch.tensor(3.0, requires_grad=True)
        kept = [x * 2]
        kept[0].retain_grad()
        y = kept[0] ** 2
        y.backward()
    """
    assert [node.grad for node in paint(tmp_path, source).nodes if node.op == "MulBackward0"] == ["tensor(12.)"]


@pytest.mark.parametrize(
    "source",
    [
        """
        with torch.autograd.graph.saved_tensors_hooks(lambda t: print("pack") or t, lambda t: print("unpack") or t):
            y = x**2
        """,
        """
        from torch.utils.checkpoint import checkpoint

        y = checkpoint(lambda t: print("forward") or t**2, x, use_reentrant=False)
        """,
        """
        from torch.utils.checkpoint import checkpoint

        y = checkpoint(lambda t: print("forward") or t**2, x, use_reentrant=True)
        """,
        """
        from torch.func import grad, vmap

        print(vmap(grad(torch.sin))(torch.ones(2)), torch.autograd.functional.jacobian(torch.sin, torch.ones(2)))
        y = x**2
        """,
        """
        with torch.autograd.detect_anomaly(check_nan=False):
            y = x**2
        """,
        """
        y = x**2
        y.grad_fn.register_hook(lambda sent, arrived: print("sent", sent))
        y.grad_fn.register_prehook(lambda arrived: print("arrived", arrived))
        """,
        """
        torch.manual_seed(0)
        y = torch.nn.functional.dropout(x, 0.0) ** 2 * torch.rand(()) * 0 + x**2
        """,
    ],
    ids=["saved hooks", "checkpoint", "reentrant checkpoint", "transforms", "anomaly mode", "hooks", "random"],
)
def test_programs_that_would_notice_an_observer_print_the_same(tmp_path, source):
    head = "x = torch.tensor(3.0, requires_grad=True)\n"
    picture = paint(tmp_path, head + dedent(source) + "y.backward()\nprint(x.grad)\n")
    leaf = next(node for node in picture.nodes if node.kind == "leaf")
    assert leaf.grad == "tensor(6.)"


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


def test_recording_leaves_nothing_behind(tmp_path):
    engine = torch.autograd._engine_run_backward
    paint(tmp_path, "x = torch.tensor(1.0, requires_grad=True)\ny = x * 2\ny.backward()\ny.backward()")
    assert torch.autograd._engine_run_backward is engine
    x = torch.tensor(1.0, requires_grad=True)
    assert (x * 2).grad_fn.name() == "MulBackward0"
    assert not torch.utils._python_dispatch._get_current_dispatch_mode_stack()


OPERATIONS = st.tuples(st.sampled_from("+-*"), st.integers(0, 9), st.integers(0, 9))


@given(st.lists(OPERATIONS, min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_what_the_edges_carry_to_a_leaf_adds_up_to_its_grad(tmp_path_factory, steps):
    """For any graph of sums, differences and products of two leaves; the numbers stay exact."""
    lines = ["t = [torch.tensor(2.0, requires_grad=True), torch.tensor(-1.0, requires_grad=True)]", "a, b = t"]
    lines += [f"t.append(t[{i} % len(t)] {sign} t[{j} % len(t)])" for sign, i, j in steps]
    source = "\n".join([*lines, "y = t[-1]", "y.backward()", "print(a.grad, b.grad)"])
    folder = tmp_path_factory.getbasetemp()
    torch.set_printoptions(precision=12)
    try:
        picture = paint(folder, source)
    finally:
        torch.set_printoptions(profile="default")
    gradients = picture.gradients()
    for leaf in (node for node in picture.nodes if node.kind == "leaf"):
        arriving = [gradients[e.source, e.input] for e in picture.edges if e.target == leaf.id and e.kind == "edge"]
        total = sum(float(text.removeprefix("tensor(").removesuffix(")")) for text in arriving)
        assert leaf.grad is not None and total == float(leaf.grad.removeprefix("tensor(").removesuffix(")"))
