# --8<-- [start:run]
import torch


def passes(ask):
    """How often the shared node h = x**2 is called."""
    x = torch.tensor(3.0, requires_grad=True)
    h = x**2
    count = []
    h.grad_fn.register_hook(lambda *_: count.append(1))
    ask(2 * h, 5 * h)
    return x.grad, len(count)


def one_after_the_other(first, second):
    first.backward(retain_graph=True)
    second.backward()


print("one after the other:", passes(one_after_the_other))
print("both at once:", passes(lambda first, second: torch.autograd.backward([first, second])))
print("as a sum:", passes(lambda first, second: (first + second).backward()))
# --8<-- [end:run]
