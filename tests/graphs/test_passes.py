"""What is recorded of backward passes: what arrives, what is sent, and what hooks and other threads make of it."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from literate.graphs.label import box_lines
from literate.graphs.words import words
from tests.graphs.painted import edges, paint, visits


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
