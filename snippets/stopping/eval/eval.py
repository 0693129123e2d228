# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.utils.skip_init(torch.nn.Linear, 2, 1), torch.nn.Dropout(0.5))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor([[1.0, 2.0]]))
    model[0].bias.fill_(3.0)
x = torch.tensor([[4.0, 5.0]])

model.eval()
y = model(x)
print("y:", y)
y.backward()
print("weight.grad:", model[0].weight.grad)
print("bias.grad:", model[0].bias.grad)
# --8<-- [end:run]
