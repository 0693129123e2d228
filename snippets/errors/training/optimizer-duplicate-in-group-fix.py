# --8<-- [start:run]
import torch

encoder, decoder = torch.nn.PReLU(), torch.nn.PReLU()
decoder.weight = encoder.weight
model = torch.nn.Sequential(encoder, decoder)
print("one by one:", len([*encoder.parameters(), *decoder.parameters()]))
print("by the model:", len(list(model.parameters())))
# --8<-- [end:run]
