# --8<-- [start:run]
import torch

encoder = torch.nn.PReLU()
with torch.no_grad():
    features = encoder(torch.tensor([-4.0, 8.0]))
print("no_grad:", features)

encoder.requires_grad_(False)
features = encoder(torch.tensor([-4.0, 8.0]))
print("frozen:", features)
# --8<-- [end:run]
