# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
for function in (torch.exp, torch.tanh, torch.sin, torch.log, torch.neg):
    node = function(x).grad_fn
    print(node.name(), "keeps", [name for name in dir(node) if name.startswith("_saved")])
# --8<-- [end:run]
