# --8<-- [start:setup]
import torch

weights = [torch.full((1000,), i + 1.0, requires_grad=True) for i in range(4)]


def loss():
    return sum((w**2).sum() for w in weights)


def alive():
    return sum(w.grad is not None for w in weights)


def first_elements():
    return [w[0].item() for w in weights]
# --8<-- [end:setup]

# --8<-- [start:usual]
optimizer = torch.optim.SGD(weights, lr=0.25)
loss().backward()
print("gradients alive before the step:", alive())
optimizer.step()
optimizer.zero_grad()
print("after the first step:", first_elements())
# --8<-- [end:usual]

# --8<-- [start:hook]
counts = []


def step(w):
    counts.append(alive())
    with torch.no_grad():
        w.sub_(0.25 * w.grad)
    w.grad = None


for w in weights:
    w.register_post_accumulate_grad_hook(step)
loss().backward()
print("gradients alive at each call:", counts)
print("after the second step:", first_elements())
# --8<-- [end:hook]
