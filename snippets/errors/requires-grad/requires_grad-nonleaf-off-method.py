# --8<-- [start:run]
import torch

encoder = torch.nn.PReLU()
features = encoder(torch.tensor([-4.0, 8.0]))
features.requires_grad_(False)
# --8<-- [end:run]
