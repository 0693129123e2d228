# --8<-- [start:run]
import torch

scores = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
soft = torch.softmax(scores, 0)
hard = torch.nn.functional.one_hot(scores.argmax(), 3).float()
choice = hard + (soft - soft.detach())
values = torch.tensor([10.0, 20.0, 30.0])
(through,) = torch.autograd.grad(choice @ values, scores)
(of_soft,) = torch.autograd.grad(torch.softmax(scores, 0) @ values, scores)
print("chosen value:", (choice @ values).item())
print("same gradient as softmax:", torch.equal(through, of_soft))
# --8<-- [end:run]
