# --8<-- [start:wrong]
import torch

w = torch.tensor(2.0, requires_grad=True)
v = torch.tensor(5.0, requires_grad=True)
state = {"w": w, "v": v}
copy = {name: tensor.detach().clone() for name, tensor in state.items()}
(v * copy["w"]).backward()
print("w.grad:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
(v * state["w"]).backward()
print("w.grad, the tensor itself:", w.grad)
# --8<-- [end:right]
