# --8<-- [start:table]
import torch

total = torch.zeros(2)


def filled(g):
    result = torch.zeros(2)
    result.copy_(2 * g)
    return result


def noisy(g):
    with torch.random.fork_rng():
        return g * torch.rand_like(g)


hooks = {
    "2 * g": lambda g: 2 * g,
    "torch.where(g > 0, g, 0)": lambda g: torch.where(g > 0, g, 0),
    "total.add_(g)": lambda g: total.add_(g),
    "torch.zeros(2).copy_(2 * g)": filled,
    "g * torch.rand_like(g)": noisy,
    "g[g != 0].sum() * g": lambda g: g[g != 0].sum() * g,
}


def runs(hook, vectors, batched):
    """Whether a backward pass of x**2 works with this hook on the square."""
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    y = x**2
    y.register_hook(hook)
    try:
        torch.autograd.grad(y, x, vectors, is_grads_batched=batched)
    except RuntimeError:
        return "raises"
    return "works"


print("| hook | one vector | a batch |")
print("| --- | --- | --- |")
for name, hook in hooks.items():
    print(f"| `{name}` | {runs(hook, torch.ones(2), False)} | {runs(hook, torch.eye(2), True)} |")
# --8<-- [end:table]
