# --8<-- [start:run]
import torch

model = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[1.0, 2.0]]))
    model.bias.fill_(3.0)
x = torch.tensor([[4.0, 5.0]])
loss = model(x).sum() ** 2

gradients = torch.autograd.grad(loss, dict(model.named_parameters()))
for name, gradient in gradients.items():
    print(f"{name}:", gradient)
# --8<-- [end:run]
