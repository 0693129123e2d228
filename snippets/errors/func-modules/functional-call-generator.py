# --8<-- [start:run]
import torch

model = torch.nn.PReLU()
torch.func.functional_call(model, model.parameters(), torch.tensor([-2.0]))
# --8<-- [end:run]
