import torch

x = torch.tensor(2.0, requires_grad=True)


def powers():
    term = x
    while True:
        yield term
        term = term * x


terms = powers()
y = sum(next(terms) for _ in range(4))
y.backward()
