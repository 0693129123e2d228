# --8<-- [start:run]
import torch

first = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
second = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
with torch.no_grad():
    first.weight.fill_(2.0)
    second.weight.copy_(first.weight)
second(first(torch.tensor([1.0])) + 1).backward()
print("parameters:", len({*first.parameters(), *second.parameters()}))
print("first.weight.grad:", first.weight.grad)
print("second.weight.grad:", second.weight.grad)
# --8<-- [end:run]
