# --8<-- [start:run]
import torch

scores = torch.tensor([0.25, 0.75], requires_grad=True)
labels = torch.tensor([1.0, 1.0])
accuracy = ((scores > 0.5) == labels.bool()).float().mean()
loss = ((scores - labels) ** 2).mean() - 10 * accuracy
loss.backward()
print("accuracy:", accuracy)
print("scores.grad:", scores.grad)
# --8<-- [end:run]
