"""Names of PyTorch's API exist, belong to what they are called on, and take their arguments."""

import pytest

from literate.claims.api import check_api
from literate.claims.sentences import read_sentences

SOURCE = "x.backward()\nprint(x.grad)\nmodel.parameters()\nmine.colour = 1\noptimizer.zero_grad(set_to_none=True)\n"


def told(text: str, source: str = SOURCE) -> list[str]:
    return [problem for _, problem in check_api(read_sentences(text).codes, [source], [])]


@pytest.mark.parametrize(
    "text",
    [
        "`torch.autograd.grad`",
        "`torch.nn.functional.relu(x)`",
        "`x.detach()`",
        "`model.zero_grad()`",
        "`mine.colour`",
        "`mine.shape`",  # nothing is known of it but one attribute of its own
        "`other.requires_grad`",
        "`Tensor.backward`",
        "`jax.grad`",
        "`train.py`",
        "`optimizer.step()`",
        "`torch.autograd.grad(y, x, create_graph=True)`",
        "`x.backward(retain_graph=True)`",
        "`Double.apply(x)`",
    ],
)
def test_what_exists_may_be_named(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`torch.backward(x)`", "`torch.backward` does not exist in torch"),
        ("`torch.nn.functional.relus`", "`torch.nn.functional.relus` does not exist in torch"),
        ("`Tensor.zero_grad`", "`Tensor.zero_grad` does not exist in torch"),
        ("`x.zero_grad()`", "`x.zero_grad` does not exist: x is of torch.Tensor here"),
        ("`model.step()`", "`model.step` does not exist: model is of torch.nn.Module here"),
        (
            "`optimizer.zero_()`",
            "`optimizer.zero_` does not exist: optimizer is of torch.nn.Module or torch.optim.Optimizer here",
        ),
        ("`x.backward(keep=y)`", "got an unexpected keyword argument 'keep'"),
        ("`x.backward(y, y, y, y, y, y)`", "too many positional arguments"),
        ("`torch.autograd.grad(y)`", "missing a required argument: 'inputs'"),
    ],
)
def test_what_does_not_exist_is_told(text, expected):
    (problem,) = told(text)
    assert expected in problem


def test_a_page_without_programs_knows_the_kinds_of_torch():
    assert told("`loss.backward()` and `w.grad`", "") == []
    assert told("`loss.gradient`", "") == [
        "`loss.gradient` does not exist: nothing in torch and no program on this page has this attribute"
    ]


def test_what_a_program_takes_in_vain_does_not_hide_what_the_name_is():
    """A program that shows an error asks its object for what it does not have."""
    source = "x = torch.tensor(2.0)\nx.zero_grad()\n"
    assert told("`x.next_functions`", source) == ["`x.next_functions` does not exist: x is of torch.Tensor here"]
    assert told("`x.zero_grad()` and `x.detach()`", source) == []
    source = "layer = torch.nn.Dropout(0.5).eval()\ny = layer(x)\n"
    assert told("`layer.grad_fn`", source) == ["`layer.grad_fn` does not exist: layer is of torch.nn.Module here"]
