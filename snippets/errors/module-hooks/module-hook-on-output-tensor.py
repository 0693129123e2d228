# --8<-- [start:run]
import torch


def watch(module, args, output):
    output.register_hook(lambda grad: print("gradient of the output:", grad))


net = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.ReLU(inplace=True))
net[0].register_forward_hook(watch)
net(torch.tensor([[1.0, 3.0]], requires_grad=True)).sum().backward()
# --8<-- [end:run]
