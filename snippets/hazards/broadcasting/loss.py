# --8<-- [start:wrong]
import torch

X = torch.tensor([[-1.0, -1.0], [1.0, 1.0]])
target = torch.tensor([2.0, 3.0])
weight = torch.tensor([3.0, 3.0], requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)

prediction = torch.relu(X @ weight + bias)[:, None]
wrong = torch.mean((prediction - target) ** 2)
wrong.backward()
print("shapes:", tuple(prediction.shape), tuple(target.shape), tuple((prediction - target).shape))
print("wrong loss:", wrong.item())
print("wrong gradient:", weight.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
weight.grad = bias.grad = None
prediction = torch.relu(X @ weight + bias)[:, None]
loss = torch.mean((prediction - target[:, None]) ** 2)
loss.backward()
print("right loss:", loss.item())
print("right gradient:", weight.grad)
# --8<-- [end:right]
