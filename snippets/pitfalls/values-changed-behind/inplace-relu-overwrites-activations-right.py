# --8<-- [start:run]
import torch

stored = []
batch = torch.tensor([-1.0, 2.0])
model = torch.nn.Sequential(torch.nn.Identity(), torch.nn.ReLU())
model[0].register_forward_hook(lambda module, args, output: stored.append(output))
model(batch)
print("stored:", stored[0])
print("batch:", batch)
# --8<-- [end:run]
