# --8<-- [start:wrong]
import torch

w = torch.tensor([3.0, 4.0])
X = torch.tensor([[1.0, 1.0], [2.0, 0.0]], requires_grad=True)


def critic(X):
    return (X - X.mean(0)) @ w  # each score depends on the whole batch


(slopes,) = torch.autograd.grad(critic(X).sum(), X)
print("slopes, wrong:", slopes.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
scores = critic(X)
rows = [torch.autograd.grad(scores[i], X, retain_graph=True)[0][i] for i in range(2)]
print("slopes, right:", torch.stack(rows).tolist())
# --8<-- [end:right]

# --8<-- [start:oracle]
h = 0.5
with torch.no_grad():
    for i in range(2):
        for j in range(2):
            step = torch.zeros(2, 2)
            step[i, j] = h
            quotient = (critic(X + step)[i] - critic(X - step)[i]) / (2 * h)
            print(f"score {i} by X[{i}, {j}]:", quotient.item())
# --8<-- [end:oracle]
