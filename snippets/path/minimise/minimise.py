# --8<-- [start:loss]
import torch

inputs = torch.tensor([1.0, 3.0])
answers = torch.tensor([3.0, 7.0])
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)


def loss():
    predictions = w * inputs + b
    return ((predictions - answers) ** 2).mean()


print("loss:", loss().item())
# --8<-- [end:loss]

# --8<-- [start:step]
loss().backward()
print("w.grad:", w.grad.item(), "b.grad:", b.grad.item())

with torch.no_grad():
    w -= 0.125 * w.grad
    b -= 0.125 * b.grad
w.grad = None
b.grad = None
print("w:", w.item(), "b:", b.item())
print("loss:", loss().item())
# --8<-- [end:step]

# --8<-- [start:loop]
optimizer = torch.optim.SGD([w, b], lr=0.125)
for _ in range(400):
    optimizer.zero_grad()
    loss().backward()
    optimizer.step()
print(f"w: {w.item():.3f} b: {b.item():.3f} loss: {loss().item():.3f}")
# --8<-- [end:loop]
