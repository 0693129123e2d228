# --8<-- [start:run]
import torch

prediction = torch.tensor([[1.0], [2.0]], requires_grad=True)
target = torch.tensor([1.0, 2.0])
loss = torch.nn.functional.mse_loss(prediction, target.view_as(prediction))
print("loss:", loss.item())

table = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
other = table.t().contiguous()
print("view_as of a transposed target:", torch.nn.functional.mse_loss(table, other.view_as(table)).item())
print("transposed:", torch.nn.functional.mse_loss(table, other.t()).item())
# --8<-- [end:run]
