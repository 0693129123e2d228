# --8<-- [start:run]
import torch

probability = torch.tensor([0.5], requires_grad=True)
weight = torch.tensor([2.0], requires_grad=True)
each = torch.nn.functional.binary_cross_entropy(probability, torch.ones(1), reduction="none")
(weight * each).mean().backward()
print("weight.grad:", weight.grad)
print("probability.grad:", probability.grad)
# --8<-- [end:run]
