# --8<-- [start:run]
import torch

loss = torch.nn.MSELoss()
loss.register_full_backward_hook(lambda module, grad_input, grad_output: (grad_input[0] * 10, grad_input[1]))
prediction = torch.tensor([3.0], requires_grad=True)
target = torch.tensor([1.0], requires_grad=True)
loss(prediction, target).backward()
print("prediction.grad:", prediction.grad)
print("target.grad:", target.grad)
# --8<-- [end:run]
