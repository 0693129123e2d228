# --8<-- [start:argnums]
import torch
from torch.func import grad, grad_and_value


def loss(w, x, t):
    error = w * x - t
    return error**2, error


w, x, t = torch.tensor(2.0), torch.tensor(3.0), torch.tensor(1.0)
gradients, error = grad(loss, argnums=(0, 1), has_aux=True)(w, x, t)
print("with respect to w and x:", gradients)
print("error:", error)
# --8<-- [end:argnums]

# --8<-- [start:value]
gradient, (value, error) = grad_and_value(loss, has_aux=True)(w, x, t)
print("gradient:", gradient, "value:", value)
# --8<-- [end:value]

# --8<-- [start:dictionary]
def from_dictionary(weights):
    return (weights["slope"] * 3 + weights["offset"]) ** 2


weights = {"slope": torch.tensor(2.0), "offset": torch.tensor(-1.0), "spare": torch.tensor(7.0)}
for name, gradient in grad(from_dictionary)(weights).items():
    print(f"{name}: {gradient}")
# --8<-- [end:dictionary]
