# --8<-- [start:freeze]
import torch

model = torch.nn.Sequential(*(torch.nn.utils.skip_init(torch.nn.Linear, 2, 2) for _ in range(3)))
for parameter in model.parameters():
    torch.nn.init.ones_(parameter)

model[0].requires_grad_(False)
trainable = [name for name, parameter in model.named_parameters() if parameter.requires_grad]
print(trainable)
# --8<-- [end:freeze]

# --8<-- [start:train]
optimizer = torch.optim.SGD((p for p in model.parameters() if p.requires_grad), lr=0.5)
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
print("first layer:", model[0].weight.tolist())
print("last layer:", model[2].weight.tolist())
# --8<-- [end:train]
