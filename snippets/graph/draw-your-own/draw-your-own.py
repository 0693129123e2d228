# --8<-- [start:run]
import torch

w = torch.tensor([1.0, -2.0], requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
x = torch.tensor([3.0, 1.0])

prediction = torch.dot(w, x) + b
loss = (prediction - 2.0) ** 2
loss.backward()

print("prediction:", prediction.item())
print("w.grad:", w.grad)
print("b.grad:", b.grad)
# --8<-- [end:run]
