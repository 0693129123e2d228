# --8<-- [start:run]
import torch

scores = torch.tensor([0.0, 0.0], requires_grad=True)
print("argmax:", scores.argmax().requires_grad)
positions = torch.tensor([0.0, 1.0])
expected = scores.softmax(dim=0) @ positions
expected.backward()
print("expected:", expected.item())
print("scores.grad:", scores.grad)
# --8<-- [end:run]
