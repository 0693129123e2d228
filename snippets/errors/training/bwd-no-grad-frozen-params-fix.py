# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.PReLU())
model[0].requires_grad_(False)
loss = model(torch.tensor([[1.0, 3.0]])).sum()
loss.backward()
for name, parameter in model.named_parameters():
    print(f"{name}: {parameter.grad}")
# --8<-- [end:run]
