"""Recording disturbs no program, and no program what was recorded."""

from __future__ import annotations

from textwrap import dedent

import pytest
import torch

from tests.graphs.painted import paint


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


def test_recording_leaves_nothing_behind(tmp_path):
    engine = torch.autograd._engine_run_backward
    paint(tmp_path, "x = torch.tensor(1.0, requires_grad=True)\ny = x * 2\ny.backward()\ny.backward()")
    assert torch.autograd._engine_run_backward is engine
    x = torch.tensor(1.0, requires_grad=True)
    assert (x * 2).grad_fn.name() == "MulBackward0"
    assert not torch.utils._python_dispatch._get_current_dispatch_mode_stack()


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
