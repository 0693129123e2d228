import torch

x = torch.tensor(1.1, requires_grad=True)


def tower(depth):
    return x if depth == 0 else x * tower(depth - 1).sin()


y = tower(5)
y.backward()
