import torch


@torch.compile(backend="eager")
def f(t):
    return (t * 2).sin().sum()


x = torch.tensor([1.0, 2.0], requires_grad=True)
y = f(x) * 3
y.backward()
